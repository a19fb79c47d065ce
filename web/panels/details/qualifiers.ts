/** What is said of a fact beside the name at its other end: office, role, for whom, what kind of instrument. */
import type { OfficeRef } from '../../api/details.ts';
import type { EntityRef, Fact } from '../../api/shapes.ts';
import { countryName } from '../../ui/countries.ts';
import { titled } from '../../ui/names.ts';
import { officeText } from '../../ui/office.ts';
import { texts } from '../../ui/texts.ts';
import type { GroupKey } from './groups.ts';

/**
 * The words of a fact's second line, in their order; empty where there is nothing to add.
 *
 * `office` is the one held on the day of signing: null where documents show none, undefined where it is not asked.
 */
export function qualifiersOf(group: GroupKey, other: EntityRef, fact: Fact, office?: OfficeRef | null): string[] {
  const words: (string | null | undefined)[] = [];
  if (group === 'holders' && fact.title) words.push(titled(fact.title));
  if (group === 'tookPart' || group === 'participants') words.push(roleOf(fact));
  if (group === 'signatories' && office !== undefined) words.push(officeText(office));
  if (group === 'signed' && office) words.push(texts.details.signedAs(officeText(office)));
  if (SHOWS_COUNTRY.has(group) && other.country && other.__typename !== 'Country') {
    words.push(countryName(other.country.iso2));
  }
  if (SHOWS_KIND.has(group)) words.push(kindOfEvent(other));
  words.push(statusOf(other));
  if (other.modality) words.push(texts.modalities[other.modality]);
  // "As Minister of Interior, for the Ministry of Interior" says one thing twice.
  const isSaid = group === 'signed' && office?.organization?.id === fact.onBehalfOf?.id;
  if (fact.onBehalfOf && !isSaid) words.push(texts.details.signedFor(fact.onBehalfOf.name));
  return words.filter((word): word is string => Boolean(word));
}

/** Groups in which bodies of one name but of several countries may stand together. */
const SHOWS_COUNTRY: ReadonlySet<GroupKey> = new Set(['parties', 'participants', 'committing']);

const SHOWS_KIND: ReadonlySet<GroupKey> = new Set([
  'signed',
  'tookPart',
  'partyTo',
  'agreements',
  'meetings',
  'heldHere',
  'containedIn',
  'aboutThis',
  'follows',
  'followedBy',
]);

/** To have been there needs no words; to have led does. */
const roleOf = ({ role }: Fact): string | null => (role && role !== 'participant' ? (texts.roles[role] ?? role) : null);

function kindOfEvent({ meetingKind, agreementKind, name }: EntityRef): string | null {
  const kind = meetingKind ?? agreementKind;
  if (!kind || kind === 'OTHER') return null;
  const words = texts.subkinds[kind] ?? null;
  return words && name.toLowerCase().includes(words.toLowerCase()) ? null : words;
}

/** Only what is out of the ordinary: a meeting is held and an agreement signed unless it says otherwise. */
function statusOf({ meetingStatus, agreementStatus }: EntityRef): string | null {
  if (meetingStatus === 'PLANNED') return texts.statuses.PLANNED ?? null;
  return agreementStatus && agreementStatus !== 'SIGNED' ? (texts.statuses[agreementStatus] ?? null) : null;
}
