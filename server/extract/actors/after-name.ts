/** What may follow a name: its country, an apposition, a relative clause, "is …", "has been named …". */
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, skipLead } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { apposition, eachOf } from './apposition.ts';
import type { TitleUse } from './introductions.ts';
import { afterAddress } from './name-lines.ts';
import { nameSetOff } from './name-set-off.ts';
import { isNamed, isUnmarked } from './named-as.ts';
import { type Find, holds, nameAfterHonorifics, type Open, skipThe } from './open-introductions.ts';
import { holdsField, inCharge, isLeading, leads, leadsPart, portfolio, takesOver } from './said-offices.ts';
import { asOffice, servesAs, takes } from './serves-as.ts';
import { onBehalfOf } from './signed-for.ts';
import { afterBody, opensLine, sameOf, sameSaid } from './who-clauses.ts';

/** Longest clause that is searched for "is the Minister of …", in chunks. */
const CLAUSE = 24;
/** Words between a comma and the office that it sets beside a name: "N, until recently minister", "N, soon to be minister". */
const LEADS_IN =
  'until last week month year soon to be now recently currently formerly previously himself herself as at time the once aged that then serving'.split(
    ' ',
  );

/** Everything that may follow a name: country, brackets, apposition, relative clause, "is …", "has been named …". */
export function afterName(
  chunks: readonly Chunk[],
  index: number,
  at: Find,
  taken: Set<number>,
  lexicon: Lexicon,
): void {
  const entry = at(index);
  if (!entry) return;
  let next = afterAddress(chunks, index + 1);
  entry.cue ||= next > index + 1;
  const seat = chunks[next + 1];
  if (isWord(chunks[next], 'for') && seat?.kind === 'place' && seat.country) {
    entry.country = seat.country;
    next += 2;
  }
  if (isWord(chunks[next], 'came') && isWord(chunks[next + 1], 'from')) next++;
  if (isWord(chunks[next], 'of', 'from', 'for') && chunks[skipThe(chunks, next + 1)]?.kind === 'country') {
    const country = chunks[skipThe(chunks, next + 1)];
    if (country?.kind === 'country' && country.form === 'name') {
      // "signed by A and B for Kenya and Togo respectively": the last of them is not of the first.
      const each = chunks.slice(next, next + 9).some((chunk) => isWord(chunk, 'respectively'));
      if (!each || !isWord(chunks[next], 'for')) entry.country = country.iso2;
      next = skipThe(chunks, next + 1) + 1;
    }
  }
  // "A of Nairobi and B of Kampala".
  if (isWord(chunks[next], 'of', 'from') && seat?.kind === 'place' && seat.country && !isWord(chunks[next + 2], "'s")) {
    entry.country ??= seat.country;
    next += 2;
  }
  entry.country = onBehalfOf(chunks, next) ?? entry.country;
  const bracketed = chunks[next + 1];
  // "N (Papua New Guinea, Minister for Agriculture)".
  if (isWord(chunks[next], '(') && bracketed?.kind === 'country' && isWord(chunks[next + 2], ',')) {
    const inBrackets = groupAt(chunks, next + 3, 'after');
    if (inBrackets && isWord(chunks[inBrackets.to], ')')) {
      entry.country = bracketed.iso2;
      entry.titles.push(...inBrackets.uses.map((use) => ({ ...use, country: use.country ?? bracketed.iso2 })));
      for (let each = next + 3; each < inBrackets.to; each++) taken.add(each);
      next = inBrackets.to + 1;
    }
  } else if (isWord(chunks[next], '(') && bracketed?.kind === 'country' && isWord(chunks[next + 2], ')')) {
    entry.country = bracketed.iso2;
    next += 3;
  }
  // "Ambassador X, Saint Lucia, for the presidency of …": a state between marks.
  const apart = chunks[next + 1];
  if (
    isWord(chunks[next], ',') &&
    apart?.kind === 'country' &&
    apart.form === 'name' &&
    isWord(chunks[next + 2], ',', ';', ')', '.') &&
    chunks[next + 3]?.kind !== 'country' &&
    !isWord(chunks[next + 3], 'and')
  )
    entry.country ??= apart.iso2;
  next = portfolio(chunks, next, entry, lexicon);
  if (chunks[next]?.kind === 'word' && lexicon.speech.has((chunks[next] as { key: string }).key)) entry.cue = true;
  // "N -- he is the Minister of Education -- and".
  let dash = next;
  while (isWord(chunks[dash], '-', '–', '—', '--')) dash++;
  if (dash > next && isWord(chunks[dash], 'he', 'she') && isWord(chunks[dash + 1], 'is', 'was'))
    clause(chunks, dash + 1, entry, taken, lexicon);
  const its =
    isWord(chunks[next], 'its', 'his', 'her', 'their', 'as') && isNamed(chunks, index) ? skipLead(chunks, next) : next;
  if (isUnmarked(chunks, index, next) || (its > next && chunks[its]?.kind === 'title')) {
    apposition(chunks, index, next, at, taken);
    return;
  }
  if (isWord(chunks[next], '(', ',', '–', '—', '-') || opensLine(chunks, index, next)) {
    let inner = next + 1;
    // "N -- who is also head of the Council -- told".
    while (isWord(chunks[inner], '-', '–', '—', '--')) inner++;
    // "N, 54, Poland's deputy prime minister".
    if (isAge(chunks[inner]) && isWord(chunks[inner + 1], ',')) inner += 2;
    while (
      isWord(chunks[inner], ...LEADS_IN) &&
      // "N, to the Director-General": whom something is handed to.
      !(isWord(chunks[inner], 'to') && !isWord(chunks[inner + 1], 'be')) &&
      !/^(?:title|country|body)$/.test(chunks[inner]?.kind ?? '')
    )
      inner++;
    // "N, two days in office as minister".
    const since = isWord(chunks[inner], 'in') ? inner : inner + 2;
    if (isWord(chunks[since], 'in') && isWord(chunks[since + 1], 'office', 'post') && isWord(chunks[since + 2], 'as'))
      inner = since + 3;
    // "N, Upper East Regional Coordinator of the Agency": the part of the land before the office.
    if (chunks[inner]?.kind === 'place' && isOfficeApart(chunks, inner + 1)) inner++;
    // "N, acting as pro tempore president".
    if (isWord(chunks[inner], 'acting', 'serving') && isWord(chunks[inner + 1], 'as')) inner += 2;
    // "N, in his capacity as chairman of …"
    if (isWord(chunks[inner], 'in') && isWord(chunks[inner + 2], 'capacity') && isWord(chunks[inner + 3], 'as'))
      inner += 4;
    // "N, in Prague both Deputy Prime Minister and Minister of Health".
    if (isWord(chunks[inner], 'in') && /^(?:place|country)$/.test(chunks[inner + 1]?.kind ?? ''))
      inner = isWord(chunks[inner + 2], 'both') ? inner + 3 : chunks[inner + 2]?.kind === 'title' ? inner + 2 : inner;
    if (isWord(chunks[inner], 'each', 'both', 'all', 'respectively')) eachOf(chunks, index, inner, at, taken);
    else if (isWord(chunks[inner], 'who') && isWord(chunks[inner + 1], 'hold', 'share', 'have'))
      sameOf(chunks, index, inner + 2, at);
    // "The former tourism minister, N, now is minister of science".
    else if (isWord(chunks[inner - 1], 'now') && holds(chunks[inner], lexicon))
      clause(chunks, inner, entry, taken, lexicon);
    // "N, the general who is acting president since Monday".
    else if (
      chunks[inner]?.kind === 'word' &&
      lexicon.people.has((chunks[inner] as { key: string }).key) &&
      isWord(chunks[inner + 1], 'who')
    )
      clause(chunks, inner + 2, entry, taken, lexicon);
    // "N, the Togolese who directs the Organization".
    else if (chunks[inner]?.kind === 'country' && isWord(chunks[inner + 1], 'who'))
      clause(chunks, inner + 2, entry, taken, lexicon);
    else if (isWord(chunks[inner], 'who', 'whose', 'whom')) clause(chunks, inner + 1, entry, taken, lexicon);
    else if (!inCharge(chunks, inner, entry, lexicon)) {
      const told = entry.titles.length;
      const to = apposition(chunks, index, inner, at, taken);
      // "N, until now rector of the University": no more.
      if (to && isWord(chunks[next + 1], 'until', 'formerly', 'previously', 'once'))
        entry.titles.splice(told, entry.titles.length, ...entry.titles.slice(told).map(asFormer));
      // "N, Minister of Energy, who is also chairman of the company".
      if (
        to &&
        isWord(chunks[to], ',') &&
        isWord(chunks[to + 1], 'who') &&
        isWord(chunks[to + 2], 'is', 'was', 'doubles')
      )
        clause(chunks, to + 2, entry, taken, lexicon);
    }
  } else if (isWord(chunks[next], 'who', 'whom')) clause(chunks, next + 1, entry, taken, lexicon);
  // "N of the Department of Education, who leads its Pacific branch".
  const ofBody = afterBody(chunks, next);
  if (ofBody) leadsPart(chunks, ofBody, entry);
  // "N directs the Centres for Disease Control".
  const led = chunks[skipThe(chunks, next + 1)];
  if (next === index + 1 && isWord(chunks[next], 'heads', 'directs', 'runs', 'chairs') && led?.kind === 'body')
    leads(chunks, next, entry);
  // "N once served the country as prime minister".
  if (isWord(chunks[next], ...ONCE) && holds(chunks[next + 1], lexicon)) next++;
  if (holds(chunks[next], lexicon) && !hasGuest(chunks, next)) clause(chunks, next, entry, taken, lexicon);
  else {
    servesAs(chunks, next, entry, taken);
    afterComma(chunks, next, entry, taken, lexicon);
  }
}

