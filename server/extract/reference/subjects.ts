/**
 * Who does what a verb says: the actors named before it in its clause. A group ("the two sides") or a pronoun directly
 * before the verb wins; else the persons there, else the bodies, else the countries.
 */

import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import { BEFORE_DASH, type SentenceView } from '../text/view.ts';
import { cut } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Phrases } from '../words/phrases.ts';
import { instruments, verbs, withPlurals } from '../words/words.ts';
import { isActingInstrument } from './acting-instrument.ts';
import { asidesIn, beforeAside, beforeRelative } from './asides.ts';
import { besideBodies } from './beside-bodies.ts';
import { clauseStart } from './clauses.ts';
import { ALONE } from './group-words.ts';
import { isHolderNamed } from './named-holder.ts';
import { pronounOfMeeting, TIMED } from './pronoun-of-meeting.ts';
import { rowWithAsides, rowWithOffice } from './row-with-asides.ts';
import { firstOfRow, openingEnd, rowStart } from './rows.ts';
import { isSpelledOut } from './spelled-out.ts';

export interface Subject {
  /** `actors`: named or referred to; `pronoun`: they, he …, to be taken from what came before; `collective`: a kind of body without a name ("provincial authorities"); `instrument`: a document; `thing`: anything else; `none`: nothing stands there. */
  readonly kind: 'actors' | 'pronoun' | 'collective' | 'instrument' | 'thing' | 'none';
  readonly refs: readonly Ref[];
  /** Offset in the sentence at which the subject begins. */
  readonly start: number;
  readonly plural: boolean;
  /** Whether the pronoun stands for a body or state: "it". */
  readonly neuter?: boolean;
  /** Whether it stands for who speaks: "we". */
  readonly speaking?: boolean;
  /** How many a pronoun says they are: "the four", "both". */
  readonly count?: number | undefined;
}

const PRONOUN =
  /(?:^|[ ,])(they|he|she|it|both|we|each|neither|none|the latter|the former|all|all (?:two|three|four|five|six)|th(?:e|ese) (?:two|three|four|five|six|pair|duo|trio|quartet)|both (?:men|women)|(?:the )?(?:host|guest|visitor) and (?:(?:the|his|her) )?(?:host|guest|visitor)|who)(?: (?:of them|each|all|both))?(?:,? (?:also|then|further|furthermore|moreover|therefore|thus|likewise|jointly|together|will|have|had|has|was|were|been|is|are|all|both|in turn|for (?:his|her|its|their) part|too|[\p{L}]{2,20}ly)){0,8},? ?$/iu;
const MEN_OF =
  /^\s*(?:and |but |that )*(?:[Tt]he |[Ss]enior |[Tt]echnical |[Tt]rade |[Yy]oung )*(?:[Ee]xperts|[Oo]fficials|[Tt]eams|[Ss]pecialists|[Tt]echnicians|[Rr]epresentatives|[Ss]tudents|[Jj]ournalists|[Pp]olice|[Oo]fficers|[Ee]ngineers|[Ss]cientists|[Nn]ationals|[Cc]itizens|[Cc]ompanies|[Uu]niversities|[Mm]inisters|[Dd]elegations|[Aa]uthorities|[Ff]orces|[Tt]roops|[Nn]avies|[Aa]irlines|[Ss]hips|[Vv]essels) (?:of|from) $/u;
/** "joint patrols by the police forces of both countries": by whom, and not who is told of. */
const DONE_BY =
  /^\s*(?:and |but |that )*(?:[\p{L}-]+ ){1,4}(?:by|between|for|from|with|among) (?:the )?(?:\p{Ll}[\p{L}-]+ ){1,3}(?:of|from) $/u;
const ASIDE_OPENS = /(?<=[\p{L})]), (?:whose|which|who|where|after|before|since|once|although|though|while) $/u;
const AUXILIARIES =
  /(?:,? (?:also|then|further|therefore|thus|jointly|both|have|had|has|all|each|again|for (?:his|her|its|their) part|on (?:his|her|its|their) (?:own )?(?:side|part)|too|moreover|besides|likewise|in addition|in return|in exchange|in turn|was|were|are|is|not|since|[\p{L}]{2,20}ly)){0,8},? ?$/iu;

early(PRONOUN);

let compiled: { collective: Phrases; instrument: Phrases } | null = null;
function patterns() {
  compiled ??= {
    collective: new Phrases(verbs().collectives),
    instrument: new Phrases([
      ...withPlurals(Object.values(instruments().kinds).flat()),
      ...['document', 'text', 'documents', 'paper', 'instrument', 'instruments', 'package'],
    ]),
  };
  return compiled;
}

