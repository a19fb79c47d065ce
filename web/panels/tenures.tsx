/** Office holders as bars of their tenures, on the scale of the timeline, with the meetings and signatures of each. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import './tenures.css';
import { tenureBodies, tenures, tenuresAsTable, tenuresOpen } from '../state/tenures.ts';
import { bounds } from '../state/time.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { TenureChart } from './tenures/chart.tsx';
import { TenureTable } from './tenures/tenure-table.tsx';
import { TenureTools } from './tenures/tools.tsx';

export function TenuresPanel() {
  const room = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  /** What is pointed at or has the focus, in words. */
  const told = useSignal<string | null>(null);
  useEffect(() => {
    tenuresOpen.value = true;
    return () => {
      tenuresOpen.value = false;
    };
  }, []);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) width.value = entry.contentRect.width;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return (
    <div class="tenures">
      <TenureTools told={told.value} />
      <div ref={room} class="tenures-room">
        <Content width={width.value} onTell={(words) => (told.value = words)} />
      </div>
    </div>
  );
}

function Content({ width, onTell }: { readonly width: number; readonly onTell: (words: string | null) => void }) {
  const { data, error } = tenures.state.value;
  const limits = bounds.value;
  if (error && !data) return <ErrorState error={error} onRetry={tenures.refresh} />;
  if (limits && tenureBodies.value.length === 0)
    return <EmptyState icon="ranks" title={texts.offices.none} hint={texts.offices.noneHint} />;
  if (!data || !limits || width === 0) return <Skeleton lines={6} />;
  const bodies = tenureBodies.value.flatMap((body) => {
    const offices = data.get(body.id);
    return offices && offices.length > 0 ? [{ body, offices }] : [];
  });
  return tenuresAsTable.value ? (
    <TenureTable bodies={bodies} />
  ) : (
    <TenureChart bodies={bodies} limits={limits} width={width} onTell={onTell} />
  );
}
