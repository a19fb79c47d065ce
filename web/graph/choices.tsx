/** What the tools of the graph offer: arrangements, gatherings, and what thins a picture out. */
import type { RelationType } from '../api/types.ts';
import { hierarchyRoot, loaded } from '../state/graph.ts';
import { groupId } from '../state/groups.ts';
import * as view from '../state/view.ts';
import { importance } from '../state/visible.ts';
import { Icon } from '../ui/icons.tsx';
import { titled } from '../ui/names.ts';
import { texts } from '../ui/texts.ts';
import { arrangeAs } from './actions.ts';
import { ARRANGEMENT_ICONS } from './toolbar.tsx';

const words = texts.graph;

export function Arrangements() {
  const now = view.arrangement.value;
  return (
    <>
      <fieldset>
        <legend class="caps">{words.arrange}</legend>
        {view.ARRANGEMENTS.map((one) => (
          <label key={one} class="flyout-choice">
            <input type="radio" name="arrangement" checked={now === one} onChange={() => arrangeAs(one)} />
            <Icon name={ARRANGEMENT_ICONS[one]} />
            <span>{words.arrangements[one]}</span>
            <small>{words.arrangementHints[one]}</small>
          </label>
        ))}
      </fieldset>
      {now === 'hierarchy' && <BodyChoice />}
      <p class="flyout-actions">
        <button type="button" class="button" onClick={view.arrangeAnew}>
          {words.anew}
        </button>
      </p>
    </>
  );
}

/** Which body's ranks are shown. */
function BodyChoice() {
  const bodies = new Set<string>();
  for (const { type, target } of loaded.value.edges.values()) if (type === 'HOLDS_OFFICE') bodies.add(target);
  const listed = [...bodies]
    .flatMap((id) => loaded.value.nodes.get(id) ?? [])
    .filter(({ type }) => type === 'ORGANIZATION')
    .sort((a, b) => importance(b) - importance(a));
  return (
    <label>
      <span class="flyout-title caps">{words.hierarchyOf}</span>
      <select
        class="flyout-select"
        value={hierarchyRoot.value ?? ''}
        onChange={(event) => arrangeAs('hierarchy', event.currentTarget.value)}
      >
        {listed.map(({ id, name, country }) => (
          <option key={id} value={id}>
            {country ? `${titled(name)} · ${country}` : titled(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Groupings() {
  const now = view.grouping.value;
  const unfoldAll = (): void => {
    view.openGroups.value = new Set([...loaded.value.nodes.keys()].map(groupId));
  };
  return (
    <>
      <fieldset>
        <legend class="caps">{words.group}</legend>
        {view.GROUPINGS.map((one) => (
          <label key={one} class="flyout-choice">
            <input
              type="radio"
              name="grouping"
              checked={now === one}
              onChange={() => {
                view.gather(one);
              }}
            />
            <span>{words.groupings[one]}</span>
          </label>
        ))}
      </fieldset>
      {now !== 'none' && (
        <p class="flyout-actions">
          <button type="button" class="button" onClick={() => view.gather(now)}>
            {words.foldAll}
          </button>
          <button type="button" class="button" onClick={unfoldAll}>
            {words.unfoldAll}
          </button>
        </p>
      )}
    </>
  );
}

/** Beyond this a picture is never so dense that more would help. */
const MOST_TIES = 12;

export function Thinning() {
  const kinds = [...new Set([...loaded.value.edges.values()].map(({ type }) => type))].sort();
  return (
    <>
      <label class="flyout-range">
        <span>{words.least}</span>
        <span class="flyout-value" aria-hidden="true">
          {words.leastIs(view.least.value)}
        </span>
        <input
          type="range"
          min={0}
          max={MOST_TIES}
          value={view.least.value}
          aria-valuetext={words.leastIs(view.least.value)}
          onInput={(event) => {
            view.least.value = event.currentTarget.valueAsNumber;
          }}
        />
      </label>
      <label class="flyout-choice">
        <input
          type="checkbox"
          checked={view.onlySure.value}
          onChange={() => {
            view.onlySure.value = !view.onlySure.value;
          }}
        />
        <span>{words.onlySure}</span>
      </label>
      <fieldset>
        <legend class="caps">{words.relations}</legend>
        {kinds.map((type) => (
          <RelationChoice key={type} type={type} />
        ))}
      </fieldset>
      <p class="flyout-actions">
        {view.openPairs.value.size > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              view.openPairs.value = new Set();
            }}
          >
            {words.bundles}
          </button>
        )}
        <button type="button" class="button" disabled={!view.isThinned()} onClick={view.showEverything}>
          {words.everything}
        </button>
      </p>
    </>
  );
}

const RelationChoice = ({ type }: { readonly type: RelationType }) => (
  <label class="flyout-choice">
    <input
      type="checkbox"
      checked={!view.withoutRelations.value.has(type)}
      onChange={() => {
        view.withoutRelations.value = view.toggled(view.withoutRelations.value, type);
      }}
    />
    <span>{titled(texts.verbs[type] ?? type)}</span>
  </label>
);