/** The subject of what begins at `at`, an offset in `text`, which has the sentence's length (attributions may be blanked). */
export function subjectAt(view: SentenceView, text: string, at: number, from = 0): Subject {
  const pair = from ? null : (rowWithAsides(view, text, at) ?? rowWithOffice(view, text, at));
  if (pair) return { kind: 'actors', ...pair, plural: true };
  const clause = clauseStart(text, at, from);
  const aside = ASIDE_OPENS.exec(text.slice(Math.max(from, clause - 10), clause));
  // "Tuvalu, whose minister took part online, will": the subject stands before the aside.
  if (
    aside &&
    /, (?:also |then )?$/u.test(text.slice(clause, at)) &&
    !text.slice(clause, at - 2).includes(';') &&
    !isHolderNamed(view, text, clause, at)
  )
    return subjectAt(view, text, Math.max(from, clause - 10) + aside.index, from);
  const far = aside ? null : beforeRelative(view, text, at);
  if (far !== null) return subjectAt(view, text, far, from);
  const start = rowStart(view, text, clause, (all, end) => clauseStart(all, end, from));
  const region = text.slice(start, at);
  if (isActingInstrument(region)) return { kind: 'instrument', refs: [], start, plural: false };
  const led = beforeAside(view, region, start);
  if (led !== null) return subjectAt(view, text, led, from);
  const acting = openingEnd(region) + start;
  const asides = asidesIn(region);
  const here = (range: { start: number; end: number }) =>
    range.start - view.at >= acting &&
    range.end - view.at <= at &&
    !asides.some(
      ({ index, 0: aside }) =>
        range.start - view.at > start + index && range.end - view.at < start + index + aside.length,
    ) &&
    text.slice(range.start - view.at, range.end - view.at).trim() !== '';
  const groups = view.groups.filter(here);
  const mentions = view.mentions.filter(here);
  const adjacent = (range: { end: number }) => AUXILIARIES.exec(text.slice(range.end - view.at, at))?.index === 0;

  const group = groups.findLast(adjacent);
  // "Experts of both sides will meet": not the sides themselves.
  const ahead = group ? text.slice(start, group.start - view.at) : '';
  if (group && (MEN_OF.test(ahead) || DONE_BY.test(ahead)))
    return { kind: 'collective', refs: group.refs, start, plural: true };
  if (group) return { kind: 'actors', refs: group.refs, start: group.start - view.at, plural: true };
  const pronoun = PRONOUN.exec(region);
  const reference = mentions.findLast((mention) => mention.form === 'reference' && adjacent(mention));
  if (pronoun && !reference && /^\s*(?:and )?\S+/.test(region.slice(pronoun.index))) {
    const word = (pronoun[1] ?? '').toLowerCase();
    if (word !== 'who' && !mentions.some((mention) => mention.start - view.at > start + pronoun.index)) {
      return {
        kind: 'pronoun',
        refs: [],
        start: start + pronoun.index,
        plural: !/^(?:he|she|it|the latter|the former)$/.test(word),
        neuter: word === 'it',
        speaking: word === 'we',
        count: ALONE.get(word.split(' ').at(-1) ?? '') ?? (/^both| and /u.test(word) ? 2 : undefined),
      };
    }
  }
  const teller = groups.length ? null : pronounOfMeeting(region);
  if (teller && mentions.every(({ kind, start: from }) => from - view.at > start + teller.start || kind === 'place'))
    return { kind: 'pronoun', refs: [], start: start + teller.start, plural: teller.plural };
  const refs = actorsOf(view, text, mentions, groups, at);
  const first = Math.min(...[...mentions, ...groups].map((range) => range.start - view.at), at);
  if (!refs.length) {
    // "Hanoi, for its part, will": a capital for its state.
    const seat = mentions.find(
      (mention) =>
        mention.kind === 'place' &&
        (BEFORE_SEAT.test(text.slice(start, mention.start - view.at)) ||
          (adjacent(mention) && OPENED_BY_COMMA.test(text.slice(start, mention.start - view.at)))) &&
        // "HARARE, July 13 - Ministers agreed": where it was written.
        !(mention.start === view.at && BEFORE_DASH.test(text.slice(mention.end - view.at, mention.end - view.at + 70))),
    );
    const next = seat
      ? null
      : mentions.findLast(
          (mention) =>
            mention.kind === 'place' && adjacent(mention) && OPENED.test(text.slice(start, mention.start - view.at)),
        );
    const states = seat || next ? seatsFrom(view, text, mentions, (seat ?? next) as DraftMention, at) : [];
    if (states.length) return { kind: 'actors', refs: states, start: first, plural: states.length > 1 };
  }
  if (refs.length && (groups.length > 0 || !objectOnly(view, text, mentions, start, at))) {
    return { kind: 'actors', refs, start: first, plural: refs.length > 1 };
  }
  const opening = /^\s*(?:And )?(They|He|She|Both|The two)\b/u.exec(region) ?? TIMED.exec(region);
  if (opening?.[1]) return { kind: 'pronoun', refs: [], start, plural: !/^(?:he|she)$/i.test(opening[1]) };
  if (!region.trim()) return { kind: 'none', refs: [], start, plural: false };
  const { instrument, collective } = patterns();
  if (!instrument.mayBeIn(view.words) && !collective.mayBeIn(view.words))
    return { kind: 'thing', refs, start, plural: false };
  const head = headOf(
    region.replace(
      /^\s*(?:[Uu]nder|[Aa]ccording to|[Ii]n|[Bb]y|[Tt]hrough|[Aa]s part of|[Ww]ith|[Aa]t|[Oo]n|[Dd]uring|[Uu]ntil) [^,]{2,90}, |^\s*[Uu]nder (?:the|this|that|its) (?:[\p{Ll}-]+ ){1,3}?(?=(?:the|both|each) |\p{Lu})|^\s*(?:[Uu]nder|[Bb]y) (?:the|this|that|its) (?:[\p{L}-]+ ){1,4}?(?=(?:the|an?|each|both|no|all|every) \p{Ll})/u,
      '',
    ),
  );
  const words = cut(head);
  if (instrument.in(words)) return { kind: 'instrument', refs, start, plural: false };
  if (collective.in(words)) return { kind: 'collective', refs, start, plural: true };
  return { kind: 'thing', refs, start, plural: false };
}

