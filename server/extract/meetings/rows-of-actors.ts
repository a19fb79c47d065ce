/** States and bodies that a sentence names in a row: "Spain, Sweden and the Netherlands". */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

export interface ActorRow {
  readonly refs: Ref[];
  /** Where it ends; where it would have begun if there is none. */
  readonly end: number;
}

/** What makes a row. */
interface Joints {
  /** What stands between an offset and the first. */
  readonly lead: RegExp;
  /** What stands between two of it. */
  readonly next: RegExp;
  readonly takes: (mention: DraftMention) => boolean;
}

export const NOTHING = /^$/u;
export const COMMA_OR_AND = /^(?:,|,? and)(?: the)? $/u;
export const isNamedActor = ({ kind, form }: DraftMention): boolean =>
  form === 'name' && (kind === 'country' || kind === 'organization');

/** The row that begins at an offset; it ends before the first mention that is none of it. */
export function rowFrom({ text, at, mentions }: SentenceView, from: number, { lead, next, takes }: Joints): ActorRow {
  const refs: Ref[] = [];
  let end = from;
  for (const mention of mentions) {
    const start = mention.start - at;
    if (start < end) continue;
    if (!takes(mention) || !(refs.length ? next : lead).test(text.slice(end, start))) break;
    refs.push(mention.ref);
    end = mention.end - at;
  }
  return { refs, end };
}
