/** What an instrument is, told right behind its name: "the Lakes Programme, a plan which both had adopted", is no second one. */
import type { InstrumentPhrase } from './names.ts';

/** The phrases of a sentence without those that only say what the one before them is. */
export const withoutApposed = (text: string, phrases: readonly InstrumentPhrase[]): InstrumentPhrase[] =>
  phrases.filter((phrase, index) => {
    const named = phrases[index - 1];
    return !named || !isApposed(text, named, phrase);
  });

function isApposed(text: string, named: InstrumentPhrase, phrase: InstrumentPhrase): boolean {
  if (!named.proper || phrase.proper || phrase.plural || phrase.end > phrase.headEnd) return false;
  if (phrase.kind !== named.kind && !phrase.generic) return false;
  return /^,? an? (?:new )?$/u.test(text.slice(named.end, phrase.start)) && SAID_OF.test(text.slice(phrase.end));
}
/** Nothing that would make it one of a row. */
const SAID_OF =
  /^ (?:which|that|to (?!the\b)\p{Ll}|(?:by|under|in|through) which|whose|designed|intended|aimed|meant|signed|adopted|concluded|launched|drawn up|drafted|negotiated|covering)\b/u;