/** "Under the treaty Canberra will", "In return, Paris is to", "After weeks of talks, Riyadh and Sanaa signed". */
const BEFORE_SEAT =
  /^[\s,;]*(?:[Aa]nd |[Bb]ut |[Ww]hile )?(?:(?:After|Following|Before|During|In|On|Last|Earlier|Despite|With|Since) [^,;:]{2,60}, |[Uu]nder (?:the|this|its) (?:\p{Ll}+ ){1,3}|[Ii]n (?:return|exchange|turn),? |[Ff]or (?:its|their) part,? )?$/u;

/** "Under it, Juba is to", "Besides, Lima will": any opening that a comma ends. */
const OPENED_BY_COMMA = /^[\s,;]*(?:\p{Lu}[^,;:]{1,60}, )(?:[Aa]nd |[Bb]ut )?$/u;

/** "For these purposes Beijing will", "Starting this autumn Doha will": an opening without a comma; "in the port of Beijing" is none. */
const OPENED =
  /^[\s,;]*(?:And |But )?(?:For|In|From|By|Within|Starting|Beginning|During|After|As|Until|Since|Before|On|Over) [^,;:]{3,60}(?<!\b(?:in|to|from|of|at|for|near|via|with|and|between|the|on|by|outside|visit|reach|leave)) $/u;

/** "Lima and Quito agreed": the states of capitals in a row. */
function seatsFrom(
  view: SentenceView,
  text: string,
  mentions: readonly DraftMention[],
  seat: DraftMention,
  at: number,
): Ref[] {
  const states = [view.seats.get(seat.ref)];
  let end = seat.end - view.at;
  for (const next of mentions) {
    if (next.kind !== 'place' || next.start - view.at < end) continue;
    if (!/^(?:,|,? and) $/u.test(text.slice(end, next.start - view.at))) break;
    states.push(view.seats.get(next.ref));
    end = next.end - view.at;
  }
  return end <= at ? states.filter((ref) => ref !== undefined) : [];
}

/** The head of a noun phrase is what stands before its first preposition. */
const headOf = (region: string): string =>
  region.trim().split(/ (?:of|in|on|for|to|with|by|from|at|against|between|who|along|under|issued|held)\b/)[0] ?? '';

/** Persons before bodies before countries; possessives and adjectives stand for what they qualify and do not count. */
function actorsOf(
  view: SentenceView,
  text: string,
  mentions: readonly DraftMention[],
  groups: SentenceView['groups'],
  at: number,
): Ref[] {
  const free = mentions.filter((mention) => !dependent(view, text, mention));
  const unique = (list: readonly DraftMention[]) => [...new Set(list.map((mention) => mention.ref))];
  const persons = unique(free.filter((mention) => mention.kind === 'person'));
  if (persons.length) return persons;
  const grouped = [...new Set(groups.flatMap((group) => (isSpelledOut(view, group) ? [] : group.refs)))];
  if (grouped.length) return grouped;
  const bodies = unique(free.filter((mention) => mention.kind === 'organization'));
  if (bodies.length)
    return [
      ...bodies,
      ...besideBodies(view, text, free, at, (end) => AUXILIARIES.exec(text.slice(end, at))?.index === 0),
    ];
  const states = unique(
    free.filter(
      (mention) =>
        mention.kind === 'country' &&
        (mention.form !== 'adjective' || isSide(view, text, mention, at) || arePeople(view, text, mention, at)),
    ),
  );
  if (states.length) return [...firstOfRow(view, text, mentions, states), ...states];
  return unique(mentions.filter((mention) => mention.kind === 'country' && isSide(view, text, mention, at)));
}

