/**
 * What an undertaking is about: the topics of its own words. Where these name none ("have it open by 2025") or only a means
 * ("share data", "provide a loan"), the subject of what is around it counts (`subjectsAround`).
 */
import type { Ref, Topic } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { partiesOfText } from '../reference/focus.ts';
import { unionOfMeeting, unionThatMet } from '../reference/sides-of-text.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { MEANS, topicsIn, topicsOf, topicText } from '../words/topics.ts';
import { isPlain, SECONDARY, wholeField } from './report-field.ts';
import { labelBefore } from './sections.ts';
import { subjectsAround } from './subject-around.ts';

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
  /\b(?:drawn from|made up of|composed of|consisting of|represented by|(?:jointly )?(?:headed|chaired|led|hosted|attended) by|through (?:the )?(?:diplomatic|official|usual) channels|(?:as )?agreed through) [^,;]*|,? (?:mostly|mainly|chiefly|largely|primarily) (?:in|for|on|from) [^;]*/giu;
const MAY_BE_ASIDE = new Gate(
  /drawn|made|composed|consisting|represented|headed|chaired|led|hosted|attended|through|agreed|mostly|mainly|chiefly|largely|primarily/,
);
/** A university or institute by its name, as the place or hand by which something is done. */
const AT_SCHOOL =
  /\b(?:at|by|with|from|in) (?:the )?(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,5}(?:University|College|Institute|Academy|School)\b(?: of (?:\p{Lu}[\p{L}'’-]+(?: and | of | )?){1,4})?|(?:University|College|Institute|Academy) of (?:the )?(?:\p{Lu}[\p{L}'’-]+ ?){1,3})/gu;

const MAY_BE_SCHOOL = new Gate(/university|college|institute|academy|school/);

/** "bring trade to 10 billion dollars": a measure of trade, no money that anybody pays. */
const TARGET =
  /\b(?:trade|turnover|exports?|imports?|commerce|exchanges)\b[^,;]{0,60} (?:to|at|of|by|worth) (?:[\p{L}]+ ){0,4}(?:US)?[$€£]? ?(?:[\d.,]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) (?:million|billion|trillion)/u;

/** Points of what is around an undertaking that make it its subject where its own words tell none, or besides one they tell. */
const ENOUGH = 1;
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
    return field && !own.includes(field) ? [...own, field] : own;
  }
  const [most] = subjectsAround(draft, sentence, agreement, by);
  const subject = most && most[1] >= ENOUGH ? most[0] : null;
  // "open their laboratories", in a report on a disease.
  if (plain.length)
    return subject && !SECONDARY.has(subject) ? [...own.filter((topic) => MEANS.has(topic)), subject] : own;
  // "The Commission will meet every six months": whatever it will speak of.
  if (own[0] === 'other' && GATHERS.test(words))
    return [
      onlyPlain(labelBefore(draft, sentence)) ??
        (HOSTED.test(words) && isOfMany(draft)
          ? 'international-forums'
          : (wholeField(draft) ?? subject ?? 'diplomacy')),
    ];
  if (own[0] === 'other') return subject ? [subject] : own;
  return subject && !MEANS.has(subject) && !(own.includes('information-sharing') && SECURITY.has(subject))
    ? [...own, subject]
    : own;
}

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

/** "meet again in Rome", "the next session of the Commission will be held in 2025". */
const GATHERS =
  /^(?:meet|convene|gather|reconvene|sit)\b(?! (?:the|all|half|part|its|their)\b)|\b(?:will|shall|is to|are to|would|should) (?:meet|convene|gather|reconvene)\b(?! (?:the|all|half|part|its|their)\b)|^(?:also )?(?:hold|convene|host|organi[sz]e|assume|take over) (?:the|a|an|their|its) (?:next|second|third|\p{L}+th|\d+(?:st|nd|rd|th)|further|following|annual|ordinary|extraordinary|(?:[Pp]ro [Tt]empore |rotating )?[Pp]residency) ?(?:\p{Ll}+ ){0,2}(?:session|meeting|round|conference|gathering|dialogue|consultations?|talks|assembly|congress|)\b|^(?:also )?(?:play host|reconvene|assemble)\b|\b(?:session|meeting|round|conference|gathering|consultation|dialogue|talks|assembly) (?:of [^,;]{3,60} )?(?:will|shall|is to|are to|would) (?:be held|take place|be convened|convene|be hosted|be organi[sz]ed)\b/u;

