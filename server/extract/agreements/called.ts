/** Which titles a noun in the plural may mean: "the ministers" are a Cabinet Secretary and whoever heads a ministry as well, "the police chiefs" a commander or an inspector general. */

const MINISTERIAL =
  /\b(?:minister|cabinet secretary|secretary (?:of state|for)|attorney[ -]general|portfolio|chancellor)\b|^(?:heads?|leads|runs|holds|in charge of) /iu;
const HEADS = /^(?:chiefs|commanders|heads|directors)$/u;
const IS_HEAD =
  /\b(?:chief|heads?|commander|director|inspector[ -]general|commissioner|superintendent|commandant|comptroller)\b/iu;
const LEADERS = /^(?:leaders|heads of (?:state|government)|rulers|statesmen)$/u;
const LEADS = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|chief minister|taoiseach)\b/iu;
const CHAIRS = /^chair/u;
const MINISTERS = /^(?:foreign |prime )?ministers$/u;
/** Words for persons of any rank. */
const ANYBODY = /^(?:authorities|officials|dignitaries|counterparts|colleagues|representatives|signatories)$/u;

/** Lesser offices of the name, or such as were held once. */
export const BELOW =
  /\b(?:vice|deputy|assistant|former|under-?secretary|(?<!foreign )state secretary|permanent secretary|advis[eo]r|ambassador|spokes\p{L}+)\b/iu;

/** Whether a title is one that the noun means. */
export function isCalled(noun: string): (title: string) => boolean {
  const word = noun.toLowerCase();
  if (ANYBODY.test(word)) return () => true;
  const own = LEADERS.test(word)
    ? LEADS
    : HEADS.test(word)
      ? IS_HEAD
      : CHAIRS.test(word)
        ? /\bchair/iu
        : word === 'prime ministers'
          ? /\b(?:prime minister|premier)\b/iu
          : MINISTERS.test(word)
            ? MINISTERIAL
            : new RegExp(`\\b${singular(word)}\\b`, 'iu');
  return (title) => own.test(title);
}

/** "secretaries", "attorneys general": one of them. */
const singular = (word: string): string =>
  word
    .replace(/^(attorney|prosecutor|auditor|director|solicitor)s general$/u, '$1[ -]general')
    .replace(/ies$/u, 'y')
    .replace(/s$/u, '');
