/** What one does with the table: filter it, tie it to the window of time, count it, take it away as a file. */
import type { Signal } from '@preact/signals';
import { onlyInWindow } from '../../state/signatures.ts';
import { csvOf } from '../../ui/csv.ts';
import { download } from '../../ui/download.ts';
import { Icon } from '../../ui/icons.tsx';
import { announce } from '../../ui/live.tsx';
import { texts } from '../../ui/texts.ts';
import { csvHeader, csvRow, type LedgerRow } from './ledger.ts';

interface LedgerToolsProps {
  readonly filter: Signal<string>;
  /** The rows on show, in their order. */
  readonly rows: readonly LedgerRow[];
  readonly all: number;
}

export const LedgerTools = ({ filter, rows, all }: LedgerToolsProps) => (
  <div class="ledger-tools">
    <input
      type="search"
      class="field"
      aria-label={texts.signatures.filter}
      placeholder={texts.signatures.filterPlaceholder}
      maxLength={200}
      value={filter.value}
      onInput={(event) => {
        filter.value = event.currentTarget.value;
      }}
    />
    <label class="ledger-window">
      <input
        type="checkbox"
        checked={onlyInWindow.value}
        onChange={(event) => {
          onlyInWindow.value = event.currentTarget.checked;
        }}
      />
      {texts.signatures.onlyWindow}
    </label>
    <output class="ledger-count">{texts.signatures.rows(rows.length, all)}</output>
    <button
      type="button"
      class="button"
      disabled={rows.length === 0}
      onClick={() => {
        download(texts.signatures.fileName, 'text/csv;charset=utf-8', csvOf(csvHeader(), rows.map(csvRow)));
        announce(texts.signatures.downloaded(rows.length));
      }}
    >
      <Icon name="download" size={14} />
      {texts.signatures.download}
    </button>
  </div>
);
