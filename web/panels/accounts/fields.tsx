/** A meeting field by field: what each source says, and whether they agree. */
import { useSignal } from '@preact/signals';
import type { ComparedField, ComparedMeeting, Verdict } from '../../api/accounts.ts';
import type { SourceRef } from '../../api/shapes.ts';
import { countryName } from '../../ui/countries.ts';
import { dateText } from '../../ui/dates.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';

const ICONS: Readonly<Record<Verdict, IconName>> = {
  AGREED: 'check',
  COMPATIBLE: 'info',
  DISPUTED: 'alert',
  TOLD_BY_SOME: 'minus',
};

/** What they differ on comes first. */
const ORDER: readonly Verdict[] = ['DISPUTED', 'COMPATIBLE', 'TOLD_BY_SOME', 'AGREED'];

interface FieldsProps {
  readonly compared: ComparedMeeting;
  readonly documents: readonly SourceRef[];
  /** Whether the meeting has to be named: it is not what was asked about. */
  readonly named: boolean;
}

export function Fields({ compared: { meeting, fields, disputed, documents: telling }, documents, named }: FieldsProps) {
  const onlyDisputed = useSignal(false);
  const columns = documents.filter(({ id }) => telling.some((one) => one.id === id));
  const shown = onlyDisputed.value
    ? fields.filter(({ verdict }) => verdict === 'DISPUTED')
    : fields.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return (
    <section class="accounts-fields">
      <div class="accounts-head">
        {named && <h3 class="accounts-name">{titled(meeting.name)}</h3>}
        <p class="accounts-disputed" data-disputed={disputed > 0 ? 'yes' : 'no'}>
          <Icon name={disputed > 0 ? 'alert' : 'check'} size={14} />
          {texts.accounts.disputed(disputed)}
        </p>
        {disputed > 0 && disputed < fields.length && (
          <label class="accounts-only">
            <input
              type="checkbox"
              checked={onlyDisputed.value}
              onChange={(event) => {
                onlyDisputed.value = event.currentTarget.checked;
              }}
            />
            {texts.accounts.onlyDisputed}
          </label>
        )}
      </div>
      <table class="accounts-table">
        <caption class="visually-hidden">{texts.accounts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.accounts.field}</th>
            {columns.map((source) => (
              <th key={source.id} scope="col">
                {source.publisher ?? source.title ?? texts.common.untitled}
                {source.published && <span class="accounts-date"> {dateText(source.published)}</span>}
              </th>
            ))}
            <th scope="col">{texts.accounts.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => (
            <tr key={field.field} data-verdict={field.verdict.toLowerCase()}>
              <th scope="row">{texts.accounts.fields[field.field] ?? field.field}</th>
              {columns.map((source) => (
                <td key={source.id} data-label={source.publisher ?? source.title ?? texts.common.untitled}>
                  <Said field={field} document={source.id} />
                </td>
              ))}
              <td class="accounts-verdict">
                <Icon name={ICONS[field.verdict]} size={14} />
                {texts.accounts.verdicts[field.verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What one source says of a field; of several named, those that not all name stand out. */
function Said({
  field: { field, said, disputed },
  document,
}: {
  readonly field: ComparedField;
  readonly document: string;
}) {
  const one = said.find((each) => each.document.id === document);
  if (!one || (one.value === null && one.entities.length === 0))
    return <span class="accounts-silent">{texts.accounts.silent}</span>;
  if (one.entities.length > 0 && MANY.has(field))
    return (
      <ul class="accounts-list">
        {one.entities.map(({ id, name }) => (
          <li key={id}>
            {disputed.some((other) => other.id === id) ? (
              <mark class="accounts-mark">{titled(name)}</mark>
            ) : (
              titled(name)
            )}
          </li>
        ))}
      </ul>
    );
  return <>{wordsOf(field, one.value ?? one.entities.map(({ name }) => name).join(', '))}</>;
}

const MANY: ReadonlySet<string> = new Set(['PARTICIPANTS', 'AGREEMENTS']);

/** A value in the words of the page, where the API spells it in its own. */
function wordsOf(field: string, value: string): string {
  if (field === 'DATE') return dateText(value);
  if (field === 'COUNTRY') return countryName(value);
  if (field === 'KIND') return texts.subkinds[value] ?? value;
  if (field === 'STATUS') return texts.statuses[value] ?? value;
  return field === 'MODE' ? (texts.modes[value] ?? value) : titled(value);
}
