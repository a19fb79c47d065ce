/** How two are connected: all shortest ways between them, as a picture and as sentences with what documents say. */
import { useSignalEffect } from '@preact/signals';
import type { EntityRef } from '../api/shapes.ts';
import { drawExactly } from '../state/drawing.ts';
import { loaded } from '../state/graph.ts';
import { isNarrow, tab } from '../state/layout.ts';
import { showMoreWays, waysFound } from '../state/path-answer.ts';
import { changePaths, LONGEST, pathsAsked } from '../state/paths.ts';
import { EntitySlot } from '../ui/entity-slot.tsx';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { Limits } from './paths/limits.tsx';
import { WaysPicture } from './paths/picture.tsx';
import { WayItem } from './paths/way-item.tsx';
import '../ui/field.css';
import './paths.css';

const words = texts.paths;
const STEPS = Array.from({ length: LONGEST }, (_, index) => index + 1);

export function PathsPanel() {
  const { from, to, most } = pathsAsked.value;
  const answer = waysFound.state.value.data;
  useSignalEffect(() => {
    const { data, loading } = waysFound.state.value;
    if (data && !loading) announce(summaryOf(data.ways.length, data.ways[0]?.steps.length ?? 0, data.hasMore));
  });
  const chosenOf = (id: string | null, told: EntityRef | null | undefined) => {
    if (id === null) return null;
    const node = loaded.value.nodes.get(id);
    return { id, name: node?.name ?? (told?.id === id ? told.name : id) };
  };
  return (
    <div class="paths">
      <div class="paths-question">
        <span>{words.lead}</span>
        <EntitySlot
          label={words.from}
          placeholder={words.placeholder}
          chosen={chosenOf(from, answer?.from)}
          focused={from === null}
          onChoose={(chosen) => changePaths({ from: chosen?.id ?? null })}
        />
        <span>{words.and}</span>
        <EntitySlot
          label={words.to}
          placeholder={words.placeholder}
          chosen={chosenOf(to, answer?.to)}
          focused={from !== null && to === null}
          onChoose={(chosen) => changePaths({ to: chosen?.id ?? null })}
        />
        <label class="paths-most">
          {words.connected}
          <select
            class="field"
            aria-label={words.most}
            value={most}
            onChange={(event) => changePaths({ most: Number(event.currentTarget.value) })}
          >
            {STEPS.map((n) => (
              <option key={n} value={n}>
                {texts.count(n)}
              </option>
            ))}
          </select>
          {words.steps}
        </label>
        <button
          type="button"
          class="icon-button"
          title={words.swap}
          aria-label={words.swap}
          onClick={() => changePaths({ from: to, to: from })}
        >
          <Icon name="swap" />
        </button>
      </div>
      <Limits />
      <Answer />
    </div>
  );
}

const summaryOf = (ways: number, steps: number, hasMore: boolean): string =>
  ways === 0 ? words.none(pathsAsked.peek().most) : hasMore ? words.foundSome(ways, steps) : words.found(ways, steps);

function Answer() {
  const { from, to } = pathsAsked.value;
  const { data, error, loading } = waysFound.state.value;
  if (from === null || to === null) return <EmptyState icon="between" title={words.empty} hint={words.emptyHint} />;
  if (from === to) return <EmptyState icon="info" title={words.same} hint={words.sameHint} />;
  if (error) return <ErrorState error={error} onRetry={waysFound.refresh} />;
  if (!data) return <Skeleton lines={5} />;
  if (!data.from || !data.to) return <EmptyState icon="alert" title={words.gone} hint={words.goneHint} />;
  const { ways, hasMore, canMore } = data;
  if (ways.length === 0)
    return <EmptyState icon="info" title={words.none(pathsAsked.value.most)} hint={words.noneHint} />;
  return (
    <div aria-busy={loading}>
      <div class="paths-head">
        <h2 class="paths-found">{summaryOf(ways.length, ways[0]?.steps.length ?? 0, hasMore)}</h2>
        <button
          type="button"
          class="button"
          onClick={() => {
            const ids = ways.flatMap(({ steps }) => steps.flatMap((step) => [step.from.id, step.to.id]));
            void drawExactly(ids).then(
              (n) => {
                announce(words.drawn(n));
                if (isNarrow.peek()) tab.value = 'graph';
              },
              () => announce(texts.errors.network),
            );
          }}
        >
          <Icon name="graph" size={14} />
          {words.draw}
        </button>
      </div>
      <WaysPicture ways={ways} />
      <ol class="paths-ways">
        {ways.map((way, index) => (
          <WayItem key={way.steps.map(({ relation }) => relation.id).join(' ')} way={way} number={index + 1} />
        ))}
      </ol>
      {hasMore && canMore && (
        <button type="button" class="button" onClick={showMoreWays}>
          {words.more}
        </button>
      )}
      {hasMore && !canMore && <p class="paths-note">{words.tooMany}</p>}
    </div>
  );
}
