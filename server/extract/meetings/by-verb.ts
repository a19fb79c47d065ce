/** Encounters that a sentence tells by a verb: who receives, meets, calls on or chairs whom. */
import type { MeetingKind, ParticipantRole } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Phrases } from '../words/phrases.ts';
import { meetingWords } from '../words/words.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, modeOf, placeNear } from './circumstances.ts';
import type { MeetingPhrase } from './names.ts';
import { personsBefore, personsIn } from './persons.ts';

interface MeetingVerbs {
  readonly kind: MeetingKind;
  readonly phrases: Phrases;
}
let compiled: readonly MeetingVerbs[] | null = null;
const verbs = (): readonly MeetingVerbs[] => {
  compiled ??= (Object.entries(meetingWords().verbs) as [MeetingKind, readonly string[]][]).map(([kind, list]) => ({
    kind,
    phrases: new Phrases(list, { cased: true }),
  }));
  return compiled;
};

const BY = /\bby (?=(?:the )?(?:[\p{L}']+ ){0,5}\p{Lu})/gu;

/** Encounters told by a verb: "received X", "met Y", "was in Laos on a working trip". */
export function meetingsByVerb(view: SentenceView, nouns: readonly MeetingPhrase[]): MeetingCandidate[] {
  const found: MeetingCandidate[] = [];
  for (const { kind, phrases } of verbs()) {
    for (const { start, end, text } of phrases.all(view.words)) {
      const candidate = verbCandidate(view, kind, { start, end }, text.toLowerCase(), nouns);
      if (
        candidate &&
        !found.some((other) => other.range.start < candidate.range.end && other.range.end > candidate.range.start)
      )
        found.push(candidate);
    }
  }
  return found.flatMap((candidate) => severalHosts(candidate));
}

function verbCandidate(
  view: SentenceView,
  kind: MeetingKind,
  verb: Range,
  word: string,
  nouns: readonly MeetingPhrase[],
): MeetingCandidate | null {
  const { text } = view;
  const subject = personsBefore(view, verb.start);
  const clauseEnd =
    /;|, (?:but|where|while|which) |, and (?=(?:then|later|also|he|she|they|it|[\p{Ll}]+ed) )|\.$/u.exec(
      text.slice(verb.end),
    );
  const objectEnd = clauseEnd ? verb.end + clauseEnd.index : text.length;
  const several = /^ (?:the (?:two|three|four|pair|trio|visitors|guests|envoys|ministers)|them|both)\b/u.test(
    text.slice(verb.end),
  );
  const named = personsIn(view, verb.end, objectEnd);
  const object = named.length || !several ? named : [...personsBeforeIn(view, 0, true)];
  const before = text.slice(Math.max(0, verb.start - 40), verb.start);
  if (/\b(?:will|would|to|could|should|may|not|never|hope|hopes|hoped|invited) $/iu.test(before)) return null;
  if (kind === 'visit') return null;
  if (kind === 'ceremony' || kind === 'conference') {
    const led = [...new Set([...subject, ...(kind === 'conference' ? object : [])])];
    const role: ParticipantRole = kind === 'ceremony' ? 'participant' : led.length > 1 ? 'co-chair' : 'chair';
    return led.length ? { ...told(view, kind, verb), participants: led.map((actor) => ({ actor, role })) } : null;
  }
  if (kind === 'call') {
    if (
      /^(?:was |were )?(?:welcomed|welcomes|hosted|received)$/.test(word) &&
      !object.length &&
      !/\bby\b/.test(text.slice(verb.end, verb.end + 60))
    )
      return null;
    if (word === 'hosted' && !subject.length) return null;
    if (
      !object.length ||
      (!subject.length && !/^(?:received by|was received|were received|greeted by|was welcomed)$/.test(word))
    ) {
      const group = view.groups.some((each) => each.start - view.at >= verb.end && each.start - view.at < objectEnd);
      if (!group) return null;
    }
    if (
      /^(?:called on|hosted|welcomed|welcomes)$/.test(word) &&
      /^ (?:to|the (?:two|visit|signing|results?|outcome|agreement|decision|efforts?|idea)|both|all|for|by (?:the )?\p{Ll}+ing)/u.test(
        text.slice(verb.end, verb.end + 14),
      )
    )
      return null;
  } else {
    if (
      /^(?:met|meets)$/.test(word) &&
      /^ (?:the (?:target|needs?|requirements?|criteria|deadline)|as a|with (?:success|criticism)|expectations)/u.test(
        text.slice(verb.end),
      ) &&
      !/^ as a (?:three|four|group)/u.test(text.slice(verb.end))
    )
      return null;
    if (nouns.some((noun) => noun.start >= verb.start && noun.start < verb.end + 12 && noun.start >= verb.start))
      return null;
    if (subject.length + object.length < 1) return null;
    if (/\b(?:have|has) $/u.test(before) && subject.length + object.length < 2) return null;
  }
  const people = [...new Set([...subject, ...object])];
  return { ...told(view, kind, verb), participants: people.map((actor) => ({ actor, role: 'participant' })) };
}

const told = (view: SentenceView, kind: MeetingKind, verb: Range): MeetingCandidate => ({
  view,
  range: verb,
  kind,
  ordinal: null,
  date: dateNear(view, verb.end),
  place: placeNear(view, verb.end)?.ref ?? null,
  mode: modeOf(view),
  status: 'held',
  participants: [],
  form: 'verb',
  phrase: null,
});

/** "received by President A and by Prime Minister B": two receptions. */
function severalHosts(candidate: MeetingCandidate): MeetingCandidate[] {
  const { view, range } = candidate;
  if (candidate.kind !== 'call') return [candidate];
  const hosts = matchesOf(BY, view.text.slice(range.end - 3)).map(
    (match) => range.end - 3 + match.index + match[0].length,
  );
  if (hosts.length < 2) return [candidate];
  const guests = candidate.participants.filter(({ actor }) => personsIn(view, 0, range.start).includes(actor));
  return hosts.flatMap((from, index) => {
    const to = hosts[index + 1] ?? view.text.length;
    const host = personsIn(view, from - 1, to)[0];
    if (!host) return [];
    const own = index === 0 ? range : { start: from - 3, end: to - (index + 1 < hosts.length ? 4 : 0) };
    return [{ ...candidate, range: own, participants: [...guests, { actor: host, role: 'participant' as const }] }];
  });
}