const asFormer = (use: TitleUse): TitleUse => ({ ...use, title: { ...use.title, former: true } });

/** Whether an office stands at an index that is nobody's behind it: "Regional Coordinator of the Agency," and no name. */
const isOfficeApart = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'title' &&
  (chunks[at + 1] === undefined || isWord(chunks[at + 1], ',', '.', ';', ')', 'and', 'who'));

/** A number of years that somebody may be old. */
const isAge = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && /^[2-9]\d$/.test(chunk.key);

const ONCE = [
  'once',
  'now',
  'previously',
  'formerly',
  'earlier',
  'later',
  'currently',
  'today',
  'still',
  'long',
  'then',
  'briefly',
];

/** "X had Bhutan's agriculture minister, Y, over for talks": another state's, and no office that X has had. */
const hasGuest = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(chunks[at], 'has', 'had', 'have') && chunks[at + 1]?.kind === 'country' && isWord(chunks[at + 2], "'s", "'");

/** "who is …", "who besides being … is …", "was appointed …": every title that such a verb leads to, up to the clause's end. */
function clause(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>, lexicon: Lexicon): void {
  let verb = false;
  // "had brought with them the heads of the operators".
  if (isWord(chunks[from], 'has', 'had', 'have') && isWord(chunks[from + 1], ...DOES)) return;
  if (isWord(chunks[from - 1], 'who') && (leadsPart(chunks, from, entry) || holdsField(chunks, from, entry, lexicon)))
    return;
  for (let index = from; index < chunks.length && index - from < CLAUSE; index++) {
    const chunk = chunks[index];
    const same = sameSaid(chunks, index);
    if (same) {
      entry.same = same;
      return;
    }
    if ((isLeading(chunk) || takesOver(chunks, index)) && leads(chunks, index, entry)) return;
    if (
      holds(chunk, lexicon) ||
      isWord(chunk, 'both', 'also', 'as', 'of', 'once', 'formerly', 'previously', 'post', 'position')
    ) {
      if (holds(chunk, lexicon) || isWord(chunk, 'post', 'position')) verb = true;
      const told = verb ? groupAt(chunks, index + 1, 'clause') : null;
      // "N made it known at the opening of the Heads of State Summit": no office of one.
      const ofMany = isWord(chunk, 'of') && !isWord(chunks[index - 1], 'one', 'some', 'member', 'number');
      const group = ofMany && told?.uses.every(({ title }) => title.head.plural) ? null : told;
      // "At a meeting with N, who is also High Commissioner, Prime Minister M said": the last title is the next name's.
      if (
        group &&
        group.uses.length > 1 &&
        group.split < group.uses.length &&
        nameAfterHonorifics(chunks, group.to) !== null
      ) {
        const end = group.starts[group.split] ?? group.to;
        if (isWord(chunks[end - 1], ',') || (isWord(chunks[end - 1], 'and') && isWord(chunks[end - 2], ','))) {
          for (let each = index + 1; each < end; each++) taken.add(each);
          entry.titles.push(...group.uses.slice(0, group.split));
          return;
        }
      }
      // "N, who is Minister of Energy, and Ukraine's acting premier, M, met": the last title is that of the next name.
      const other = group && group.uses.length > 1 ? nameSetOff(chunks, group) : null;
      if (group && other !== null) {
        for (let each = index + 1; each < (group.starts[group.split] ?? 0); each++) taken.add(each);
        entry.titles.push(...group.uses.slice(0, group.split));
        return;
      }
      if (group && nameAfterHonorifics(chunks, group.to) === null && !taken.has(group.to - 1)) {
        for (let each = index + 1; each < group.to; each++) taken.add(each);
        entry.titles.push(...group.uses);
        index = group.to - 1;
        verb = false;
      }
    } else if (isWord(chunk, 'now') && isWord(chunks[index - 1], 'and') && leadsPart(chunks, index, entry)) return;
    else if (chunk?.kind === 'name' || chunk?.kind === 'title') return;
    else if (chunk?.kind === 'word' && /^[;:.]$/.test(chunk.key)) return;
    else if (isWord(chunk, ',') && !isWord(chunks[index + 1], 'besides', 'on', 'and')) return;
  }
}

