/**
 * Who signed: the persons a sentence says put their names to an instrument. Those in whose presence it was signed, who
 * watched, or are yet to sign, are no signatories.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { clauseStart, type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { cut } from '../words/cut.ts';
import { type Signing, signingPhrases } from './signing.ts';

const ALSO = /^(?<after>So did|As did|Likewise did) |\b(?:did|do|does) (?:so|likewise|the same)\b/u;

/** Persons who signed, and the subject where it is bodies or states. */
export function signersOf(
  view: SentenceView,
  signing: Signing,
): { readonly persons: readonly Ref[]; readonly subject: Subject | null } {
  if (signing.future && signing.voice === 'active')
    return { persons: [], subject: subjectAt(view, view.text, signing.range.start) };
  if (signing.future || signing.voice === 'bare') return { persons: [], subject: null };
  if (signing.voice === 'passive') return { persons: personsAfter(view, signing.range.end), subject: null };
  if (signing.describing) return { persons: [], subject: null };
  const subject = subjectAt(view, view.text, signing.range.start);
  const lead = view.text.slice(clauseStart(view.text, signing.range.start), signing.range.end);
  if (signingPhrases().witness.in(lead)) return { persons: [], subject: null };
  const persons = subject.refs.filter((ref) => isNamedPerson(view, ref));
  return { persons: [...new Set([...persons, ...cosigners(view, signing), ...othersNamed(view, signing)])], subject };
}

/** "X signed for Bahrain and Y for Qatar", "X signed it, as did Y": those who are named behind the verb. */
function othersNamed(view: SentenceView, { range }: Signing): Ref[] {
  const rest = view.text.slice(range.end);
  const did = /,? as (?:did|has|had) /u.exec(rest);
  if (did) return personsAfter(view, range.end + did.index + did[0].length);
  if (!/^(?: it)? (?:on behalf of|for) /u.test(rest)) return [];
  const standsFor = /\brepresented by /u.exec(rest);
  if (standsFor) return personsAfter(view, range.end + standsFor.index + standsFor[0].length);
  const own = view.mentions.filter(({ kind, start }) => kind === 'person' && start - view.at >= range.end);
  return own.flatMap(({ ref, end }) =>
    /^[^;.]{0,60}? (?:for|on behalf of) /u.test(view.text.slice(end - view.at)) ? [ref] : [],
  );
}

/** "X and Y did so for their governments", "So did their foreign ministers": those who sign what the sentence before has others sign. */
export function alsoSigned(view: SentenceView): readonly Ref[] {
  const found = ALSO.exec(view.text);
  if (!found) return [];
  if (found.groups?.after) return personsAfter(view, found.index + found[0].length);
  const { refs } = subjectAt(view, view.text, found.index);
  return refs.filter((ref) => isNamedPerson(view, ref));
}

/** In a list of what was signed, "(a) the agreement on ports, by X and Y", "… (signatories: X and Y)": those who are named. */
export function signersOfPoint(view: SentenceView, phraseEnd: number): readonly Ref[] {
  const by = /^[^;]{0,240}?(?:,? by |\([Ss]ignator(?:y|ies): )(?=(?:the |its |their )?\p{Lu})/u.exec(
    view.text.slice(phraseEnd),
  );
  return by ? personsAfter(view, phraseEnd + by[0].length) : [];
}

const GOES_ON =
  /\b[Ss]ign(?:ed|ing) (?:(?:it|the (?:document|text|paper)) )?(?:on behalf of|for)\b|\b(?:affix|append|put|set|plac)\w{0,4} (?:his|her|their) (?:signatures?|names?|initials|hands?)\b|^(?:The |Its )?[Ss]ignatories (?:are|were)\b/u;

/** Whether a sentence goes on telling who signed what was named before. */
export const goesOn = (view: SentenceView): boolean => ALSO.test(view.text) || GOES_ON.test(view.text);

/** "signed it with his counterpart X": the other hand, unless X only looked on. */
function cosigners(view: SentenceView, signing: Signing): Ref[] {
  const stretch = view.text.slice(signing.range.end);
  const tail = /^[^;]{0,160}?(?:,)? (?:together |jointly |along )?with (?=(?:[^,;.]{0,80}, )?[^,;.]{0,80}\p{Lu})/u.exec(
    stretch,
  );
  if (
    !tail ||
    / (?:by|at|in the presence|on the sidelines|during|after|before|talks|meeting|to|cooperation|relations|ties|agreement) [^,;]{0,40}with $/u.test(
      tail[0],
    )
  )
    return [];
  if (signingPhrases().witness.in(stretch) || /\b(?:present|in attendance)\b/u.test(stretch)) return [];
  const from = signing.range.end + tail[0].length;
  const first = view.mentions.find(
    (mention) => mention.kind === 'person' && mention.start - view.at >= from && mention.start - view.at < from + 120,
  );
  return first && !/[.;]|\b(?:which|who|and signed)\b/u.test(view.text.slice(from, first.start - view.at))
    ? [first.ref]
    : [];
}

const isNamedPerson = (view: SentenceView, ref: Ref): boolean =>
  view.mentions.some((mention) => mention.ref === ref && mention.kind === 'person') || isPerson(view, ref);

const isPerson = (view: SentenceView, ref: Ref): boolean =>
  ref.startsWith('p') && view.groups.some((group) => group.refs.includes(ref));

/** Persons named after "by", up to a verb, a witness or the end of the clause. */
function personsAfter(view: SentenceView, from: number): Ref[] {
  const stretch = view.text.slice(from);
  const witness = signingPhrases().witness.next(cut(stretch), 0);
  const stop =
    /[;:]|\b(?:which|while|when|after|before|during|once|as soon as|since|said|was|were|will|has|have|had|on the sidelines|at the end)\b/u.exec(
      stretch,
    );
  const end = from + Math.min(witness?.start ?? stretch.length, stop?.index ?? stretch.length);
  // "signed by the following: X, Y and Z", "so did their ministers: X and Y".
  const list = stretch[stop?.index ?? 0] === ':' && (stop?.index ?? 0) < 80 ? end + 1 : null;
  if (list !== null && view.text.length > list + 1) {
    const listed = view.mentions.filter(({ kind, start }) => kind === 'person' && start - view.at >= list);
    return [...new Set(listed.map(({ ref }) => ref))];
  }
  const inside = (range: Range) => range.start - view.at >= from && range.end - view.at <= end;
  const grouped = view.groups.filter(inside).flatMap((group) => group.refs.filter((ref) => isPerson(view, ref)));
  const named = view.mentions
    .filter((mention) => inside(mention) && mention.kind === 'person')
    .filter(
      (mention) =>
        !/\b(?:with|of|for|to|than|led by|headed by) (?:the |his |her |its )?$/iu.test(
          view.text.slice(Math.max(from, mention.start - view.at - 20), mention.start - view.at),
        ) ||
        (mention.form === 'name' &&
          !/\b(?:led by|headed by) $/u.test(
            view.text.slice(Math.max(from, mention.start - view.at - 20), mention.start - view.at),
          )),
    )
    .map((mention) => mention.ref);
  return [...new Set([...named, ...grouped])];
}
