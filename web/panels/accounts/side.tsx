/** One account: its text, open at the first sentence that tells of what is compared; all such sentences stand out. */
import { useEffect, useRef } from 'preact/hooks';
import type { OpenDocument } from '../../api/documents.ts';
import type { SourceRef } from '../../api/shapes.ts';
import { endComparing } from '../../state/accounts.ts';
import { marksAway } from '../../state/marks.ts';
import type { Resource } from '../../state/resource.ts';
import { readDocument } from '../../state/selection.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Icon } from '../../ui/icons.tsx';
import { DocumentText } from '../../ui/marked-text/document-text.tsx';
import '../../ui/marked-text/marks.css';
import { speaksOf, stopsOf } from '../../ui/marked-text/stops.ts';
import { scrollToReading } from '../../ui/scroll.ts';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { texts } from '../../ui/texts.ts';

interface SideProps {
  readonly resource: Resource<OpenDocument | null>;
  /** Id of what is compared. */
  readonly subject: string;
  readonly documents: readonly SourceRef[];
  /** Place of this side's document among them. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

export function Side({ resource, subject, documents, at, onChoose }: SideProps) {
  const { data, error } = resource.state.value;
  const source = documents[at];
  if (!source) return null;
  const name = (one: SourceRef) => one.title ?? texts.common.untitled;
  return (
    <section class="accounts-side" aria-label={name(source)}>
      <header class="accounts-source">
        <p>
          {source.publisher ?? texts.common.unknownPublisher}
          {texts.common.separator}
          <DateText edtf={source.published} />
        </p>
        {documents.length > 2 ? (
          <select
            class="field"
            aria-label={texts.accounts.choose}
            value={at}
            onChange={(event) => onChoose(Number(event.currentTarget.value))}
          >
            {documents.map((one, index) => (
              <option key={one.id} value={index}>
                {name(one)}
              </option>
            ))}
          </select>
        ) : (
          <h3>{name(source)}</h3>
        )}
      </header>
      {error ? (
        <ErrorState error={error} onRetry={resource.refresh} />
      ) : data && data.id === source.id ? (
        <Account document={data} subject={subject} />
      ) : (
        <Skeleton lines={8} />
      )}
    </section>
  );
}

function Account({ document: account, subject }: { readonly document: OpenDocument; readonly subject: string }) {
  const body = useRef<HTMLDivElement>(null);
  const about = { kind: 'node', id: subject } as const;
  const named = account.mentions.find(({ entity }) => entity.id === subject);
  const stops = speaksOf(account.relations, about) ? stopsOf(account.id, account.relations, about, null) : [];
  const first = stops[0] ?? (named ? { start: named.start, end: named.end } : null);
  useEffect(() => {
    const words = body.current?.querySelector('.reader-other, .reader-open');
    if (words) scrollToReading(words);
  }, [account.id]);
  return (
    <>
      <div class="accounts-text" ref={body}>
        <DocumentText
          document={account}
          stops={first && stops.length === 0 ? [first] : stops}
          shown={null}
          around={null}
          away={marksAway.value}
          selected={subject}
        />
      </div>
      <button
        type="button"
        class="button accounts-read"
        onClick={() => {
          endComparing();
          readDocument(account.id, first);
        }}
      >
        <Icon name="book" size={14} />
        {texts.details.readInDocument}
      </button>
    </>
  );
}
