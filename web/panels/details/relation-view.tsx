/** One relation, read as a sentence, with everything that says so. */
import type { RelationDetails } from '../../api/details.ts';
import { type EntityRef, kindOf } from '../../api/shapes.ts';
import { Confidence, Inferred } from '../../ui/confidence.tsx';
import { DateText, DaysText } from '../../ui/date-text.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { particularRole } from '../../ui/kinds.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';
import { EvidenceList, sourceCount } from './fact-row.tsx';
import { Term } from './term.tsx';

export function RelationView({ relation }: { readonly relation: RelationDetails }) {
  const { source, target, type, title, role, onBehalfOf, office, inferred, from, to, confidence, evidence } = relation;
  const eventDate = target.date ?? source.date;
  return (
    <>
      <header class="details-head">
        <p class="caps">{texts.details.relation}</p>
        <h2 class="relation" tabIndex={-1}>
          <End entity={source} />
          <span class="relation-verb">{texts.verbs[type] ?? type}</span>
          <End entity={target} />
        </h2>
        <dl class="details-list">
          {title && <Term name={texts.details.office}>{titled(title)}</Term>}
          {role && <Term name={texts.details.role}>{texts.roles[role] ?? role}</Term>}
          {onBehalfOf && <Term name={texts.signatures.onBehalfOf}>{onBehalfOf.name}</Term>}
          {(eventDate || from || to) && (
            <Term name={texts.details.date}>
              {eventDate ? <DateText edtf={eventDate} /> : <DaysText from={from} to={to} />}
            </Term>
          )}
          <Term name={texts.details.surest}>
            <Confidence value={confidence} always /> {inferred && <Inferred office={office} />}
          </Term>
        </dl>
      </header>
      <section class="facts">
        <h3 class="facts-head">
          {texts.details.evidence}
          <span class="facts-count">{texts.count(sourceCount(evidence))}</span>
        </h3>
        <EvidenceList evidence={evidence} />
      </section>
    </>
  );
}

const End = ({ entity }: { readonly entity: EntityRef }) => (
  <EntityLink id={entity.id} kind={kindOf(entity.__typename)} role={particularRole(entity)}>
    {titled(entity.text ?? entity.name)}
  </EntityLink>
);
