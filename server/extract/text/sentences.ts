/**
 * Sentences and their tokens. A list point is cut from its marker and knows the sentence that introduces the list.
 */
import type { Draft, Sentence, SentenceRole, Stage, Token } from '../draft.ts';
import { lookOf } from '../words/looks.ts';
import { NAME_LINE } from './name-lines.ts';
import { signatureEnds } from './signature-lines.ts';
import { type Piece, tokenize } from './tokens.ts';

const MARKER =
  /^[ \t]*(?!H\. ?[EMH]\.)(?:-{1,2}|[*+•–—·▪▫◦‣○●■□◆►➢✓»△▲▷▶▸★☆※◇∙⁃]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t]+|^[ \t]*(?:\d{1,2}\.|-)(?=\p{L}\p{L}|H\.)/iu;
const HEADING_MARK = /^ {0,3}#{1,6}[ \t]+/;
/** Most words of a line without a full stop that is a heading. */
const HEADING_WORDS = 18;
/** Longest sentence, in tokens; what is longer is cut, so that no rule can take more than linear time. */
const MOST_TOKENS = 400;
const OPENERS = new Set(
  'the a an he she it they we i in on at this that these those his her its their our both as by for from'.split(' '),
);

const FULL_STOPS = '.!?…';
/** What a point ends with that introduces points of its own: "4. The two leaders agreed to". */
const INTRODUCES = new Set([':', 'to', 'that', 'will', 'shall', 'should', 'agreed', 'by', 'following']);
const CLOSING = '"”’»)]';

export const sentencesStage: Stage = (draft) => {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let lead: number | null = null;
  let title: number | null = null;
  const lists = new Lists();
  for (const passage of draft.document.passages) {
    const lines = linesOf(draft, passage.start, passage.end);
    for (const line of lines) {
      const signed =
        line.point === null && !line.heading ? signatureEnds(draft.document.text, line.start, line.end) : [];
      const pieces = parted(tokenize(draft.document.text, line.start, line.end), signed);
      if (!pieces.length) continue;
      const parts = splitPieces(pieces);
      const role: SentenceRole =
        line.point !== null
          ? 'point'
          : line.heading ||
              (parts.length === 1 &&
                isHeading(pieces, lines.length) &&
                !signed.length &&
                !isSignature(line, draft.document.text) &&
                !isNameLine(line, draft.document.text))
            ? 'heading'
            : 'prose';
      // A short line before a list introduces it ("The two sides will"), whatever it looks like.
      if (role === 'point' && title !== null) {
        sentences[title] = { ...(sentences[title] as Sentence), role: 'prose' };
        lead = title;
      }
      title = null;
      if (role !== 'point') lists.end();
      const introduction: number | null = line.point ? lists.leadOf(line.point, lead) : null;
      for (const part of parts) {
        const first = part[0] as Piece;
        const last = part[part.length - 1] as Piece;
        const index = sentences.length;
        sentences.push({ index, passage: passage.index, role, lead: introduction, start: first.start, end: last.end });
        // Written out: objects that are spread and added to share no shape, which makes every later look at them slow.
        for (const { text, look, start, end } of part) tokens.push({ text, look, start, end, sentence: index });
        if (role === 'prose') lead = index;
      }
      if (role === 'point' && INTRODUCES.has(pieces.at(-1)?.text ?? '')) lists.open(sentences.length - 1);
      if (role === 'heading') {
        lead = null;
        title = parts.length === 1 && !line.heading ? sentences.length - 1 : null;
      }
    }
  }
  return { ...draft, sentences, tokens };
};

interface Line {
  readonly start: number;
  readonly end: number;
  /** The kind of its marker where it is a point: `n` for numbers, `a` for letters, `r` and `R` for Roman numbers, else the mark itself. */
  readonly point: string | null;
  readonly heading: boolean;
}

/** Lists within lists: a point that ends in a colon, or in the midst of a sentence, introduces points of another kind of marker. */
class Lists {
  #levels: { readonly kind: string; readonly lead: number | null }[] = [];
  #opened: number | null = null;

  /** Running text ends all lists. */
  end(): void {
    this.#levels = [];
    this.#opened = null;
  }

  /** The sentence introduces what follows, if that is a list of its own. */
  open(sentence: number): void {
    this.#opened = sentence;
  }

  /** The sentence that introduces a point with such a marker; `lead` is the last of running text. */
  leadOf(kind: string, lead: number | null): number | null {
    const known = this.#levels.findIndex((level) => level.kind === kind);
    if (known >= 0) this.#levels.length = known + 1;
    else this.#levels.push({ kind, lead: this.#opened ?? this.#levels.at(-1)?.lead ?? lead });
    this.#opened = null;
    return this.#levels.at(-1)?.lead ?? null;
  }
}

