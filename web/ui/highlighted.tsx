/** A text in which the words somebody typed stand out. */
import { matches } from './match.ts';
import { segmentsOf } from './segments.ts';

export const Highlighted = ({ text, query }: { readonly text: string; readonly query: string }) => (
  <>
    {segmentsOf(text, matches(text, query)).map(({ start, text: part, marks }) =>
      marks.length > 0 ? (
        <mark key={start} class="highlighted">
          {part}
        </mark>
      ) : (
        part
      ),
    )}
  </>
);
