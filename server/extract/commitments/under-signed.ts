/** "Under a memorandum signed by X, Y and Z, 200 teachers will be trained": who signed is not who undertakes. */
import type { SentenceView } from '../text/view.ts';

const UNDER_SIGNED =
  /^\s*(?:Under|According to|By) (?:an?|the|this|their) (?:[\p{L}-]+ ){1,8}(?:signed|concluded|initiall?ed|reached|agreed) [^;]{0,60}?(?:by|between|with) /u;

/** Where the words behind such an opening begin, before a verb at `at`; 0 where a sentence has none. */
export function afterSigners(view: SentenceView, text: string, at: number): number {
  const opening = UNDER_SIGNED.exec(text.slice(0, at));
  if (!opening) return 0;
  const signers = view.mentions.filter(
    ({ kind, start, end }) => kind === 'person' && start - view.at >= opening[0].length && end - view.at <= at,
  );
  const last = signers.findLast(({ end }) => text.startsWith(', ', end - view.at));
  if (last) return last.end - view.at + 2;
  const comma = text.slice(0, at).lastIndexOf(', ');
  return comma > opening[0].length ? comma + 2 : 0;
}
