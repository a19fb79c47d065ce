/**
 * What two or more did in common, which tells of an encounter without calling it one: "broke bread in Atyrau", "planted a
 * tree", "toured the gorge", "exchanged plaques", "had a talk with N".
 */
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingKind } from '../../model/ontology.ts';
import { matchesAt } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { ACT, ACT_GATE } from './act-words.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import { leadingWith } from './leading-with.ts';
import { outlookOf } from './outlook.ts';
import { personsBefore, personsIn } from './persons.ts';
import { RECURRING } from './recurring.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(ACT_GATE);
const MOST = 8;
/** Characters behind an act in which it is told how often it is to be. */
const SOON = 60;

/** The encounters that a sentence tells by what those who met did, each with its day, its place or a word for "together". */
export function sharedActs(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words) || !tellsOfPeople(view)) return [];
  const found: MeetingCandidate[] = [];
  for (const match of matchesAt(ACT, view.text, GATE.offsets(view.words))) {
    const told = actIn(view, match);
    if (told && !found.some(({ kind }) => kind === told.kind)) found.push(told);
  }
  return found;
}

/** Whether anybody may be the subject of an act: by name, as one of a group or by a pronoun. */
const tellsOfPeople = ({ mentions, groups, words }: SentenceView): boolean =>
  groups.length > 0 || SPOKEN_OF.opens(words) || mentions.some(({ kind }) => kind === 'person');
const SPOKEN_OF = new Gate(/^(?:they|both|he|she|we|i|each|who|whom|pair|duo|trio|former|latter|two|three|four|all)$/);

function actIn(view: SentenceView, { index, 0: words, groups = {} }: RegExpExecArray): MeetingCandidate | null {
  const { text } = view;
  const end = index + words.length;
  const status = outlookOf(text, index, groups.base ?? 'did');
  if (status === 'none' || (status === 'held' && groups.base !== undefined)) return null;
  // "details would be worked out at official level": by others.
  if (/\b(?:be|been|being) $/u.test(text.slice(Math.max(0, index - 6), index))) return null;
  const rest = text.slice(end, end + 200);
  if (OTHER_SENSE.test(rest) || (status === 'planned' && RECURRING.test(rest.slice(0, SOON)))) return null;
  const own = personsBefore(view, index);
  if (!own.length || own.length > MOST) return null;
  const along = WITH.exec(rest);
  const from = along ? end + along[0].length - 1 : 0;
  const others = along
    ? personsIn(view, from, Math.min(actEnd(text, from), from + 160)).filter((ref) => !own.includes(ref))
    : [];
  if (along ? !others.length : own.length < 2 || ofOneState(view, own)) return null;
  const date = dateNear(view, end);
  // "Over the past year they had visited one another": nothing in particular.
  if (
    /\b(?:has|have|had) (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, index - 20), index)) &&
    !/\d{4}-\d/.test(date ?? '') &&
    !OF_THE_DAY.test(text)
  )
    return null;
  if (isOfOthers(view, index, own)) return null;
  const kind = kindOf(groups);
  const place = placeNear(view, end);
  const isSure =
    groups.meal !== undefined || along !== null || TOGETHER.test(text.slice(end, end + 60)) || view.dates.length > 0;
  if (groups.deal ? !place || !/\d{4}-\d\d-\d\d/.test(date ?? '') : !isSure && !place && !OF_THE_DAY.test(text))
    return null;
  if (status === 'planned' && !date) return null;
  return {
    ...toldByVerb(view, {
      range: { start: index, end },
      kind,
      date,
      place: place?.ref ?? null,
      status,
      participants: takingPart([...new Set([...own, ...leadingWith(view, index), ...others])]),
    }),
    ...(kind === 'talks' && (groups.deal || isGroup(view, index)) ? { act: 'shared' as const } : {}),
  };
}

/** "In the morning the ministers had spoken alone": on the day of what is told. */
const OF_THE_DAY =
  /^(?:In the (?:morning|afternoon|evening)|That (?:morning|afternoon|evening|night)|Earlier(?: in the day)?|Before(?:hand| that| the (?:ceremony|signing|session|meeting|talks))|Over (?:lunch|dinner|breakfast))\b/u;

const kindOf = ({ tour, rite, begin, base = '' }: Readonly<Record<string, string | undefined>>): MeetingKind =>
  tour || /^(?:tour|inspect|walk)/.test(base)
    ? 'visit'
    : rite || begin || /^(?:plant|unveil|inaug|re-?open|cut|open|launch|lay|break g|exchange i)/.test(base)
      ? 'ceremony'
      : 'talks';

/** "They exchanged views", "the two had a talk": those of whom was told before, maybe at what was told of them. */
const isGroup = ({ text, groups, at, mentions }: SentenceView, verb: number): boolean =>
  /\b(?:[Tt]hey|[Bb]oth)(?: \p{Ll}+)? $/u.test(text.slice(Math.max(0, verb - 24), verb)) ||
  (groups.some(({ end }) => end - at <= verb) &&
    !mentions.some(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at <= verb));

/** "Negotiators from 90 countries gather in Oslo. They last compared drafts in Bonn": nobody who has a name. */
const isOfOthers = (view: SentenceView, verb: number, own: readonly Ref[]): boolean =>
  /\b[Tt]hey (?:\p{Ll}+ )?$/u.test(view.text.slice(Math.max(0, verb - 24), verb)) &&
  !personsIn(view, 0, verb).length &&
  !(view.previous && personsIn(view.previous, 0, view.previous.text.length).some((ref) => own.includes(ref)));

/** Whoever did it with the subject is named behind "with", before the clause goes on. */
const WITH =
  /^(?:(?! (?:and|but|which|who|that|before|after|while) )[^,;.]){0,70}?,? (?:together with|along with|alongside|jointly with|in the company of|with) (?=(?:(?:his|her|the|its) )?(?:[\p{L}.,'’-]+ ){0,10}\p{Lu})(?!(?:an?|no|some|little|great|the aim|a view|regard|respect) )/u;
const TOGETHER =
  /\b(?:together|each other|one another|jointly|side by side|face to face|in (?:tandem|concert|private)|tête-à-tête|arm in arm|again)\b/u;
/** "argued that", "exchanged fire", "spoke out": no encounter. */
const OTHER_SENSE =
  /^ (?:(?:one another|each other)(?:[,.]|$)|that|whether|against|in favou?r|for (?:an? (?!few|good|full|half|quarter|hour)|the|(?:more|less|greater|stronger) (?!than))|out|up|as|the (?:way|door|floodgates)|(?:an?|the|its|their) (?:\p{Ll}+ ){0,2}(?:attacks?|offensives?|strikes?|appeals?|bids?|inquiry|investigations?|probe|search|war|assault|blame|burden|view|belief|concerns?|opinion|conviction|border of|account|talks|negotiations|meeting|session|conference|summit|dialogue|consultations|discussions))\b/u;

/** Whether all are of one state: colleagues, who do much together. */
const ofOneState = (view: SentenceView, people: readonly Ref[]): boolean => {
  const states = people.map((ref) => view.homes.get(ref));
  return states.every((state) => state !== undefined && state === states[0]);
};
