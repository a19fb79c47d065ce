/** What stands between those who sign and their verb, and those who only look on: blanked, so that the subject is found. */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

const RELATIVE = /, (?:which|where|whose|who|whom|when) [^,;]{3,120},(?= and )/gu;
const PRESENCE =
  /^(?:[^,;]{0,60}, )?(?:[Ii]n the presence of|[Uu]nder the (?:\p{Ll}+ )?(?:eyes?|gaze|auspices|witness) of|[Ww]itnessed by|[Ww]atched by|[Ww]ith) /u;

/** "With President X looking on, Y and Z signed". */
const ON_LOOKING =
  /^[^,;]{0,60}? (?:looking on|watching|present|in attendance|at (?:their|his|her) side|as (?:a )?witness(?:es)?|standing by|on hand)(?: [^,;]{1,40})?(?=,)/u;
/** "X, with her colleagues looking on, signed". */
export const LOOKING_ON =
  /(?:, (?:with|as|while)|^(?:With|As|While)) [^,;]{3,80}? (?:looking on|watching|looked on|watched|present|in attendance|at (?:their|his|her) side|standing by|on hand),/u;
const WATCHED_AS =
  /^[^;]*\b(?:watch(?:ed|es)|witness(?:ed|es)|look(?:ed|s) on|stood by|applauded|was present|were present|was on hand|were on hand)\b[^,;]{0,40} as (?=(?:the |its |their |both )?(?:\p{Ll}+ ){0,3}\p{L})/u;

/** "In the presence of both presidents, X and Y signed": where the words for those end who look on and have no names; else 0. */
function namelessUntil(view: SentenceView, from: number): number {
  const comma = view.text.indexOf(', ', from);
  const watching = view.text.slice(from, comma);
  const here = ({ start, end }: Range) => start - view.at >= from && end - view.at <= comma;
  const named = view.mentions.some((mention) => mention.kind === 'person' && mention.form === 'name' && here(mention));
  return comma > 0 && !named && (view.groups.some(here) || SEVERAL.test(watching) || ONLY_LOOK.test(watching))
    ? comma
    : 0;
}
/** "With the whole council looking on". */
const ONLY_LOOK =
  /\b(?:looking on|watching|present|in attendance|at (?:their|his|her) side|standing by|on hand|as (?:a )?witness(?:es)?)$/u;
const SEVERAL =
  /\b(?:both|two|three|four|many|several|senior|all|officials|delegations|guests|representatives|members|leaders|presidents|ministers|premiers|ambassadors)\b/u;

/** The sentence with blanks for what stands between subject and verb, and for those in whose presence it is done. */
export function withoutAsides(view: SentenceView, at: number): string {
  const blank = (part: string) => ' '.repeat(part.length);
  const { text } = view;
  const lead = text.slice(0, at);
  let cut = lead.includes(', wh') ? lead.replace(RELATIVE, blank) : lead;
  const presence = /^\W*(?:[IUWO]|A)/u.test(cut) ? PRESENCE.exec(cut) : null;
  const first =
    presence && view.mentions.find(({ kind, start }) => kind === 'person' && start - view.at >= presence[0].length);
  const nameless = presence ? namelessUntil(view, presence[0].length) : 0;
  if (nameless) cut = blank(cut.slice(0, nameless)) + cut.slice(nameless);
  else if (presence && first && first.end - view.at < at) {
    let end = first.end - view.at;
    // "of Presidents A and B, ministers C and D signed": those joined to the first look on as well.
    const joined = view.mentions.find(({ kind, start }) => kind === 'person' && start - view.at > end);
    if (
      joined &&
      joined.end - view.at < at &&
      /^(?: of [^,]{2,40})? and (?:[^,]{0,50} )?$/u.test(text.slice(end, joined.start - view.at)) &&
      /^[^;]{0,120}, /u.test(text.slice(joined.end - view.at, at))
    )
      end = joined.end - view.at;
    end += ON_LOOKING.exec(cut.slice(end))?.[0].length ?? 0;
    cut = blank(cut.slice(0, end)) + cut.slice(end);
  }
  // "As their leaders looked on, X and Y signed".
  const opening = /^(?:As|While) /u.test(cut) ? LOOKING_ON.exec(cut) : null;
  if (opening?.index === 0) cut = blank(opening[0]) + cut.slice(opening[0].length);
  // "President X watched as Y and Z signed".
  const watched = / as /u.test(cut) ? WATCHED_AS.exec(cut) : null;
  if (watched) cut = blank(watched[0]) + cut.slice(watched[0].length);
  return cut + text.slice(at);
}
