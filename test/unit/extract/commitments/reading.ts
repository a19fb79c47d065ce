/** Undertakings of a short text, told in words. */
import { draftOf } from '../reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "2022-06-10"\n---\n\n';

/** Each undertaking as `text: by`. The text is published on Friday 10 June 2022. */
export function undertaken(text: string): string[] {
  const { commitments, persons, organizations, countries } = draftOf(head + text);
  const names = new Map([...persons, ...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  return commitments.map(({ text: words, by }) => `${words}: ${by.map((ref) => names.get(ref)).join(', ')}`);
}

/** The words of each undertaking, up to the first colon. */
export const words = (text: string) => undertaken(text).map((each) => each.split(':')[0]);
