/** One row of the list under the box: a name, a sentence, a command, or one chosen lately. */
import { DateText } from '../../ui/date-text.tsx';
import { Highlighted } from '../../ui/highlighted.tsx';
import { Icon } from '../../ui/icons.tsx';
import { KindIcon } from '../../ui/kinds.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';
import { NameOption } from './name-option.tsx';
import type { Option } from './options.ts';

interface OptionRowProps {
  readonly id: string;
  readonly option: Option;
  readonly query: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

export const OptionRow = ({ id, option, query, active, onChoose, onPoint }: OptionRowProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the box holds the focus and answers the keys for its options.
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={active}
    class={`search-option search-option-${option.kind}`}
    onClick={onChoose}
    onMouseMove={onPoint}
  >
    <Row option={option} query={query} />
  </div>
);

function Row({ option, query }: { readonly option: Option; readonly query: string }) {
  if (option.kind === 'name') return <NameOption suggestion={option.suggestion} query={query} />;
  if (option.kind === 'sentence') {
    const { words, title, published } = option.sentence;
    return (
      <>
        <Icon name="quote" size={14} />
        <span class="search-words search-sentence">
          <Highlighted text={words} query={query} />
        </span>
        <span class="search-why">
          {title}
          {texts.common.separator}
          <DateText edtf={published} />
        </span>
      </>
    );
  }
  if (option.kind === 'recent') {
    const { name, type } = option.recent;
    return (
      <>
        <KindIcon kind={type} />
        <span class="search-name">{titled(name)}</span>
        <span class="search-what">{texts.kinds[type]}</span>
      </>
    );
  }
  if (option.kind === 'question') {
    return (
      <>
        <Icon name="pen" size={14} />
        <span class="search-name">{texts.ask.inWords(option.sentence)}</span>
      </>
    );
  }
  if (option.kind === 'forget') {
    return (
      <>
        <Icon name="close" size={14} />
        <span class="search-name search-forget">{texts.search.forget}</span>
      </>
    );
  }
  const { icon, title, keys = [] } = option.command;
  return (
    <>
      <Icon name={icon} size={14} />
      <span class="search-name">
        <Highlighted text={title} query={query.replace(/^>/, '')} />
      </span>
      <span class="search-what">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
    </>
  );
}
