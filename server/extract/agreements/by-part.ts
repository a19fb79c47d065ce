/** Signers named by their part in the encounter alone: "signed by the co-chairs", "The heads of delegation signed". */
import type { MeetingFact, Ref } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import type { Draft, Range } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { mainMeeting } from '../reference/focus.ts';
import { COUNTS } from '../reference/group-words.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { holdersOfStates } from './by-state.ts';
import { BELOW, isCalled } from './called.ts';
import { countedHands } from './counted.ts';
import { isOtherField } from './field-told.ts';
import type { Signing } from './signing.ts';
import { toldChairs } from './told-chairs.ts';

const PART =
  /\b(?:the )?(?:two |both |respective )?(?:co-?chair(?:s|men|persons|women)?|(?:heads|leaders|chiefs) of (?:the )?(?:(?:two|both|respective|national) )?delegations?|delegation (?:heads|leaders)|heads of the two sides|(?<=\b(?:two|both) )chairs|chairmen|chairpersons)\b/iu;
/** "For Georgia: Mr. X, Deputy Prime Minister." */
const SIDE = /^[*_ -]*(?:For|On behalf of) (?:the )?\p{Lu}[^:]{2,60}:/u;

/** Those who chaired the encounter in hand, where the sentence says no more of who signed. */
export function signersByPart(draft: Draft, view: SentenceView, signing: Signing): readonly Ref[] {
  const { range, voice, future } = signing;
  if (future || voice === 'bare') return [];
  const near =
    voice === 'passive'
      ? view.text.slice(range.end, range.end + 60)
      : view.text.slice(Math.max(0, range.start - 60), range.start);
  const heads = headsOf(draft, view, range.start, voice === 'passive' ? near : null);
  if (heads.length) return heads;
  const told = PART.exec(near);
  if (!told) {
    const ended = voice === 'active' ? endedWith(draft, view, range) : [];
    if (ended.length) return ended;
    const two = voice === 'active' ? twoByOffice(draft, view, range.start) : [];
    if (two.length) return two;
    const counted = voice === 'active' ? countedHands(draft, view, range.start) : [];
    if (counted.length) return counted;
    const met = holdersAtMeeting(draft, view, near, voice === 'passive');
    return met.length ? met : holdersOfStates(draft, view, signing);
  }
  if (voice === 'passive' && told.index > 24) return [];
  const sides = sideHeads(draft);
  if (sides.length) return sides;
  const leaders = DELEGATIONS.test(told[0]) ? leadersOf(draft) : [];
  if (leaders.length) return leaders;
  const chairs = draft.meetings
    .filter(({ status, kind }) => status === 'held' && kind !== 'ceremony')
    .map(({ participants }) => participants.filter(({ role }) => role !== 'participant').map(({ actor }) => actor))
    .find((refs) => refs.length > 1);
  if (chairs) return chairs;
  return DELEGATIONS.test(told[0]) ? firstOfEach(draft, view) : toldChairs(draft);
}

/** "The heads of the two railway companies signed": as many of those named before who hold office in such bodies. */
function headsOf(draft: Draft, view: SentenceView, verb: number, behind: string | null): readonly Ref[] {
  const told = HEADS_OF.exec(behind ?? view.text.slice(Math.max(0, verb - 90), verb));
  const { count, noun } = told?.groups ?? {};
  if (
    !told ||
    !noun ||
    (behind === null ? !/^ ?(?:\p{Ll}+ ){0,2}$/u.test(told.input.slice(told.index + told[0].length)) : told.index > 1)
  )
    return [];
  const { offices, organizations } = actorsOf(draft);
  const kinds = KINDS[noun] ?? [];
  const isSuch = (ref: Ref | null) => {
    const body = ref === null ? undefined : organizations.get(ref);
    return body !== undefined && (kinds.includes(body.kind) || body.name.toLowerCase().includes(noun.slice(0, -3)));
  };
  const before = new Set(
    draft.mentions.filter(({ kind, end }) => kind === 'person' && end <= view.at + verb).map(({ ref }) => ref),
  );
  const all = [...before].filter((ref) => offices.get(ref)?.some(({ organization }) => isSuch(organization)));
  // "The heads of both portfolios": ministers, and not who stands in for one or is below.
  const heads = kinds.includes('ministry')
    ? all.filter((ref) => !offices.get(ref)?.every(({ title }) => BELOW.test(title)))
    : all;
  const bodies = new Set(
    heads.flatMap((ref) => offices.get(ref)?.find(({ organization }) => isSuch(organization))?.organization ?? []),
  );
  return heads.length === (count === 'both' ? 2 : COUNTS.get(count ?? '')) && bodies.size === heads.length ? heads : [];
}
const HEADS_OF =
  /\b(?:heads|chiefs|directors|leaders|chairmen|chairs|presidents|rectors|managers|executives|secretaries) of (?:the )?(?<count>both|two|three|four) (?:\p{Ll}+ ){0,2}?(?<noun>companies|firms|railways|carriers|airlines|operators|utilities|banks|universities|academies|schools|institutes|ministries|portfolios|departments|agencies|authorities|services|forces|chambers|museums|libraries|institutions|bodies|organi[sz]ations)\b/u;
