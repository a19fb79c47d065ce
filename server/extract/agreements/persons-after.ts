/** The persons of a row that begins behind "by": up to a verb, a witness or the end of the clause. */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { cut } from '../words/cut.ts';
import { saysAt } from './only-beside.ts';
import { signingPhrases } from './signing.ts';

/** Whether a ref is of a person of whom a group of the sentence consists. */
export const isPerson = (view: SentenceView, ref: Ref): boolean =>
  ref.startsWith('p') && view.groups.some((group) => group.refs.includes(ref));

/** Persons named after "by", up to a verb, a witness or the end of the clause. */
export function personsAfter(view: SentenceView, from: number, until = view.text.length): Ref[] {
  const stretch = view.text.slice(from, Math.max(from, until));
  const witness = signingPhrases().witness.next(cut(stretch), 0);
  const stop = (rowOfHolders(view, from, stretch) ? STOP_IN_ROW : STOP).exec(
    stretch.includes(', who ') ? stretch.replace(WHO_IS, (aside) => ' '.repeat(aside.length)) : stretch,
  );
  const watched = witness ? WATCHED.exec(stretch.slice(0, witness.start)) : null;
  const end = from + Math.min(watched?.index ?? witness?.start ?? stretch.length, stop?.index ?? stretch.length);
  // "signed by the following: X, Y and Z", "so did their ministers: X and Y".
  const list = stretch[stop?.index ?? 0] === ':' && (stop?.index ?? 0) < 80 ? end + 1 : null;
  if (list !== null && view.text.length > list + 1) {
    const listed = view.mentions.filter(({ kind, start }) => kind === 'person' && start - view.at >= list);
    // "by X and Y: one on customs and one on visas": those before the colon.
    if (listed.length) return [...new Set(listed.map(({ ref }) => ref))];
  }
  const inside = (range: Range) => range.start - view.at >= from && range.end - view.at <= end;
  const grouped = view.groups.filter(inside).flatMap((group) => group.refs.filter((ref) => isPerson(view, ref)));
  const named = view.mentions
    .filter(
      (mention) =>
        inside(mention) &&
        mention.kind === 'person' &&
        !namedNext(view, mention) &&
        !isOwner(view, mention) &&
        !isTeller(view, from, mention),
    )
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
  // "by the ministers, X and Y", "by their respective heads, X and Y": the names say who the group is.
  return [...new Set(named.length > 1 ? named : [...named, ...grouped])];
}

/** "in place of X, who was ill, by Y": the row goes on behind it. */
const WHO_IS = /, who (?:was|is|had|has|fell|could|also)\b[^,;:]{2,80}(?=,? and |, )/gu;
/** Where those who signed end: at a semicolon, colon or verb. */
const STOP =
  /;(?! (?:and )?(?:(?:on behalf of|for|on the part of) (?:the )?\p{Lu}[^;]{2,200} by |on the \p{Lu}\p{L}+ (?:side|part),? by |by (?:the |its |their |H\.?E\.? |Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?\p{Lu}))|:|\b(?:which|while|when|after|before|during|once|as soon as|since|said|told|(?<!\b(?:for|behalf of) [^,;]{2,50} )(?:was|were)|will|has|have|had|on the sidelines|on the (?:\p{Ll}+ ){0,2}(?:day|eve|occasion|margins|fringes) of|at the end)\b/u;
const STOP_IN_ROW =
  /:|\b(?:which|while|when|after|before|during|once|as soon as|since|said|told|(?<!\b(?:for|behalf of) [^,;]{2,50} )(?:was|were)|will|has|have|had|on the sidelines|on the (?:\p{Ll}+ ){0,2}(?:day|eve|occasion|margins|fringes) of|at the end)\b/u;

/**
 * "the signatures of X, Minister for A; Y, B's Minister; and, for C, its Minister Z": a row of holders with their offices,
 * and no verb. Each part names somebody.
 */
function rowOfHolders({ mentions, at }: SentenceView, from: number, stretch: string): boolean {
  if (!stretch.includes(';')) return false;
  let end = from - 1;
  const parts = stretch.split(';').map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { text, start, end };
  });
  return (
    (parts.length > 2 || parts.at(-1)?.text.startsWith(' and ') === true) &&
    parts.every(
      (part) =>
        part.text.length < 160 &&
        !/\b(?:was|were|signed|did|by|while|will|has|had|said)\b/u.test(part.text) &&
        mentions.some(
          ({ kind, form, start }) =>
            kind === 'person' && form === 'name' && start - at >= part.start && start - at < part.end,
        ),
    )
  );
}

/** "signed by X and Y, as President Z " before "looked on": where those who only watched begin. */
const WATCHED = /,? (?:as|with) (?=[^;]{3,200}$)/u;

/** "by Minister X's deputy, Y": of X it is told whose deputy Y is. */
export const isOwner = ({ text, at }: SentenceView, { start, end }: Range): boolean =>
  /^(?:['’]s|(?<=s)['’]) (?!for )\p{Ll}/u.test(text.slice(end - at, end - at + 8)) ||
  IN_PLACE_OF.test(text.slice(Math.max(0, start - at - 90), start - at)) ||
  FOR_MINISTER.test(text.slice(Math.max(0, start - at - 60), start - at));
/** "signed by Y on behalf of Minister X". */
const FOR_MINISTER =
  /\b(?:on behalf of|for) (?:(?:his|her|their) )?(?:(?:Prime|Foreign|Finance|Interior|Defen[cs]e|Deputy) )?(?:[Mm]inister|[Pp]resident|[Gg]overnor|Cabinet Secretary|[Bb]oss|[Cc]hief) $/u;
/** "signed by Y in place of Minister X", "by Y, deputy to Minister X". */
const IN_PLACE_OF =
  /\b(?:in place of|instead of|in the absence of|in the name of|(?:deputy|adviser|advisor|aide|assistant|secretary|successor) to|(?:envoy|predecessor) of|stand(?:ing|s)?(?: |-)in for|deputi[sz]ing for|replacing) (?:(?!and\b|by\b)[\p{L}.-]+ ){0,5}$/u;

/** "concluded by A Power with B Electric, A Power's director X told reporters": who tells it, behind the last comma. */
const isTeller = ({ text, at }: SentenceView, from: number, { start, end }: Range): boolean =>
  text[end - at] === ' ' && saysAt(text, end - at) && TELLER.test(text.slice(from, Math.max(from, start - at)));
const TELLER = /, (?:and |while |but )?(?:(?!and\b|by\b)[^\s,;]+ ){0,9}$/u;

/** "the Minister heading the latter, H.E. X": an office that the name behind it explains. */
const namedNext = (view: SentenceView, { form, end }: SentenceView['mentions'][number]): boolean =>
  form !== 'name' &&
  view.mentions.some(
    ({ kind, form: other, start }) =>
      kind === 'person' &&
      other === 'name' &&
      start >= end &&
      start - end < 60 &&
      /^(?: [\p{L} ]{1,40})?, (?:[\p{L}.]{1,6} ){0,3}$/u.test(view.text.slice(end - view.at, start - view.at)),
  );