/** "host the next summit", "The seventh session is to be hosted by Kyrgyzstan", "reconvene in Lomé". */
const HOSTED =
  /\b(?:host|hosted|hosts|convene|convened|reconvene|organi[sz]e|organi[sz]ed|hold|held|gather|assemble|take place|play host)\b/u;
/** Whether a report tells of three states or more, or of a union of states, that met: their gatherings are matters of their own. */
const isOfMany = (draft: Draft): boolean =>
  partiesOfText(draft).length > 2 || unionThatMet(draft) !== null || unionOfMeeting(draft) !== null;

/** "$4 million", "EUR 3 million". */
const MONEY = /(?<!\b(?:worth|worth up to|valued at|buy|buys) )(?:[$€£¥₹]|\b(?:USD|EUR|GBP)) ?\d/u;
/** "put up eleven million", "set aside 2.4 million dollars". */
const SUM =
  /\b(?:put up|set aside|contribute|allocate|earmark|lend|grant|donate|add|spend|pay)s? [^,;]{0,40}\b(?:million|billion|thousand)\b(?! (?:[\p{L}]+ )?(?:tonnes|tons|people|barrels|cubic|hectares|doses|head|trees|seedlings|kilowatt|passengers|visitors|tourists))/u;
/** "share environmental data", "transmit data on the flow". */
const SHARED_THING =
  '(?:data|statistics|figures|readings|results|findings|names|lists?|files|records|profiles|samples|warnings|analys[ei]s|reports?|alerts|manifests|forecasts?|imagery|maps|bulletins?|documents|volumes|evidence|images|pictures|photographs|texts|experience|know-how|practices|fingerprints)';
const SHARED = new RegExp(
  [
    `\\b(?:shar|exchang|swap|pool|transmit|notif|pass on|send|forward|hand over|publish|trade|circulat|relay|communicat|supply)[^,;]{0,60}\\b${SHARED_THING}\\b`,
    '\\b(?:connect|link|join|feed|merge|synchroni[sz]e)[^,;]{0,40}\\b(?:data|databases?|registers|registries|archives|systems)\\b',
    '\\b(?:alert|warn|notify|inform|brief) (?:each other|one another|the other)\\b',
    '\\baccess to [\\p{Ll} ]{0,25}\\b(?:data|records|journals|archives|files|registers|maps)\\b',
    '\\breport [^;]{3,80} to (?:each other|one another)\\b',
    '\\bcompare (?:\\p{Ll}+ ){0,2}(?:registers|registries|lists|figures|data|notes|files|findings|results|records)\\b',
    '\\bopen (?:its|their|his|her) [\\p{Ll} -]{0,20}\\b(?:maps|archives|files|records|registers)\\b',
    `\\b${SHARED_THING} (?:[^;]{0,60} )?(?:will|shall|would|are to|is to|be) (?:be )?(?:shared|exchanged|transmitted|passed|swapped|sent|published|circulated|pooled|forwarded|handed|change hands)\\b`,
    '\\bmakes? [^,;]{0,60}\\b(?:data|assessments|results|findings|records) available\\b',
    '\\bgive [^,;]{0,30}\\b(?:notice|warning) of\\b',
    '\\bgive (?:each other|one another) (?:notice|warning)\\b',
    '\\bprovide (?:an? |the )?(?:full )?lists? of\\b',
    '\\breport (?:(?:any|every|all|each) [\\p{L} ]{3,40} (?:to|within)|[\\p{L} ]{3,40} within \\d)',
    '\\bpublish,? [^;]{0,40}\\b(?:volumes|figures|data|prices|results)\\b',
  ].join('|'),
  'u',
);

