/** The persons a sentence has in a stretch of it, as the subject of a verb, and at an encounter told of before. */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { clauseStart } from '../reference/clauses.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { isOneByOffice } from './by-office.ts';
import { stops, verbBetween } from './clauses.ts';
import { delegationHead } from './delegation-heads.ts';
import { isElsewhere } from './elsewhere.ts';
import { openingPronoun } from './opening-pronoun.ts';

/** "the invitation of President X", "on behalf of the king", "succeeded Y": named, but not there. */
const NAMED_ONLY =
  /\b(?:(?:invitation|messages?|letters?|greetings|regards|wishes|congratulations|condolences|leadership|government|administration|cabinet|era|rule|reign|death|assassination|funeral|appointment|successor|predecessor|resignation|nominee|portrait|extradition|trial|arrest|detention|imprisonment|kidnapping|abduction|murder|aides?|advis[eo]rs?|envoys?|representatives?|secretariat|spokes(?:man|woman|person)|allies|ally|tomb|mausoleum|grave|statue|bust|memory|birthplace|works?|poems?|widow|directives?|instructions?|vision|guidance|(?<=\b(?:ahead of|before|prior to|pending|until) the )arrival) (?:of|from|to|by|extended by|issued by)|(?:took|taken|takes) over (?!(?:the |its )?(?:rotating )?(?:chair|presidency|gavel))(?:[\p{L}-]+ ){0,8}from|behalf of|name of|patronage of|auspices of|courtesy of|instead of|in place of|absence of|representing|(?<!\b(?:was|were|is|are|been|being) )represented(?! by)|replac(?:es|ed|ing|e)|succeed(?:s|ed|ing)|appointed by|named after|sent by|dispatched by|quoted by|according to|deputi[sz](?:ed|ing) for) (?:[\p{L}'.()-]+ ){0,6}$/u;
const ONLY_GATE = new Gate(
  /^(?:invitation|messages?|letters?|greetings|regards|wishes|congratulations|condolences|leadership|government|administration|cabinet|era|rule|reign|death|assassination|funeral|appointment|successor|predecessor|resignation|nominee|portrait|extradition|trial|arrest|detention|imprisonment|kidnapping|abduction|murder|aides?|advis[eo]rs?|envoys?|representatives?|secretariat|spokes(?:man|woman|person)|allies|ally|tomb|mausoleum|grave|statue|bust|memory|birthplace|works?|poems?|widow|directives?|instructions?|vision|guidance|arrival|over|behalf|name|patronage|auspices|courtesy|instead|place|absence|represent(?:ed|ing)|replac(?:es|ed|ing|e)|succeed(?:s|ed|ing)|appointed|named|sent|dispatched|quoted|according|deputi[sz](?:ed|ing))$/,
);
/** "lasted an hour, according to the President's adviser, N": who tells of it. */
const SOURCE = /\baccording to (?:[\p{L}'’-]+[.,]? ){1,14}$/u;
const SOURCE_GATE = new Gate(/^according$/);
/** "under the directives of the Custodian of the Two Holy Mosques, King N, and the Crown Prince, M": all who gave them, however they are styled. */
const BY_ORDER_OF =
  /\b(?:directives?|instructions?|directions|patronage|wise leadership|royal vision) of (?:(?:the|and|of|to|in|for|bin|bint|ibn|al|\p{Lu}[\p{L}'’.-]*),? ){1,30}$/u;
const ORDER_GATE = new Gate(/^(?:directives?|instructions?|directions|patronage|leadership|vision)$/);
const ONLY_OWNER =
  /^'s? (?:[\p{Ll}-]+ ){0,2}(?:government|cabinet|administration|predecessor|successor|invitation|aides?|advis[eo]rs?|spokes\w+|death|era|nominee|letter|message|ally|allies|regime|rule|wife|husband|widow|father|mother|brother|troops)\b/u;
/** "met on the sidelines of Crown Prince N's visit": he may have been elsewhere. */
const SIDE_OF = /\b(?:sidelines?|margins?) of (?:(?:the|his|her|\p{Lu}[\p{L}'’.-]*) ){0,8}$/iu;
const SIDE_GATE = new Gate(/^(?:sidelines?|margins?)$/);
const VISIT_OF =
  /^(?:, (?:(?:the|and|of|to|for|\p{Lu}[\p{L}-]*),? ?){1,14})?['’]s? (?:\p{Ll}+ ){0,3}(?:visit|trip|tour)\b/u;
const STAYED_AWAY =
  /^(?: (?:of|from) (?:the )?\p{Lu}[^,;.]{2,40}?)?(?:,[^,;]{0,80},|,)? (?:did not (?:attend|take part|sign|travel|come|make it)|(?:had )?(?:refused|declined|failed) to (?:attend|take part|sign|travel|come|join|go|turn up|show up|appear|arrive|make it)|(?:had|has|was|were|is) not (?:been )?invited\b|(?:was|were) expected [^,;.]{2,40} but (?:failed|did not|never)\b|(?:was|were|is) (?:not (?:at|in|among|present|there|in attendance)|absent|abroad|out of the country|unable to attend)|(?:took|takes|played|had) no part|had (?:to (?:stay|cancel|stand in|pull out)|been (?:held up|detained|delayed|taken ill))|(?:was|is) (?:ill|unwell|held up|delayed|detained|in hospital)\b|skipped (?:the|it)\b|missed (?:the (?:meeting|session|talks|ceremony|conference|summit)|it)\b|could not (?:attend|come|be)|stayed (?:away|behind|at home)|did not (?:show|turn) up|(?:had )?sent (?:his|her|their|a|word|apologies|regrets|greetings) |(?:had )?(?:excused (?:himself|herself)|begged off|cancelled|called off)|(?:who )?had stayed behind|was represented)|^(?: (?:of|from) [^,;.]{2,30})?, (?:who was )?represented (?:\p{Ll}+ )?by |^, who (?:did not|(?:was|were) not|had stayed|stayed|could not|remained|was absent)/u;

/** "delivered a letter from President X to Y": Y took it. */
const HANDED_TO =
  /\b(?:delivered|handed(?: over)?|brought) (?:an? |the )(?:[\p{Ll}-]+ ){0,3}(?:message|letter)\b(?: (?:from|of|by) [^;.]{3,90})? to (?:[\p{L}'.-]+ ){0,5}$/u;

const presence = new WeakMap<DraftMention, boolean>();

/** Whether a mention has its person there: not one whose invitation, predecessor or absence is told. Found out once for each. */
const present = (view: SentenceView, mention: DraftMention): boolean => {
  const known = presence.get(mention);
  if (known !== undefined) return known;
  const found = isPresent(view, mention.start - view.at, mention.end - view.at);
  presence.set(mention, found);
  return found;
};

const isPresent = (view: SentenceView, start: number, end: number): boolean => {
  return (
    (!ONLY_GATE.opens(view.words) ||
      !NAMED_ONLY.test(view.text.slice(Math.max(0, start - 80), start)) ||
      ofBody(view, start) ||
      HANDED_TO.test(view.text.slice(Math.max(0, start - 180), start))) &&
    !isElsewhere(view, start) &&
    !(
      SOURCE_GATE.opens(view.words) &&
      /^[.;,]/.test(view.text.slice(end)) &&
      SOURCE.test(view.text.slice(Math.max(0, start - 110), start))
    ) &&
    !(ORDER_GATE.opens(view.words) && BY_ORDER_OF.test(view.text.slice(Math.max(0, start - 260), start))) &&
    !(
      SIDE_GATE.opens(view.words) &&
      VISIT_OF.test(view.text.slice(end, end + 130)) &&
      SIDE_OF.test(view.text.slice(Math.max(0, start - 60), start))
    ) &&
    !ONLY_OWNER.test(view.text.slice(end, end + 50)) &&
    !STAYED_AWAY.test(view.text.slice(end, end + 130))
  );
};

/** "the representative of the Ministry of Finance N": a body stands between the two. */
const ofBody = (view: SentenceView, start: number): boolean =>
  view.mentions.some(
    ({ kind, form, end }) =>
      kind === 'organization' &&
      form === 'name' &&
      end - view.at <= start &&
      /^(?: \([^)]{1,14}\))?,? (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u.test(view.text.slice(end - view.at, start)),
  ) &&
  /\b(?:representatives?|envoys?|advis[eo]rs?|secretariat) (?:of|to) /u.test(
    view.text.slice(Math.max(0, start - 80), start),
  );

/** Whether a sentence names a person only as one who is not there. */
const isAbsent = (view: SentenceView, ref: Ref): boolean => {
  const named = view.mentions.filter((mention) => mention.ref === ref && mention.kind === 'person');
  return named.length > 0 && named.every((mention) => !present(view, mention));
};

/** Refs of persons in a part of the sentence, without those who are only named. */
export const personsIn = (view: SentenceView, from: number, to: number): Ref[] => {
  const [first, last] = [view.at + from, view.at + to];
  const found: { readonly start: number; readonly refs: readonly Ref[] }[] = [];
  for (const mention of view.mentions) {
    const { kind, start, end, ref } = mention;
    if (kind === 'person' && start >= first && end <= last && present(view, mention))
      found.push({ start, refs: [ref] });
  }
  for (const { start, end, refs } of view.groups)
    if (start >= first && end <= last) found.push({ start, refs: refs.filter((ref) => ref.startsWith('p')) });
  if (!found.length) return [];
  found.sort((a, b) => a.start - b.start);
  return [...new Set(found.flatMap(({ refs }) => refs))];
};

/** Persons who act in what an offset tells: its subject, those a pronoun stands for, or else whoever is named before it. */
export const personsBefore = (view: SentenceView, at: number): Ref[] => {
  const opening = openingPronoun(view, at);
  if (opening) return [...personsBeforeIn(view, opening.start, opening.plural)];
  // "He and Minister N will meet".
  const start = clauseStart(view.text, at);
  if (/^(?:[Hh]e|[Ss]he) and (?!(?:his|her|their) )/u.test(view.text.slice(start, start + 12)) && start + 12 < at)
    return [...new Set([...personsBeforeIn(view, start, false), ...personsIn(view, start, at)])];
  // "The delegation, led by M, included N and was received by …": all of them.
  if (
    LED_TEAM.test(view.text.slice(0, 160)) &&
    /, (?:and )?(?:was|were|then|also) (?:also |later )?$|, and $/u.test(view.text.slice(0, at))
  ) {
    const team = personsIn(view, 0, at);
    if (team.length) return team;
  }
  const set = setOff(view, at);
  if (set.length > 1) return set;
  const pair = pairThatMet(view, at);
  if (pair.length) return pair;
  const subject = subjectAt(view, view.text, at);
  const acting = subject.refs.filter((ref) => ref.startsWith('p'));
  // "In the absence of X, Y spoke": Y.
  const there = acting.length > 1 ? acting.filter((ref) => !isAbsent(view, ref)) : acting;
  const persons = there.length ? there : acting;
  if (persons.length) {
    const row = withoutAside(view, at, persons.length > 1 ? actingRow(view, subject.start, at, persons) : persons);
    return [...new Set([...groupInRow(view, row), ...earlierInRow(view, at), ...row])];
  }
  const head = delegationHead(view, at);
  if (head) return [head];
  // "A delegation led by N spent three days in Ankara, where it met M": N.
  if (subject.neuter) {
    const led = LED_BEFORE.exec(view.text.slice(0, at));
    return led ? personsIn(view, led[0].length - 1, at).slice(0, 1) : [];
  }
  if (subject.kind === 'pronoun') return [...personsBeforeIn(view, subject.start, subject.plural)];
  // "X said that a mission would visit Y": X speaks of others.
  const clause = subject.kind === 'thing' ? clauseStart(view.text, at) : 0;
  const own = personsIn(view, SAID.test(view.text.slice(Math.max(0, clause - 40), clause)) ? clause : 0, at);
  if (own.length || subject.kind !== 'collective' || isOneByOffice(view.text.slice(subject.start, at))) return own;
  return [...personsBeforeIn(view, 0, true)];
};

/** "agreed by A and B, Minister of Chile, who met on Monday": both, for nobody meets alone. */
function pairThatMet(view: SentenceView, at: number): Ref[] {
  if (
    !MET_ALONE.test(view.text.slice(at)) ||
    !/, who (?:had |have )?$/u.test(view.text.slice(Math.max(0, at - 12), at))
  )
    return [];
  const [one, two] = view.mentions
    .filter(({ kind, form, end }) => kind === 'person' && form !== 'reference' && end - view.at <= at)
    .slice(-2);
  if (!one || !two || one.ref === two.ref) return [];
  const between = view.text.slice(one.end - view.at, two.start - view.at);
  return /^(?: (?:of|from) [^,;.]{2,40}|, [^,;.]{3,60},)?,? and (?:(?:the|his|her) )?(?:\p{Lu}[\p{L}'’.-]+ |(?:of|for|and|the) ){0,10}$/u.test(
    between,
  )
    ? [one.ref, two.ref]
    : [];
}
const MET_ALONE =
  /^(?:met|conferred|spoke|talked)(?: (?:briefly|again|privately|there|earlier))? (?:on|in|at|over|for|by|last|this|yesterday|today|here)\b/u;

/** "A, Minister of Peru; B, Minister of Chile; and C, Minister of Bolivia, met": a row set off by semicolons, with no verb between. */
function setOff(view: SentenceView, at: number): Ref[] {
  const before = view.text.slice(0, at);
  if (!SET_OFF.test(before) || before.includes(': ')) return [];
  const persons = view.mentions.filter(
    ({ kind, form, end }) => kind === 'person' && form !== 'reference' && end - view.at <= at,
  );
  const parts = before.split(';').length;
  const together = persons.every(
    (mention, index) =>
      index === 0 ||
      !verbBetween(view.text, (persons[index - 1] as DraftMention).end - view.at, mention.start - view.at),
  );
  return together && persons.length >= parts && before.length < LONGEST_ROW ? unique(persons) : [];
}
const SET_OFF = /^(?:\d+\. )?[^;.]{3,200}; (?:[^;]{3,200}; ?)*and [^;]{3,200}, (?:\p{Ll}+ )?$/u;
const LONGEST_ROW = 1200;

const LED_BEFORE = /^[^;]{0,90}?\b(?:delegation|mission|team)\b[^;.]{0,120}?\b(?:led|headed) by /u;
const LED_TEAM =
  /^(?:[^,]{0,30}, )?(?:The|An?|His|Her) (?:[\p{L}-]+ ){0,4}(?:delegation|team|mission|group)(?: of [^,;.]{2,40})?,? (?:led|headed) by [^;.]{4,90}, (?:included|comprised|consisted of|which included|also made up of)\b/u;

const SAID =
  /\b(?:said|says|announced|stated|confirmed|told \p{L}{2,14}(?= that )|reported|disclosed|revealed|noted|added|explained|declared) (?:that )?$/u;

/** "Minister X, and the Ambassador, Y, met": X as well, where no verb stands between the two. */
function earlierInRow(view: SentenceView, at: number): Ref[] {
  const start = clauseStart(view.text, at);
  if (!view.text.slice(0, start).endsWith(', and ')) return [];
  const persons = view.mentions.filter(({ kind, form }) => kind === 'person' && form !== 'reference');
  const found: Ref[] = [];
  let next = persons.find((mention) => mention.start - view.at >= start);
  for (const mention of persons.filter(({ end }) => end - view.at <= start).reverse()) {
    if (!next) break;
    const between = view.text.slice(mention.end - view.at, next.start - view.at);
    if (between.length > 140 || between.includes(': ') || stops(between) || verbBetween(between, 0, between.length))
      break;
    if (!present(view, mention)) break;
    found.unshift(mention.ref);
    next = mention;
  }
  return found;
}

/** "The two ministers and the director, N, toured the bridge": those spoken of together as well. */
function groupInRow(view: SentenceView, [first]: readonly Ref[]): readonly Ref[] {
  if (!view.groups.length) return [];
  const one = view.mentions.find(({ kind, ref }) => kind === 'person' && ref === first);
  const group = one && view.groups.findLast(({ end }) => end <= one.start);
  if (!one || !group?.refs.every((ref) => ref.startsWith('p'))) return [];
  const between = view.text.slice(group.end - view.at, one.start - view.at);
  return /^,? (?:and|as well as|together with|along with) [^;.]{0,120}$/u.test(between) &&
    !verbBetween(between, 0, between.length)
    ? group.refs
    : [];
}

/** "X called on Y and held talks": X alone; "X left and Y held talks": Y alone. */
function actingRow(view: SentenceView, from: number, at: number, persons: readonly Ref[]): Ref[] {
  const row = view.mentions.filter(
    ({ kind, start, end, ref }) =>
      kind === 'person' && start - view.at >= from && end - view.at <= at && persons.includes(ref),
  );
  const cut = row.findIndex((mention, index) => {
    if (index === 0) return false;
    // "X, who is on a visit, met Y and will be received by Z": what X did stands behind the aside.
    const between = view.text
      .slice((row[index - 1] as DraftMention).end - view.at, mention.start - view.at)
      .replace(/^, (?:who|whose|which|whom)\b[^,;]*(?=,)/u, '');
    return !/^, (?:who|whose|which|whom)\b/u.test(between) && verbBetween(between, 0, between.length);
  });
  if (cut < 0) return [...persons];
  const last = row.at(-1) as DraftMention;
  const rest = view.text.slice(last.end - view.at, at);
  if (/(?:^|,) and |,? (?:and|then|before) /u.test(rest)) return unique(row.slice(0, cut));
  // "X called on Y, held talks with Z": X alone.
  if (/^, (?:also |then |later )?\p{Ll}/u.test(rest) && verbBetween(rest, 1, Math.min(rest.length, 20)))
    return unique(row.slice(0, cut));
  // "X met Y of Chile on Tuesday, lunched with Z": X alone.
  if (/^ (?!,)[^,;]{2,60}, (?:then |also |later )?$/u.test(rest) && !verbBetween(rest, 0, rest.length))
    return unique(row.slice(0, cut));
  return verbBetween(view.text, last.end - view.at, at) ? [...persons] : unique(row.slice(cut));
}
/** "X, who called on Y on Monday, is due in Lima": X alone, unless Y came along. */
function withoutAside(view: SentenceView, at: number, persons: readonly Ref[]): readonly Ref[] {
  if (persons.length < 2) return persons;
  const before = view.text.slice(0, at);
  const aside = ASIDE.exec(before);
  if (!aside || CAME_ALONG.test(aside[0])) return persons;
  const inside = new Set(personsIn(view, aside.index, at));
  const rest = persons.filter((ref) => !inside.has(ref));
  return rest.length ? rest : persons;
}
const ASIDE =
  /, (?:who|whose) (?!(?:is|was|are|were) (?:the |an? )?(?:\p{Ll}+ ){0,3}(?:of|and)\b)[^,;.]{4,140},(?: (?:and|also|then|later|is|was|will|had|has|to|be|been|now|next|himself|herself)){0,3} $/u;
const CAME_ALONG = /\b(?:accompan|flanked|joined by|together with|along with|alongside|escorted)/u;
const unique = (row: readonly DraftMention[]): Ref[] => [...new Set(row.map(({ ref }) => ref))];

/** "N received the visitor": the person spoken of last who is known to be of another state than N; null where N's is not known. */
export function fromElsewhere(view: SentenceView, those: readonly Ref[]): Ref | null {
  for (const guests of guestsBefore(view, those, FAR)) if (guests.length) return guests.at(-1) ?? null;
  return null;
}

/**
 * For each sentence before, the nearest first and at most so many: its persons who are of another state than those given;
 * nothing where the state of these is not known.
 */
export function* guestsBefore(
  { homes, previous }: SentenceView,
  those: readonly Ref[],
  most: number,
): Generator<Ref[]> {
  const home = those.map((ref) => homes.get(ref)).find((state) => state !== undefined);
  let earlier = previous;
  for (let back = 0; home && back < most && earlier; earlier = earlier.previous, back += 1) {
    const here = earlier;
    yield personsIn(here, 0, here.text.length).filter((ref) => (here.homes.get(ref) ?? home) !== home);
  }
}
/** Sentences back to whoever is spoken of as a visitor. */
const FAR = 8;
