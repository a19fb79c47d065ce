/**
 * Instruments in a list: what the sentence that opens it says of its points ("The following were signed:", "The presidents
 * signed:"), and who is named at a point as having signed it.
 */
import type { Edtf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { AgreementStatus } from '../../model/ontology.ts';
import { endsWithColon } from '../text/letters.ts';
import type { SentenceView } from '../text/view.ts';
import { personsAfter } from './persons-after.ts';
import { personsInRow } from './persons-in-row.ts';
import { signersOf } from './signers.ts';
import { findSignings } from './signing.ts';

/** What a list's opening says of its points. */
export interface Listed {
  readonly status: AgreementStatus;
  readonly date: Edtf | null;
  /** Those who signed all of it. */
  readonly signatories: readonly Ref[];
}

const LISTS =
  /\b(?<ahead>to be |will be |to |will |be )?(?:(?<signed>sign(?:ed|ing)?|ink(?:ed|ing)|initial+(?:ed|ing)|conclud(?:ed|ing)|exchang(?:ed|ing)|signature)|held the pen|(?<adopted>adopt(?:ed|ing)|approved|endorsed|issued|left behind|produced|yielded))\b/iu;
/** Words of a lead that announce instruments to come. */
const OPENS_LIST =
  /\b(?:following|list of|summary of|overview of|as follows)\b|\b(?:documents|agreements|instruments|texts|papers|memoranda|MoUs)\b[^.;]{0,80}\b(?:include|are|were)\b/iu;

/** "A and B signed", "A and B signed on Friday in Accra": without a colon, and each point is what the verb wants. */
const RUNS_ON =
  /\b(?:signed|inked|initiall?ed|concluded|exchanged|adopted|approved|endorsed|issued)(?: (?!an?\b|the\b)[^.;:,]{2,60}[^.;:,!?"”])?\s*$/iu;

/** "The following documents were signed:", "Summary of the documents concluded on Tuesday": what a list says of its points. */
export function listedAs(view: SentenceView): Listed | null {
  const { text, dates } = view;
  const end = LISTS.exec(text)?.groups;
  if (!end || !(endsWithColon(text) || OPENS_LIST.test(text) || RUNS_ON.test(text))) return null;
  const day = dates.find((date) => date.range.earliest === date.range.latest)?.date ?? null;
  if (end.ahead) return { status: 'proposed', date: null, signatories: [] };
  if (end.adopted) return { status: 'adopted', date: day, signatories: [] };
  return { status: 'signed', date: day, signatories: signersOfAll(view) };
}

/** "Ministers X and Y signed the following documents:": they signed each of them. */
function signersOfAll(view: SentenceView): Ref[] {
  const signings = findSignings(view).filter(({ future }) => !future);
  // "X and Y signed on Friday:": no participle, for what is signed comes after.
  return [...new Set(signings.flatMap((signing) => signersOf(view, { ...signing, describing: false }).persons))];
}

const BY =
  /^[^;]{0,240}?(?:,? by (?=(?:the |its |their |both )?(?:\p{Lu}|(?:\p{Ll}+ ){0,2}(?:ministers|presidents|premiers|directors|secretaries|heads|chairs|chairmen|rectors|mayors|governors|ambassadors)\b))|\(?\b[Ss]ignator(?:y|ies)(?: (?:were|was|are|is))?:? )/u;
const DASH = /^[^;–—-]{0,200}? ?(?:[–—]|--?) (?=(?:the )?\p{Lu})/u;
/** "(X – Y, Foreign Ministers)": names in brackets behind it, and no verb. */
const BRACKET = /^[^;(]{0,240}\((?=(?:H\.?E\.? |Mr\.? |Ms\.? |Mrs\.? |Dr\.? )*\p{Lu}\p{L}+[ .])/u;
/** "MoU on transport, with Minister Y": the other hand. */
const WITH = /^[^;]{0,160}?, (?:together |jointly )?with (?=(?:the |its |their )?\p{Lu})/u;

/** "- X of A and Y of B: a work plan on centres": those whom a point names before its colon. */
export function namedAhead(view: SentenceView, start: number): readonly Ref[] {
  const colon = AHEAD.exec(view.text.slice(0, start));
  const first = colon ? view.mentions.find(({ kind }) => kind === 'person') : undefined;
  if (!colon || !first || first.start - view.at >= start) return [];
  const here = view.mentions.filter(
    ({ kind, form, end }) => kind === 'person' && form === 'name' && end - view.at < start,
  );
  const row = personsInRow(view, first);
  return here.length > 1 && here.every(({ ref }) => row.includes(ref)) ? row : [];
}
const AHEAD = /^[^:;]{8,200}: (?:an?|the|two)? ?$/u;

/**
 * In a list of what was signed, "(a) the agreement on ports, by X and Y", "(signatories: X and Y)", "- X, Y", "(X – Y)":
 * those named behind it; else those who signed the whole list, and whom the point names beside them.
 */
export function signersOfPoint(view: SentenceView, phraseEnd: number, all: readonly Ref[]): readonly Ref[] {
  const rest = view.text.slice(phraseEnd);
  const told = /\b(?:was|were|will|is|are|to)\b/u.test(rest);
  const by = BY.exec(rest);
  if (by) return personsAfter(view, phraseEnd + by[0].length);
  const bracket = told ? null : BRACKET.exec(rest);
  if (bracket) {
    const from = phraseEnd + bracket[0].length;
    const close = view.text.indexOf(')', from);
    const inside = view.mentions.filter(
      ({ kind, start, end }) =>
        kind === 'person' && start - view.at >= from && end - view.at <= (close < 0 ? view.text.length : close),
    );
    if (inside.length) return [...new Set(inside.map(({ ref }) => ref))];
  }
  const dash = told ? null : DASH.exec(rest);
  const named = dash ? personsAfter(view, phraseEnd + dash[0].length) : [];
  if (named.length) return named;
  const other = all.length ? WITH.exec(rest) : null;
  return other ? [...new Set([...all, ...personsAfter(view, phraseEnd + other[0].length)])] : all;
}
