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
import { MEANS, mentions, topicsIn, topicsOf, topicText } from '../words/topics.ts';
import { isPlain, SECONDARY, vagueAround, wholeField } from './report-field.ts';
import { labelBefore } from './sections.ts';
import { subjectsAround } from './subject-around.ts';
import { baresOf, nearOf, placelessOf } from './subject-bare.ts';
import { isRelieved, mattersOf, meansOf } from './subject-forms.ts';

/** Fields in which to share what one knows is a matter of its own. */
const SECURITY: ReadonlySet<Topic> = new Set([
  'law-enforcement',
  'border',
  'public-order',
  'terrorism',
  'drugs',
  'cybercrime',
]);

/** "bring trade to 10 billion dollars": a measure of trade, no money that anybody pays. */
const TARGET =
  /\b(?:trade|turnover|exports?|imports?|commerce|exchanges)\b[^,;]{0,60} (?:to|at|of|by|worth) (?:[\p{L}]+ ){0,4}(?:US)?[$€£]? ?(?:[\d.,]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) (?:million|billion|trillion)|\b(?:buy|sell|purchase|order|deliver|supply)s? [^;]{3,80} (?:to the value of|worth|valued at) /u;

/** Points of what is around an undertaking that make it its subject where its own words tell none, instead of or besides one they tell. */
const ENOUGH = 1;
const MORE = 2;
const CLEAR = 3;

/** Most topics of one undertaking. */
const MOST = 3;
/** The part of all that is around an undertaking that its report's one subject has to have. */
const SHARE = 0.3;

/** Topics of an undertaking; `sentence` is its index. */
export function subjectMatter(
  draft: Draft,
  words: string,
  sentence: number,
  agreement: Ref | null,
  by: readonly Ref[],
): Topic[] {
  const told = matterOf(draft, words, sentence, agreement, by);
  const field = wholeField(draft);
  // "train thirty officers in Elvas", in a report on farming alone: the one subject of it counts beside what the words tell.
  if (!field || told.length >= MOST || told[0] === 'other' || told.includes(field) || SECURITY.has(field)) return told;
  const around = subjectsAround(draft, sentence, agreement, by);
  const all = around.reduce((sum, [, points]) => sum + points, 0);
  const own = around.find(([topic]) => topic === field)?.[1] ?? 0;
  return own >= SHARE * all ? [...told, field] : told;
}

function matterOf(draft: Draft, words: string, sentence: number, agreement: Ref | null, by: readonly Ref[]): Topic[] {
  const told = topicText(words);
  const said = plainest(ownTopics(words, told));
  const thing = said[0] === 'other' ? thingBefore(draft, words, sentence) : null;
  const whole = thing ? topicText(thing) : told;
  const own = thing ? plainest(ownTopics(thing, whole)) : said;
  const plain = own.filter((topic) => topic !== 'other' && !MEANS.has(topic));
  const fields = plain.filter((topic) => !SECONDARY.has(topic));
  const placeless = fields.length ? placelessOf(thing ?? words, whole) : words;
  const rest = placeless === (thing ?? words) ? whole : topicText(placeless);
  const weak = fields.length > 0 && !fields.some((topic) => mentions(rest, topic)) && !mattersOf(words, whole).length;
  if (own.length > 1 && fields.length && !weak) return own;
  const [most, next] = subjectsAround(draft, sentence, agreement, by);
  const subject = most && most[1] >= ENOUGH ? most[0] : null;
  const clear = most && most[1] >= CLEAR && most[1] >= 2 * (next?.[1] ?? 0) ? most[0] : null;
  // "forbid their sale", of rock engravings; "issue licences to 25 boats", of fishing; "at the station", whatever is done there.
  if (weak && subject && !mentions(whole, subject) && !own.includes(subject)) {
    const there = topicsIn(rest);
    const kept = (topic: Topic) =>
      MEANS.has(topic) || (there.includes(topic) && !(topic === 'transport' && GIVEN.test(words)));
    return [...own.filter(kept), subject];
  }
  // "English is the language of command", in a report on a battalion: what all of it is about counts beside one topic.
  // "industry in the border districts" counts for the border in a report on it alone.
  if (fields.length)
    return clear && !own.includes(clear) && (clear === 'border' || !mentions(whole, clear)) ? [...own, clear] : own;
  // "open their laboratories", in a report on a disease.
  if (plain.length)
    return subject && most && most[1] >= MORE && !SECONDARY.has(subject) && !AT_HOME.test(words)
      ? [...own.filter((topic) => MEANS.has(topic) || topic === 'justice'), subject]
      : own;
  // "The Commission will meet every six months": whatever it will speak of.
  if (own[0] === 'other' && GATHERS.test(words))
    return [
      onlyPlain(labelBefore(draft, sentence)) ??
        wholeField(draft) ??
        clear ??
        (HOSTED.test(words) && isOfMany(draft) ? 'international-forums' : (subject ?? 'diplomacy')),
    ];
  if (own[0] === 'other') {
    const around = GENERAL.test(words) ? null : (subject ?? vagueAround(draft, sentence));
    return around ? [around] : own;
  }
  return subject && !MEANS.has(subject) && !(own.includes('information-sharing') && SECURITY.has(subject))
    ? [...own, subject]
    : own;
}