const KINDS: Readonly<Record<string, readonly OrganizationKind[]>> = {
  companies: ['company'],
  firms: ['company'],
  railways: ['company'],
  carriers: ['company'],
  airlines: ['company'],
  operators: ['company'],
  utilities: ['company'],
  universities: ['university'],
  ministries: ['ministry'],
  portfolios: ['ministry'],
  departments: ['ministry', 'agency'],
  agencies: ['agency', 'ministry'],
  authorities: ['agency'],
  services: ['agency'],
  forces: ['agency'],
  institutions: ['agency', 'university', 'other'],
  bodies: ['agency', 'university', 'other'],
};

/** "The talks ended with the signing of an agreement", by whom is not said: those who held them, where each is of another state. */
function endedWith(draft: Draft, view: SentenceView, { start, end }: Range): readonly Ref[] {
  if (!ENDED_WITH.test(view.text.slice(0, start)) || !ONE_PAPER.test(view.text.slice(end, end + 60))) return [];
  const { countries } = actorsOf(draft);
  const persons = (mainMeeting(draft, view.at, [])?.participants ?? [])
    .map(({ actor }) => actor)
    .filter((ref) => ref.startsWith('p'));
  const states = new Set(persons.map((ref) => countries.get(ref) ?? ref));
  return persons.length > 1 && states.size === persons.length ? persons : [];
}
const ENDED_WITH =
  /^(?:[^,;:.]{3,40}, )?(?:The|Their|These) (?:[\p{L}-]+ ){0,3}(?:talks|meeting|session|sitting|discussions|negotiations|encounter|consultations)\b[^;:]{0,50} (?:ended|concluded|closed|culminated|finished|(?:was|were) (?:rounded off|crowned|capped|concluded|closed|sealed)) (?:with|in|by) (?:the )?$/u;
const ONE_PAPER = /^ of (?:the|an?) (?!(?:\p{Ll}+ )?(?:series|number|package|raft|set)\b)/u;

/** "Her Excellency and her guest signed": both. */
export const pairByOffice = (draft: Draft, view: SentenceView, { range, voice }: Signing): readonly Ref[] =>
  voice === 'active' && / and h(?:is|er) /u.test(view.text.slice(0, range.start))
    ? twoByOffice(draft, view, range.start)
    : [];

/** "Kenya's transport minister and his Ugandan counterpart signed", right behind a sentence that names two persons and no more: they. */
function twoByOffice(draft: Draft, view: SentenceView, verb: number): readonly Ref[] {
  if (!view.previous || !TWO_OFFICES.test(view.text.slice(0, verb))) return [];
  const inside = view.mentions.some(
    ({ kind, form, end }) => kind === 'person' && form === 'name' && end - view.at <= verb,
  );
  const before = [
    ...new Set(
      view.previous.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name').map(({ ref }) => ref),
    ),
  ];
  if (inside) return [];
  if (before.length === 2) return before;
  // "Her Excellency and her guest", some sentences after it was told that they met.
  const met = (mainMeeting(draft, view.at + verb, [])?.participants ?? []).map(({ actor }) => actor);
  const states = new Set(met.map((ref) => actorsOf(draft).countries.get(ref) ?? ref));
  return met.length === 2 && states.size === 2 && met.every((ref) => ref.startsWith('p')) ? met : [];
}
const OFFICE =
  '(?:Excellency|Highness|Majesty|[Mm]inister|[Ss]ecretary|[Pp]resident|[Pp]remier|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Dd]irector|[Cc]hief|[Hh]ead|[Ss]peaker|[Cc]ommissioner)';
