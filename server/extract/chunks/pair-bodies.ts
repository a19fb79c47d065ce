/** Bodies of two states that are called by both: "Joint Commission between A and B", "the A–B intergovernmental commission". */
import type { FoundBody } from './body-chunk.ts';
import type { BodyChunk } from './chunks.ts';
import { countryAt } from './nations.ts';
import { isCapital, type Reading, textBetween } from './reading.ts';

const SHARED =
  /^(?:commission|committee|council|forum|group|subcommittee|sub-committee|chamber|foundation|body|cabinet)$/;
const QUALITY =
  /^(?:joint|mixed|intergovernmental|inter-governmental|interparliamentary|inter-parliamentary|bilateral|binational|bi-national|permanent|high-level|ministerial|economic|trade|cooperation|co-operation|border|boundary|military|consultative|working|business|water|technical|security|cultural|scientific|friendship|strategic|partnership|coordination|coordinating|steering|follow-up|monitoring|liaison|governmental|consular|demarcation)$/;

/** Index after "between A and B", "of A and B" at `from`, with the states; null where no two states follow. */
export function betweenStates(
  reading: Reading,
  from: number,
): { readonly to: number; readonly countries: readonly string[] } | null {
  if (reading.keys[from] !== 'between' && reading.keys[from] !== 'of') return null;
  const first = stateAt(reading, from + 1);
  if (!first || reading.keys[first.to] !== 'and') return null;
  const second = stateAt(reading, first.to + 1);
  // "between Mali and Niger's ministers" is another thing.
  if (!second || /^'s?$/.test(reading.keys[second.to] ?? '') || first.iso2 === second.iso2) return null;
  return { to: second.to, countries: [first.iso2, second.iso2] };
}

function stateAt(reading: Reading, from: number): { to: number; iso2: string } | null {
  const own = countryAt(reading, from);
  const at = reading.keys[from] === 'the' && !own ? from + 1 : from;
  const state = own ?? countryAt(reading, at);
  return state?.value.form === 'name' ? { to: state.to, iso2: state.value.iso2 } : null;
}

/** A body of several states with "between A and B" behind what it is called, which is then part of its name. */
export function withStates(reading: Reading, { to, chunk }: FoundBody): FoundBody {
  if (chunk.body !== 'intergovernmental' || chunk.known || chunk.acronym) return { to, chunk };
  let from = to;
  while (from > 0 && (reading.tokens[from - 1]?.end ?? 0) > chunk.end) from--;
  const shared = SHARED.test(lastWord(chunk)) || (from === to && / (?:on|for|of) /.test(chunk.name));
  const states = shared ? betweenStates(reading, from) : null;
  if (!states) return { to, chunk };
  const end = reading.tokens[states.to - 1]?.end ?? chunk.end;
  return {
    to: states.to,
    chunk: { ...chunk, end, reach: end, countries: [], name: `${chunk.name} ${textBetween(reading, from, states.to)}` },
  };
}

const lastWord = ({ name }: BodyChunk): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** "the Gabon–Mali intergovernmental commission", "the Thai-Lao joint border committee": in lower case, behind two states. */
export function pairBodyAt(reading: Reading, at: number): { readonly end: number } | null {
  const first = countryAt(reading, at);
  if (!first || !/^[-–—/]$/.test(reading.tokens[first.to]?.text ?? '')) return null;
  const second = countryAt(reading, first.to + 1);
  if (!second || first.value.iso2 === second.value.iso2) return null;
  // "German-Czech Future Fund".
  let run = second.to;
  while (run < second.to + 4 && isCapital(reading, run)) run++;
  if (run > second.to && reading.keys[run - 1] === 'fund' && !isCapital(reading, run)) return { end: run };
  const named = namedEnd(reading, second.to);
  if (named) return { end: named };
  const matter = matterEnd(reading, second.to);
  if (matter) return { end: matter };
  let noun = second.to;
  while (noun < second.to + 5 && isQuality(reading, noun)) noun++;
  if (noun === second.to || isCapital(reading, noun)) return null;
  // "group" and "forum" only of what works: "the Franco-German business forum" is held.
  return /^(?:commission|committee|council|subcommittee|sub-committee)$/.test(reading.keys[noun] ?? '') ||
    (reading.keys[noun] === 'group' && /^(?:working|joint|expert|study)$/.test(reading.keys[noun - 1] ?? ''))
    ? { end: matterEnd(reading, noun) || noun + 1 }
    : null;
}

/** "joint", "energy", "secretary-level": what a commission of two states is called by, in lower case. */
const isQuality = (reading: Reading, at: number): boolean => {
  const key = reading.keys[at] ?? '';
  return (
    !isCapital(reading, at) && (QUALITY.test(key) || reading.lexicon.fields.has(key) || /^empowered$|-level$/.test(key))
  );
};

const NAMED = /^(?:commission|committee|council|initiative|foundation|secretariat)$/;
const JOINS = /^(?:and|of|for|on|&)$/;
const MOST_WORDS = 10;

/** "the Korea–Japan Science and Technology Cooperation Committee", "the Oman-India Joint Commission Meeting": index after the head of the name; 0 where it has none. */
function namedEnd(reading: Reading, from: number): number {
  let end = 0;
  for (let at = from; at < from + MOST_WORDS; at++) {
    if (isCapital(reading, at)) {
      if (NAMED.test(reading.keys[at] ?? '') && at > from) end = at + 1;
    } else if (!JOINS.test(reading.keys[at] ?? '') || !isCapital(reading, at + 1) || at === from) break;
  }
  // "Committee for Economic Cooperation": what it is for belongs to the name, and is read with it.
  return /^(?:for|on|of)$/.test(reading.keys[end] ?? '') && isCapital(reading, end + 1) ? 0 : end;
}

/** "the Kazakh-Kyrgyz commission on emergency situations": index after what it is for, in lower case; 0 where nothing says it. */
function matterEnd(reading: Reading, from: number): number {
  if (!/^(?:commission|committee|group)$/.test(reading.keys[from] ?? '') || isCapital(reading, from)) return 0;
  if (!/^(?:on|for)$/.test(reading.keys[from + 1] ?? '')) return 0;
  let at = from + 2;
  while (
    at < from + 8 &&
    /^\p{Ll}+$/u.test(reading.tokens[at]?.text ?? '') &&
    !ENDS_MATTER.test(reading.keys[at] ?? '')
  )
    at++;
  return at > from + 2 ? at : 0;
}
const ENDS_MATTER =
  /^(?:in|at|on|to|by|with|for|from|was|were|is|has|had|will|would|met|meets|held|took|agreed|that|which|who|the|this|next|last|opened|ended|discussed|decided)$/;
