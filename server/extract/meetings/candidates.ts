/** What one sentence says of encounters: those it names by a noun and those it tells by a verb, each with its people and circumstances. */
import type { Edtf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingKind, MeetingMode, MeetingStatus, ParticipantRole } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { anyOf, meetingWords } from '../words/words.ts';
import { dateNear, modeOf, personsIn, placeNear, statusNear, stretched } from './circumstances.ts';
import { type MeetingPhrase, meetingPhrases } from './names.ts';

export interface Participation {
  readonly actor: Ref;
  readonly role: ParticipantRole;
}

export interface MeetingCandidate {
  readonly view: SentenceView;
  readonly range: Range;
  readonly kind: MeetingKind;
  readonly ordinal: number | null;
  readonly date: Edtf | null;
  /** Ref of a place or country. */
  readonly place: Ref | null;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  readonly participants: readonly Participation[];
  /** `noun`: named; `verb`: told. */
  readonly form: 'noun' | 'verb';
  readonly phrase: MeetingPhrase | null;
}

interface Words {
  readonly chairing: RegExp;
  readonly verbs: readonly { readonly kind: MeetingKind; readonly pattern: RegExp }[];
}
let compiled: Words | null = null;
const words = (): Words => {
  compiled ??= {
    chairing: new RegExp(anyOf(meetingWords().chairing), 'giu'),
    verbs: (Object.entries(meetingWords().verbs) as [MeetingKind, readonly string[]][]).map(([kind, list]) => ({
      kind,
      pattern: new RegExp(anyOf(list), 'gu'),
    })),
  };
  return compiled;
};

const WISHED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed|als?)|would like|more|called for|call for|urged?|in the form of|expected?|faster|agreed to (?:hold|organi[sz]e|exchange|increase)|exchanges? of|regular|promote|increase|strengthen|frequent|mutual|arrange|facilitate|family|every|annually|alternately|medical)\b[^,;]{0,50}$/iu;
const INSIDE_NAME = (view: SentenceView, range: Range): boolean =>
  view.mentions.some(
    (mention) =>
      mention.kind !== 'country' &&
      mention.kind !== 'place' &&
      mention.form === 'name' &&
      mention.start <= view.at + range.start &&
      mention.end >= view.at + range.end &&
      mention.end - mention.start > range.end - range.start + 2,
  );
const SIDELINES = /\b(?:sidelines?|margins?) of (?:the |an? )?$/iu;

/** Encounters that a sentence names or tells of. */
export function meetingCandidates(view: SentenceView): MeetingCandidate[] {
  const nouns = meetingPhrases(view).filter((phrase) => worth(view, phrase));
  const named = nouns.map((phrase) => fromNoun(view, phrase, nouns));
  const told = fromVerbs(view, nouns);
  return [...named, ...told, ...elliptic(view)].sort((a, b) => a.range.start - b.range.start);
}

function worth(view: SentenceView, phrase: MeetingPhrase): boolean {
  const before = view.text.slice(Math.max(0, phrase.start - 70), phrase.start);
  if (phrase.plural && phrase.ordinal === null && !phrase.proper) return false;
  if (phrase.plural && phrase.ordinal === null) return false;
  if (WISHED.test(before) && !phrase.proper && phrase.ordinal === null) return false;
  if (
    /\b(?:chairman|chairwoman|chair|chairperson|host|winner|outcome|results?) of (?:the |its )?$/iu.test(before) &&
    phrase.kind === 'conference' &&
    phrase.ordinal !== null &&
    /chair/iu.test(before)
  )
    return false;
  if (phrase.kind === 'visit' && !placed(view, phrase)) return false;
  if (INSIDE_NAME(view, { start: phrase.headStart, end: phrase.headEnd }) && phrase.ordinal === null) return false;
  if (/\b(?:press|news) $/iu.test(view.text.slice(Math.max(0, phrase.headStart - 8), phrase.headStart))) return false;
  // "talks on a memorandum": negotiations of an instrument, not an encounter.
  if (
    /^(?:talks|negotiations|discussions?|discussion|dialogue|consultations?|exchange of views)$/iu.test(phrase.head) &&
    phrase.bare
  ) {
    return /\b(?:held|hold|had|after|before|during|at|in|following|opened|opening|the|their|his|end of|close of|result of|outcome of)(?: the| their| his| a)? $/iu.test(
      before,
    );
  }
  return true;
}

