/**
 * The words of the page in the language it is shown in. They are chosen once, before the first picture
 * (`ui/texts/languages.ts`): whoever reads `texts` after that finds them as they stay.
 */
import { english } from './texts/en.ts';

/** The words of one language. */
export type Texts = typeof english;

export let texts: Texts = english;

/** Takes other words, before anything of the page is loaded that says some. */
export function speak(words: Texts): void {
  texts = words;
}
