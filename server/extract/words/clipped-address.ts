/** Learned titles and forms of address cut down to their consonants, which no list can hold for all languages: "Drh. N", "Dkfm. N", "Bpk. N". */

/** Three consonants or more; two are as often a whole name ("Ng"). */
const CLIPPED = /^[A-Z][bcdfghjklmnpqrstvwxz]{2,4}\.?$/;
/** What ends a firm's name, a measure and its number, and the months and places that are cut down alike. */
const OTHERS = new Set('ltd bhd sdn pty plc hrs yrs bros'.split(' '));
/** Others that are cut down elsewhere, and are words or parts of names too: they keep their dot only where a name may begin. */
const SHORT = new Set(
  'Arch Comr Supt Doc Sra Sras Lcda Lcdo Psic Abg Abog Acad Bro Shri Bp Engrs Hons Mons Pr Vet Tech Insp Prin Eco Pdt Secy Ustd'.split(
    ' ',
  ),
);
/** What stands before somebody's form of address: a comma behind an office, the office itself, or a word that joins one more person. */
const BEFORE = new Set([
  ',',
  'by',
  'with',
  'and',
  'between',
  'Minister',
  'Secretary',
  'Ambassador',
  'Director',
  'President',
  'Ministers',
  'Secretaries',
  'Ambassadors',
  'Directors',
  'Presidents',
  'Governors',
  'Mayors',
  ':',
  ';',
  '(',
]);

/** Whether a word, its dot or not, can be such a form of address. */
export const isClipped = (word: string): boolean =>
  word.length < 7 && CLIPPED.test(word) && !OTHERS.has(word.replace('.', '').toLowerCase());

/** Whether a word with its dot is such a form of address, or one of those that are also a word. */
export const isCutAddress = (word: string): boolean =>
  word.endsWith('.') && (isClipped(word) || SHORT.has(word.slice(0, -1)));

/** Whether the dot behind such a word, which stands behind `before`, is its own: what follows begins a name. */
export const isClippedAddress = (word: string, before: string | undefined, after: string): boolean =>
  (SHORT.has(word) || isClipped(word)) &&
  before !== undefined &&
  BEFORE.has(before) &&
  /^\s+\p{Lu}[\p{Ll}\p{Lu}'’.]/u.test(after);
