/** What is asked of the server, as anybody may ask it: the GraphQL, to be read, copied or opened in GraphiQL. */
import { asked } from '../../state/questions/answer.ts';
import { wholeText } from '../../state/questions/asked.ts';
import { copyText } from '../../ui/clipboard.ts';
import { Icon } from '../../ui/icons.tsx';
import { texts } from '../../ui/texts.ts';

const words = texts.ask;

export function GraphqlText() {
  const now = asked.value;
  if (!now) return null;
  const text = wholeText(now.operation, now.variables);
  return (
    <div class="ask-graphql">
      <div class="ask-graphql-tools">
        <button type="button" class="button" onClick={() => void copyText(text, words.copied)}>
          <Icon name="copy" size={14} />
          {words.copy}
        </button>
        <a class="button" href={`/graphql?query=${encodeURIComponent(text)}`} target="_blank" rel="noreferrer">
          <Icon name="external" size={14} />
          {words.graphiql}
          <span class="visually-hidden"> ({texts.common.newTab})</span>
        </a>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section class="ask-text" aria-label={words.graphql} tabIndex={0}>
        <pre>{text}</pre>
      </section>
    </div>
  );
}
