/** Ministers by what they hold: "the holder of the Environment portfolio". */
import type { TitleChunk } from './chunks.ts';
import { fieldEnd, fieldKey, fieldName } from './fields.ts';
import { type Reading, textBetween } from './reading.ts';

/** The title that begins at a token with "holder of the … portfolio"; null where none does. */
export function portfolioAt(reading: Reading, at: number): { to: number; chunk: TitleChunk } | null {
  const { keys, tokens } = reading;
  if (!/^(?:holder|head|titular)$/.test(keys[at] ?? '') || keys[at + 1] !== 'of') return null;
  const from = keys[at + 2] === 'the' ? at + 3 : at + 2;
  const end = fieldEnd(reading, from);
  if (end === from || keys[end] !== 'portfolio') return null;
  const range = { start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 };
  return {
    to: end + 1,
    chunk: {
      kind: 'title',
      ...range,
      sentence: tokens[at]?.sentence ?? 0,
      head: { type: 'minister', singular: 'minister', plural: false },
      title: textBetween(reading, at, end + 1).replace(/\s+/g, ' '),
      titleSpan: range,
      field: fieldKey(reading, from, end),
      fieldText: fieldName(reading, from, end),
      countries: [],
      of: null,
      deputy: false,
      former: false,
    },
  };
}
