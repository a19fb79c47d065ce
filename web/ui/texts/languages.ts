/** The languages of the page. One more is a file of words beside `en.ts` and a line here. */
import { keep, kept } from '../../state/kept.ts';
import { speak, type Texts } from '../texts.ts';
import { english } from './en.ts';
import { inPlaceOf, type PartOf } from './in-place-of.ts';

/** By BCP 47 code: what it calls itself, and its words, fetched when asked for. English is always there. */
export const LANGUAGES: Readonly<
  Record<string, { readonly name: string; readonly words?: () => Promise<PartOf<Texts>> }>
> = {
  en: { name: 'English' },
  fr: { name: 'Français', words: async () => (await import('./fr.ts')).french },
  vi: { name: 'Tiếng Việt', words: async () => (await import('./vi.ts')).vietnamese },
  km: { name: 'ខ្មែរ', words: async () => (await import('./km.ts')).khmer },
};

/** The language asked for in the address (`lang=fr`), else the one chosen before, else the first of the browser's that is known. */
export function languageAsked(query: string, before: string | null, browser: readonly string[]): string {
  const wanted = [new URLSearchParams(query).get('lang'), before, ...browser.map((tag) => tag.split('-')[0] ?? tag)];
  return wanted.find((code) => code !== null && Object.hasOwn(LANGUAGES, code)) ?? 'en';
}

/** Fetches the words of the language asked for and takes them; English where they do not come. */
export async function followLanguage(): Promise<void> {
  const code = languageAsked(location.search, kept('language'), navigator.languages);
  const words = await LANGUAGES[code]?.words?.().catch(() => null);
  // A word that a language lacks is said in English.
  if (words) speak(inPlaceOf(english, words));
  document.documentElement.lang = words ? code : 'en';
}

/** Keeps the choice in this browser and starts the page again in it; the view stays, as the address tells it. */
export function chooseLanguage(code: string): void {
  keep('language', code);
  const here = new URL(location.href);
  here.searchParams.set('lang', code);
  location.assign(here);
}
