/** What the selected entity is: kind, name, other spellings, and its own dates and states. */
import { useState } from 'preact/hooks';
import type { EntityDetails } from '../../api/details.ts';
import { kindOf } from '../../api/shapes.ts';
import { askPaths } from '../../state/paths.ts';
import { DateText, DaysText } from '../../ui/date-text.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Icon } from '../../ui/icons.tsx';
import { KindBadge, particularRole } from '../../ui/kinds.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';
import { Term } from './term.tsx';

export function EntityHead({ entity }: { readonly entity: EntityDetails }) {
  const kind = kindOf(entity.__typename);
  const sub = entity.organizationKind ?? entity.meetingKind ?? entity.agreementKind;
  const { country, ordinal } = entity;
  const isEvent = kind === 'MEETING' || kind === 'AGREEMENT' || kind === 'COMMITMENT';
  return (
    <header class="details-head">
      <p class="details-kind">
        <KindBadge kind={kind} sub={sub} role={particularRole(entity)} />
        {country && country.id !== entity.id && (
          <EntityLink id={country.id} kind="COUNTRY">
            {country.name}
          </EntityLink>
        )}
      </p>
      {entity.text ? (
        <h2 class="details-text" tabIndex={-1}>
          {titled(entity.text)}
        </h2>
      ) : (
        <h2 class="details-name" tabIndex={-1}>
          {titled(entity.name)}
        </h2>
      )}
      {!entity.text && <Spellings aliases={entity.aliases} />}
      <dl class="details-list">
        {entity.honorifics && entity.honorifics.length > 0 && (
          <Term name={texts.details.honorifics}>{texts.list(entity.honorifics)}</Term>
        )}
        {isEvent && (
          <Term name={texts.details.date}>
            <DateText edtf={entity.date} />
          </Term>
        )}
        {entity.covers && (
          <Term name={texts.details.covers}>
            <DateText edtf={entity.covers} />
          </Term>
        )}
        <States entity={entity} />
        {typeof ordinal === 'number' && <Term name={texts.details.series}>{texts.details.ordinal(ordinal)}</Term>}
        {!isEvent && entity.firstSeen && (
          <Term name={texts.details.spokenOf}>
            <DaysText from={entity.firstSeen} to={entity.lastSeen} />
          </Term>
        )}
      </dl>
      <button type="button" class="button details-ask" onClick={() => askPaths(entity.id)}>
        <Icon name="between" size={14} />
        {texts.paths.askFrom}
      </button>
    </header>
  );
}

function States({ entity: { meetingStatus, agreementStatus, mode, modality } }: { readonly entity: EntityDetails }) {
  const status = meetingStatus ?? agreementStatus;
  const words = [
    status && texts.statuses[status],
    mode && texts.modes[mode],
    modality && texts.modalities[modality],
  ].filter(Boolean);
  return words.length > 0 ? <Term name={texts.details.status}>{words.join(texts.common.separator)}</Term> : null;
}

/** As many spellings as fit in a line or two; the rest on demand. */
const FEW = 4;

function Spellings({ aliases }: { readonly aliases: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (aliases.length === 0) return null;
  const shown = all ? aliases : aliases.slice(0, FEW);
  return (
    <p class="details-aliases">
      <span class="details-aliases-label">{texts.details.alsoWritten}</span> {shown.join(', ')}
      {aliases.length > FEW && (
        <button type="button" class="details-aliases-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.details.fewerSpellings : texts.details.moreSpellings(aliases.length - FEW)}
        </button>
      )}
    </p>
  );
}
