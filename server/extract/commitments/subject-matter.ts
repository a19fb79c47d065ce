/**
 * What an undertaking is about: the topics of its own words. Where these name none ("have it open by 2025") or only a means
 * ("share data", "provide a loan"), the subject of what is around it counts (`subjectsAround`).
 */
import type { Ref, Topic } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { partiesOfText } from '../reference/focus.ts';
import { unionOfMeeting, unionThatMet } from '../reference/sides-of-text.ts';
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { MEANS, mentions, topicsIn, topicsOf, topicText } from '../words/topics.ts';
import { isPlain, SECONDARY, wholeField } from './report-field.ts';
import { labelBefore } from './sections.ts';
import { subjectsAround } from './subject-around.ts';
import { mattersOf, meansOf } from './subject-forms.ts';

/** Fields in which to share what one knows is a matter of its own. */
const SECURITY: ReadonlySet<Topic> = new Set([
  'law-enforcement',
  'border',
  'public-order',
  'terrorism',
  'drugs',
  'cybercrime',
]);

/** Who takes part, how many they are and how far they go is not what an undertaking is about. */
const ASIDE =
  /\b(?:drawn from|made up of|composed of|consisting of|represented by|(?:jointly )?(?:headed|chaired|led|hosted|attended) by|through (?:the )?(?:diplomatic|official|usual) channels|(?:as )?agreed through) [^,;]*|,? (?:mostly|mainly|chiefly|largely|primarily) (?:in|for|on|from) [^;]*|,? with (?:[\p{L}-]+ ){1,4}in (?:view|mind)\b|, (?:most|some|many|all|both|half|none) of (?:which|whom) [^;]*/giu;
const MAY_BE_ASIDE = new Gate(
  /drawn|made|composed|consisting|represented|headed|chaired|led|hosted|attended|through|agreed|mostly|mainly|chiefly|largely|primarily|view|mind|which|whom/,
);
/** A university or institute by its name, as the place or hand by which something is done. */
const AT_SCHOOL =
  /\b(?:at|by|with|from|in) (?:the )?(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,5}(?:University|College|Institute|Academy|School)\b(?: of (?:\p{Lu}[\p{L}'’-]+(?: and | of | )?){1,4})?|(?:University|College|Institute|Academy) of (?:the )?(?:\p{Lu}[\p{L}'’-]+ ?){1,3})/gu;