/** A visit of which the text says more than that it was one: to where, of what kind, or by whom. */
function placed(view: SentenceView, phrase: MeetingPhrase): boolean {
  if (phrase.headStart > phrase.start || phrase.head.includes(' ')) return true;
  const before = view.text.slice(Math.max(0, phrase.start - 12), phrase.start);
  const after = view.text.slice(phrase.end, phrase.end + 30);
  return /^ (?:to|in|of) (?!the (?:\p{Ll}))/u.test(after) || /\ban? $/iu.test(before);
}

function fromNoun(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): MeetingCandidate {
  const status = phrase.series === 'later' ? 'planned' : statusNear(view, phrase.start, phrase.end);
  const date = dateNear(view, phrase.end);
  return {
    view,
    range: { start: phrase.start, end: phrase.end },
    kind: phrase.kind,
    ordinal: phrase.ordinal,
    date: stretched(view, date, phrase.start),
    place: placeNear(view, phrase.end)?.ref ?? null,
    mode: modeOf(view.text),
    status,
    participants:
      phrase.series === 'earlier' || (status === 'planned' && phrase.kind !== 'visit' && phrase.kind !== 'call')
        ? []
        : peopleOf(view, phrase, all),
    form: 'noun',
    phrase,
  };
}

/** Who took part, by the kind of encounter: a visitor, a host and a guest, those who chair, those who talk. */
function peopleOf(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): Participation[] {
  const { text } = view;
  const participants = (refs: readonly Ref[]): Participation[] =>
    [...new Set(refs)].map((actor) => ({ actor, role: 'participant' }));
  if (phrase.kind === 'visit') return participants(visitorOf(view, phrase));
  const chairs = chairsIn(view);
  if (phrase.kind === 'ceremony') {
    const welcome = /\b(?:of welcome|welcom\w+)\b/iu.test(text.slice(phrase.start, phrase.end + 20));
    const after = personsIn(view, phrase.end, Math.min(text.length, phrase.end + 220));
    if (welcome) return participants(after.slice(0, 1));
    const signing = /\b(?:sign|ink|initial|put (?:his|her|their))/u.test(text.slice(0, phrase.start));
    return participants(after.length && !signing ? after : [...personsBefore(view, phrase.start), ...after]);
  }
  if (SIDELINES.test(text.slice(Math.max(0, phrase.start - 20), phrase.start)) && all.length) return [];
  const partners = partnersOf(view, phrase);
  if (partners.refs.length) {
    const own = personsBefore(view, phrase.start).filter((ref) => !partners.refs.includes(ref));
    const mine = own.length ? own : personsIn(view, partners.end, text.length).slice(0, 1);
    const refs = [...new Set([...mine, ...partners.refs])];
    if (mine.length)
      return refs.map((actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' });
  }
  const pair = /^(?:[^,;]{0,40}, )?(?:He|She|he|she) and /u.test(text) ? personsBeforeIn(view, 0, false) : [];
  const people = [...pair, ...personsIn(view, 0, text.length)].filter((ref) => !spokenFor(view, ref));
  const told = people.length || phrase.proper || phrase.ordinal !== null ? people : personsBeforeIn(view, 0, true);
  return [...new Set([...chairs.map(({ actor }) => actor), ...told])].map(
    (actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' },
  );
}

/** "the invitation of President X", "on behalf of the king": named, but not there. */
const spokenFor = (view: SentenceView, ref: Ref): boolean => {
  const own = view.mentions.filter((mention) => mention.ref === ref);
  return (
    own.length > 0 &&
    own.every((mention) =>
      /\b(?:invitation|messages?|letters?|greetings|regards|behalf|leadership|government|era|death|appointment) (?:of|from|to) (?:[\p{L}'.-]+ ){0,5}$/u.test(
        view.text.slice(Math.max(0, mention.start - view.at - 70), mention.start - view.at),
      ),
    )
  );
};

/** Those after "with": "talks with A and B", up to the comma that goes on with somebody else. */
function partnersOf(
  view: SentenceView,
  phrase: MeetingPhrase,
): { readonly refs: readonly Ref[]; readonly end: number } {
  const none = { refs: [], end: phrase.end };
  if (phrase.kind === 'summit' || !/^ (?:[\p{Ll}-]+ ){0,3}with /u.test(view.text.slice(phrase.end, phrase.end + 60)))
    return none;
  const after = view.mentions.filter((mention) => mention.kind === 'person' && mention.start - view.at >= phrase.end);
  const refs: Ref[] = [];
  let end = phrase.end;
  for (const mention of after) {
    const between = view.text.slice(end, mention.start - view.at);
    const joined = refs.length
      ? /^(?:,[^,;.]{0,80})?,? (?:and|with) /u.test(between) && !/ (?:[\p{L}]+ed|said|held|met) /u.test(between)
      : between.length < 140 && !/[;.]/.test(between);
    if (!joined) break;
    refs.push(mention.ref);
    end = mention.end - view.at;
  }
  return { refs, end };
}

/** "X's trip", "X, who was in Cambodia on a visit", "On his first visit, X …", "the visit which X is paying". */
function visitorOf(view: SentenceView, phrase: MeetingPhrase): readonly Ref[] {
  const { text } = view;
  const persons = view.mentions.filter((mention) => mention.kind === 'person');
  const owner = persons.findLast((mention) => {
    const between = text.slice(mention.end - view.at, phrase.headStart);
    return mention.end - view.at <= phrase.headStart && /^'s? (?:[\p{L}\d-]+ ){0,4}$/u.test(between);
  });
  if (owner) return [owner.ref];
  const paying = /^ (?:which|that) (?<who>[^;.]{3,90}?)\b(?:is|was) paying/u.exec(text.slice(phrase.end));
  if (paying) return personsIn(view, phrase.end, phrase.end + paying[0].length).slice(-1);
  const invited = /\b(?:invit(?:e|ed|es|ing|ation)(?: to| for)?) (?<who>[^;]{3,80}?) (?:to|for) /u.exec(
    text.slice(0, phrase.start),
  );
  if (invited) return personsIn(view, invited.index, invited.index + invited[0].length).slice(0, 1);
  const relative = text.slice(0, phrase.start).lastIndexOf(', who ');
  const direct = relative >= 0 ? persons.findLast((mention) => mention.end - view.at <= relative + 1) : undefined;
  if (direct && !/[;.]/.test(text.slice(relative, phrase.start))) return [direct.ref];
  const before = personsBefore(view, phrase.start);
  if (before.length) return before.slice(0, 2);
  const after = persons.find((mention) => mention.start - view.at >= phrase.end);
  return after &&
    /\b(?:[Hh]is|[Hh]er|[Aa]|[Aa]n|first) $/u.test(text.slice(Math.max(0, phrase.start - 6), phrase.start))
    ? [after.ref]
    : personsBeforeIn(view, 0, false);
}

const personsBefore = (view: SentenceView, at: number): Ref[] => {
  const subject = subjectAt(view, view.text, at);
  const persons = subject.refs.filter((ref) => ref.startsWith('p'));
  if (persons.length) return persons;
  if (subject.kind === 'pronoun') return [...personsBeforeIn(view, view.at === 0 ? 0 : subject.start, subject.plural)];
  const own = personsIn(view, 0, at);
  return own.length || subject.kind !== 'collective' ? own : [...personsBeforeIn(view, 0, true)];
};

/** Those whom the sentence has in the chair; several are co-chairs. */
export function chairsIn(view: SentenceView): Participation[] {
  const { text } = view;
  const refs: Ref[] = [];
  for (const match of text.matchAll(words().chairing)) {
    const end = match.index + match[0].length;
    const word = match[0].toLowerCase();
    const after = text.slice(end, end + 12);
    if (
      /^(?:chair|chairs)$/.test(word) &&
      /\b(?:the|a|its|former|'s|vice|deputy|asean) $/iu.test(text.slice(Math.max(0, match.index - 12), match.index)) &&
      !/\b(?:shared the|in the) $/iu.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    if (/^ by\b/.test(after) || /^(?:under the (?:co-)?chairmanship|(?:joint |co-)?chairmanship(?: of)?)$/.test(word))
      refs.push(...personsUntil(view, end));
    else {
      refs.push(...personsBefore(view, match.index));
      const partners = /^(?: the chair)?[^.;]{0,120}?\b(?:together with|jointly with|alongside|along with|with) /u.exec(
        text.slice(end),
      );
      if (partners) refs.push(...personsUntil(view, end + partners[0].length));
    }
  }
  const unique = [...new Set(refs)];
  return unique.map((actor) => ({ actor, role: unique.length > 1 ? 'co-chair' : 'chair' }));
}

/** Persons from an offset on, up to a verb or the end of the clause. */
function personsUntil(view: SentenceView, from: number): Ref[] {
  const stop =
    /[;:]|, (?:the (?:conference|meeting|talks|session|summit|dialogue)|which|while|took|was)\b| (?:agreed|said|signed|took place|was held|and (?:signed|discussed|agreed))\b/u.exec(
      view.text.slice(from),
    );
  return personsIn(view, from, stop ? from + stop.index : view.text.length);
}

/** Encounters told by a verb: "received X", "met Y", "was in Laos on a working trip". */
function fromVerbs(view: SentenceView, nouns: readonly MeetingPhrase[]): MeetingCandidate[] {
  const found: MeetingCandidate[] = [];
  for (const { kind, pattern } of words().verbs) {
    for (const match of view.text.matchAll(pattern)) {
      const candidate = verbCandidate(
        view,
        kind,
        { start: match.index, end: match.index + match[0].length },
        match[0].toLowerCase(),
        nouns,
      );
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
  mode: modeOf(view.text),
  status: 'held',
  participants: [],
  form: 'verb',
  phrase: null,
});

/** "received by President A and by Prime Minister B": two receptions. */
function severalHosts(candidate: MeetingCandidate): MeetingCandidate[] {
  const { view, range } = candidate;
  if (candidate.kind !== 'call') return [candidate];
  const hosts = [...view.text.slice(range.end - 3).matchAll(/\bby (?=(?:the )?(?:[\p{L}']+ ){0,5}\p{Lu})/gu)].map(
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

/** "the 2nd is to take place in Cambodia in 2025": a further meeting of the series, without its noun. */
function elliptic(view: SentenceView): MeetingCandidate[] {
  const match =
    /\b[Tt]he (\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|next)(?: one)? (?:is to|will|is due to|is scheduled to|shall) (?:take place|be (?:held|hosted|organi[sz]ed|convened|staged))/u.exec(
      view.text,
    );
  if (!match) return [];
  const ordinal =
    Number.parseInt(match[1] ?? '', 10) ||
    { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 }[match[1] ?? ''] ||
    null;
  const end = match.index + match[0].length;
  return [
    {
      view,
      range: { start: match.index, end },
      kind: 'conference',
      ordinal,
      date: dateNear(view, end),
      place: placeNear(view, end)?.ref ?? null,
      mode: null,
      status: 'planned',
      participants: [],
      form: 'noun',
      phrase: null,
    },
  ];
}

const ATTENDING =
  /\b(?:attended|were in attendance|took part|taking part|were present|was present|also present|participated|were represented|was represented|among those present|among the participants|joined the|accompan(?:ied|ying)|came along|delegation (?:includes?|included|comprised|consisted)|with (?:the|him|her) (?:\p{L}+ )?(?:came|were|was)|[Ii]n attendance)\b/u;

/** Persons whom a sentence has at an encounter told of before: "X and Y attended as well". */
export const attendants = (view: SentenceView): readonly Ref[] =>
  ATTENDING.test(view.text) || /^With (?:the|him|her) [^,]{0,30}(?:came|were) /u.test(view.text)
    ? personsIn(view, 0, view.text.length)
    : [];
