/**
 * Who signed: the persons a sentence says put their names to an instrument. Those in whose presence it was signed, who
 * watched, or are yet to sign, are no signatories.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { clauseStart, type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { cut } from '../words/cut.ts';
import { type Match, Phrases } from '../words/phrases.ts';
import { verbs } from '../words/words.ts';

/** A verb of signing in a sentence. */
export interface Signing {
  readonly range: Range;
  /** `active`: the signers stand before; `passive`: after "by" or "signatures of"; `bare`: "was signed", nobody named. */
  readonly voice: 'active' | 'passive' | 'bare';
  /** Still to come: "will sign", "is to be signed", "before signing". */
  readonly future: boolean;
  /** "signed in 2007", "the memorandum signed last year": a participle that only describes. */
  readonly describing: boolean;
}

let compiled: { active: Phrases; passive: Phrases; witness: Phrases } | null = null;
const patterns = () => {
  compiled ??= {
    active: new Phrases(verbs().signing.active),
    passive: new Phrases(verbs().signing.passive),
    witness: new Phrases(verbs().witnessing),
  };
  return compiled;
};
/** The act itself, as a noun. */
const ACT =
  /\b(?:signing|inking|initialling|putting (?:their|his|her|its) (?:names?|signatures?) to|affixing (?:their|his|her|its) signatures? to|signature)\b/giu;
const AHEAD =
  /\b(?:will|shall|would|should|to|expected to|due to|hopes? to|plans? to|ready to|agreed to|going to|may|might|could|must|not|yet to|before|preparing for|speed up|towards?|propos\w+|consider(?:ing)?|discuss\w*) (?:(?:be|also|jointly|soon|later|then|formally|the|their|his) )*$/iu;
/** How far after the verb those who signed may be named. */
const LONGEST_AGENT = 240;
/** "signed on Tuesday in Hanoi by X", "signed on 13 September 1993, by X", "exchanged between X and Y". */
const AGENT =
  /^(?: (?:[^,;.]|[,.](?= ?\d)|(?<=\d),|(?<=\b\p{L}{1,4})\.){0,90}?)?,? (?:by (?!(?:the )?(?:end|close|means|way|video|[\p{Ll}]+ing|\d))|between )/u;
