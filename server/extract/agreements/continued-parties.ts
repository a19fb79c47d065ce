/** Sentences that name no instrument and go on telling who is bound by what was named before: "Its parties are A and B". */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { Instruments } from './instruments.ts';

/** Sentences between one that names an instrument and the next that goes on with it. */
const NEAR = 2;
const BOUND_GATE = new Gate(/bound|binds|between|signator|party|parties|^participants$/);
const BOUND =
  /\b(?:(?:are|is|were|remain) (?:also |already |likewise )?(?:bound by|part(?:y|ies) to|signator(?:y|ies) to)|[Pp]art(?:y|ies) to) (?:it|this|the (?:agreement|treaty|accord|contract|deal|pact|protocol|memorandum|document|convention))\b/u;
/** "The document binds A and B", "Its parties are A and B". */
const BINDS =
  /^(?:It|Th(?:e|is) (?:agreement|treaty|accord|contract|deal|pact|protocol|memorandum|document|convention|text|plan|arrangement)) (?:binds|is (?:concluded |made )?between)\b|^(?:Its|The) (?:contracting )?(?:[Pp]arties|[Ss]ignatories|[Pp]articipants) (?:to it )?are\b(?=[^.;]*\band\b)|^(?:The )?[Oo]ther (?:signator(?:y|ies)|party|parties|contracting part(?:y|ies))(?: (?:states|nations|countries|parties|governments))?(?: to (?:it|the \p{Ll}+))? (?:is|was|are|were|include[ds]?)\b/u;

/** "Three companies are bound by it: A, B and C", "The parties to the accord are A and B": who is bound by what was named before. */
export function continueParties(draft: Draft, view: SentenceView, instruments: Instruments): void {
  if (!BOUND_GATE.opens(view.words)) return;
  const told =
    BINDS.exec(view.text) ?? (/bound by|[Pp]art(?:y|ies) to/u.test(view.text) ? BOUND.exec(view.text) : null);
  const further = told !== null && /other|also|already|likewise/iu.test(told[0]);
  const spokenOf = told ? instruments.since(view.sentence.index - NEAR) : [];
  const instrument = (further ? spokenOf.find(({ signed }) => signed) : undefined) ?? spokenOf[0];
  const base = instrument?.mentions.at(-1);
  if (!told || !instrument || !base || / not | no /u.test(told[0])) return;
  const { organizations, isState } = actorsOf(draft);
  const of = (test: (ref: Ref) => boolean) => [
    ...new Set(view.mentions.filter(({ form, ref }) => form !== 'adjective' && test(ref)).map(({ ref }) => ref)),
  ];
  const bodies = of((ref) => organizations.has(ref));
  const named = bodies.length > (further ? 0 : 1) ? bodies : of(isState);
  // "Other signatories include C and D": beside those named before.
  const before = further ? instrument.mentions.flatMap((mention) => mention.parties) : [];
  const parties = [...new Set([...before, ...named])];
  if (parties.length > 1)
    instrument.mentions.unshift({
      ...base,
      view,
      status: null,
      date: null,
      signatories: [],
      parties,
      phrase: { ...base.phrase, start: told.index, end: told.index + told[0].length, bare: true },
    });
}
