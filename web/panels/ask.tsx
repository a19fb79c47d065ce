/** Questions built in words: a sentence whose gaps are filled, its GraphQL, and the answer as a table. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { drawExactly, MOST_DRAWN } from '../state/drawing.ts';
import { isNarrow, tab } from '../state/layout.ts';
import { answer, asked, nameSlots } from '../state/questions/answer.ts';
import { FORMS, slotsOf } from '../state/questions/forms.ts';
import { parseQuestion } from '../state/questions/parse.ts';
import { publishers } from '../state/questions/publishers.ts';
import { chooseForm, notUnderstood, question, unclear } from '../state/questions/question.ts';
import { askInWords } from '../state/questions/resolve.ts';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Table } from '../ui/table/table.tsx';
import { texts } from '../ui/texts.ts';
import { Gap } from './ask/gap.tsx';
import { GraphqlText } from './ask/graphql-text.tsx';
import { SPECS } from './ask/spec.tsx';
import './ask.css';

const words = texts.ask;

export function AskPanel() {
  const now = question.value;
  useSignalEffect(() => {
    void question.value;
    // Where this fails the ids stand in the gaps; the answer is the same.
    void nameSlots().catch(() => undefined);
  });
  useEffect(() => {
    if (now?.form === 'documents') void publishers().catch(() => undefined);
  }, [now?.form]);
  useSignalEffect(() => {
    const { data, loading } = answer.state.value;
    if (data && !loading) announce(words.announced(data.length));
  });
  return (
    <div class="ask" data-asked={asked.value ? 'yes' : 'no'}>
      <fieldset class="ask-forms">
        <legend class="visually-hidden">{words.forms}</legend>
        {FORMS.map(({ id }) => (
          <button key={id} type="button" class="button" aria-pressed={now?.form === id} onClick={() => chooseForm(id)}>
            {words.names[id]}
          </button>
        ))}
      </fieldset>
      {now ? <Sentence /> : <Start />}
    </div>
  );
}

/** What can be asked, before anything is. */
const Start = () => (
  <div class="ask-start">
    <h2 class="ask-lead">{words.lead}</h2>
    <p>{words.leadHint}</p>
    <h3 class="caps">{words.examplesTitle}</h3>
    <ul>
      {words.examples.map((example) => (
        <li key={example}>
          <button
            type="button"
            class="ask-example"
            onClick={() => {
              const parsed = parseQuestion(example);
              if (parsed) void askInWords(parsed);
            }}
          >
            {example}
          </button>
        </li>
      ))}
    </ul>
  </div>
);

function Sentence() {
  const shown = useSignal(false);
  const now = question.value;
  if (!now) return null;
  const slots = slotsOf(now.form);
  const parts: readonly string[] = words.sentences[now.form];
  return (
    <>
      <div class="ask-sentence">
        {slots.map((slot) => {
          const before = parts[parts.indexOf(`#${slot.id}`) - 1] ?? '';
          return (
            <span key={`${now.form} ${slot.id}`} class="ask-part">
              <span>{before}</span>
              <Gap slot={slot} before={before} />
            </span>
          );
        })}
      </div>
      <Doubts />
      {asked.value ? (
        <>
          <div class="ask-tools">
            <DrawButton />
            <button
              type="button"
              class="button"
              aria-expanded={shown.value}
              onClick={() => {
                shown.value = !shown.value;
              }}
            >
              <Icon name="braces" size={14} />
              {words.graphql}
            </button>
          </div>
          {shown.value && <GraphqlText />}
          <div class="ask-answer">
            <Table key={now.form} spec={SPECS[now.form]} resource={answer} />
          </div>
        </>
      ) : (
        <EmptyState
          icon="pen"
          title={slots.some(({ needed }) => needed) ? words.needed : words.neededAny}
          hint={words.neededHint}
        />
      )}
    </>
  );
}

/** What was typed and not understood. */
function Doubts() {
  const open = Object.values(unclear.value);
  const rest = notUnderstood.value;
  if (open.length === 0 && rest.length === 0) return null;
  return (
    <ul class="ask-doubts" role="status">
      {open.map((written) => (
        <li key={written}>
          <Icon name="alert" size={14} />
          {words.unclear(written)}
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <Icon name="alert" size={14} />
          {words.notUnderstood(rest.join(' '))}
        </li>
      )}
    </ul>
  );
}

function DrawButton() {
  const rows = answer.state.value.data ?? [];
  const ids = [...new Set(rows.flatMap(({ drawn }) => drawn))];
  if (ids.length === 0) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() =>
        void drawExactly(ids).then(
          (n) => {
            announce(ids.length > MOST_DRAWN ? words.drawnSome(n, ids.length) : words.drawn(n));
            if (isNarrow.peek()) tab.value = 'graph';
          },
          () => announce(texts.errors.network),
        )
      }
    >
      <Icon name="graph" size={14} />
      {words.draw}
    </button>
  );
}
