/** Coverage as a table: a row for each publisher, a column for each year, darker where there is more. */
import { useEffect } from 'preact/hooks';
import { documents } from '../../state/documents.ts';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { texts } from '../../ui/texts.ts';
import { type CoverageRow, coverageOf } from './coverage.ts';

export function CoverageTable() {
  useEffect(() => {
    if (!documents.state.peek().data) documents.refresh();
  }, []);
  const { data, error } = documents.state.value;
  if (error && !data) return <ErrorState error={error} onRetry={documents.refresh} />;
  if (!data) return <Skeleton lines={6} />;
  const { years, rows, most } = coverageOf(data);
  const undated = rows.some((row) => row.undated > 0);
  const words = texts.about;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by keys
    <section class="coverage-scroll" tabIndex={0} aria-label={words.coverage}>
      <table class="coverage">
        <caption class="visually-hidden">{words.coverageCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.documents.publisher}</th>
            <th scope="col">{words.total}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            {undated && <th scope="col">{texts.graph.undated}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.publisher} row={row} years={years} most={most} undated={undated} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: CoverageRow;
  readonly years: readonly number[];
  readonly most: number;
  readonly undated: boolean;
}

const Row = ({ row, years, most, undated }: RowProps) => (
  <tr>
    <th scope="row">{row.publisher ?? texts.common.unknownPublisher}</th>
    <td>{texts.count(row.total)}</td>
    {years.map((year, index) => (
      <Cell key={year} count={row.counts[index] ?? 0} most={most} />
    ))}
    {undated && <Cell count={row.undated} most={most} />}
  </tr>
);

const Cell = ({ count, most }: { readonly count: number; readonly most: number }) => (
  <td class="coverage-cell" data-full={count > 0 ? Math.min(4, Math.ceil((count / Math.max(1, most)) * 4)) : undefined}>
    {count > 0 ? texts.count(count) : <span class="visually-hidden">{texts.count(0)}</span>}
  </td>
);
