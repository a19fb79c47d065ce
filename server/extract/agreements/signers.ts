/**
 * Who signed: the persons a sentence says put their names to an instrument. Those in whose presence it was signed, who
 * watched, or are yet to sign, are no signatories.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { clauseStart } from '../reference/clauses.ts';
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { cut } from '../words/cut.ts';
import { FELL_TO } from './ahead.ts';
import {
  alsoFor,
  behindOpening,
  besideBefore,
  besideFirst,
  bothNamed,
  endedWith,
  mainVerb,
  sayersBefore,
  signersOfWhich,
  watchedBy,
  withCounterparts,
} from './around-verb.ts';
import { betweenDashes } from './between-dashes.ts';
import { LOOKING_ON, withoutAsides } from './looking-on.ts';
import { doesOther, isSaidToSpeak } from './only-beside.ts';
import { alsoRepresented, othersNamed, withWhom } from './other-hands.ts';
import { isOwner, isPerson, personsAfter } from './persons-after.ts';
import { personsInRow } from './persons-in-row.ts';
import { isOwned, ownersOf, ownHand } from './signature-owners.ts';
import { type Signing, signingPhrases } from './signing.ts';

/** Persons who signed, and the subject where it is bodies or states. */
export function signersOf(
  view: SentenceView,
  signing: Signing,
  until = view.text.length,
): { readonly persons: readonly Ref[]; readonly subject: Subject | null } {
  if (signing.future && signing.voice === 'active')
    return { persons: [], subject: subjectAt(view, view.text, signing.range.start) };
  if (signing.voice === 'bare' && !signing.future) return { persons: inBrackets(view, signing.range), subject: null };
  if (signing.future || signing.voice === 'bare') return { persons: [], subject: null };
  if (signing.voice === 'passive' && BY_THEM.test(view.text.slice(signing.range.end))) {
    const group = view.groups.find(
      ({ start, refs }) =>
        start - view.at >= signing.range.end &&
        start - view.at <= signing.range.end + 2 &&
        refs.length > 1 &&
        refs.every((ref) => ref.startsWith('p')),
    );
    const before = group?.refs ?? personsBeforeIn(view, signing.range.start, true);
    return { persons: before.length ? before : bothNamed(view, signing.range), subject: null };
  }
  if (signing.voice === 'passive' && isOwned(view, signing.range))
    return { persons: ownersOf(view, signing.range), subject: null };
  if (signing.voice === 'passive' && HIMSELF.test(view.text.slice(signing.range.end, signing.range.end + 12)))
    return { persons: withHimself(view, signing.range), subject: null };
  if (signing.voice === 'passive' && view.text.slice(0, signing.range.end).endsWith(': '))
    return { persons: listedFrom(view, signing.range.end), subject: null };
  if (signing.voice === 'passive') {
    // "Signing for A was X; for the B agency, Y", "It was signed for A by X, while Y, the High Commissioner, signed for B".
    const named = [
      ...ownHand(view, signing.range),
      ...personsAfter(view, signing.range.end, until),
      ...alsoRepresented(view, signing.range.end),
      ...othersNamed(view, signing).filter((ref) => !isSaidToSpeak(view, ref)),
    ];
    return { persons: named.length ? [...new Set(named)] : bothNamed(view, signing.range), subject: null };
  }
  if (signing.describing) return { persons: [], subject: null };
  // "a peace agreement it signed with the rebels": no person.
  if (BY_IT.test(view.text.slice(Math.max(0, signing.range.start - 30), signing.range.start)))
    return { persons: [], subject: null };
  const hand = byHandOf(view, signing.range.end);
  if (hand.length) return { persons: hand, subject: subjectAt(view, view.text, signing.range.start) };
  const whom = ofWhom(view, signing.range.start);
  if (whom.length) return { persons: [...new Set([...whom, ...cosigners(view, signing)])], subject: null };
  const listed = afterColon(view, signing.range.end);
  if (listed.length) return { persons: listed, subject: null };
  const beside = besideFirst(view, signing.range);
  if (beside.length) return { persons: beside, subject: null };
  const behind = behindOpening(view, signing.range);
  if (behind.length) return { persons: [...new Set([...behind, ...cosigners(view, signing)])], subject: null };
  const which = signersOfWhich(view, signing.range);
  if (which.length) return { persons: which, subject: null };
  const row = withCounterparts(view, signing.range);
  if (row.length) return { persons: row, subject: null };
  const ended = endedWith(view, signing.range);
  if (ended.length) return { persons: ended, subject: null };
  const watched = watchedBy(view, signing.range);
  if (watched) return watched;
  const between = betweenDashes(view, signing.range.start);
  if (between?.persons.length) return { persons: between.persons, subject: null };
  if (between && between.others.length > 1)
    return { persons: [], subject: { kind: 'actors', refs: between.others, start: between.start, plural: true } };
  const at = between?.start ?? mainVerb(view, signing.range.start) ?? signing.range.start;
  const text = withoutAsides(view, at);
  const subject = subjectAt(view, text, at);
  const tellers = subject.refs.length ? [] : sayersBefore(view, signing.range);
  if (tellers.length) return { persons: [...new Set([...tellers, ...cosigners(view, signing)])], subject: null };
  const clause = clauseStart(text, signing.range.start);
  const lead = text.slice(clause, signing.range.end).replace(LOOKING_ON, ',');
  const { witness } = signingPhrases();
  if (witness.mayBeIn(view.words) && witness.in(cut(lead))) return { persons: [], subject: null };
  const acting = behindAgents(view, subject, signing.range.start) ? [] : subject.refs;
  const persons = [
    ...(acting.length === 1 ? alsoFor(view, clause) : []),
    ...acting.filter((ref) => isNamedPerson(view, ref) && !isStoodInFor(view, ref)),
    ...(acting.length ? besideBefore(view, signing.range) : []),
    ...joinedBy(view, lead, signing),
    ...withWhom(view, signing),
    ...(/represented by| through /u.test(view.text.slice(0, signing.range.start))
      ? representing(view, signing.range)
      : []),
  ];
  return { persons: [...new Set([...persons, ...cosigners(view, signing), ...othersNamed(view, signing)])], subject };
}

