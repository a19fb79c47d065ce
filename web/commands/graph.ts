/** Commands of the graph: how it is arranged and gathered, what is shown of it, what is done with what is selected. */
import { batch } from '@preact/signals';
import { ENTITY_TYPES } from '../api/types.ts';
import * as actions from '../graph/actions.ts';
import type { Command } from '../state/commands.ts';
import { shownTypes, toggleType } from '../state/filters.ts';
import { canRedo, canUndo } from '../state/history.ts';
import { askPaths } from '../state/paths.ts';
import { showAllOfGraph } from '../state/showing.ts';
import * as view from '../state/view.ts';
import type { IconName } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { texts } from '../ui/texts.ts';

const words = texts.commands;
const ARRANGED: Readonly<Record<view.Arrangement, IconName>> = {
  force: 'graph',
  time: 'lanes',
  circles: 'circles',
  hierarchy: 'ranks',
};
const hasSubject = (): boolean => actions.subjects.value.size > 0;

/** One for each arrangement, gathering and kind. */
export const graphCommands = (): readonly Command[] => [
  ...view.ARRANGEMENTS.map(
    (arrangement, index): Command => ({
      id: `arrange-${arrangement}`,
      title: words.arrange(texts.graph.arrangements[arrangement]),
      also: `${words.arrangeAlso} ${texts.graph.arrangementHints[arrangement]}`,
      icon: ARRANGED[arrangement],
      keys: [String(index + 1)],
      run: () => actions.arrangeAs(arrangement),
    }),
  ),
  ...view.GROUPINGS.map(
    (grouping): Command => ({
      id: `gather-${grouping}`,
      title: words.gather(texts.graph.groupings[grouping]),
      also: words.gatherAlso,
      icon: 'group',
      isOffered: () => view.grouping.value !== grouping,
      run: () => view.gather(grouping),
    }),
  ),
  ...ENTITY_TYPES.map(
    (type): Command => ({
      id: `kind-${type.toLowerCase()}`,
      title: words.kind(texts.kindsMany[type]),
      also: words.kindAlso,
      icon: 'filter',
      run: () => {
        toggleType(type);
        announce(words.kindNow(texts.kindsMany[type], shownTypes.peek().has(type)));
      },
    }),
  ),
];

const subjectCommand = (
  name: 'expand' | 'collapse' | 'hide' | 'focus' | 'between',
  icon: IconName,
  key: string,
  run: (ids: ReadonlySet<string>) => void,
): Command => ({
  id: name,
  title: words[name],
  also: words.subjectAlso,
  icon,
  keys: [key],
  isOffered: hasSubject,
  run: () => run(actions.subjects.peek()),
});

export const GRAPH_COMMANDS: readonly Command[] = [
  subjectCommand('expand', 'expand', 'E', (ids) => void actions.expandThese(ids)),
  subjectCommand('collapse', 'collapse', 'C', actions.collapseThese),
  subjectCommand('hide', 'hide', 'H', actions.hideThese),
  subjectCommand('focus', 'target', 'F', actions.focusThese),
  subjectCommand('between', 'between', 'B', actions.connectThese),
  {
    id: 'connect',
    title: texts.paths.ask,
    also: texts.paths.askAlso,
    icon: 'between',
    run: () => {
      const [one = null, other = null] = actions.subjects.peek();
      askPaths(one, other);
    },
  },
  {
    id: 'undo',
    title: words.undo,
    also: '',
    icon: 'undo',
    keys: ['Ctrl Z'],
    isOffered: canUndo,
    run: actions.undoStep,
  },
  {
    id: 'redo',
    title: words.redo,
    also: '',
    icon: 'redo',
    keys: ['Ctrl Y'],
    isOffered: canRedo,
    run: actions.redoStep,
  },
  {
    id: 'fit',
    title: words.fit,
    also: words.fitAlso,
    icon: 'fit',
    keys: ['0'],
    run: () => {
      view.fitAsked.value += 1;
    },
  },
  {
    id: 'lasso',
    title: words.lasso,
    also: words.lassoAlso,
    icon: 'lasso',
    keys: ['L'],
    run: () => {
      view.lassoing.value = true;
    },
  },
  {
    id: 'sure',
    title: words.sure,
    also: words.sureAlso,
    icon: 'check',
    run: () => {
      view.onlySure.value = !view.onlySure.peek();
    },
  },
  { id: 'anew', title: texts.graph.anew, also: words.anewAlso, icon: 'reset', run: view.arrangeAnew },
  { id: 'all', title: words.all, also: words.allAlso, icon: 'reset', run: () => batch(showAllOfGraph) },
];
