/** Which of a person's offices was the one in which something was signed. Pure. */
import type { Day, DayRange } from '../model/edtf.ts';
import { documentOfPassage } from '../model/ids.ts';
import type { OfficeModel } from './models.ts';

const DAY = 86_400_000;
/** Days between an office's nearest source and the signing beyond which the one says nothing of the other. */
const REACH = 366;

/** What is known of a signing. */
export interface Signing {
  /** The days on which it may have been; null where documents do not say. */
  readonly when: DayRange | null;
  /** Entity id of the body or country signed for. */
  readonly onBehalfOf: string | null;
  /** Ids of the documents that tell of it. */
  readonly documents: ReadonlySet<string>;
  /** Ids of those of the bodies in which the person holds offices that are ministries. */
  readonly ministries: ReadonlySet<string>;
}

/**
 * The office held at the signing, as far as documents show, or null. First what the documents that tell of the signing
 * say; then an office in the body signed for; then the one whose sources lie nearest in time, within a year; then an
 * office in a ministry before one in another body, and that before one in a state; then the fuller title, and the surer.
 */
export function officeAt(signing: Signing, offices: readonly OfficeModel[]): OfficeModel | null {
  const weight = (office: OfficeModel) => (signing.ministries.has(office.target) ? 2 : inBody(office) ? 1 : 0);
  const likely = likeliest(signing, offices).sort(
    (a, b) =>
      weight(b) - weight(a) ||
      (b.title ?? '').length - (a.title ?? '').length ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1),
  );
  return likely[0] ?? null;
}

/** The offices among which sources, body and days do not decide: where there is one only, it need not be known which bodies are ministries. */
export function likeliest(
  { documents, onBehalfOf, when }: Omit<Signing, 'ministries'>,
  offices: readonly OfficeModel[],
): OfficeModel[] {
  let best: OfficeModel[] = [];
  let lead: Standing | null = null;
  for (const office of offices) {
    const told = office.evidence.some((passage) => documents.has(documentOfPassage(passage)));
    const away = daysAway(office, when);
    if (!told && away > REACH) continue;
    // Whoever signs for a state does so as minister of something: the state itself as target would mean its head.
    const standing = { told, ownBody: inBody(office) && office.target === onBehalfOf, away };
    const order = lead ? compare(standing, lead) : -1;
    if (order < 0) {
      best = [office];
      lead = standing;
    } else if (order === 0) best.push(office);
  }
  return best;
}

/** How an office stands to a signing. */
interface Standing {
  /** Whether a document that tells of the signing says it. */
  readonly told: boolean;
  readonly ownBody: boolean;
  readonly away: number;
}

/** Below 0 where the first comes before. */
const compare = (a: Standing, b: Standing): number =>
  Number(b.told) - Number(a.told) || Number(b.ownBody) - Number(a.ownBody) || (a.away === b.away ? 0 : a.away - b.away);

const inBody = ({ target }: OfficeModel) => !target.startsWith('country/');

/** Offices that documents show the person in on a day. */
export const heldOn = (day: Day, offices: readonly OfficeModel[]): OfficeModel[] =>
  offices.filter(({ from, to }) => from !== null && to !== null && from <= day && day <= to);

/** Days between the office's sources and the signing, 0 where they overlap, infinite where either has no days. */
function daysAway({ from, to }: OfficeModel, when: DayRange | null): number {
  const earliest = when?.earliest ?? when?.latest;
  const latest = when?.latest ?? when?.earliest;
  if (!from || !to || !earliest || !latest) return Number.POSITIVE_INFINITY;
  if (from > latest) return (Date.parse(from) - Date.parse(latest)) / DAY;
  if (to < earliest) return (Date.parse(earliest) - Date.parse(to)) / DAY;
  return 0;
}
