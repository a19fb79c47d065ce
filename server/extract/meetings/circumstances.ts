/** When and where an encounter took place: read from the sentence that speaks of it. */
import { type Day, type Edtf, rangeOf } from '../../model/edtf.ts';
import type { DateMention, DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { isOfOtherClause } from './other-clauses.ts';
import { isOfSaying, isOfTelling, ofCareer, withinAside } from './other-days.ts';

const DEADLINE =
  /\bsince (?:\p{Ll}+ ){1,4}(?:in|on)(?: the)? ?$|\b(?:until|till|by|since|for|before|from|between|up to|of|after|covering|established in|founded in)(?: the)?(?: (?:end|year|years|period|rest|killings|events|attack) (?:of )?)? ?$/iu;

/** "4,000 of whom work in its schools today": how things are, and no day on which something happened. */
const STATE_OF_TODAY =
  /\b(?:work|live|remain|remains|stand|stands|is|are|exist|exists|employs?|operate|operates)\b[^,;.]{0,40} today\b/u;

/** The nearest day told of in the sentences before, that is not still to come. */
const NEWS = 20 * 86_400_000;
/** Characters between an encounter and the day from which it lasts. */
const NEXT = 40;
export function dateBefore(view: SentenceView, published: Day | null): Edtf | null {
  let earlier: SentenceView | null = view.previous;
  for (let back = 0; back < 3 && earlier; earlier = earlier.previous, back += 1) {
    if (!earlier.dates.length) continue;
    if (STATE_OF_TODAY.test(earlier.text)) continue;
    const date = dateNear(earlier, 0, 10_000);
    // "which parliament had approved on December 15": further back.
    const told = earlier.dates.find((each) => each.date === date);
    if (told && /\bhad\b[^,;]*$/u.test(earlier.text.slice(0, told.start - earlier.at))) continue;
    const range = rangeOf(date);
    if (
      date &&
      range?.latest &&
      (!published || range.latest <= published) &&
      range.earliest &&
      (!published || Date.parse(published) - Date.parse(range.latest) < NEWS) &&
      Date.parse(range.latest) - Date.parse(range.earliest) < 17 * 86_400_000
    )
      return date;
  }
  // "He also met X": on some day of the stay.
  return /\b(?:also|as well)\b/u.test(view.text) ? null : newsDay(view, published);
}

/** How far into a text its news may stand. */
const LEAD = 4;
const MOST_BACK = 80;
const days0 = new WeakMap<SentenceView, Edtf | null>();

/** The day of the news: the first single day that the text tells of, not long before it was published. */
function newsDay(view: SentenceView, published: Day | null): Edtf | null {
  if (!published || view.sentence.index > MOST_BACK) return null;
  const lead: SentenceView[] = [];
  for (let earlier: SentenceView | null = view; earlier; earlier = earlier.previous)
    if (earlier.sentence.index < LEAD) lead.push(earlier);
  const first = lead.at(-1);
  if (!first) return null;
  const known = days0.get(first);
  if (known !== undefined) return known;
  let found: Edtf | null = null;
  for (const each of lead.reverse()) {
    if (STATE_OF_TODAY.test(each.text)) continue;
    const date = [...each.dates].find(
      ({ range, start }) =>
        range.earliest &&
        range.earliest === range.latest &&
        range.latest <= published &&
        Date.parse(published) - Date.parse(range.latest) < NEWS / 2 &&
        !DEADLINE.test(each.text.slice(Math.max(0, start - each.at - 26), start - each.at)),
    );
    found = date?.date ?? null;
    if (found) break;
  }
  if (lead.length >= LEAD || found) days0.set(first, found);
  return found;
}

/** "N, who is to be in Lima on Thursday, met M": the day of what is only ahead, in an aside that ends before `at`. */
function inAsideAhead({ text, at: from }: SentenceView, { start, end }: DateMention, at: number): boolean {
  if (end - from >= at || !/^[^,;]*,/.test(text.slice(end - from, at))) return false;
  return AHEAD_ASIDE.test(text.slice(Math.max(0, start - from - 140), start - from));
}
const AHEAD_ASIDE =
  /, (?:who|where|which|whom) (?:(?:[\p{L}'’-]+ ){1,5}?)?(?:(?:is|are|was|were) (?:to|due|expected|scheduled|set|awaited)|will|would)\b[^,;]*$/u;

/** "Dhaka, 23 May 2025: The session was held on 21-22 May": the day of writing. */
const isDateline = ({ text, at }: SentenceView, { start, end }: DateMention): boolean =>
  start - at < 40 &&
  /^ ?(?:\([^)]{1,20}\) ?|\p{Lu}{2,10} ?)?(?:[:–—]|-+|\.-) /u.test(text.slice(end - at, end - at + 30));

/** The date nearest to an offset, days before months before years; none that is a deadline, a period or a far clause's. */
export function dateNear(view: SentenceView, at: number, limit = 400): Edtf | null {
  if (!view.dates.length) return null;
  const free = view.dates.filter(
    (date) =>
      !SINCE.test(view.text.slice(Math.max(0, date.start - view.at - 130), date.start - view.at)) &&
      !IN_FORCE.test(view.text.slice(Math.max(0, date.start - view.at - 40), date.start - view.at)) &&
      (!DEADLINE.test(view.text.slice(Math.max(0, date.start - view.at - 26), date.start - view.at)) ||
        /\b(?:scheduled|slated|set|planned|due|pencill?ed in|expected|foreseen|envisaged|convened|announced|called|fixed|(?:arranged|booked|set)(?: there| here)?) for (?:early |late |mid-|the )?$/u.test(
          view.text.slice(Math.max(0, date.start - view.at - 30), date.start - view.at),
        ) ||
        // "So much is certain after Wednesday, when they met": the day of what follows.
        (at > date.end - view.at && /^, when /u.test(view.text.slice(date.end - view.at))) ||
        // "the Summit of 25 March 2017"
        /^ (?:of|held|on|in|for) (?:the )?$/u.test(view.text.slice(at, date.start - view.at)) ||
        (/\b(?:before|by) the end of $/u.test(
          view.text.slice(Math.max(0, date.start - view.at - 26), date.start - view.at),
        ) &&
          (days(date) <= 31 || /year$/u.test(view.text.slice(date.start - view.at, date.end - view.at)))) ||
        // "spent most of Tuesday in talks", "on the evening of the same day", "in the third week of September"
        /\b(?:(?:in|during) the (?:first|second|third|fourth|last|final) (?:week|fortnight|half|days|third) of |(?:at|towards?) the (?:beginning|start|end) of |in the (?:middle|course) of |(?:most|much|part|half|all|(?:morning|afternoon|evening|night|small hours|early hours)|the (?:whole|rest|better part)) of (?:the )?)$/u.test(
          view.text.slice(Math.max(0, date.start - view.at - 34), date.start - view.at),
        ) ||
        // "from 12 to 14 May", "a visit from 12 May": its days; "a levy, from 1 April": those of something else.
        (/\b[Ff]rom $/u.test(view.text.slice(Math.max(0, date.start - view.at - 6), date.start - view.at)) &&
          (days(date) > 0 || Math.abs(date.start - view.at - at) < NEXT)) ||
        // "a visit between 12 and 14 October": its days.
        (days(date) > 0 &&
          days(date) <= 16 &&
          /\b[Bb]etween $/u.test(view.text.slice(Math.max(0, date.start - view.at - 8), date.start - view.at))) ||
        // "has been in Lima since Tuesday": the first day.
        (days(date) === 0 &&
          /\b(?:has|have|had) been (?:here|(?:in|on|at) [^,;.]{2,30}?) since $/u.test(
            view.text.slice(Math.max(0, date.start - view.at - 60), date.start - view.at),
          )) ||
        // "on a visit since last Saturday": its first day.
        / (?:visit|trip|tour|stay)(?: (?:to|in) [^,;.]{2,30})? since $/u.test(
          view.text.slice(Math.max(0, date.start - view.at - 60), date.start - view.at),
        )),
  );
  const told = free.length > 1 ? free.filter((date) => !isDateline(view, date)) : free;
  const near = withinAside(view, told, at).filter(
    (date) =>
      distance(view, date, at) < limit &&
      !isOfTelling(view, date, at) &&
      !isOfSaying(view, date, at) &&
      !ownedBy(view, date, at) &&
      !inAsideAhead(view, date, at) &&
      !ofCareer(view, date, at) &&
      !isOfOtherClause(view, date, at) &&
      (!OF_INSTRUMENT.test(view.text.slice(Math.max(0, date.start - view.at - 110), date.start - view.at)) ||
        SIGNED_AT.test(view.text.slice(date.end - view.at, Math.max(at, date.end - view.at)))),
  );
  // "the Third Session, held in Luanda in 2017": whatever day the sentence gives besides.
  const held = near.find(
    (date) => date.start - view.at > at && HELD_IN.test(view.text.slice(at, date.start - view.at)),
  );
  if (held) return held.date;
  const own =
    near.length > 1
      ? near.filter((date) => !OTHER_CLAUSE.test(between(view, date, at)) && !toldAside(view, date, at))
      : near;
  const around = own.length ? own : near;
  const precise = around.filter((date) => days(date) <= 16);
  const pool = precise.length
    ? precise
    : around.filter(
        (date) =>
          days(date) <= 32 ||
          // "in Cork next spring"
          ((days(date) <= 93 ||
            (date.start - view.at > at && /^next year/iu.test(view.text.slice(date.start - view.at)))) &&
            (/^(?:next|last|this) /iu.test(view.text.slice(date.start - view.at)) || isOfSeason(view, date))) ||
          isOtherYear(view, date, at) ||
          (days(date) <= 366 &&
            /\b(?:in|of|early|late|mid|(?:announced|scheduled|set|planned) for) $|, $|\bmid-$/u.test(
              view.text.slice(Math.max(0, date.start - view.at - 14), date.start - view.at),
            )),
      );
  // "met in Jakarta last December and again on Jan 24": the month that stands first.
  const first = [...near].sort((a, b) => distance(view, a, at) - distance(view, b, at))[0];
  if (
    first &&
    days(first) <= 32 &&
    first.start - view.at >= at &&
    /^ and (?:again|then|later) /u.test(view.text.slice(first.end - view.at))
  )
    return first.date;
  const best = [...pool].sort((a, b) => distance(view, a, at) - distance(view, b, at))[0];
  // "on 25 October X will speak, and a return visit is foreseen for March": the month of its own clause.
  const own0 =
    first &&
    best &&
    days(first) <= 32 &&
    first.start - view.at >= at &&
    distance(view, first, at) < 45 &&
    distance(view, best, at) > distance(view, first, at) + 60;
  return (own0 ? first : best)?.date ?? null;
}

/** "will be in Cork in autumn": a season without its year. */
const isOfSeason = (view: SentenceView, { start, end }: DateMention): boolean =>
  /^(?:spring|summer|autumn|fall|winter)$/u.test(view.text.slice(start - view.at, end - view.at));

/** "met N in Lima last year", "opened a school there two years ago", "were received earlier this year": of the same clause. */
const isOtherYear = (view: SentenceView, { start, end }: DateMention, at: number): boolean =>
  start - view.at > at &&
  OTHER_YEAR.test(view.text.slice(Math.max(at, start - view.at - 8), end - view.at)) &&
  SAME_CLAUSE.test(view.text.slice(at, start - view.at)) &&
  !/^['’]/u.test(view.text.slice(end - view.at));
const OTHER_YEAR = /(?:^| )(?:last year|(?:earlier|later) this year|[\p{L}\d]+ years? ago)$/iu;
const SAME_CLAUSE =
  /^(?:(?!\b(?:that|which|who|whose|whom|when|where|while|since|after|before|than|from|of|as|against|until|signed|concluded|agreed|reached|elected|appointed|built|launched|begun|set up)\b)[^,;:]){0,140}(?:\bof (?:the |an? )?(?:[\p{Ll}-]+ ){0,3})?$/u;

/** "her first visit since her election as President of the Republic in February 2018": the day of what was before. */
const SINCE = /\bsince (?:his|her|their|its|the|an?) [^,;.:]{3,110} (?:in|on)(?: the)? ?$/u;

/** "which will enter into force on 1 September", "with effect from 1 July": the day of what follows. */
const IN_FORCE =
  /\b(?:with effect (?:from|as of|on)|effective(?: from| on)?|(?:enters?|entered|entry|comes?|came) into (?:force|effect)(?: on| in| from)?|(?:takes?|took) effect(?: on| in| from)?|as of|valid (?:until|till)|expir(?:es|ed) (?:on|in)) (?:the )?$/u;

const HELD_IN =
  /^(?:,? (?:which (?:was|took) |that (?:was|took) )?(?:held|convened|hosted|place|organi[sz]ed)|,? \()(?: ?(?:in|at) [^,;.()\d]{2,40}?)?,? ?(?:in|on|from)? ?(?:the )?$/u;

/** "Tomorrow X sees Y, and a committee meets in February": a clause with a subject and a verb of its own. */
const OTHER_CLAUSE =
  /;|, (?:and|while) (?:an?|the) (?:[\p{L}-]+ ){1,6}(?:meets?|convenes?|gathers?|follows?|opens?|begins?|takes place|will|is to|are to|is due)\b/u;

/** "X, who flew home on Thursday, had been received": the day of the aside, where that is closed before. */
const toldAside = (view: SentenceView, { start, end, range }: DateMention, at: number): boolean =>
  end - view.at < at &&
  range.earliest === range.latest &&
  ASIDE.test(view.text.slice(Math.max(0, start - view.at - 80), start - view.at)) &&
  view.text.slice(end - view.at, at).includes(',');
const ASIDE = /, (?:who|which|whose) [^,;]*$/u;

/** "by Mr X, who travelled to Y last month": the day of what else he did. */
const OF_ANOTHER = /, (?:who|whose) (?!(?:is|was|are|were) )[^,;]*$/u;

/** "the Agreement signed at Accra on 17 October 2017": the day of the instrument. */
const OF_INSTRUMENT =
  /\b(?:agreement|memorandum|treaty|protocol|declaration|accord|pact|convention|charter|contract)(?! (?:was|were|has|had))[^,;.]{0,30} (?:signed|concluded|adopted|agreed|dated|reached|issued)(?: by [^,;.]{1,50}?)?(?: (?:at|in|between) [^,;.]{1,40}?)?(?: on| in)? $/iu;

/** "a protocol signed on Wednesday in a short ceremony": the day of both. */
const SIGNED_AT = /^ (?:in|at|during) (?:an?|the|their) (?:[\p{L}-]+ ?){1,5}$/u;

/** "today's texts", "last week's decision": the day of something else, unless it stands right before the noun it is asked for. */
const ownedBy = (view: SentenceView, date: DateMention, at: number): boolean =>
  view.text.startsWith("'s ", date.end - view.at) &&
  !(
    date.end - view.at < at &&
    /^'s (?:(?!at |in |of |for |on |during )[\p{L}\d-]+ ?){1,6}$/u.test(view.text.slice(date.end - view.at, at))
  );

const days = (date: DateMention): number =>
  date.range.earliest && date.range.latest
    ? (Date.parse(date.range.latest) - Date.parse(date.range.earliest)) / 86_400_000
    : 10_000;

const between = (view: SentenceView, date: DateMention, at: number): string =>
  date.start - view.at >= at ? view.text.slice(at, date.start - view.at) : view.text.slice(date.end - view.at, at);

/** Characters between, more where a clause ends between them. */
function distance(view: SentenceView, date: DateMention, at: number): number {
  const from = date.start - view.at;
  const words = between(view, date, at);
  const clauses = (
    words.match(
      /[;:]|, (?:and|but|while|when|where|which|who|after|before) | (?:and|where|when|which|after|before) /gu,
    ) ?? []
  ).length;
  return words.length + clauses * 60 + (from < at ? 10 : 0);
}

/** A place or state that the sentence says it happened in: "in Hanoi", "to Cambodia", "at X in Y". */
export function placeNear(view: SentenceView, at: number): DraftMention | null {
  let near = settings.get(view);
  if (!near) {
    near = settingsIn(view);
    settings.set(view, near);
  }
  if (near.length < 2) return near[0] ?? null;
  const cost = (mention: DraftMention) =>
    Math.abs(mention.start - view.at - at) +
    (mention.kind === 'country' ? 120 : 0) +
    (mention.start - view.at > at && OF_ANOTHER.test(view.text.slice(at, mention.start - view.at)) ? 1000 : 0);
  return [...near].sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** "in the margins of the Pacific Islands Forum": a word of its name, and no place. */
const OF_BODY =
  /^ (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Forum|Summit|Conference|Community|Commission|Alliance|Council|Assembly|Partnership|Union|Dialogue)\b/u;
const settings = new WeakMap<SentenceView, readonly DraftMention[]>();

/** The places and states in which a sentence says that something happened, whatever of it. */
const settingsIn = (view: SentenceView): DraftMention[] =>
  view.mentions.filter((mention) => {
    if (mention.kind !== 'place' && !(mention.kind === 'country' && mention.form !== 'adjective')) return false;
    const before = view.text.slice(Math.max(0, mention.start - view.at - 60), mention.start - view.at);
    if (OF_BODY.test(view.text.slice(mention.end - view.at, mention.end - view.at + 60))) return false;
    return (
      (/\b(?:[Ii]n|at|to|near|outside)(?: the)?(?: [\p{L}-]+){0,4} $/u.test(before) &&
        /\b(?:[Ii]n|at|to|near|outside)(?: the)? (?:[\p{L}-]+ (?:capital|city|town|resort|province|district|village|capital of|city of|resort of|town of|province of|district of)? ?(?:of )?)?$/u.test(
          before,
        )) ||
      (mention.kind === 'place' &&
        /\b(?:in|at) (?!which\b|whom\b|that\b)(?:the )?(?:[\p{L}-]+ ){0,4}(?:of )?$|\b(?:scheduled|planned|set|slated|due|foreseen|pencill?ed in) for $/u.test(
          before,
        ))
    );
  });
