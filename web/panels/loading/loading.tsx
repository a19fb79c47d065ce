/** The dialog of loading: what to load, what becomes of it, and what is there already. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { busy, job, loadWaiting, refusal, tokenWanted } from '../../state/loading.ts';
import { addInputs, beyond, dropWaiting, loadBounds, sendable, waiting } from '../../state/to-load.ts';
import { Icon } from '../../ui/icons.tsx';
import { reasonOf } from '../../ui/reason.ts';
import { texts } from '../../ui/texts.ts';
import { JobProgress } from './job-progress.tsx';
import { LoadedDocuments } from './loaded-documents.tsx';
import { TokenField } from './token-field.tsx';

export function Loading() {
  const words = texts.loading;
  return (
    <div class="loading">
      <Bounds />
      <Sources />
      {waiting.value.length > 0 && <WaitingList />}
      {refusal.value && (
        <p class="loading-bad" role="alert">
          {tokenWanted.value ? words.tokenRefused : reasonOf(refusal.value)}
        </p>
      )}
      {tokenWanted.value && <TokenField />}
      {job.value && <JobProgress job={job.value} />}
      <LoadedDocuments />
    </div>
  );
}

/** What the server takes; it has the last word, so nothing stands here while it has not said so. */
function Bounds() {
  const words = texts.loading;
  useEffect(() => loadBounds.refresh(), []);
  const bounds = loadBounds.state.value.data;
  return (
    <p class="loading-hint" aria-live="polite">
      {bounds &&
        words.bounds(
          bounds.formats.join(', '),
          words.size(bounds.documentBytes),
          bounds.documents,
          words.size(bounds.requestBytes),
        )}
    </p>
  );
}

/** Files, an address, or a text. */
function Sources() {
  const words = texts.loading;
  const chooser = useRef<HTMLInputElement>(null);
  const pasted = useSignal('');
  const add = (): void => {
    const text = pasted.peek().trim();
    if (text === '') return;
    if (/^https?:\/\/\S+$/i.test(text)) addInputs([{ kind: 'url', url: text }]);
    else addInputs([{ kind: 'text', name: nameOf(text), text }]);
    pasted.value = '';
  };
  return (
    <div class="loading-sources">
      <button type="button" class="loading-choose" onClick={() => chooser.current?.click()}>
        <Icon name="document" size={24} />
        <span>{words.choose}</span>
        <small>{words.orDrop}</small>
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        accept={loadBounds.state.value.data?.formats.join(',')}
        aria-label={words.choose}
        onChange={(event) => {
          const input = event.currentTarget;
          addInputs([...(input.files ?? [])].map((file) => ({ kind: 'file', file })));
          input.value = '';
        }}
      />
      <div class="loading-paste">
        <textarea
          rows={4}
          value={pasted.value}
          aria-label={words.paste}
          placeholder={words.paste}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
        <button type="button" class="button" disabled={pasted.value.trim() === ''} onClick={add}>
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
    </div>
  );
}

/** A pasted text is called by its first words. */
const nameOf = (text: string): string => `${(text.split('\n')[0] ?? '').slice(0, 60).replace(/[/\\]/g, ' ').trim()}.md`;

function WaitingList() {
  const words = texts.loading;
  const limit = beyond.value;
  const bounds = loadBounds.state.value.data;
  return (
    <section class="loading-part" aria-label={words.waiting}>
      <ul class="loading-list">
        {waiting.value.map(({ key, name, bytes, input, fault }) => (
          <li key={key} class="loading-row">
            <span class="loading-name">{name}</span>
            {input.kind !== 'url' && <span class="loading-soft">{words.size(bytes)}</span>}
            {fault && <span class="loading-fault">{words.faults[fault]}</span>}
            <button
              type="button"
              class="icon-button"
              aria-label={words.leaveOut(name)}
              title={words.leaveOut(name)}
              onClick={() => dropWaiting(key)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {limit && bounds && (
        <p class="loading-bad" role="alert">
          {limit === 'all' ? words.tooMuch(words.size(bounds.requestBytes)) : words.tooMany(bounds.documents)}
        </p>
      )}
      <button
        type="button"
        class="button loading-main"
        disabled={busy.value || limit !== null || sendable.value.length === 0}
        onClick={() => void loadWaiting()}
      >
        {words.load(sendable.value.length)}
      </button>
    </section>
  );
}
