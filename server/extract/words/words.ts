/** The word lists of what happens: verbs, instruments, encounters and topics, checked and compiled once. */
import { z } from 'zod';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES, MEETING_KINDS, MODALITIES } from '../../model/ontology.ts';
import { readList } from '../../model/vocabulary.ts';

const list = z.array(z.coerce.string().min(1)).readonly();

const VERBS = z.object({
  undertaking: z.partialRecord(z.enum(MODALITIES), list),
  instructing: list,
  obliging: list,
  modals: z.partialRecord(z.enum(MODALITIES), list),
  wishing: list,
  states: list,
  effects: list,
  programme: list,
  signing: z.object({ active: list, hands: z.object({ verbs: list, owners: list, things: list }), passive: list }),
  witnessing: list,
  collectives: list,
  actions: list,
  nounlike: list,
});
const INSTRUMENTS = z.object({
  kinds: z.partialRecord(z.enum(AGREEMENT_KINDS), list),
  signed: z.partialRecord(z.enum(AGREEMENT_KINDS), list),
  adopted: z.partialRecord(z.enum(AGREEMENT_KINDS), list),
  placed: z.partialRecord(z.enum(AGREEMENT_KINDS), list),
  weak: list,
  strengthening: list,
  determiners: list,
  states: z.partialRecord(z.enum(AGREEMENT_STATUSES), list),
  never: list,
});
const MEETINGS = z.object({
  kinds: z.partialRecord(z.enum(MEETING_KINDS), list),
  institutional: list,
  determiners: list,
  verbs: z.partialRecord(z.enum(MEETING_KINDS), list),
  chairing: list,
  hosting: list,
  virtual: list,
  planned: list,
});
const TOPICS = z.array(
  z.object({
    id: z.string().min(1),
    label: z.string().min(1),
    words: list,
    names: list.default([]),
    over: list.default([]),
    weak: list.default([]),
    except: list.default([]),
  }),
);

const once = <T>(read: () => T): (() => T) => {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
};

export const verbs = once(() => readList('verbs', VERBS));
export const instruments = once(() => readList('instruments', INSTRUMENTS));
export const meetingWords = once(() => readList('meetings', MEETINGS));
export const topicWords = once(() => readList('topics', TOPICS));

/** Nouns with their plurals, regular ones by rule. */
export const withPlurals = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => {
    if (/[s]$/.test(noun)) return [noun];
    return [
      noun,
      /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:ch|sh|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`,
    ];
  });
