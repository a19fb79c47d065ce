/** The questions that can be built in words: a form each, with slots that are filled. */
import type { EntityType } from '../../api/types.ts';

/** `day` is a whole day, `time` a day, month or year; the others are chosen by name. */
export type SlotKind = 'actor' | 'person' | 'body' | 'country' | 'topic' | 'publisher' | 'day' | 'time';

export interface Slot {
  readonly id: string;
  readonly kind: SlotKind;
  /** Nothing is asked before it is filled. */
  readonly needed?: true;
}

const FORM_LIST = [
  {
    id: 'meetings',
    slots: [
      { id: 'between', kind: 'actor', needed: true },
      { id: 'and', kind: 'actor' },
      { id: 'about', kind: 'topic' },
      { id: 'since', kind: 'time' },
      { id: 'until', kind: 'time' },
    ],
  },
  {
    id: 'signed',
    slots: [
      { id: 'by', kind: 'person' },
      { id: 'for', kind: 'country' },
      { id: 'since', kind: 'time' },
      { id: 'until', kind: 'time' },
    ],
  },
  {
    id: 'offices',
    slots: [
      { id: 'in', kind: 'body', needed: true },
      { id: 'on', kind: 'day' },
    ],
  },
  {
    id: 'commitments',
    slots: [
      { id: 'of', kind: 'actor' },
      { id: 'about', kind: 'topic' },
      { id: 'since', kind: 'time' },
    ],
  },
  {
    id: 'documents',
    slots: [
      { id: 'of', kind: 'publisher' },
      { id: 'about', kind: 'topic' },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly slots: readonly Slot[] }[];

export type FormId = (typeof FORM_LIST)[number]['id'];
export const FORMS: readonly { readonly id: FormId; readonly slots: readonly Slot[] }[] = FORM_LIST;

/** Kinds that fit a slot; null where it is no entity. */
export const KINDS_OF: Readonly<Record<SlotKind, readonly EntityType[] | null>> = {
  actor: ['PERSON', 'ORGANIZATION', 'COUNTRY'],
  person: ['PERSON'],
  body: ['ORGANIZATION', 'COUNTRY'],
  country: ['COUNTRY'],
  topic: ['TOPIC'],
  publisher: null,
  day: null,
  time: null,
};

export const slotsOf = (form: FormId): readonly Slot[] => FORMS.find(({ id }) => id === form)?.slots ?? [];

/** What is asked: slots by their id. An entity stands by its id, a time as EDTF, a publisher by name. */
export interface Question {
  readonly form: FormId;
  readonly slots: Readonly<Record<string, string>>;
}

/** Whether enough is filled for an answer. */
export const isWhole = ({ form, slots }: Question): boolean =>
  slotsOf(form).every(({ id, needed }) => !needed || slots[id]) && Object.values(slots).some(Boolean);
