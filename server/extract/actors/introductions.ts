/** What a sentence says of a name by its form: titles beside it, ranks and honorifics, the country it is put in. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, NameChunk, TitleChunk } from '../chunks/chunks.ts';
import type { Range } from '../draft.ts';

/** One office given to a name. */
export interface TitleUse {
  readonly title: TitleChunk;
  /** The title as shown; differs from the chunk's where it is inferred ("his Lao counterpart"). */
  readonly text: string;
  /** Country said right beside it: "Lao", "Thailand's", "of Cambodia". */
  readonly country: Iso2 | null;
  /** Body said right before it: "Interior Ministry spokesman". */
  readonly body: BodyChunk | null;
  readonly range: Range;
  /** Of a part of its state: "Zanzibar President". */
  readonly local?: boolean;
  readonly how: 'before' | 'after' | 'clause' | 'counterpart' | 'shared';
}

/** One name where a sentence introduces it. */
export interface Introduction {
  readonly name: NameChunk;
  readonly honorifics: readonly Range[];
  /** Country of an honorific that belongs to one ("Samdech"). */
  readonly honorificCountry: Iso2 | null;
  readonly titles: readonly TitleUse[];
  /** Country put right after the name: "Sar Kheng of Cambodia". */
  readonly country: Iso2 | null;
  /** Something else shows that this is a person: a verb of speech, a list of persons, an honorific. */
  readonly cue: boolean;
  /** Offsets of the names in one row with it: "by A and B". */
  readonly row: readonly number[];
  /** For "his Lao counterpart": offset of the counterpart word; the antecedent stands before it. */
  readonly counterpart: { readonly at: number; readonly country: Iso2 | null; readonly body?: BodyChunk } | null;
  /** For "who holds the same office in Thailand"; `succession`: for "his predecessor", of the same state. */
  readonly same: {
    readonly at: number;
    readonly country: Iso2 | null;
    readonly succession?: { readonly owner: number | null };
  } | null;
}