/** Another body by its name, as the hand by which, or for which, something is done. */
const BY_BODY =
  /\b(?:by|to|from|through|within) (?:the|its|their) (?:\p{Lu}[\p{L}.'’-]+ ){0,5}(?:Service|Agency|Authority|Board|Bureau|Secretariat|Commission|Committee|Council|Ministry|Department|Office|Corporation|Company|Centre|Union|Community)\b(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L}'’-]+(?:,? (?:and |of |the ){0,2}\p{Lu}[\p{L}'’-]+){0,5})?/gu;

const MAY_BE_SCHOOL = new Gate(/university|college|institute|academy|school/);
const MAY_BE_BODY = new Gate(
  /service|agency|authority|board|bureau|secretariat|commission|committee|council|ministry|department|office|corporation|company|centre|union|community/,
);
/** "before Carnival", "during the harvest": when something is done, unless that is what calls for it. */
const TIME =
  /\b(?:before|after|during|throughout) (?!(?:the |an? |any |each |every )?(?:\p{L}+ ){0,2}(?:courts?|parliaments?|assembly|congress|councils?|commissions?|tribunals?|hurricanes?|cyclones?|typhoons?|storms?|floods?|earthquakes?|quakes?|disasters?|eruptions?|war|fighting|conflict|attacks?|outbreaks?|epidemics?|pandemics?|emergenc(?:y|ies)|drought|famine)\b)[^,;]*/gu;
const MAY_BE_TIME = new Gate(/before|after|during|throughout/);

/** "bring trade to 10 billion dollars": a measure of trade, no money that anybody pays. */
const TARGET =
  /\b(?:trade|turnover|exports?|imports?|commerce|exchanges)\b[^,;]{0,60} (?:to|at|of|by|worth) (?:[\p{L}]+ ){0,4}(?:US)?[$€£]? ?(?:[\d.,]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) (?:million|billion|trillion)/u;

/** Points of what is around an undertaking that make it its subject where its own words tell none, instead of or besides one they tell. */
const ENOUGH = 1;
const MORE = 2;
const CLEAR = 3;

/** Topics of an undertaking; `sentence` is its index. */
export function subjectMatter(
  draft: Draft,
  words: string,
  sentence: number,
  agreement: Ref | null,
  by: readonly Ref[],
): Topic[] {
  const said = plainest(ownTopics(words));
  const thing = said[0] === 'other' ? thingBefore(draft, words, sentence) : null;
  const own = thing ? plainest(ownTopics(thing)) : said;
  const plain = own.filter((topic) => topic !== 'other' && !MEANS.has(topic));
  if (plain.some((topic) => !SECONDARY.has(topic))) {
    // "English is the language of command", in a report on a battalion: what all of it is about counts beside one topic.
    if (own.length > 1) return own;
    const [first, second] = subjectsAround(draft, sentence, agreement, by);
    const field = first && first[1] >= CLEAR && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
    return field && !own.includes(field) && !mentions(topicText(words), field) ? [...own, field] : own;
  }
  const [most] = subjectsAround(draft, sentence, agreement, by);
  const subject = most && most[1] >= ENOUGH ? most[0] : null;
  // "open their laboratories", in a report on a disease.
  if (plain.length)
    return subject && (most?.[1] ?? 0) >= MORE && !SECONDARY.has(subject)
      ? [...own.filter((topic) => MEANS.has(topic)), subject]
      : own;
  // "The Commission will meet every six months": whatever it will speak of.
  if (own[0] === 'other' && GATHERS.test(words))
    return [
      onlyPlain(labelBefore(draft, sentence)) ??
        wholeField(draft) ??
        (HOSTED.test(words) && isOfMany(draft) ? 'international-forums' : (subject ?? 'diplomacy')),
    ];
  if (own[0] === 'other') return subject && !GENERAL.test(words) ? [subject] : own;
  return subject && !MEANS.has(subject) && !(own.includes('information-sharing') && SECURITY.has(subject))
    ? [...own, subject]
    : own;
}

/** "work more closely in every field", "give substance to bilateral accords": of no one matter, whatever stands around it. */
const GENERAL =
  /\b(?:relations|ties|friendship|relationship) to an? (?:\p{Ll}+ ){0,2}(?:level|stage|height|plane)\b|\b(?:in|across|over|on) (?:every|all|other|various|many|different|several|diverse) (?:\p{Ll}+ ){0,2}(?:fields?|areas?|spheres?|domains?|sectors?|matters)\b|\b(?:bilateral|mutual|two-way|fraternal|brotherly|friendly|traditional|historic|good-neighbou?rly|neighbou?rly|diplomatic) (?:\p{Ll}+ ){0,1}(?:relations?|relationship|ties|friendship|accords?|bonds)\b|\b(?:relations|ties|friendship|partnership|bonds) (?:between|with|of|in all)\b|\bpeace (?:in|of|and stability in) the (?:region|world|area)\b/u;

/** "the Summit, which his country will" before "organise before the year is out": what it is done with; null where nothing hangs so. */
function thingBefore({ document, sentences }: Draft, words: string, sentence: number): string | null {
  const span = sentences[sentence];
  const text = span ? document.text.slice(span.start, span.end) : '';
  const at = text.indexOf(words);
  const before = at > 0 ? text.slice(0, at) : '';
  return before.includes(', which ') || before.includes(', that ')
    ? (HANGS_ON.exec(before)?.groups?.thing ?? null)
    : null;
}
const HANGS_ON =
  /(?<thing>[^,;:]{3,90}), (?:which|that) (?:(?!(?:will|shall|would|is|are)\b)[\p{L}'’-]+ ){1,6}(?:will|shall|would|is to|are to|plans? to|(?:has|have) (?:agreed|promised|undertaken) to) $/u;
early(HANGS_ON);

/** "meet again in Rome", "the next session of the Commission will be held in 2025". */
const GATHERS =
  /^(?:meet|convene|gather|reconvene|sit)\b(?! (?:the|all|half|part|its|their)\b)|\b(?:will|shall|is to|are to|would|should) (?:meet|convene|gather|reconvene)\b(?! (?:the|all|half|part|its|their)\b)|^(?:also )?(?:hold|convene|host|organi[sz]e|assume|take over) (?:the|a|an|their|its) (?:next|second|third|\p{L}+th|\d+(?:st|nd|rd|th)|further|following|annual|ordinary|extraordinary|(?:[Pp]ro [Tt]empore |rotating )?[Pp]residency) ?(?:\p{Ll}+ ){0,2}(?:session|meeting|round|conference|gathering|dialogue|consultations?|talks|assembly|congress|)\b|^(?:also )?(?:play host|reconvene|assemble)\b|\b(?:session|meeting|round|conference|gathering|consultation|dialogue|talks|assembly) (?:of [^,;]{3,60} )?(?:will|shall|is to|are to|would) (?:be held|take place|be convened|convene|be hosted|be organi[sz]ed)\b/u;

/** "host the next summit", "The seventh session is to be hosted by Kyrgyzstan", "reconvene in Lomé". */
const HOSTED =
  /\b(?:host|hosted|hosts|convene|convened|reconvene|organi[sz]e|organi[sz]ed|hold|held|gather|assemble|take place|play host)\b/u;
/** Whether a report tells of three states or more, or of a union of states, that met: their gatherings are matters of their own. */
const isOfMany = (draft: Draft): boolean =>
  partiesOfText(draft).length > 2 || unionThatMet(draft) !== null || unionOfMeeting(draft) !== null;

/** "the line from Katowice to the Czech frontier": how far it goes. */
const AS_FAR_AS =
  / to the (?:\p{Lu}\p{L}+ )?(?:border|frontier)(?= (?:by|in|before|with|from|will|shall|would|is|are)\b|[,;.]|$)/gu;

const MAY_BE_BORDER = new Gate(/border|frontier/);

function ownTopics(words: string): readonly Topic[] {
  const whole = topicText(words);
  const near = MAY_BE_ASIDE.opens(whole) ? words.replace(ASIDE, ' ') : words;
  const bare = MAY_BE_BORDER.opens(whole) ? near.replace(AS_FAR_AS, ' ') : near;
  const topics = barestTopics(bare, whole, bare === words);
  const target = bare.includes('illion') && TARGET.test(bare);
  const more = meansOf(bare, whole, target);
  const kept = topics.filter(
    (topic) => !(target && topics.length > 1 && topic === 'finance') && !(more.length && topic === 'other'),
  );
  return [...new Set([...kept, ...more])];
}

/**
 * Topics of the words without where, when and by whom something is done ("train engineers at the University of X", "run a
 * ferry before Carnival") where these tell any; else of all of them. `all`: the words are those of the text as it is cut.
 */
function barestTopics(words: string, whole: CutText, all: boolean): readonly Topic[] {
  const matters = mattersOf(words, whole);
  const schoolless = MAY_BE_SCHOOL.opens(whole) ? words.replace(AT_SCHOOL, ' ') : words;
  const placeless = MAY_BE_BODY.opens(whole) ? schoolless.replace(BY_BODY, ' ') : schoolless;
  const timeless = MAY_BE_TIME.opens(whole) ? placeless.replace(TIME, ' ') : placeless;
  if (timeless !== placeless) {
    const topics = topicsOf(timeless, matters);
    if (topics.some((topic) => topic !== 'other' && !MEANS.has(topic) && !SECONDARY.has(topic))) return topics;
  }
  if (placeless !== words) {
    const topics = topicsOf(placeless, matters);
    if (topics[0] !== 'other') return topics;
  }
  return all ? topicsIn(whole, matters) : topicsOf(words, matters);
}

/** Science is a matter of its own beside what it is about ("a laboratory for reef fish"); law and diplomacy are not. */
function plainest(topics: readonly Topic[]): Topic[] {
  const plain = topics.filter((topic) => !SECONDARY.has(topic) || topic === 'science');
  return plain.some((topic) => !MEANS.has(topic) && !SECONDARY.has(topic) && topic !== 'other') ? plain : [...topics];
}

/** The one plain topic of a heading, or null where it has none or several. */
function onlyPlain(label: string | null): Topic | null {
  const plain = label ? topicsOf(label).filter(isPlain) : [];
  return plain.length === 1 ? (plain[0] ?? null) : null;
}
