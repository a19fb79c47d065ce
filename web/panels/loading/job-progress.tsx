/** How far a job is, and what became of each document: what was found in it, or why it failed. */
import { useEffect } from 'preact/hooks';
import type { Job, JobDocument } from '../../api/jobs.ts';
import { readDocument } from '../../state/selection.ts';
import { loadingShown } from '../../state/to-load.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { announce } from '../../ui/live.tsx';
import { texts } from '../../ui/texts.ts';

const ICONS: Readonly<Record<JobDocument['status'], IconName>> = {
  WAITING: 'reset',
  LOADED: 'check',
  UNCHANGED: 'check',
  REMOVED: 'minus',
  MISSING: 'alert',
  FAILED: 'alert',
};

export function JobProgress({ job }: { readonly job: Job }) {
  const words = texts.loading;
  const isOver = job.state !== 'QUEUED' && job.state !== 'RUNNING';
  const summary = words.progress(job.done, job.total, job.loaded + job.removed, job.unchanged, job.failed);
  useEffect(() => {
    if (isOver) announce(summary);
  }, [isOver, summary]);
  return (
    <section class="loading-part" aria-label={words.progressTitle}>
      <progress max={Math.max(1, job.total)} value={job.done} aria-label={words.progressTitle} />
      <p class="loading-soft" role="status">
        {job.state === 'QUEUED' ? words.queued : summary}
      </p>
      {job.error && (
        <p class="loading-bad" role="alert">
          {job.error.message}
        </p>
      )}
      <ul class="loading-list">
        {job.documents.map((document, index) => (
          <li key={index} class="loading-row" data-status={document.status}>
            <Icon name={ICONS[document.status]} />
            <Outcome document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ document }: { readonly document: JobDocument }) {
  const words = texts.loading;
  const { source, status, found, error, notes } = document;
  const known = document.document;
  const tally = found ? words.found(found) : null;
  return (
    <div class="loading-outcome">
      {known && status !== 'REMOVED' ? (
        <button
          type="button"
          class="link-button loading-name"
          onClick={() => {
            loadingShown.value = false;
            readDocument(known.id);
          }}
        >
          {known.title ?? source}
        </button>
      ) : (
        <span class="loading-name">{source}</span>
      )}
      <span class="loading-soft">
        {words.statuses[status]}
        {tally && `${texts.common.separator}${tally}`}
      </span>
      {error && <span class="loading-fault">{error.message}</span>}
      {notes.map((note) => (
        <span key={note} class="loading-soft">
          {note}
        </span>
      ))}
    </div>
  );
}