function kindOf(marker: string): string {
  const mark = marker.replace(/[\s().]/g, '');
  if (/^\d+$/.test(mark)) return 'n';
  if (/^[ivx]+$/.test(mark)) return 'r';
  if (/^[IVX]+$/.test(mark)) return 'R';
  return /^[a-z]$/i.test(mark) ? 'a' : mark;
}

/** A passage, cut where a line inside it begins with a list marker. */
function linesOf(draft: Draft, start: number, end: number): Line[] {
  const { text } = draft.document;
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    do {
      const newline = text.indexOf('\n', stop);
      stop = newline < 0 || newline >= end ? end : newline + 1;
    } while (stop < end && !MARKER.test(text.slice(stop, stop + 20)));
    const head = text.slice(at, Math.min(stop, at + 20));
    const marker = HEADING_MARK.exec(head) ?? MARKER.exec(head);
    lines.push({
      start: at + (marker?.[0].length ?? 0),
      end: stop,
      point: marker !== null && !HEADING_MARK.test(head) ? kindOf(marker[0]) : null,
      heading: HEADING_MARK.test(head),
    });
    at = stop;
  }
  return lines;
}

function isHeading(pieces: readonly Piece[], lines: number): boolean {
  const last = pieces[pieces.length - 1]?.text ?? '';
  return (
    lines === 1 &&
    pieces.length <= HEADING_WORDS &&
    !/[.!?:;,”"’)]$/.test(last) &&
    !/^\p{Ll}/u.test(pieces[0]?.text ?? '')
  );
}

/** "H.E. N, President of Togo": one of a list of those present, that has an office behind a comma. */
const isNameLine = ({ start, end }: Pick<Line, 'start' | 'end'>, text: string): boolean => {
  const line = text.slice(start, Math.min(end, start + 160));
  return /,\s/.test(line) && NAME_LINE.test(line);
};

/** "For the Government of Kenya: N", "(signed) N": who signed, at the foot of a document. */
const isSignature = ({ start, end }: Pick<Line, 'start' | 'end'>, text: string): boolean =>
  SIGNATURE.test(text.slice(start, Math.min(end, start + 140)));
const SIGNATURE =
  /^[*_ ]*(?:(?:For|On behalf of) (?:the )?\p{Lu}[^:\n]{2,90}[:\n]|\([Ss]igned\) ?\p{Lu}|Signed(?: by)?: ?\p{Lu})/u;

/** The tokens with a comma of no width at each of the given offsets. */
function parted(pieces: readonly Piece[], ends: readonly number[]): readonly Piece[] {
  if (!ends.length) return pieces;
  const marks = ends.map((end): Piece => ({ text: ',', look: lookOf(','), start: end, end }));
  return [...pieces, ...marks].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Cuts tokens after a full stop that is followed by a beginning. */
function splitPieces(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; at++) {
    let end = at;
    if (at - from >= MOST_TOKENS) {
      parts.push(pieces.slice(from, at));
      from = at;
    }
    if (!endsSentence(pieces, at)) continue;
    while (closes(pieces[end + 1]) && pieces[end + 1]?.start === pieces[end]?.end) end++;
    const next = pieces[end + 1];
    if (
      !next ||
      (next.start > (pieces[end]?.end ?? 0)
        ? /^[\p{Lu}\p{N}"“‘(['«]/u.test(next.text)
        : end === at && runsOn(pieces, at, next))
    ) {
      parts.push(pieces.slice(from, end + 1));
      from = end + 1;
      at = end;
    }
  }
  if (from < pieces.length) parts.push(pieces.slice(from));
  return parts;
}

/** "in the World Bank and IMF.The new bank": a sentence that begins right behind the full stop of another, with a little word. */
const runsOn = (pieces: readonly Piece[], at: number, next: Piece): boolean =>
  next.look.capital &&
  next.look.length > 1 &&
  (pieces[at - 1]?.look.length ?? 0) > 2 &&
  (pieces[at + 2]?.start ?? 0) > next.end &&
  OPENERS.has(next.look.key);

const closes = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.look.length === 1 && CLOSING.includes(piece.text);

function endsSentence(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  const { text: word, look } = piece;
  // "Gen. (Retd.) N".
  if (word === '.' && pieces[at + 1]?.text === ')' && /^re?td?$/i.test(pieces[at - 1]?.text ?? '')) return false;
  if (look.length === 1) return FULL_STOPS.includes(word);
  if (look.length < 3 || !word.endsWith('.')) return false;
  // "… Marcos Jr. He said", "… in the U.S. The two": an abbreviation ends a sentence where a pronoun or article follows.
  const next = pieces[at + 1]?.text ?? '';
  return OPENERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
}