/** "Also inked was a memorandum on railways, by X and Y": the verb stands first. */
const FRONTED = /^[\s"“—–-]*(?:(?:also|likewise|then|further|next) )?$/iu;
const FRONTED_AGENT = /^(?: \p{L}{1,12})? (?:was|were) [^;]{3,200}?,? by (?!\d|(?:the )?(?:end|close|means|way)\b)/u;
/** "X signed on behalf of Laos, Y for Cambodia": what was signed has been named before. */
const ON_BEHALF =
  /^(?: (?:it|the (?:document|text|paper)))? (?:on behalf of|for) (?!\d|(?:the )?(?:first|second|third|last|next)\b)/u;
const ALSO = /^(?<after>So did|As did|Likewise did) |\b(?:did|do|does) (?:so|likewise|the same)\b/u;
const PASSIVE_AUX =
  /\b(?:was|were|is|are|been|being|be|get|got)(?: (?:also|then|jointly|formally|officially|finally|recently|later|duly))? $/iu;

export function findSignings(view: SentenceView): Signing[] {
  const { active, passive } = patterns();
  const found: Signing[] = [];
  for (const { start, end } of passive.all(view.words)) {
    const range = { start, end };
    found.push({ range, voice: 'passive', future: ahead(view.text, range.start), describing: false });
  }
  for (const { start, end, text } of actsOf(view, active)) {
    const range = { start, end };
    if (found.some((other) => range.start < other.range.end && range.end > other.range.start)) continue;
    const before = view.text.slice(Math.max(0, range.start - 50), range.start);
    const word = text.toLowerCase();
    const participle = /(?:ed|ed on|put)$/.test(word) || word === 'signed';
    const bare = participle && PASSIVE_AUX.test(before);
    const after = view.text.slice(range.end, range.end + 12);
    const after120 = view.text.slice(range.end, range.end + LONGEST_AGENT);
    const fronted = participle && FRONTED.test(view.text.slice(0, range.start)) ? FRONTED_AGENT.exec(after120) : null;
    if (fronted) {
      found.push({
        range: { start: range.start, end: range.end + fronted[0].length },
        voice: 'passive',
        future: false,
        describing: false,
      });
      continue;
    }
    const describing =
      participle &&
      !bare &&
      !ON_BEHALF.test(after120) &&
      /^(?: (?:in|on|at|between|last|this|earlier|by|during|under|recently|here|yesterday|with|after|for)\b|[,.;]|$)/u.test(
        after,
      );
    if (
      !bare &&
      /^(?:signs?|inks?|initials?|seal(?:ed)?|exchanged|endorsed|concluded|signature|watched)$/.test(word) &&
      !/^(?: (?:an?|the|its|their|two|three|four|several|\p{Lu}|\d|memorand|agreement|minutes|of the|to the))/u.test(
        after,
      )
    )
      continue;
    const lead = view.text.slice(0, range.start);
    const relative =
      / (?:which|that) [^;:]{5,260}$/u.test(lead) &&
      !/ (?:which|that) (?:was|were|has|have|had|is|are) (?:been )?$/u.test(lead);
    // "was signed on Tuesday in Hanoi by X": the signers come after a day or place.
    const agent = participle ? AGENT.exec(after120) : null;
    if (agent && (bare || (describing && !agent[0].endsWith('between ')))) {
      found.push({
        range: { start: range.start, end: range.end + agent[0].length },
        voice: 'passive',
        future: ahead(view.text, range.start),
        describing: false,
      });
      continue;
    }
    found.push({
      range,
      voice: bare || word === 'signature' ? 'bare' : 'active',
      future: ahead(view.text, range.start),
      describing: describing && !bare && !relative,
    });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Verbs and nouns of signing in a row, none overlapping another; where both begin at one place the verb is meant. */
function actsOf(view: SentenceView, active: Phrases): Match[] {
  const found: Match[] = [];
  let verb = active.next(view.words, 0);
  ACT.lastIndex = 0;
  let noun = ACT.exec(view.text);
  while (verb || noun) {
    if (verb && (!noun || verb.start <= noun.index)) found.push(verb);
    else if (noun) found.push({ start: noun.index, end: noun.index + noun[0].length, text: noun[0] });
    const end = found.at(-1)?.end ?? 0;
    if (verb && verb.start < end) verb = active.next(view.words, end);
    if (noun && noun.index < end) {
      ACT.lastIndex = end;
      noun = ACT.exec(view.text);
    }
  }
  return found;
}

/** "Neither agreement has been signed", "no protocol was signed": nothing is. */
const NONE = /^\s*(?:but |so far |yet )?(?:neither|no|none)\b/iu;
const ahead = (text: string, at: number): boolean =>
  AHEAD.test(text.slice(Math.max(0, at - 60), at)) || NONE.test(text.slice(clauseStart(text, at), at));

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
  const lead = view.text.slice(clauseStart(view.text, signing.range.start), signing.range.start);
  if (patterns().witness.in(lead)) return { persons: [], subject: null };
  const persons = subject.refs.filter((ref) => isNamedPerson(view, ref));
  return { persons: [...new Set([...persons, ...cosigners(view, signing)])], subject };
}

/** "X and Y did so for their governments", "So did their foreign ministers": those who sign what the sentence before has others sign. */
export function alsoSigned(view: SentenceView): readonly Ref[] {
  const found = ALSO.exec(view.text);
  if (!found) return [];
  if (found.groups?.after) return personsAfter(view, found.index + found[0].length);
  const { refs } = subjectAt(view, view.text, found.index);
  return refs.filter((ref) => isNamedPerson(view, ref));
}

/** In a list of what was signed, "(a) the agreement on ports, by X and Y": those after "by". */
export function signersOfPoint(view: SentenceView, phraseEnd: number): readonly Ref[] {
  const by = /^[^;]{0,240}?,? by (?=(?:the |its |their )?\p{Lu})/u.exec(view.text.slice(phraseEnd));
  return by ? personsAfter(view, phraseEnd + by[0].length) : [];
}

/** Whether a sentence goes on telling who signed what was named before. */
export const goesOn = (view: SentenceView): boolean =>
  ALSO.test(view.text) || /\bsigned (?:(?:it|the (?:document|text|paper)) )?(?:on behalf of|for)\b/.test(view.text);

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
  if (patterns().witness.in(stretch) || /\b(?:present|in attendance)\b/u.test(stretch)) return [];
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
  const witness = patterns().witness.next(cut(stretch), 0);
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
