/** The same tenures as a table, with every meeting and signature by name. */
import { dayOf } from '../../state/days.ts';
import { selectEdge } from '../../state/selection.ts';
import type { TenureMark } from '../../state/tenures-rows.ts';
import { dateText } from '../../ui/dates.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';
import type { BodyOffices } from './chart.tsx';
import { seenText } from './words.ts';

export const TenureTable = ({ bodies }: { readonly bodies: readonly BodyOffices[] }) => (
  <table class="tenures-table">
    <caption class="visually-hidden">{texts.tenures.caption}</caption>
    <thead>
      <tr>
        {[texts.offices.office, texts.offices.person, texts.tenures.inOffice, texts.tenures.did].map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {bodies.flatMap(({ body, offices }) =>
        offices.flatMap(({ title, tenures }) =>
          tenures.map((tenure) => (
            <tr key={tenure.id}>
              <td>{texts.tenures.officeIn(titled(title), titled(body.name))}</td>
              <td>
                <EntityLink id={tenure.person.id} kind="PERSON">
                  {tenure.person.name}
                </EntityLink>
              </td>
              <td>
                <button type="button" class="tenures-link" onClick={() => selectEdge(tenure.id)}>
                  {seenText(tenure)}
                </button>
              </td>
              <td>
                <Marks marks={tenure.marks} />
              </td>
            </tr>
          )),
        ),
      )}
    </tbody>
  </table>
);

const Marks = ({ marks }: { readonly marks: readonly TenureMark[] }) => (
  <ul>
    {marks.map((mark) => (
      <li key={mark.id}>
        <button type="button" class="tenures-link" onClick={() => selectEdge(mark.id)}>
          {texts.tenures.happened(mark.kind, titled(mark.name), dateText(dayOf(mark.day)))}
        </button>
      </li>
    ))}
  </ul>
);
