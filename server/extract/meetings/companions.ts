/** Who comes along on a visit: "accompanied by X and Y", "Accompanying the President are X and Y". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { actEnd } from './clauses.ts';
import { personsIn } from './persons.ts';

const GATE = new Gate(
  /accompan|party|team|entourage|delegation|retinue|together|along|brought|members|travel|came|flew/,
);
const WITH =
  /,? (?:(?:was|is|were|are|will be|to be|being) )?(?:also )?accompanied (?:(?:on|during) [^,;.]{3,60} )?by |\b(?:heading|leading|at the head of) an? (?:[\p{Ll}-]+ )?delegation (?:that )?(?:also )?(?:includes|including|included|comprising|composed of|made up of) /u;
const FRONTED = /^(?:Also )?[Aa]ccompanying [^.;:]{2,160}? (?:are|were|is|was|will be) /u;
const TO_COME =
  /\b(?:will be|is to be|are to be) (?:also )?accompanied\b|\bdelegation (?:will|is to) (?:also )?(?:include|comprise)\b|\b[Aa]ccompanying [^.;:]{2,160}? will be\b/u;

/** "N and M will be in the delegation". */
const IN_TEAM =
  /\b(?:will|is to|are to) (?:also )?be (?:in|part of|members? of|on) (?:the|his|her|its|their) (?:[\p{Ll}-]+ )?(?:delegation|team|party|entourage|retinue)\b/u;

/** "With her travelled X and Y", "She brought with her X", "Its members were X and Y". */
const COMPANY =
  /\b[Ww]ith (?:her|him|them) (?:travel(?:l)?ed|came|went|flew|were|was|are|is|on the (?:trip|visit|journey) (?:were|was)) |\b(?:brought|brings|bringing) (?:along )?(?:with )?(?:her|him|them) (?=(?:the |her |his |Mr|Ms|Dr|\p{Lu}))|\b(?:brought|took) along |\bbrought (?=(?:the |his |her )?(?:[\p{L}'’.-]+ ){0,8}\p{Lu}[^;.]{2,60} with (?:him|her|them)\b)|^In (?:his|her|their|the) (?:[\p{Ll}-]+ )?(?:party|delegation|entourage|retinue|suite|team) (?:are|is|were|was) |^(?:Its|Their) (?:other )?members (?:were|are|included?|include) |\b(?:delegation|team|party|entourage) (?:also )?(?:included|includes|comprised|consisted of|was made up of|counted) /u;
/** "arrived in Baku together with X". */
const TOGETHER =
  /\b(?:arriv|visit|trip|tour|came|travel|flew|land)(?<between>[^;.]{0,90}?) (?:together|along) with (?=(?:the |her |his |its |Mr|Ms|Dr|\p{Lu}))/u;

/** Not where another act stands between: "was there on a trip, chaired the talks together with X". */
function togetherIn(text: string): RegExpExecArray | null {
  const told = TOGETHER.exec(text);
  return ACTS.test(told?.groups?.between ?? '') ? null : told;
}
const ACTS = /[ ,](?:\p{Ll}{2,}ed|met|held|took|had|was|were|gave|led|spoke|sat)\b/u;

/** Those who came along with whoever came, by the words for company. */
export function companyIn(view: SentenceView): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const told = COMPANY.exec(view.text) ?? togetherIn(view.text) ?? WITH.exec(view.text);
  if (!told) return [];
  const from = told.index + told[0].length;
  return personsIn(view, from - 1, actEnd(view.text, from));
}

/** ", accompanied by businessmen, is paying": where the aside ends. */
const SET_OFF =
  /, (?:(?:also|today|yesterday) )?(?:is|are|was|were|will|has|had|have|paid|pays|made|began|arrived|visited|left|held|met)\b/u;

/** Persons whom the sentence has come along with those who visit. */
export function companionsIn(view: SentenceView): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const told = FRONTED.exec(view.text) ?? WITH.exec(view.text) ?? togetherIn(view.text);
  if (!told) return [];
  const from = told.index + told[0].length;
  const closed = told[0].startsWith(', accompanied') ? SET_OFF.exec(view.text.slice(from)) : null;
  return personsIn(view, from - 1, closed ? from + closed.index : actEnd(view.text, from));
}

/** Those who will come along on a visit still to come. */
export function companionsToCome(view: SentenceView): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const inTeam = IN_TEAM.exec(view.text);
  if (inTeam) return personsIn(view, 0, inTeam.index);
  const told = TO_COME.exec(view.text);
  return told ? personsIn(view, told.index + told[0].length, view.text.length) : [];
}

/** "N and M are in the delegation", "N is a member of his party": of the visit told of. */
export function membersOfTeam(view: SentenceView): readonly Ref[] {
  const told = GATE.opens(view.words) ? MEMBERS.exec(view.text) : null;
  return told ? personsIn(view, 0, told.index) : [];
}
const MEMBERS =
  /(?<!\b(?:will|not) (?:also )?)\b(?:are|is|were|was) (?:also |both |all )?(?:in|part of|(?:an? )?members? of|on|among the members of|among) (?:the|his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:delegation|team|party|entourage|retinue)\b(?! (?:to|of) )/u;

/** "N, who flew in with M, talked trade with L": who came along with whom, told beside another act. */
export function companionsAside(view: SentenceView): { readonly of: Ref; readonly refs: readonly Ref[] } | null {
  const told = GATE.opens(view.words) ? ASIDE.exec(view.text) : null;
  if (!told) return null;
  const of = personsIn(view, 0, told.index).at(-1);
  const from = told.index + told[0].length;
  const end = AFTER_ASIDE.exec(view.text.slice(from));
  const refs = end ? personsIn(view, from - 1, from + end.index) : [];
  return of && refs.length ? { of, refs } : null;
}
const ASIDE =
  /, (?:who (?:had |has |also )*)(?:came|come|arrived|flew in|flown in|travel(?:l)?ed|crossed|drove|sailed)\b[^,;.]{0,60}? with (?=(?:the |his |her )?(?:[\p{L}'’.-]+ ){0,8}\p{Lu})/u;
const AFTER_ASIDE =
  /, (?:(?:also|later|then|earlier|afterwards|today|yesterday|on \p{Lu}\p{Ll}+day|had|has|was|is|will) )*(?!(?:and|the|of|who)\b)\p{Ll}{3,}/u;
