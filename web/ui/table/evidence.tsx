/** The last column of a table, which leads to the sentence, and the same sentence as a file tells it. */
import type { SourceRef } from '../../api/shapes.ts';
import { quotedSentence } from '../sentence.ts';
import { texts } from '../texts.ts';
import { SourceCell, sourceText } from './cells.tsx';
import type { Column, WrittenSource } from './column.ts';

/** A place in a document that says something: what of a sentence a table needs. */
export interface SaidAt {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly passage: { readonly start: number; readonly text: string };
  readonly document: SourceRef;
}

/** The column of sources: pressing one opens its document at the sentence. */
export const evidenceColumn = <Row,>(evidence: (row: Row) => SaidAt | undefined, width: number): Column<Row> => ({
  id: 'source',
  label: texts.tables.source,
  width,
  card: 'line',
  text: (row) => {
    const said = evidence(row);
    return said ? sourceText(said.document) : '';
  },
  cell: (row) => {
    const said = evidence(row);
    return said && <SourceCell source={said.document} span={said} />;
  },
});

/** The whole sentence with where it stands; null where there is none. */
export const writtenSource = (said: SaidAt | undefined): WrittenSource | null =>
  said
    ? {
        quote: quotedSentence(said).join(''),
        title: said.document.title,
        publisher: said.document.publisher,
        published: said.document.published,
        url: said.document.url,
      }
    : null;
