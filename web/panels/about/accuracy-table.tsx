/** How far each kind of fact can be trusted, measured against what careful readers found. */
import { useEffect } from 'preact/hooks';
import type { Accuracy } from '../../api/types.ts';
import { accuracy } from '../../state/accuracy.ts';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { texts } from '../../ui/texts.ts';

export function AccuracyTable() {
  useEffect(() => {
    if (!accuracy.state.peek().data) accuracy.refresh();
  }, []);
  const { data, error } = accuracy.state.value;
  if (error && !data) return <ErrorState error={error} onRetry={accuracy.refresh} />;
  if (!data) return <Skeleton lines={6} />;
  const unseen = data.some(({ unseenPrecision }) => unseenPrecision !== null);
  return (
    <>
      <p class="about-note" id="accuracy-lead">
        {texts.about.accuracyLead(unseen)}
      </p>
      <table class="accuracy" aria-describedby="accuracy-lead">
        <thead>
          <tr>
            <th scope="col">{texts.about.fact}</th>
            <th scope="col">{texts.about.known}</th>
            {unseen && <th scope="col">{texts.about.unseen}</th>}
          </tr>
        </thead>
        <tbody>
          {data.map((row) => (
            <Row key={row.fact} row={row} unseen={unseen} />
          ))}
        </tbody>
      </table>
    </>
  );
}

const Row = ({ row, unseen }: { readonly row: Accuracy; readonly unseen: boolean }) => (
  <tr>
    <th scope="row">{texts.about.facts[row.fact]}</th>
    <Rate precision={row.precision} recall={row.recall} />
    {unseen && <Rate precision={row.unseenPrecision} recall={row.unseenRecall} />}
  </tr>
);

const percent = (rate: number): string => String(Math.round(rate * 100));

/** Precision as a number and a bar; recall is said beside it. */
function Rate({ precision, recall }: { readonly precision: number | null; readonly recall: number | null }) {
  if (precision === null || recall === null) return <td />;
  return (
    <td title={texts.about.figures(percent(precision), percent(recall))}>
      <span class="accuracy-rate">
        <meter min={0} max={1} value={precision} aria-hidden="true" />
        {percent(precision)} %
      </span>
    </td>
  );
}