const DOES = [
  'brought',
  'sent',
  'met',
  'invited',
  'received',
  'summoned',
  'asked',
  'told',
  'seen',
  'joined',
  'urged',
  'briefed',
  'thanked',
];

/** "N, …, has been named acting Minister": the main verb after what stands between commas. */
function afterComma(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>, lexicon: Lexicon): void {
  if (!isWord(chunks[from], ',')) return;
  for (let index = from + 1; index < chunks.length && index - from < CLAUSE; index++) {
    if (chunks[index]?.kind === 'name' || isWord(chunks[index], ';', ':', '.')) return;
    if (isWord(chunks[index], ',')) {
      // "- N, a former banker, as Minister of Industry;".
      if (isWord(chunks[index + 1], 'as')) asOffice(chunks, index + 2, entry, taken);
      // "N, Director General of Fisheries, continues as vice-chairperson".
      else if (isWord(chunks[index + 1], ...ACTS) && isWord(chunks[index + 2], 'as'))
        takes(chunks, index + 3, entry, taken);
      if (isWord(chunks[index + 1], ...GOES_ON) && !hasGuest(chunks, index + 1))
        clause(chunks, index + 1, entry, taken, lexicon);
      return;
    }
  }
}

const ACTS = ['served', 'serves', 'acted', 'acts', 'continues', 'continued', 'acting', 'serving', 'officiated'];
const GOES_ON = ['has', 'had', 'was', 'is', 'became', 'becomes', 'remains', 'stays'];
