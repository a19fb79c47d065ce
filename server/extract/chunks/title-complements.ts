/** What an office is of: "of the Royal Thai Police", "of Vientiane", "of the party's Central Committee". */

import { bodyAt, knownBodyAt } from './bodies.ts';
import type { BodyChunk } from './chunks.ts';
import { ministryAt } from './ministries.ts';
import { countryAt, placeAt } from './nations.ts';
import { phraseAt, type Reading } from './reading.ts';

/** The body, place or party organ after "of", "at", "for": "of the Royal Thai Police", "of Vientiane". */
export function complement(
  reading: Reading,
  at: number,
  type: string,
): { to: number; title: number; chunk: BodyChunk | null } | null {
  if (!/^(?:of|at|for|in|on|to)$/.test(reading.keys[at] ?? '')) return null;
  if (type !== 'body' && !/^(?:of|at|in|for)$/.test(reading.keys[at] ?? '')) return null;
  let from = at + 1;
  if (/^(?:the|its|his|her|their)$/.test(reading.keys[from] ?? '')) from++;
  let country: string | null = null;
  const nation = countryAt(reading, from);
  const possessive = nation !== null && /^'s?$/.test(reading.keys[nation.to] ?? '');
  if (nation && (possessive || nation.value.form === 'adjective')) {
    const inner = possessive ? nation.to + 1 : nation.to;
    const whole = possessive ? null : bodyAt(reading, from);
    if (!whole) {
      country = nation.value.iso2;
      from = inner;
    }
  }
  const found = ministryAt(reading, from) ?? longer(knownBodyAt(reading, from), bodyAt(reading, from));
  if (found) {
    const chunk = country && !found.chunk.countries.length ? { ...found.chunk, countries: [country] } : found.chunk;
    const end = organOf(reading, found.to) ?? found.to;
    return { to: end, title: end > found.to ? end : indexAfter(reading, found.chunk.end, from), chunk };
  }
  if ((type !== 'body' && type !== 'secretary') || !/^(?:of|in|for|at)$/.test(reading.keys[at] ?? '')) return null;
  const place = placeAt(reading, from);
  if (place && reading.keys[at] !== 'for') return { to: place.to, title: place.to, chunk: null };
  const organ = organEnd(reading, from);
  if (!organ) return null;
  const end = organOf(reading, organ) ?? organ;
  return { to: end, title: end, chunk: null };
}

const longer = <T extends { to: number }>(a: T | null, b: T | null): T | null =>
  a && b ? (b.to > a.to ? b : a) : (a ?? b);

function indexAfter(reading: Reading, offset: number, from: number): number {
  let at = from;
  while (at < reading.to && (reading.tokens[at]?.end ?? 0) <= offset) at++;
  return at;
}

/** "party committee", "ruling party", "Politburo", "Secretariat": organs without a name of their own. */
function organEnd(reading: Reading, from: number): number | null {
  for (let at = from; at < Math.min(from + 4, reading.to); at++) {
    const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
    if (head && head.to > at && !/^(?:mission|front|group)$/.test(reading.keys[head.to - 1] ?? '')) {
      const next = phraseAt(reading, reading.lexicon.bodyHeads, head.to);
      return next ? next.to : head.to;
    }
    if (!/^\p{L}/u.test(reading.tokens[at]?.text ?? '') || isFunctionWord(reading.keys[at] ?? '')) return null;
  }
  return null;
}

const isFunctionWord = (key: string): boolean =>
  /^(?:a|an|the|of|in|to|for|and|at|on|by|with|who|which|that|is|was)$/.test(key);

/** "of the party's Central Committee", "in the capital" after an organ. */
function organOf(reading: Reading, at: number): number | null {
  if (!/^(?:of|in)$/.test(reading.keys[at] ?? '')) return null;
  let from = at + 1;
  if (reading.keys[from] === 'the') from++;
  if (reading.keys[at] === 'in') return reading.keys[from] === 'capital' ? from + 1 : null;
  if (reading.keys[from] === 'party' && reading.keys[from + 1] === "'s") from += 2;
  return organEnd(reading, from);
}
