/** For whom a sentence has its signers sign: "on behalf of A by X", "by X for A and by Y for B", "A, represented by X, and B". */
import type { Ref } from '../../model/factsheet.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(/behalf|represent|for|of/);
const BEHALF =
  /\bon behalf of (?:the )?(?=\p{Lu})[^;:]{2,140}?(?= by |, (?:by|represented)|[;.]| and on behalf|, and [^,;:]{3,60}, (?:acting |signing )?(?:on behalf|for) | and (?:for|by) |$)/giu;
/** "For the Bank of A its governor, X, signed, and for the Bank of B a deputy". */
const FOR_EACH = /(?:^|(?:,|;)(?: and| while)? )[Ff]or (?=(?:the )?\p{Lu})/gu;
/** What stands behind a signer who signs for somebody. */
const FOR =
  /^(?:(?:, [^,;]{3,90},)?(?: (?:has |have )?signed(?: it)?)? (?:for|on behalf of)|, who (?:represents|represented|stood in for|acted for)) (?:the )?(?=\p{Lu})/u;
const REPRESENTED = /^(?: \([^)]{1,14}\))?, (?:which was )?(?:duly )?represented (?:here |herein )?by /u;

/** Those on whose behalf it is signed, wherever they are named; `collect` finds bodies, else states, between two offsets. */
export function behalfOf(view: SentenceView, collect: (from: number, to: number) => readonly Ref[]): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const told = matchesOf(BEHALF, view.text).map(({ index, 0: words }) => collect(index, index + words.length));
  // "X and Y signed on behalf of A and B".
  if (told.length === 1 && (told[0]?.length ?? 0) > 1) return told[0] ?? [];
  const found = new Set<Ref>(told.flatMap((refs) => refs.slice(0, 1)));
  if (found.size > 1) return [...found];
  const each = matchesOf(FOR_EACH, view.text).flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const first = view.mentions.find(
      ({ kind, start }) => kind === 'organization' && start - view.at >= from && start - view.at < from + 6,
    );
    return first ? [first.ref] : [];
  });
  if (new Set(each).size > 1) return [...new Set(each)];
  for (const { kind, end } of view.mentions) {
    if (kind !== 'person') continue;
    const at = end - view.at;
    const link = FOR.exec(view.text.slice(at, at + 120));
    if (!link) continue;
    const from = at + link[0].length;
    const stop = /[,;:.]| and (?:by|for|while) | while /u.exec(view.text.slice(from))?.index ?? view.text.length;
    const [first] = collect(from, from + stop);
    if (first) found.add(first);
  }
  if (found.size > 1) return [...found];
  const served = inRow(view);
  if (served.length > 1) return served;
  const sides = view.mentions.filter(
    ({ kind, form, start, end }) =>
      (kind === 'organization' || kind === 'country') &&
      form !== 'adjective' &&
      REPRESENTED.test(view.text.slice(end - view.at, end - view.at + 60)) &&
      // "the Government of A, represented by": it, and not A beside it.
      !view.mentions.some((other) => other.kind === 'organization' && other.start < start && other.end >= end),
  );
  return sides.length > 1 ? [...new Set(sides.map(({ ref }) => ref))] : [...found];
}

/** "X of the Bank of A and Y of the Bank of B signed": the bodies of a row of signers, where each is of one. */
function inRow({ text, mentions, at }: SentenceView): readonly Ref[] {
  if (!/\bof\b/u.test(text) || !/sign|ink|conclu|initial/u.test(text)) return [];
  const found: Ref[] = [];
  let last = 0;
  mentions.forEach(({ kind, form, start, end }, index) => {
    const next = mentions[index + 1];
    if (kind !== 'person' || form !== 'name' || next?.kind !== 'organization' || next.form === 'adjective') return;
    if (!/^,? (?:of|from) (?:the )?$/u.test(text.slice(end - at, next.start - at))) return;
    if (
      found.length &&
      !/^(?: \([^)]{1,14}\))?(?:,|,? and) (?:[^,;:]{0,50} )?$/u.test(text.slice(last - at, start - at))
    )
      return;
    found.push(next.ref);
    last = next.end;
  });
  return [...new Set(found)];
}