const TWO_OFFICES = new RegExp(
  `^(?:(?:At|In|On|During|After|Before|Following|Later|Afterwards|Then)\\b[^,;:.]{0,60}, )?(?:[Tt]he |[Hh](?:is|er) |\\p{Lu}[\\p{L} -]{1,30}['’]s? )?(?:(?:\\p{L}+ ){0,4}${OFFICE}(?: [^,;:.]{2,40})?|(?<=[Tt]he )\\p{Lu}\\p{L}+) and (?:his|her|the|its) (?:[^,;:.]{2,40} )?(?:${OFFICE}|counterpart|colleague|peer|opposite number|guest|host(?:ess)?|visitor)(?: [^,;:.]{2,40})? (?:(?:proceeded|went on|sat down) to (?:the )?|\\p{Ll}+ )?$`,
  'u',
);

/** "The ministers signed", of whom the text tells only that they met: all of that office who took part. */
function holdersAtMeeting(draft: Draft, view: SentenceView, near: string, behind: boolean): readonly Ref[] {
  const told = (behind ? HOLDERS_AFTER : HOLDERS_BEFORE).exec(near)?.groups;
  if (!told?.noun) return [];
  const main = mainMeeting(draft, view.at + view.text.length, []);
  for (const meeting of [
    main,
    ...draft.meetings.filter((each) => each !== main && each.status === 'held' && each.kind !== 'ceremony'),
  ]) {
    const found = meeting ? holdersAt(draft, view, told, meeting) : [];
    if (found.length) return found;
  }
  return holdersNamed(draft, view, told);
}

/** "The Ministers signed this joint statement", of whom no encounter tells: the two of that office, each of a state of his own, whom alone the text names. */
function holdersNamed(
  draft: Draft,
  view: SentenceView,
  told: Readonly<Record<string, string | undefined>>,
): readonly Ref[] {
  const { offices, countries } = actorsOf(draft);
  const isMeant = isCalled(told.noun ?? '');
  const isHolder = (ref: Ref) =>
    offices.get(ref)?.some(({ title }) => isMeant(title) && !BELOW.test(title) && !/[Pp]rime/u.test(title)) ?? false;
  const before = new Set(
    draft.mentions.filter(({ kind, end }) => kind === 'person' && end <= view.at).map(({ ref }) => ref),
  );
  const held = [...before].filter(isHolder);
  const states = new Set(held.flatMap((ref) => countries.get(ref) ?? []));
  return held.length === (COUNTS.get(told.count ?? '') ?? 2) &&
    states.size === held.length &&
    !isOtherField(draft, told.field, held)
    ? held
    : [];
}

