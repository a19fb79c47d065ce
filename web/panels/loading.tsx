/** Documents dropped anywhere on the page, and the dialog that loads them; its insides come when it is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LoadInput } from '../api/jobs.ts';
import { addInputs, loadingShown } from '../state/to-load.ts';
import { Dialog } from '../ui/dialog.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { texts } from '../ui/texts.ts';
import './loading.css';

const Loading = onDemand(async () => (await import('./loading/loading.tsx')).Loading);

export function LoadingPanel() {
  const over = useSignal(false);
  useEffect(() => {
    const isFor = (event: DragEvent): boolean =>
      event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!isFor(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    const onDrop = (event: DragEvent): void => {
      over.value = false;
      if (!isFor(event) || !event.dataTransfer) return;
      event.preventDefault();
      const inputs = inputsOf(event.dataTransfer);
      if (inputs.length > 0) addInputs(inputs);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [over]);
  return (
    <>
      {over.value && <div class="loading-drop">{texts.loading.dropHere}</div>}
      <Dialog
        title={texts.loading.title}
        open={loadingShown.value}
        onClose={() => {
          loadingShown.value = false;
        }}
      >
        <Loading />
      </Dialog>
    </>
  );
}

function inputsOf(data: DataTransfer): LoadInput[] {
  const files = [...data.files].map((file): LoadInput => ({ kind: 'file', file }));
  if (files.length > 0) return files;
  const url = data.getData('text/uri-list').split(/\r?\n/)[0]?.trim();
  return url ? [{ kind: 'url', url }] : [];
}