early(HANGS_ON, SUM, SHARED);

const MAY_BE_SHARED = new Gate(
  /shar|exchang|swap|pool|transmit|notif|pass|send|forward|hand|publish|connect|link|join|feed|merge|synchroni|alert|warn|inform|brief|access|open|data|figures|readings|statistics|results|make|give|provide|report|trade|circulat|relay|communicat|supply|compare|lists?|names|documents|samples|warnings/,
);

/** "receive ten lawyers a year", "take in eight young farmers for six months", "exchange 100 researchers every year": to learn. */
const MANY =
  '(?:\\d[\\d,.]*|up to \\S+|an? (?:dozen|hundred)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\\p{L}+teen|\\p{L}+ty|\\p{L}+ hundred)';
const TAUGHT = new RegExp(
  `\\b(?:receive|welcome|take in|take on|admit|accept|host|exchange|reserve)s? ${MANY} (?!places\\b)[^,;]{3,60}?(?: (?:a|each|every|per) (?:year|season|semester|summer|quarter)\\b| for (?:\\p{Ll}+ ){0,3}(?:study|stays?|placements?|attachments?|weeks|months|training)\\b)|\\badmission of ${MANY} `,
  'u',
);
const MAY_BE_TAUGHT = new Gate(/receive|welcome|take|admi|accept|host|exchange|reserve/);
/** Those who come for something else than to learn. */
const NO_LEARNERS =
  /\b(?:patients?|refugees?|workers?|migrants?|families|tourists?|visitors?|tonnes|tons|flights?|ships?|vessels?|trucks?|lorries|students?|pupils|scholarships?|megawatts?|vehicles?|containers?|children|prisoners?|cases|nationals|labourers|pilgrims)\b/u;

/** "the line from Katowice to the Czech frontier": how far it goes. */
const AS_FAR_AS = / to the (?:\p{Lu}\p{L}+ )?(?:border|frontier)(?= (?:by|in|before|with|from)\b|[,;.]|$)/gu;

const MAY_BE_BORDER = new Gate(/border|frontier/);

function ownTopics(words: string): readonly Topic[] {
  const whole = topicText(words);
  const near = MAY_BE_ASIDE.opens(whole) ? words.replace(ASIDE, ' ') : words;
  const bare = MAY_BE_BORDER.opens(whole) ? near.replace(AS_FAR_AS, ' ') : near;
  // "train engineers at the University of X": where something is done is not what it is about.
  const placeless = MAY_BE_SCHOOL.opens(whole) ? bare.replace(AT_SCHOOL, ' ') : bare;
  const elsewhere = placeless === bare ? [] : topicsOf(placeless);
  const topics =
    elsewhere.length && elsewhere[0] !== 'other' ? elsewhere : bare === words ? topicsIn(whole) : topicsOf(bare);
  const target = bare.includes('illion') && TARGET.test(bare);
  const more: Topic[] = [
    ...((MONEY.test(bare) || SUM.test(bare)) && !target ? (['finance'] as const) : []),
    ...(MAY_BE_TAUGHT.opens(whole) && TAUGHT.test(bare) && !NO_LEARNERS.test(bare) ? (['training'] as const) : []),
    ...(MAY_BE_SHARED.opens(whole) && SHARED.test(bare) ? (['information-sharing'] as const) : []),
  ];
  const kept = topics.filter(
    (topic) => !(target && topics.length > 1 && topic === 'finance') && !(more.length && topic === 'other'),
  );
  return [...new Set([...kept, ...more])];
}

function plainest(topics: readonly Topic[]): Topic[] {
  const plain = topics.filter((topic) => !SECONDARY.has(topic));
  return plain.some((topic) => !MEANS.has(topic) && topic !== 'other') ? plain : [...topics];
}

/** The one plain topic of a heading, or null where it has none or several. */
function onlyPlain(label: string | null): Topic | null {
  const plain = label ? topicsOf(label).filter(isPlain) : [];
  return plain.length === 1 ? (plain[0] ?? null) : null;
}
