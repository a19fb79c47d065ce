/** What a table is made of: its columns, and what each of its rows speaks of, when, and where that is written. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Selection } from '../../state/selection.ts';
import type { TableOrder } from '../../state/tables.ts';
import type { DayRange } from '../dates.ts';
import type { IconName } from '../icons.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** The words of the cell, for the eye and the filter; empty where nothing is known. */
  readonly text: (row: Row) => string;
  /** What it is sorted by where that is not its words; what is null or empty comes last either way. */
  readonly rank?: (row: Row) => string | number | null;
  /** What a file holds where that is not the words: a date as EDTF, null for what is not known. */
  readonly value?: (row: Row) => string | number | null;
  /** How it is drawn where words alone are not enough. */
  readonly cell?: (row: Row) => ComponentChildren;
  /** Share of the width. */
  readonly width: number;
  /** Whether the first press sorts downwards: days, numbers. */
  readonly descends?: boolean;
  /** Whether it is put away until asked for. */
  readonly spare?: boolean;
  /** On a narrow screen: a line of its own, in strong type for what the row is of; others share a line. */
  readonly card?: 'lead' | 'line';
}

/** A choice among the values that rows have: a kind, a topic, a state. */
export interface Facet<Row> {
  readonly id: string;
  readonly label: string;
  /** The choice of no value in particular. */
  readonly any: string;
  readonly values: (row: Row) => readonly string[];
}

/** A sentence as a file tells it. */
export interface WrittenSource {
  readonly quote: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
}

export interface TableSpec<Row> {
  /** Also the id of its panel, and the name of its files. */
  readonly id: string;
  /** What the table tells, for whoever does not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly facets?: readonly Facet<Row>[];
  readonly order: TableOrder;
  readonly key: (row: Row) => string;
  /** Ids of the entities and relations a row speaks of: it is marked where one of them is selected. */
  readonly about: (row: Row) => readonly string[];
  /** What choosing the row selects; null where `open` does something else. */
  readonly subject: (row: Row) => Selection | null;
  readonly open?: (row: Row) => void;
  /** Of what the rows are marked, where that is not what is selected. */
  readonly current?: ReadonlySignal<string | null>;
  /** Between which days it was; both null where that is not known. */
  readonly days: (row: Row) => DayRange;
  readonly source: (row: Row) => WrittenSource | null;
  /** "12 of 80 meetings". */
  readonly count: (shown: number, all: number) => string;
  readonly empty: { readonly icon: IconName; readonly title: string; readonly hint: string };
}
