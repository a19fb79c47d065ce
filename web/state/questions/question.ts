/** The question that stands in the panel, and how an address holds it. */
import { signal } from '@preact/signals';
import { showPanel } from '../layout.ts';
import { FORMS, type FormId, type Question, slotsOf } from './forms.ts';

export const NO_QUESTION: Question | null = null;
export const question = signal<Question | null>(NO_QUESTION);
/** What was typed for a slot and not found, by slot. */
export const unclear = signal<Readonly<Record<string, string>>>({});
/** Words of a typed sentence that were not understood. */
export const notUnderstood = signal<readonly string[]>([]);
/** Names of entities in slots, by id. */
export const slotNames = signal<ReadonlyMap<string, string>>(new Map());

/** Opens the panel with a form, its slots empty unless given. */
export function openQuestion(next: Question): void {
  question.value = next;
  unclear.value = {};
  notUnderstood.value = [];
  showPanel('ask', 'bottom');
}

export const chooseForm = (form: FormId): void => {
  const kept = question.peek()?.slots ?? {};
  const own = new Set(slotsOf(form).map(({ id }) => id));
  // What the two forms both ask for stays.
  question.value = {
    form,
    slots: Object.fromEntries(
      Object.entries(kept).filter(([id]) => own.has(id) && (id === 'about' || id === 'since' || id === 'until')),
    ),
  };
  unclear.value = {};
  notUnderstood.value = [];
};

export function fillSlot(slot: string, value: string | null, name?: string): void {
  const now = question.peek();
  if (!now) return;
  const { [slot]: _, ...others } = now.slots;
  const { [slot]: __, ...clear } = unclear.peek();
  unclear.value = clear;
  if (value !== null && name !== undefined) slotNames.value = new Map(slotNames.peek()).set(value, name);
  question.value = { form: now.form, slots: value === null ? others : { ...others, [slot]: value } };
}

/** The parameters of an address that ask the same. */
export function encodeQuestion(asked: Question | null): [string, string][] {
  if (!asked) return [];
  return [
    ['ask', asked.form],
    ...slotsOf(asked.form).flatMap(({ id }): [string, string][] => {
      const value = asked.slots[id];
      return value ? [[`ask-${id}`, value]] : [];
    }),
  ];
}

/** The question that parameters of an address ask; null where they ask none. */
export function decodeQuestion(asked: URLSearchParams): Question | null {
  const form = FORMS.find(({ id }) => id === asked.get('ask'));
  if (!form) return null;
  const slots = form.slots.flatMap(({ id }) => {
    const value = asked.get(`ask-${id}`);
    return value ? [[id, value] as const] : [];
  });
  return { form: form.id, slots: Object.fromEntries(slots) };
}