/** Those of the office told, where each of a meeting's is of a state of his own and they are as many as are told. */
function holdersAt(
  draft: Draft,
  view: SentenceView,
  told: Readonly<Record<string, string | undefined>>,
  meeting: MeetingFact,
): readonly Ref[] {
  const { offices, countries } = actorsOf(draft);
  const isSuch = isCalled(told.noun ?? '');
  const isMeant = (ref: Ref) => {
    const held = offices.get(ref) ?? [];
    return !held.length || held.some(({ title }) => isSuch(title));
  };
  const persons = meeting.participants.map(({ actor }) => actor).filter((ref) => ref.startsWith('p'));
  // "said the ministers had signed": with whom says so.
  const teller = view.mentions.find(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && start < view.at + 60,
  );
  const own =
    teller && TELLS.test(view.text) && !persons.includes(teller.ref) && isMeant(teller.ref) ? [teller.ref] : [];
  const meant = [...own, ...persons.filter(isMeant)];
  const states = new Set(meant.flatMap((ref) => countries.get(ref) ?? []));
  const count = COUNTS.get(told.count ?? '') ?? (told.both ? 2 : undefined);
  const isWhole = count === undefined ? meant.length > 1 : meant.length === count;
  return isWhole && states.size === meant.length && !isOtherField(draft, told.field, meant) ? meant : [];
}
const TELLS = /\b(?:said|told|announced|added|recalled|declared) [^.;]{0,60}\bhad\b/u;
const HOLDERS =
  '(?:(?<both>both)|the|all)(?: (?<count>two|three|four|five|six|seven|eight))?(?: (?<field>(?!two|three|four|five|six|seven|eight)\\p{Ll}+))?? (?<noun>ministers|presidents|premiers|governors|mayors|secretaries|directors|chiefs|commissioners|chairmen|ambassadors|prosecutors|attorneys general|leaders|(?<=(?:both|two|three|four) )(?:authorities|officials|dignitaries))(?: (?:of|from) (?:the|both|all)(?: (?:two|three|four|five|six))? (?:countries|states|sides|nations|neighbours|republics|parties|governments|kingdoms))?';
const HOLDERS_BEFORE = new RegExp(
  `(?:^|[ ,])${HOLDERS} (?:(?:then|also|later|jointly|both|all|each|had|have|finally|formally|yesterday|today) ){0,3}$`,
  'iu',
);
const HOLDERS_AFTER = new RegExp(`^ ?${HOLDERS}(?=[.,;]|$| (?:in|on|at|during|before|after)\\b)`, 'iu');

/** "X led the A delegation, while the B team was led by Y": both; empty where a text does not tell of two, of two states. */
const leadersOf = once((draft): readonly Ref[] => {
  const found = viewSentences(draft).flatMap(({ text, mentions, at }) =>
    LEADS.test(text)
      ? mentions
          .filter(
            ({ kind, form, start, end }) =>
              kind === 'person' &&
              form === 'name' &&
              (LEADS_IT.test(text.slice(end - at, end - at + 180)) || LED_BY.test(text.slice(0, start - at))),
          )
          .map(({ ref }) => ref)
      : [],
  );
  const leaders = [...new Set(found)];
  const { countries } = actorsOf(draft);
  return leaders.length === 2 && countries.get(leaders[0] ?? '') !== countries.get(leaders[1] ?? '') ? leaders : [];
});
const LEADS =
  /\b(?:led|leads|leading|headed|heads|heading)\b[^.;]* (?:delegation|team|side)\b|\b(?:delegation|team|side)\b[^.;]* (?:led|headed) by\b/u;
const LEADS_IT =
  /^(?:, [^;.]{3,130},)? (?:who )?(?:led|leads|is leading|headed|heads|is heading) (?:the|its|his|her) (?:[\p{L}\d-]+ ){0,2}(?:delegation|team|side)\b/u;
const LED_BY = /\b(?:delegation|team|side)\b[^.;]{0,60}? (?:led|headed) by (?:(?!and\b)[\p{L}.'’-]+ ){0,6}$/u;

/** The first of each of two states at the encounter in hand: whoever heads its delegation. */
function firstOfEach(draft: Draft, view: SentenceView): readonly Ref[] {
  const { countries } = actorsOf(draft);
  const first = new Map<string, Ref>();
  for (const { actor } of mainMeeting(draft, view.at + view.text.length, [])?.participants ?? []) {
    const state = actor.startsWith('p') ? countries.get(actor) : undefined;
    if (state && !first.has(state)) first.set(state, actor);
  }
  return first.size === 2 ? [...first.values()] : [];
}
const DELEGATIONS = /delegation/iu;

/** The first named of each side where a text lists them by side. */
function sideHeads(draft: Draft): readonly Ref[] {
  const heads = viewSentences(draft)
    .filter(({ text }) => SIDE.test(text))
    .flatMap(({ mentions }) => mentions.find(({ kind }) => kind === 'person')?.ref ?? []);
  return heads.length > 1 ? [...new Set(heads)] : [];
}
