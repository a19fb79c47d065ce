/** One signature as a row: pressing it selects the agreement, the name the person, the source opens the sentence. */

import { kindOf } from '../../api/shapes.ts';
import { hovered, readDocument, selection, selectNode } from '../../state/selection.ts';
import { Confidence, Inferred } from '../../ui/confidence.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Icon } from '../../ui/icons.tsx';
import { particularRole } from '../../ui/kinds.tsx';
import { texts } from '../../ui/texts.ts';
import type { LedgerRow } from './ledger.ts';

interface LedgerRowViewProps {
  readonly row: LedgerRow;
  /** Place in the whole table, the head being 1. */
  readonly position: number;
}

export function LedgerRowView({ row: { item, cells, date }, position }: LedgerRowViewProps) {
  const { agreement, person, office, onBehalfOf, inferred, confidence, evidence } = item;
  const chosen = selection.value?.kind === 'node' && [agreement.id, person.id].includes(selection.value.id);
  const first = evidence[0];
  return (
    // A larger target for the pointer; the names in the row are the controls.
    <tr
      class="ledger-row"
      aria-rowindex={position}
      data-chosen={chosen}
      onClick={(event) => {
        if (!(event.target as Element).closest('button')) selectNode(agreement.id);
      }}
      onMouseEnter={() => {
        hovered.value = agreement.id;
      }}
      onMouseLeave={() => {
        hovered.value = null;
      }}
    >
      <td class="ledger-agreement" data-label={texts.signatures.agreement}>
        <EntityLink id={agreement.id} kind="AGREEMENT">
          {cells.agreement}
        </EntityLink>
      </td>
      <td data-label={texts.signatures.kind}>
        <span class="ledger-text">{cells.kind}</span>
      </td>
      <td class="ledger-date" data-label={texts.signatures.date}>
        <span class="ledger-text">
          <DateText edtf={date} />
        </span>
      </td>
      <td class="ledger-person" data-label={texts.signatures.person}>
        <EntityLink id={person.id} kind="PERSON" role={particularRole(person)}>
          {cells.person}
        </EntityLink>
        {inferred && <Inferred office={office?.title ?? null} />}
        <Confidence value={confidence} />
      </td>
      <td data-label={texts.signatures.office} class={office ? undefined : 'ledger-unknown'}>
        <span class="ledger-text">{cells.office}</span>
      </td>
      <td data-label={texts.signatures.onBehalfOf}>
        {onBehalfOf && (
          <EntityLink id={onBehalfOf.id} kind={kindOf(onBehalfOf.__typename)} role={particularRole(onBehalfOf)}>
            {onBehalfOf.name}
          </EntityLink>
        )}
      </td>
      <td data-label={texts.signatures.source}>
        {first && (
          <button
            type="button"
            class="ledger-source"
            title={texts.signatures.read(first.document.title ?? texts.common.untitled)}
            onClick={() => readDocument(first.document.id, { start: first.start, end: first.end })}
          >
            <Icon name="book" size={14} />
            <span>{cells.source}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
