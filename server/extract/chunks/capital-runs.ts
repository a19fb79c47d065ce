/** Runs of capitalised words, and the head of a body's name that ends one. */
import type { OrganizationKind } from '../../model/ontology.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const MOST_WORDS = 16;

/** Index after the capitalised words (with possessives, hyphens, ampersands) that begin at `from`. */
export function capitalRun(reading: Reading, from: number): number {
  const own = countryAt(reading, from);
  const placed = placeAt(reading, from);
  // "the Prosecutor General's Office": an office, not a general.
  const office = phraseAt(reading, reading.lexicon.offices, from)?.to ?? from;
  let at = from;
  while (at < reading.to && at - from < MOST_WORDS) {
    const key = reading.keys[at] ?? '';
    if ((key === "'" || key === "'s") && at > from && isCapital(reading, at + 1) && own?.to !== at && placed?.to !== at)
      at++;
    else if (key === '&' && isCapital(reading, at + 1)) at++;
    else if (isAsideOfFirm(reading, at)) at += 3;
    else if (
      isDash(reading.tokens[at]?.text) &&
      (touches(reading, at) || (own?.to === at && countryAt(reading, at + 1)))
    )
      at++;
    else if (
      isCapital(reading, at) &&
      !(
        at >= office &&
        at > from &&
        phraseAt(reading, reading.lexicon.honorifics, at) &&
        // "the Bangkok Metropolitan Administration": of a town, and no bishop.
        // "the Customs General Administration": nor of a general.
        !((key === 'metropolitan' || key === 'general') && phraseAt(reading, reading.lexicon.bodyHeads, at + 1))
      )
    )
      at++;
    else break;
  }
  return at;
}

/** "Sigma Containers (Group) Co Ltd", "Sigma (Kenya) Limited": a word in brackets before the end of a firm's name. */
const isAsideOfFirm = (reading: Reading, at: number): boolean =>
  reading.keys[at] === '(' &&
  isCapital(reading, at - 1) &&
  isCapital(reading, at + 1) &&
  reading.keys[at + 2] === ')' &&
  isCapital(reading, at + 3) &&
  LEGAL.test(reading.keys[at + 3] ?? '');
const LEGAL = /^(?:co|company|corp|corporation|ltd|limited|plc|inc|llc|pty|pte|pvt|sdn|bhd|holdings|group)\.?$/;

const isDash = (text: string | undefined): boolean => text === '-' || text === '–' || text === '—';

const touches = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.end === reading.tokens[at]?.start &&
  reading.tokens[at]?.end === reading.tokens[at + 1]?.start;

/** The head that ends the run, or that an office's title follows ("National Police Chief"). */
export function lastHead(
  reading: Reading,
  from: number,
  to: number,
): { from: number; to: number; kind: OrganizationKind } | null {
  for (let at = from; at < to; at++) {
    const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
    if (!head || head.value === 'ministry') continue;
    // "Office of the President" is a head that reaches over little words.
    if (head.to > to) {
      if (isCapital(reading, head.to - 1) && (at === from || !isCapital(reading, to)))
        return { from: at, to: head.to, kind: head.value };
      continue;
    }
    // "Cabinet Secretary", "Police Commissioner" are offices.
    const office = phraseAt(reading, reading.lexicon.offices, at);
    // "Sovereign Council member N": of the body.
    const ofBody = at > from && /^members?$/.test(reading.keys[head.to] ?? '') && !isCapital(reading, head.to);
    if (office && office.to > head.to && !ofBody) continue;
    if (
      head.value === 'company' &&
      (suffixesEnd(reading, head.to) === to || (at > from && branchEnd(reading, head.to) === to))
    )
      return { from: at, to, kind: head.value };
    if (head.to === to || phraseAt(reading, reading.lexicon.offices, head.to, to)) {
      return { from: at, to: head.to, kind: head.value };
    }
  }
  return null;
}

/** "of the Ghana Football Association N N": the head that a person's name follows, of a body that leads a title on. */
export function headBeforeName(
  reading: Reading,
  from: number,
  run: number,
): { from: number; to: number; kind: OrganizationKind } | null {
  const before = reading.keys[from - 1] === 'the' ? reading.keys[from - 2] : reading.keys[from - 1];
  if ((before !== 'of' && before !== "'s") || run - from < 3) return null;
  for (let at = run - 2; at > from; at--) {
    const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
    if (!head || head.value === 'ministry' || run - head.to < 2 || run - head.to > 4) continue;
    for (let rest = head.to; rest < run; rest++) if (isTelling(reading, rest)) return null;
    let begins = at;
    // "Executive Committee": the head may be of two words.
    while (begins - 1 >= from && (phraseAt(reading, reading.lexicon.bodyHeads, begins - 1)?.to ?? 0) >= head.to)
      begins--;
    return {
      from: begins,
      to: head.to,
      kind: phraseAt(reading, reading.lexicon.bodyHeads, begins)?.value ?? head.value,
    };
  }
  return null;
}

/** Whether the lists know a word that no person is called by. */
const isTelling = (reading: Reading, at: number): boolean => {
  const key = reading.keys[at] ?? '';
  return (
    reading.lexicon.fields.has(key) ||
    reading.lexicon.things.has(key) ||
    phraseAt(reading, reading.lexicon.bodyHeads, at) !== null ||
    phraseAt(reading, reading.lexicon.offices, at) !== null ||
    countryAt(reading, at) !== null ||
    placeAt(reading, at) !== null
  );
};

/** "Absa Bank Kenya", "X Telecom Uganda Ltd": index after the state that a firm's branch is called by; 0 where none follows. */
function branchEnd(reading: Reading, from: number): number {
  const nation = countryAt(reading, from);
  return nation?.value.form === 'name' && reading.keys[from - 1] !== 'group' ? suffixesEnd(reading, nation.to) : 0;
}

/** "RB Rail AS", "X Holdings Ltd", "Banco X, S.A.": index after what says of what law a company is. */
export function suffixesEnd(reading: Reading, from: number): number {
  let at = from;
  if (reading.keys[from] === ',' && FORM_BEHIND.test(reading.tokens[from + 1]?.text ?? '')) return from + 2;
  while (at < from + 2 && FORM.test(reading.tokens[at]?.text.replaceAll('.', '') ?? '')) at++;
  return at;
}
const FORM =
  /^(?:AS|AB|AG|SA|NV|BV|OY|Oy|KK|SE|PLC|Plc|LLC|LLP|SPA|SpA|Ltd|Limited|Inc|JSC|PJSC|OJSC|CJSC|JSCB|SAOG|SAE|QSC|QPSC|WLL|SAS|Lda|Ltda|Berhad|Tbk|Zrt|Nyrt|Kft|PJS|EAD)$/;
const FORM_BEHIND = /^(?:S\.A\.?|S\.A\.S\.?|S\.p\.A\.?|S\.L\.?|N\.V\.?|B\.V\.?|Inc\.?|LLC|Ltd\.?|PLC|JSC)$/;
