/** "Bookings go to the ministry of Rabat, which will keep extra lanes open": who acts in a clause that hangs on its name. */
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import type { Trigger } from './triggers.ts';

const WHICH = /(?<=[\p{L}\p{N}.’'")]), which (?:also |both |then )?$/u;

/** The body or state on which ", which will …" hangs, as the subject of that verb; null where none stands there. */
export function whichActs(view: SentenceView, text: string, { form, start, word }: Trigger): Subject | null {
  if (form !== 'modal' || word === 'would' || !text.startsWith('which ', start - 6)) return null;
  const hangs = WHICH.exec(text.slice(0, start));
  if (!hangs) return null;
  const end = hangs.index;
  const actor = view.mentions.find(
    (mention) =>
      (mention.kind === 'organization' || mention.kind === 'country') &&
      mention.form !== 'adjective' &&
      /^(?: of (?:the )?\p{Lu}[\p{L} ]{2,24})?(?: \([^)]{1,14}\))?$/u.test(
        text.slice(mention.end - view.at, Math.max(mention.end - view.at, end)),
      ),
  );
  return actor && actor.end - view.at <= end
    ? { kind: 'actors', refs: [actor.ref], start: actor.start - view.at, plural: false }
    : null;
}
