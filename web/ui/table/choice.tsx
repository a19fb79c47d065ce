/** The two controls by which a table is narrowed: a choice among values, and a switch. */
import type { Signal } from '@preact/signals';
import { texts } from '../texts.ts';

interface ChoiceProps {
  readonly label: string;
  /** The choice of nothing in particular. */
  readonly any: string;
  readonly values: readonly (readonly [value: string, count: number])[];
  /** Empty where nothing is chosen. */
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

export const Choice = ({ label, any, values, chosen, onChoose }: ChoiceProps) => (
  <select
    class="field table-choice"
    aria-label={label}
    data-active={chosen ? 'yes' : 'no'}
    value={chosen}
    onChange={(event) => onChoose(event.currentTarget.value)}
  >
    <option value="">{any}</option>
    {/* What an address asks for may be in no row. */}
    {chosen && !values.some(([value]) => value === chosen) && (
      <option value={chosen}>{texts.tables.facet(chosen, 0)}</option>
    )}
    {values.map(([value, count]) => (
      <option key={value} value={value}>
        {texts.tables.facet(value, count)}
      </option>
    ))}
  </select>
);

export const Check = ({ label, state }: { readonly label: string; readonly state: Signal<boolean> }) => (
  <label class="table-check">
    <input
      type="checkbox"
      checked={state.value}
      onChange={(event) => {
        state.value = event.currentTarget.checked;
      }}
    />
    {label}
  </label>
);
