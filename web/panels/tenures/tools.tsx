/** Whose offices are shown, as bars or as a table, what the bars mean, and what is pointed at. */
import { officeBodies, tenuresAsTable } from '../../state/tenures.ts';
import { tenureBody } from '../../state/tenures-body.ts';
import { Icon } from '../../ui/icons.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';

export function TenureTools({ told }: { readonly told: string | null }) {
  const asTable = tenuresAsTable.value;
  return (
    <div class="tenures-tools">
      <label class="tenures-choice">
        <span>{texts.tenures.body}</span>
        <select
          class="field"
          value={tenureBody.value ?? ''}
          onChange={({ currentTarget }) => {
            tenureBody.value = currentTarget.value || null;
          }}
        >
          <option value="">{texts.tenures.best}</option>
          {officeBodies.value.map(({ node, holders }) => (
            <option key={node.id} value={node.id}>
              {texts.tenures.bodyOption(titled(node.name), node.type === 'COUNTRY' ? null : node.country, holders)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button tenures-as"
        aria-pressed={asTable}
        onClick={() => {
          tenuresAsTable.value = !asTable;
        }}
      >
        <Icon name="table" />
        {texts.tenures.asTable}
      </button>
      {!asTable && <p class="tenures-told">{told ?? <Key />}</p>}
    </div>
  );
}

/** What the parts of a bar mean. */
const Key = () => (
  <span class="tenures-key">
    <span>
      <i class="tenure-solid" /> {texts.tenures.keySeen}
    </span>
    <span>
      <i class="tenure-open" /> {texts.tenures.keyOpen}
    </span>
    <span>
      <i class="tenure-dot" data-kind="MEETING" /> {texts.kinds.MEETING}
    </span>
    <span>
      <i class="tenure-dot" data-kind="AGREEMENT" /> {texts.tenures.keySigned}
    </span>
  </span>
);
