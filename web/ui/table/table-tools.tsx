/** What one does with a table: filter it, tie it to time and selection, choose columns, take it away as a file. */
import { changeTable, onlyInWindow, onlySelected, selectedAnything, tableLook } from '../../state/tables.ts';
import { download } from '../download.ts';
import '../field.css';
import { Flyout } from '../flyout.tsx';
import { Icon } from '../icons.tsx';
import { announce } from '../live.tsx';
import { texts } from '../texts.ts';
import { Check, Choice } from './choice.tsx';
import type { Column, TableSpec } from './column.ts';
import { csvOfTable, jsonOfTable } from './file.ts';
import { valuesOf } from './rows.ts';

interface TableToolsProps<Row> {
  readonly spec: TableSpec<Row>;
  /** Ids of the columns put away. */
  readonly away: ReadonlySet<string>;
  readonly all: readonly Row[];
  /** The rows on show, in their order. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

export function TableTools<Row>({ spec, away, all, rows, columns }: TableToolsProps<Row>) {
  const { filter, chosen } = tableLook(spec.id);
  const save = (format: 'csv' | 'json') => {
    const mime = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    const text = (format === 'csv' ? csvOfTable : jsonOfTable)(spec, columns, rows);
    download(`${spec.id}.${format}`, mime, text);
    announce(texts.tables.downloaded(rows.length));
  };
  const toggle = (id: string) => {
    const next = new Set(away);
    if (!next.delete(id)) next.add(id);
    changeTable(spec.id, { away: next });
  };
  return (
    <div class="table-tools">
      <input
        type="search"
        class="field table-filter"
        aria-label={texts.tables.filter}
        placeholder={texts.tables.filterPlaceholder}
        maxLength={200}
        value={filter}
        onInput={(event) => {
          changeTable(spec.id, { filter: event.currentTarget.value });
        }}
      />
      {spec.facets?.map((facet) => (
        <Choice
          key={facet.id}
          label={facet.label}
          any={facet.any}
          values={valuesOf(all, facet)}
          chosen={chosen.get(facet.id) ?? ''}
          onChoose={(value) => {
            changeTable(spec.id, { chosen: new Map(chosen).set(facet.id, value) });
          }}
        />
      ))}
      <Check label={texts.tables.onlyWindow} state={onlyInWindow} />
      {!spec.current && selectedAnything.value !== null && (
        <Check label={texts.tables.onlySelected} state={onlySelected} />
      )}
      <output class="table-count">{spec.count(rows.length, all.length)}</output>
      <div class="table-buttons">
        <Flyout
          icon="columns"
          name={texts.tables.columns}
          active={spec.columns.some(({ id, spare = false }) => away.has(id) !== spare)}
        >
          <fieldset>
            <legend class="caps">{texts.tables.columns}</legend>
            {spec.columns.map(({ id, label }) => (
              <label key={id} class="flyout-choice">
                <input
                  type="checkbox"
                  checked={!away.has(id)}
                  disabled={columns.length === 1 && !away.has(id)}
                  onChange={() => toggle(id)}
                />
                {label}
              </label>
            ))}
          </fieldset>
        </Flyout>
        {(['csv', 'json'] as const).map((format) => (
          <button
            key={format}
            type="button"
            class="table-button"
            aria-label={texts.tables.download(texts.tables[format])}
            title={texts.tables.download(texts.tables[format])}
            disabled={rows.length === 0}
            onClick={() => save(format)}
          >
            {format === 'csv' && <Icon name="download" size={14} />}
            {texts.tables[format]}
          </button>
        ))}
      </div>
    </div>
  );
}
