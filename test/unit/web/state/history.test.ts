import { beforeEach, describe, expect, it } from 'vitest';
import { toggleType } from '../../../../web/state/filters.ts';
import { canRedo, canUndo, followSteps, redo, undo } from '../../../../web/state/history.ts';
import { restedWindow, timeWindow } from '../../../../web/state/time.ts';
import * as view from '../../../../web/state/view.ts';

describe('steps of the view', () => {
  beforeEach(() => {
    view.showEverything();
    view.arrange('force');
    return followSteps();
  });

  it('each change is a step that can be undone and done again, and says what it was', () => {
    view.hide(['kheng']);
    view.arrange('time');
    toggleType('TOPIC');
    expect(undo()).toBe('types');
    expect(undo()).toBe('arrangement');
    expect(view.arrangement.value).toBe('force');
    expect([...view.hidden.value]).toEqual(['kheng']);
    expect(undo()).toBe('hidden');
    expect(view.hidden.value.size).toBe(0);
    expect(canUndo()).toBe(false);
    expect(undo()).toBeNull();
    expect(redo()).toBe('hidden');
    expect(redo()).toBe('arrangement');
    expect(view.arrangement.value).toBe('time');
  });

  it('what changes together is one step, and a new step ends what could be done again', () => {
    view.hide(['kheng']);
    view.least.value = 3;
    view.showEverything();
    undo();
    expect([view.hidden.value.size, view.least.value]).toEqual([1, 3]);
    expect(canRedo()).toBe(true);
    view.arrange('circles');
    expect(canRedo()).toBe(false);
  });

  it('a dragged window is one step, when it rests', () => {
    for (const from of [100, 200, 300]) timeWindow.value = { from, to: 900 };
    expect(canUndo()).toBe(false);
    restedWindow.value = timeWindow.value;
    expect(undo()).toBe('window');
    expect(timeWindow.value).toBeNull();
  });
});
