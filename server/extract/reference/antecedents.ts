/** Persons that "he", "they" or nobody named stands for: those of the same sentence before, else of the sentences before. */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

const REACH = 5;

/**
 * Persons named before an offset of a sentence, nearest sentence first; for the plural at least two that stand together,
 * and of these as many as `count` says where some sentence names so many.
 */
export function personsBeforeIn(view: SentenceView, at: number, plural: boolean, count?: number): readonly Ref[] {
  if (count === undefined) return nearest(view, at, plural);
  const exact = withTeller(view, at, count) ?? nearest(view, at, plural, count);
  if (exact.length) return exact;
  const spread = plural ? countedBefore(view, at, count) : [];
  return spread.length ? spread : nearest(view, at, plural);
}

/** "In the chair was X. Y and Z sat beside him. The three signed": as many as are counted, where the sentences before name so many and no more. */
function countedBefore(view: SentenceView, at: number, count: number): readonly Ref[] {
  const found = new Set<Ref>();
  let earlier: SentenceView | null = view;
  for (let back = 0; back <= REACH && earlier && found.size < count; earlier = earlier.previous, back += 1) {
    if (earlier.sentence.role === 'boilerplate') continue;
    const here = earlier;
    for (const mention of here.mentions)
      if (
        mention.kind === 'person' &&
        (back > 0 || mention.end - here.at <= at) &&
        !(back > 0 && (isInviter(here, mention) || isAddressed(here, mention)))
      )
        found.add(mention.ref);
  }
  return found.size === count ? [...found] : [];
}

/** "At the invitation of X, Y visited Z": whoever "he" is in what follows, it is not X. */
const isInviter = (view: SentenceView, mention: DraftMention): boolean => {
  const invited = INVITED.exec(view.text.slice(0, mention.start - view.at));
  return invited !== null && view.mentions.find(({ kind }) => kind === 'person') === mention;
};
const INVITED =
  /^(?:[^,]{0,40}, )?(?:[Aa]t|[Uu]pon|[Oo]n) (?:the|an) invitation (?:of|from) (?:[^.;]|(?<=\b(?:\p{Lu}|Hon|Dr|Mr|Mrs|Ms|Amb|Gen|Prof|Rt))\.|\.(?=\p{Lu}\.)){0,140}$/u;

