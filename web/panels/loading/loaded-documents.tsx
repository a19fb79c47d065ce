/** The documents that are there, to take one out: first it is said what goes with it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { DOCUMENT_WEIGHT, type DocumentItem, weightOf } from '../../api/documents.ts';
import { documents } from '../../state/documents.ts';
import { busy, removeDocument } from '../../state/loading.ts';
import { dateText } from '../../ui/dates.ts';
import { texts } from '../../ui/texts.ts';

export function LoadedDocuments() {
  const words = texts.loading;
  const asked = useSignal<string | null>(null);
  const isOpen = useSignal(false);
  return (
    <details
      class="loading-part"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
        if (isOpen.value && !documents.state.peek().data) documents.refresh();
      }}
    >
      <summary>{words.remove}</summary>
      {isOpen.value && (
        <ul class="loading-list">
          {(documents.state.value.data ?? []).map((document) => (
            <li key={document.id} class="loading-row">
              <div class="loading-outcome">
                <span class="loading-name">{document.title ?? document.source}</span>
                <span class="loading-soft">
                  {[document.publisher, document.published && dateText(document.published)].filter(Boolean).join(', ')}
                </span>
                {asked.value === document.id && (
                  <Confirmation
                    document={document}
                    onEnd={() => {
                      asked.value = null;
                    }}
                  />
                )}
              </div>
              {asked.value !== document.id && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={words.removeOf(document.title ?? document.source)}
                  onClick={() => {
                    asked.value = document.id;
                  }}
                >
                  {words.removeIt}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Confirmation({ document, onEnd }: { readonly document: DocumentItem; readonly onEnd: () => void }) {
  const words = texts.loading;
  const weight = useSignal<ReturnType<typeof weightOf> | null>(null);
  useEffect(() => {
    const end = new AbortController();
    // Where this fails the question is asked without numbers.
    ask(DOCUMENT_WEIGHT, { id: document.id }, end.signal).then(
      ({ document: found }) => {
        weight.value = found && weightOf(document.id, found);
      },
      () => undefined,
    );
    return () => end.abort();
  }, [document.id, weight]);
  return (
    <fieldset class="loading-confirm" aria-label={words.removeOf(document.title ?? document.source)}>
      <p role="status">
        {weight.value ? words.goes(weight.value.own, weight.value.shared, weight.value.more) : words.goesUnknown}
      </p>
      <button
        type="button"
        class="button loading-main"
        disabled={busy.value}
        onClick={() => {
          onEnd();
          void removeDocument(document.id);
        }}
      >
        {words.confirm}
      </button>
      <button type="button" class="button" onClick={onEnd}>
        {words.keep}
      </button>
    </fieldset>
  );
}