/** "lend a boat", "licences to 25 boats": what it is for is the matter. */
const GIVEN =
  /\b(?:lend|give|giving|donat|suppl|provid|hand|put|deliver|send|buy|pay|train|charter|licen|regist|equip)/u;

/** "open an embassy", "send back their ambassadors": the matter itself, whatever the day's talks were about. */
const AT_HOME = /\b(?:embass(?:y|ies)|consulates?|ambassadors?|diplomatic relations|legations?)\b/iu;

/** "work more closely in every field", "give substance to bilateral accords": of no one matter, whatever stands around it. */
const GENERAL =
  /^(?:always )?stand (?:by|with|shoulder)\b|\b(?:relations|ties|friendship|relationship) to an? (?:\p{Ll}+ ){0,2}(?:level|stage|height|plane)\b|\b(?:in|across|over|on) (?:every|all|other|various|many|different|several|diverse) (?:\p{Ll}+ ){0,2}(?:fields?|areas?|spheres?|domains?|sectors?|matters)\b|\b(?:bilateral|mutual|two-way|fraternal|brotherly|friendly|traditional|historic|good-neighbou?rly|neighbou?rly|diplomatic) (?:\p{Ll}+ ){0,1}(?:relations?|relationship|ties|friendship|accords?|bonds)\b|\b(?:relations|ties|friendship|partnership|bonds) (?:between|with|of|in all)\b|\b(?:strengthen|deepen|expand|develop|enhance|improve|promote|boost|cement|consolidate)\p{Ll}* (?:(?:and|further|their|the|these|bilateral|mutual) )*(?:relations|ties|relationship|friendship|bonds)\b(?! (?:in|on)\b)|\bpeace (?:in|of|and stability in) the (?:region|world|area)\b/u;

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

/** Topics that words tell by themselves; `whole`: the same, cut. */
function ownTopics(words: string, whole: CutText): readonly Topic[] {
  const bare = nearOf(words, whole);
  const topics = barestTopics(bare, whole, bare === words);
  const target = bare.includes('illion') && TARGET.test(bare);
  const more = meansOf(bare, whole, target);
  const unpaid = target || isRelieved(bare, whole);
  const kept = topics.filter(
    (topic) => !(unpaid && topics.length > 1 && topic === 'finance') && !(more.length && topic === 'other'),
  );
  return [...new Set([...kept, ...more])];
}

/**
 * Topics of the words without what they are not about where the rest tells any; else of all of them. `all`: the words are
 * those of the text as it is cut.
 */
function barestTopics(words: string, whole: CutText, all: boolean): readonly Topic[] {
  const matters = mattersOf(words, whole);
  for (const { words: bare, strict } of baresOf(words, whole)) {
    const topics = topicsOf(bare, matters);
    const tells = (topic: Topic) =>
      topic !== 'other' && !(strict && (MEANS.has(topic) || (SECONDARY.has(topic) && !OF_ITS_OWN.has(topic))));
    if (topics.some(tells)) return topics;
  }
  return all ? topicsIn(whole, matters) : topicsOf(words, matters);
}

/** Science and law are matters of their own beside what they are about ("a laboratory for reef fish"); diplomacy is not. */
const OF_ITS_OWN: ReadonlySet<Topic> = new Set(['science', 'justice']);

function plainest(topics: readonly Topic[]): Topic[] {
  const plain = topics.filter((topic) => !SECONDARY.has(topic) || OF_ITS_OWN.has(topic));
  return plain.some((topic) => !MEANS.has(topic) && !SECONDARY.has(topic) && topic !== 'other') ? plain : [...topics];
}

/** The one plain topic of a heading, or null where it has none or several. */
function onlyPlain(label: string | null): Topic | null {
  const plain = label ? topicsOf(label).filter(isPlain) : [];
  return plain.length === 1 ? (plain[0] ?? null) : null;
}
