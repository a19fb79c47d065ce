/**
 * What a sentence is cut into before persons and bodies are recognised: names, titles, bodies, countries, places,
 * honorifics, and the words between them. Chunks of a sentence are in order and cover all its tokens.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { OfficeHead } from '../words/lexicon.ts';

interface Base extends Range {
  readonly sentence: number;
}

/** A word or mark. */
export interface WordChunk extends Base {
  readonly kind: 'word';
  readonly key: string;
}

/** Capitalised words that may be a person's name. */
export interface NameChunk extends Base {
  readonly kind: 'name';
  readonly words: readonly string[];
}

/** Capitalised words that are the name of a thing: a document, a meeting, a building. */
export interface ThingChunk extends Base {
  readonly kind: 'thing';
  readonly words: readonly string[];
}

export interface CountryChunk extends Base {
  readonly kind: 'country';
  readonly iso2: Iso2;
  readonly form: 'name' | 'adjective' | 'seat';
}

export interface PlaceChunk extends Base {
  readonly kind: 'place';
  readonly country: Iso2 | null;
}

export interface HonorificChunk extends Base {
  readonly kind: 'honorific';
  readonly country: Iso2 | null;
  /** `STYLE` for "His Excellency" and "the Right Honourable", with which nothing but a name goes on. */
  readonly key?: string;
}

export interface BodyChunk extends Base {
  readonly kind: 'body';
  readonly name: string;
  readonly body: OrganizationKind;
  /** Field of government of a ministry, folded and brought to one form; else null. */
  readonly field: string | null;
  /** Countries named in or directly after it; several where "ministries" are spoken of. */
  readonly countries: readonly Iso2[];
  readonly acronym: string | null;
  readonly plural: boolean;
  /** Where countries after the name end; the name itself ends at `end`. */
  readonly reach: number;
  /** The name by which the word lists know it, where they do: its acronym is the same body. */
  readonly known?: string;
}

export interface TitleChunk extends Base {
  readonly kind: 'title';
  readonly head: OfficeHead;
  /** The title in the text's words, without country; with "acting" and "former", which make it another thing to hold. */
  readonly title: string;
  readonly titleSpan: Range;
  readonly field: string | null;
  readonly fieldText: string | null;
  /** Countries after it: "of Laos", "in Vientiane". */
  readonly countries: readonly Iso2[];
  /** The body of its complement: "Commander of the Royal Thai Police". */
  readonly of: BodyChunk | null;
  /** Whether the words before the head make it a lower office: deputy, vice, assistant. */
  readonly deputy: boolean;
  readonly former: boolean;
}

export type Chunk =
  | WordChunk
  | NameChunk
  | ThingChunk
  | CountryChunk
  | PlaceChunk
  | HonorificChunk
  | BodyChunk
  | TitleChunk;

export const STYLE = 'style';

export type SmallKind = Exclude<Chunk['kind'], 'body' | 'title'>;

/** What the small chunks have beside their place: all of them, for they share one shape. */
export interface SmallParts {
  readonly key?: string;
  readonly words?: readonly string[];
  readonly iso2?: Iso2;
  readonly form?: CountryChunk['form'];
  readonly country?: Iso2 | null;
}

const NO_WORDS: readonly string[] = Object.freeze([]);

/**
 * A chunk of any kind but body and title. The stages look at chunks at every step: written with the same members in the
 * same order they are of one shape to the engine, where a shape for each kind would make every look a search.
 */
export const smallChunk = (kind: SmallKind, { start, end }: Range, sentence: number, own: SmallParts): Chunk => ({
  kind,
  start,
  end,
  sentence,
  key: own.key ?? '',
  words: own.words ?? NO_WORDS,
  iso2: own.iso2 ?? '',
  form: own.form ?? 'name',
  country: own.country ?? null,
});

const WORD = 'word' as SmallKind;

/** The chunk of one word or mark: of the shape that `smallChunk` makes, for there are more of these than of all others. */
export const wordChunk = ({ start, end, sentence }: Range & { readonly sentence: number }, key: string): Chunk => ({
  kind: WORD,
  start,
  end,
  sentence,
  key,
  words: NO_WORDS,
  iso2: '',
  form: 'name',
  country: null,
});