/** "Congratulating X on his election, Y offered help", "In a meeting with X, Y said": whoever "he" is in what follows, it is not X. */
export const isAddressed = ({ text, at, mentions }: SentenceView, { ref, end }: DraftMention): boolean => {
  const clause = ADDRESSED.exec(text);
  return (
    clause !== null &&
    end - at <= clause[0].length &&
    mentions.some(
      (other) =>
        other.kind === 'person' &&
        other.ref !== ref &&
        other.start - at >= clause[0].length &&
        /^,? (?:(?:[Tt]he|[Hh]is|[Hh]er) )?(?:\p{Lu}[\p{L}.'’-]* |(?:of|for|and|the) ){0,9}$/u.test(
          text.slice(clause[0].length, other.start - at),
        ),
    )
  );
};
const ADDRESSED =
  /^(?:(?:Congratulating|Thanking|Welcoming|Receiving|Addressing|Meeting|Briefing|Hosting|Praising|Greeting|Answering|Quoting)|In (?:a|his|her|the) (?:\p{Ll}+ ){0,2}(?:meeting|talks|letter|message|call|conversation|remarks) (?:with|to)) [^,;]{3,120}(?=,)/u;

/** "Minister X told deputies that the two had signed": X, and who was named beside X in a sentence before. */
function withTeller(view: SentenceView, at: number, count: number): readonly Ref[] | null {
  if (count !== 2 || !TOLD.test(view.text.slice(0, at))) return null;
  const named = ({ mentions }: SentenceView) => [
    ...new Set(mentions.filter(({ kind }) => kind === 'person').map(({ ref }) => ref)),
  ];
  const tellers = view.mentions.filter(({ kind, end }) => kind === 'person' && end - view.at <= at);
  const teller = new Set(tellers.map(({ ref }) => ref)).size === 1 ? tellers[0] : undefined;
  if (!teller) return null;
  let earlier = view.previous;
  for (let back = 1; back <= REACH && earlier; earlier = earlier.previous, back += 1) {
    const persons = named(earlier);
    if (persons.length === 2 && persons.includes(teller.ref)) return persons;
  }
  return null;
}
const TOLD =
  /\b(?:said|told|announced|added|stated|declared|disclosed|revealed|reported|recalled|confirmed)\b[^.;]{0,40}? (?:that )?$/u;

function nearest(view: SentenceView, at: number, plural: boolean, count?: number): readonly Ref[] {
  // "She also met N": nobody whom the text calls "he".
  const pronoun = plural ? undefined : HE.exec(view.text.slice(at, at + 60))?.[1]?.toLowerCase();
  const other = pronoun === 'she' ? 'he' : pronoun === 'he' ? 'she' : null;
  let earlier: SentenceView | null = view;
  for (let back = 0; back <= REACH && earlier; earlier = earlier.previous, back += 1) {
    if (earlier.sentence.role === 'boilerplate') continue;
    const here = earlier;
    if (back > 0 && pronoun && goesOnWith(here, pronoun)) continue;
    // "After calling on N, he held talks": not N.
    if (back === 0 && !plural && pronoun && BEHIND_GERUND.test(here.text.slice(0, at))) continue;
    const inside = (range: { readonly end: number }) => back > 0 || range.end - here.at <= at;
    const persons = [
      ...new Set(
        earlier.mentions
          .filter(
            (mention) =>
              mention.kind === 'person' &&
              inside(mention) &&
              (other === null || view.genders.get(mention.ref) !== other) &&
              !(back > 0 && (isInviter(here, mention) || isAddressed(here, mention))),
          )
          .map((mention) => mention.ref),
      ),
    ];
    const fits = (refs: readonly Ref[]) => (count === undefined ? refs.length > 1 : refs.length === count);
    const group = earlier.groups.find(
      (each) =>
        inside(each) &&
        !here.text.startsWith("'", each.end - here.at) &&
        fits(each.refs) &&
        each.refs.every((ref) => ref.startsWith('p')),
    );
    if (plural && group) return group.refs;
    if (plural ? fits(persons) : persons.length > 0) return plural ? persons : persons.slice(0, 1);
  }
  return [];
}

/** "He was met there by N", "Waiting for her was N. On Friday she held talks": whoever was meant before, and not whom that sentence names behind it. */
function goesOnWith({ text, at, mentions }: SentenceView, pronoun: string): boolean {
  const opening = OPENING.exec(text);
  const end = opening ? opening[0].length : 0;
  return (
    opening !== null &&
    opening[1] !== STYLE &&
    (opening[1]?.toLowerCase() ?? (opening[2]?.toLowerCase() === 'her' ? 'she' : 'he')) === pronoun &&
    !mentions.some(({ kind, start }) => kind === 'person' && start - at < end)
  );
}
/** "HE the Minister commended it": no pronoun. */
const STYLE = 'HE';
const OPENING = /^(?:[^,;.]{0,50}[ ,])?(?:(he|she)\b|(him|her) (?=(?:at|on|in|there|were|was|to|by|with)\b))/iu;
/** A pronoun at once, or behind when or where. */
const HE =
  /^[^\p{L}]{0,2}(?:(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring|[Ll]ater|[Ee]arlier|[Tt]hen|[Tt]here|[Ff]rom|[Ll]ast|[Tt]his|[Tt]hat|[Tt]he (?:next|same|following))\b[^,;.\p{Lu}]{0,20}(?:\p{Lu}\p{Ll}+ ?\d{0,2})?[^,;.\p{Lu}]{0,20},? )?([Ss]he|[Hh]e)\b/u;
/** What a pronoun did besides, told before it: "On Monday, after calling on N,", "Receiving N in Lima,". */
export const BEHIND_GERUND =
  /^(?:(?:On|In|At|Earlier|Later) [^,;.]{2,24},? )?(?:(?:[Aa]fter|[Bb]efore|[Ww]hile|[Uu]pon|[Oo]n|[Bb]y) (?:\p{Ll}+ly |also |first )?\p{Ll}{2,}ing|(?:Receiv|Welcom|Greet|Host|Meet|Address|Brief|Thank|Congratulat|Answer)ing) [^;.]{3,140}, ?$/u;
