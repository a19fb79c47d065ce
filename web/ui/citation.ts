/** How a quoted sentence is cited: quote, title, publisher, date, address. */
import { dateText } from './dates.ts';
import { texts } from './texts.ts';

export interface Cited {
  readonly quote: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
}

/**
 * One line to paste into a note:
 * `“They signed the plan.” Title of the page. Publisher, 30 March 2024. https://…`. What is unknown is left out,
 * and so is the quote where there is none.
 */
export function citationOf({ quote, title, publisher, published, url }: Cited): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  const quoted = words && texts.quotes(words);
  const where = [publisher, published && dateText(published)].filter(Boolean).join(', ');
  return [quoted, sentence(title), sentence(where), url].filter(Boolean).join(' ');
}

const sentence = (text: string | null): string | null => (text ? (/[.!?]$/.test(text) ? text : `${text}.`) : null);