const SIDE = /^(?:'s?)? (?:side|delegation|government|authorities|party|leadership|officials|leaders)\b/;
const isSide = (view: SentenceView, text: string, mention: DraftMention, at: number): boolean =>
  SIDE.test(text.slice(mention.end - view.at, at));

/** "The Malaysians shall", "the French will": those of a state for it, right before their verb. */
const arePeople = (view: SentenceView, text: string, { start, end }: DraftMention, at: number): boolean =>
  /(?:s|sh|ch|ese)$/u.test(text.slice(start - view.at, end - view.at)) &&
  /\b[Tt]he $/u.test(text.slice(Math.max(0, start - view.at - 4), start - view.at)) &&
  AUXILIARIES.exec(text.slice(end - view.at, at))?.index === 0;

/** "Vietnam's police", "led by the minister", "at the invitation of his host": not who acts. */
function dependent(view: SentenceView, text: string, mention: DraftMention): boolean {
  const before = text.slice(Math.max(0, mention.start - view.at - 40), mention.start - view.at);
  // "The governments, represented by X and Y, signed": it is they who act.
  if (/\brepresented by [^,;]{0,40}$/.test(before)) return false;
  // "Estonia, together with Latvia and Lithuania, will": all three.
  if (mention.kind !== 'person' && / (?:together|along|jointly) with (?:the )?$/u.test(before)) return false;
  const after = text.slice(mention.end - view.at, mention.end - view.at + 3);
  if (/^'s?[ ,]/.test(after) && !isNicknamed(view, mention) && !SIDE.test(text.slice(mention.end - view.at)))
    return true;
  if (
    /\b(?:with|by|from|against|between|led by|headed by|invitation of) (?:(?:the|his|her|its|their|a|then|visiting|of|and|for|counterpart|\p{Lu}[\p{L}'.-]*) ){1,7}$/u.test(
      before.slice(before.lastIndexOf(',') + 1),
    ) &&
    mention.kind === 'person'
  )
    return true;
  return /(?:\b(?:by|with|from|against|under|through|via|invitation of|led by|headed by|between|for|to|towards|on|in|at|within|into|across|visit(?:ed|ing)?)) (?:the |his |her |its |their |a )?$/i.test(
    before,
  );
}

/** "Barsha Man Pun 'Ananta' signed": what ends a nickname is no possessive. */
const isNicknamed = ({ text, at }: SentenceView, { start, end }: DraftMention): boolean =>
  / '\p{Lu}[\p{L} ]*$/u.test(text.slice(start - at, end - at));

/** Those who act for a state without a name of their own. */
const THEIR_MEN =
  /^(?:and |but )?(?:the |both )?(?:(?:\p{Lu}[\p{Ll}]+|\p{Ll}{3,}) ){0,2}(?:police(?: forces| chiefs| officers)?|gendarmes|gendarmeries?|army|armies|navy|navies|armed forces|air forces?|coast ?guards?|border guards|frontier guards|troops|soldiers|officers|detectives|prosecutors|customs(?: officers| services| authorities)?|ministers|ministries|leaders|presidents|premiers|delegations|officials|surveyors|scientists|experts|engineers|doctors|universities|museums|libraries|hospitals|railways|airlines|central banks|pension funds|postal services|fire brigades|intelligence services|meteorological services|national parks|parliaments|courts|chambers of commerce|port authorities|power companies|grid operators|shipyards|film institutes|space agencies|academies) (?:of|in|from)(?: the)?$/iu;

/** Whether the only actors of the region stand behind a preposition of its head: "relations with Laos will". */
function objectOnly(
  view: SentenceView,
  text: string,
  mentions: readonly DraftMention[],
  start: number,
  at: number,
): boolean {
  const first = mentions[0];
  if (!first) return false;
  const before = text.slice(start, first.start - view.at).trim();
  // "The Government of Peru will": the state itself.
  if (
    /^(?:and |but )?(?:the )?(?:[\p{L}]+ ){0,2}(?:government|republic|kingdom|state|sultanate|emirate|federation|union|commonwealth|authorities|leadership)s? of(?: the)?$/iu.test(
      before,
    )
  )
    return false;
  // "Police in Kenya and Togo will", "The central banks of A and B are to": whose they are.
  if (THEIR_MEN.test(before) && !/\bthat $/u.test(text.slice(Math.max(0, start - 6), start))) return false;
  if (!/ (?:of|in|on|for|to|with|between|among|from|by|at)(?: the| both| all)?$/.test(` ${before}`)) return false;
  // "Police of the provinces of Laos will", but "In Hanoi, the ministry will".
  return !/,/.test(text.slice(first.end - view.at, at)) && before.split(' ').length > 1;
}