const BY_IT = /\b[Ii]t (?:(?:has|had|have|also|recently|then|already|just) ){0,2}$/u;

/** "was signed in Accra yesterday (X for A, Y for B)". */
function inBrackets({ text, mentions, at }: SentenceView, { end }: Range): readonly Ref[] {
  const open = text.indexOf('(', end);
  const close = text.indexOf(')', open);
  if (open < 0 || close < 0 || open - end > 90 || !/^(?:[.;,]|\s*$)/u.test(text.slice(close + 1))) return [];
  if (/[;.]/u.test(text.slice(end, open)) || !/ (?:for|of|and|[–-]) |, /u.test(text.slice(open, close))) return [];
  const inside = mentions.filter(
    ({ kind, form, start, end: stop }) =>
      kind === 'person' && form === 'name' && start - at > open && stop - at <= close,
  );
  return inside.length > 1 ? [...new Set(inside.map(({ ref }) => ref))] : [];
}

/** "Signatories: X, Minister of A, for B; Y, Minister of C, for D": the first of each part. */
function listedFrom(view: SentenceView, from: number): readonly Ref[] {
  const row = personsAfter(view, from);
  const next = view.mentions.filter(
    ({ kind, form, start }) =>
      kind === 'person' &&
      form === 'name' &&
      start - view.at > from &&
      /; (?:and )?(?:(?!for\b|by\b|in\b|witness)[\p{L}.'’-]+ ){0,5}$/u.test(view.text.slice(from, start - view.at)),
  );
  return [...new Set([...row, ...next.map(({ ref }) => ref)])];
}

/** "X returned with an agreement, signed by himself and by Y": the one named first, and the other. */
const withHimself = (view: SentenceView, { start, end }: Range): readonly Ref[] => {
  const first = view.mentions.find(
    ({ kind, form, end: stop }) => kind === 'person' && form === 'name' && stop - view.at <= start,
  );
  return [...new Set([...(first ? [first.ref] : []), ...personsAfter(view, end)])];
};
const HIMSELF = /^ ?(?:him|her)self\b/u;

/** "signed by them", "signed by both". */
const BY_THEM =
  /^ ?(?:(?:their|both)(?: their| the)? (?:own |two )?(?:signatures|names|initials)\b|(?:them|both|the (?:same )?(?:two|pair))(?: (?:of them|men|women|ministers|officials|leaders|premiers|presidents|secretaries|directors))?(?=[,.;]| (?:in|on|at|during|before|after|last|here|yesterday|today)\b))/u;

/** "by A and by B, both of whom signed": as many as are counted, of those named last before it. */
function ofWhom(view: SentenceView, at: number): readonly Ref[] {
  const fell = FELL_TO.exec(view.text.slice(0, at));
  if (fell)
    return personsAfter(view, fell.index + fell[0].length - (fell.groups?.who ?? '').length - ' to '.length, at);
  const told = OF_WHOM.exec(view.text.slice(Math.max(0, at - 40), at));
  if (!told) return [];
  const end = Math.max(0, at - 40) + told.index;
  const named = view.mentions.filter((mention) => mention.kind === 'person' && mention.end - view.at <= end);
  const refs = [...new Set(named.map(({ ref }) => ref))];
  const count = { both: 2, three: 3, four: 4 }[told[1] ?? ''] ?? refs.length;
  return refs.length >= count ? refs.slice(-count) : [];
}
const OF_WHOM = /,? (?:and )?(?:all )?(both|all|three|four) of (?:whom|them) (?:(?:have|had|then|also|later) ){0,2}$/u;

/** "The ministries subscribed, by the hand of both ministers, a protocol", "signed it by the hands of X and Y". */
function byHandOf(view: SentenceView, at: number): readonly Ref[] {
  if (!/ (?:hands?|through) /u.test(view.words.text)) return [];
  const told = BY_HAND.exec(view.text.slice(at, at + 200));
  if (!told) return [];
  const from = at + told[0].length;
  const comma = told[0].startsWith(',') ? view.text.indexOf(', ', from) : -1;
  const end = comma < 0 ? view.text.length : comma;
  const group = view.groups.find(({ start, end: stop }) => start - view.at >= from - 6 && stop - view.at <= end);
  return group ? group.refs.filter((ref) => ref.startsWith('p')) : personsAfter(view, from);
}
const BY_HAND =
  /^(?:,|[^,;.]{0,90}?,?) (?:(?:by|at|through|under) the hands? of |through (?=(?:their |its |the )?(?:two |respective )?(?:\p{L}+ )?(?:[Mm]inisters?|[Aa]mbassadors?|[Pp]remiers?|[Pp]residents?|[Ss]ecretar(?:y|ies)|[Dd]irectors?|envoys?|representatives),? \p{Lu}))/u;

/** "Four ministers signed: X for Ankara, Y for Baghdad": those who did. */
function afterColon(view: SentenceView, at: number): readonly Ref[] {
  // "The following signed the declaration: X for A, Y for B".
  const said = FOLLOWING.test(view.text.slice(0, at))
    ? /^ (?:the|an?|it|this) ?[^:;.]{0,60}:/u.exec(view.text.slice(at))
    : null;
  if (said) return personsAfter(view, at + said[0].length);
  if (view.text[at] !== ':') return [];
  const first = view.mentions.find(({ kind, start }) => kind === 'person' && start - view.at > at);
  return first && first.start - view.at - at < 60 ? personsAfter(view, at + 1) : [];
}

/** "The declaration having been signed by X and Y, the foreign secretaries of A and B proceeded to sign": they, and not X and Y. */
function behindAgents({ text, mentions, at }: SentenceView, { refs }: Subject, verb: number): boolean {
  const comma = text.lastIndexOf(', ', verb);
  if (comma < 0 || !OFFICES.test(text.slice(comma, verb))) return false;
  const named = mentions.filter(({ ref, end }) => refs.includes(ref) && end - at <= verb);
  return (
    named.length > 0 &&
    named.every(({ end }) => end - at <= comma) &&
    /\b(?:having|after|once) [^;]* by /u.test(text.slice(0, comma))
  );
}
const OFFICES =
  /^, (?:the |both |their )(?:\p{Ll}+ ){0,2}(?:ministers|secretaries|presidents|premiers|heads|directors|leaders|chiefs|delegates|officials)\b/u;

const FOLLOWING = /\b(?:following|these|two|three|four|five|six)(?: \p{Ll}+){0,2} (?:have )?\p{Ll}+$/iu;
/** "A, represented by X, and B, through its minister Y, signed": they who sign for A and B. */
const representing = ({ mentions, text, at }: SentenceView, { start }: Range): Ref[] =>
  mentions
    .filter(
      ({ kind, start: from, end }) =>
        kind === 'person' &&
        end - at <= start &&
        /, (?:(?:duly )?represented (?:here )?by|(?:acting )?through) [^,;]{0,60}$/u.test(text.slice(0, from - at)),
    )
    .map(({ ref }) => ref);

/** "X was joined by Y in signing": both sign. */
function joinedBy(view: SentenceView, lead: string, { range }: Signing): Ref[] {
  const joined =
    /\bjoined by (?<who>[^;]{3,140}?),? (?:in|for|at) (?:the )?(?:signing|inking|initiall?ing|signature)$/u.exec(lead);
  const who = joined?.groups?.who;
  if (!who) return [];
  const from = range.end - lead.length + joined.index;
  return personsAfter(view, from + 'joined by '.length, range.start);
}

/** "signed it with his counterpart X": the other hand, unless X only looked on. */
function cosigners(view: SentenceView, signing: Signing): Ref[] {
  const stretch = view.text.slice(signing.range.end);
  const tail =
    /^[^;]{0,160}?(?:,)? (?:(?:together |jointly |along )?with|alongside) (?=(?:[^,;.]{0,80}, )?[^,;.]{0,80}\p{Lu})/u.exec(
      stretch,
    );
  if (
    !tail ||
    (/ (?:by|at|in the presence|on the sidelines|during|after|before|talks|meeting|to|cooperation|relations|ties) [^,;]{0,40}with $/u.test(
      tail[0],
    ) &&
      !OTHER_HAND_OF.test(tail[0]) &&
      !(PEER.test(stretch.slice(tail[0].length)) && !OF_TALKS.test(tail[0])))
  )
    return [];
  const from = signing.range.end + tail[0].length;
  const first = view.mentions.find(
    (mention) => mention.kind === 'person' && mention.start - view.at >= from && mention.start - view.at < from + 120,
  );
  // "signed it with X in the presence of Y": X signed; "with X looking on" X did not.
  const watched = signingPhrases().witness.next(view.words, signing.range.end);
  const apart =
    watched !== null && first !== undefined && watched.start >= first.end - view.at && PRESENT.test(watched.text);
  if ((watched && !apart) || ONLY_THERE.test(untilNext(stretch))) return [];
  // "signed a deal with the rebels, the spokesman X said": who tells it.
  const next = first ? view.text.slice(first.end - view.at, first.end - view.at + 90) : '';
  if (doesOther(next)) return [];
  // The dot of "Mr." ends no sentence; behind a closing quote stands who tells it.
  return first &&
    !/(?<!\b\p{Lu}\p{L}{0,4})\.|;|["”]|\b(?:which|whose|who|and signed|represented|after|before|when|while|said|says|told|announced|stated|added|reported|according to)\b/u.test(
      view.text.slice(from, first.start - view.at),
    )
    ? personsInRow(view, first)
    : [];
}

/** "signed a cooperation agreement with N": what stands before the instrument is its subject. */
const OTHER_HAND_OF =
  /^ (?:an?|the|their|two|three) (?:[\p{L}-]+ ){0,4}(?:agreement|accord|pact|memorandum|understanding|protocol|contract|programme|plan|arrangement|declaration)s?(?: (?:on|of|for|in|concerning|to) [^,;]{3,70})? with $/u;
/** "signed a document on cooperation between A and B with his colleague N". */
const PEER = /^(?:his|her|their) (?:\p{L}+ ){0,3}(?:colleague|counterpart|peer|opposite number|homologue)\b/u;
const OF_TALKS =
  /\b(?:by|at|in the presence|on the sidelines|during|after|before|following|talks|meeting|negotiations|discussions|agreed|met) [^,;]{0,40}with $/u;
const PRESENT = /^(?:in (?:the )?presence of|witnessed by|before the eyes of)$/iu;

/** "signed it with X; the envoy was present": what is told behind it is of others. */
const untilNext = (stretch: string): string => stretch.split(';', 1)[0] ?? stretch;
/** "with X and Y as witnesses": they sign nothing. */
const ONLY_THERE =
  /\b(?:present|in attendance|as (?:the |official |formal )?(?:witness(?:es)?|observers?|guests?(?: of honou?r)?|onlookers?|spectators?)|by (?:his|her|their) side|at (?:his|her|their) side)\b/u;

/** "Y, standing in for Minister X, signed": X did not. */
const isStoodInFor = (view: SentenceView, ref: Ref): boolean => {
  const named = view.mentions.filter((mention) => mention.ref === ref && mention.kind === 'person');
  return named.length > 0 && named.every((mention) => isOwner(view, mention));
};

const isNamedPerson = (view: SentenceView, ref: Ref): boolean =>
  view.mentions.some((mention) => mention.ref === ref && mention.kind === 'person') || isPerson(view, ref);
