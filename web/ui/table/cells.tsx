/** Cells that several tables have: a name, a date that leads to its time, a sentence that opens its document. */
import { kindOf, type SourceRef } from '../../api/shapes.ts';
import { dayNumber, monthStart } from '../../state/days.ts';
import { readDocument } from '../../state/selection.ts';
import { setWindow } from '../../state/time.ts';
import { countryName } from '../countries.ts';
import { type DayRange, dateText } from '../dates.ts';
import { EntityLink } from '../entity-link.tsx';
import { Icon } from '../icons.tsx';
import { particularRole } from '../kinds.tsx';
import { titled } from '../names.ts';
import { texts } from '../texts.ts';

/** An entity as cells name it. */
export interface CellEntity {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly isMinister?: boolean;
  readonly organizationKind?: string;
  readonly meetingKind?: string;
  /** Of a body: the state it belongs to, for bodies of several states bear one name. */
  readonly of?: { readonly iso2: string } | null;
}

export const EntityCell = ({ entity }: { readonly entity: CellEntity }) => (
  <EntityLink id={entity.id} kind={kindOf(entity.__typename)} role={particularRole(entity)}>
    {titled(entity.name)}
    {entity.of && (
      <>
        {' '}
        <span class="table-of">{countryName(entity.of.iso2)}</span>
      </>
    )}
  </EntityLink>
);

/** A name as filters and files have it. */
export const nameOf = ({ name, of }: CellEntity): string =>
  of ? texts.tables.ofCountry(titled(name), countryName(of.iso2)) : titled(name);

/** As many names as a row has room for. */
const FEW = 3;

/** Names as one text, for filters and files. */
export const namesOf = (entities: readonly CellEntity[]): string => entities.map(({ name }) => titled(name)).join('; ');

interface EntitiesCellProps {
  readonly entities: readonly CellEntity[];
  /** How many there are in all. */
  readonly total: number;
}

/** The first of several, one a line, and how many more there are. */
export function EntitiesCell({ entities, total }: EntitiesCellProps) {
  if (entities.length === 0) return null;
  // "and 1 more" would take the line that the one has room on.
  const shown = total <= FEW + 1 ? entities : entities.slice(0, FEW);
  const left = total - shown.length;
  return (
    <ul class="table-names">
      {shown.map((entity) => (
        <li key={entity.id}>
          <EntityCell entity={entity} />
        </li>
      ))}
      {left > 0 && (
        <li class="table-unknown" title={namesOf(entities.slice(shown.length))}>
          {texts.tables.more(left)}
        </li>
      )}
    </ul>
  );
}

/** Days in words; pressing them moves the window of time there, by whole months. */
export function TimeCell({ words, days }: { readonly words: string; readonly days: DayRange }) {
  const first = dayNumber(days.earliest ?? days.latest);
  const last = dayNumber(days.latest ?? days.earliest);
  if (first === null || last === null) return <span class="table-unknown">{texts.dates.unknown}</span>;
  return (
    <button
      type="button"
      class="table-time"
      title={texts.tables.showTime(words)}
      onClick={() => setWindow({ from: monthStart(first), to: monthStart(last, 1) - 1 })}
    >
      {words}
    </button>
  );
}

/** "Publisher, 30 March 2024"; the title where the publisher is not known. */
export function sourceText({ title, publisher, published }: Omit<SourceRef, 'id' | 'url'>): string {
  const by = publisher ?? title ?? texts.common.untitled;
  return published ? `${by}, ${dateText(published)}` : by;
}

interface SourceCellProps {
  readonly source: SourceRef;
  readonly span: { readonly start: number; readonly end: number };
}

/** Leads to the sentence. */
export const SourceCell = ({ source, span }: SourceCellProps) => (
  <button
    type="button"
    class="table-source"
    title={texts.tables.read(source.title ?? texts.common.untitled)}
    onClick={() => readDocument(source.id, { start: span.start, end: span.end })}
  >
    <Icon name="book" size={14} />
    <span>{sourceText(source)}</span>
  </button>
);
