/** Verbs of coming and going that are told with an adverb or a way between: "turned up unannounced in", "crossed by road into", "goes on to". */
import type { Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(
  /^(?:turned|showed|touched|landed|arrived|disembarked|alighted|put|surfaced|popped|set|stopped|stayed|broke|crossed|crosses|drove|drives|sailed|sails|rode|flew|flies|flown|walked|made|ventured|journeyed|journeys|went|goes|go|came|comes|headed|heads|sped|travell?ed|travels|trekked|moved|moves|continued|continues|proceeded|proceeds|hopped|slipped|took|lead|take|bring|head|leads|takes|brings|led|brought|returns|return|is|are|leave|leaves|depart|departs|driven|move|continue|proceed|cross|fly|travel)$/,
);
const DAY =
  '(?:on |last |this |next )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow)(?: (?:morning|afternoon|evening|night))?';
const HOW = `(?: (?:by (?:\\p{Ll}+ )?\\p{Ll}+|on foot|aboard an? [\\p{Ll} ]{3,30}|over|across|back|up|down|on|out|straight|again|briefly|unannounced|overnight|late|early|alone|then|also|next|later|directly|${DAY}|\\p{Ll}+ly|from (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?))*`;
/** Being there, whatever the day. */
const CAME = new RegExp(
  `\\b(?<![’'-])(?:turned up|showed up|touched down|landed|arrived|disembarked|alighted|put in|surfaced|popped up|set foot|stopped(?: off| over)?|broke (?:his|her|their) journey)${HOW}(?= (?:in|at|on) )`,
  'gu',
);
/** On the way: with its day, of somebody who goes abroad. */
const WENT = new RegExp(
  `\\b(?<![’'-])(?:crossed|drove|sailed|rode|flew|walked|was (?:driven|flown)|made (?:his|her|their) way|ventured|journeyed|went|came|headed|sped|travell?ed|trekked|moved|continued|proceeded|hopped|slipped|took (?:an?|the) (?:train|ferry|bus|boat|plane|flight|car|helicopter))${HOW}(?= (?:in)?to )`,
  'gu',
);
/** Told in the present of a day to come. */
const GOES = new RegExp(
  `\\b(?<![’'-])(?:travels|flies|goes|heads|moves|continues|proceeds|drives|sails|journeys|crosses|comes|leaves|departs|(?:is|are) off|(?:is|are) on (?:his|her|their) way|leads|takes|brings|(?:is|are) (?:leading|heading|taking|bringing))(?:${HOW}| (?:an?|his|her|its) (?:[\\p{L}\\d-]+ ){0,4}(?:team|delegation|mission|party|group)(?: of [^,;.]{2,40}?)?)(?= (?:in)?(?:to|for) )`,
  'gu',
);
/** "will lead a team of thirty to Maungdaw", "is to go on to Quito". */
const WILL_GO = new RegExp(
  `(?<=\\b(?:will|would|shall|is to|are to|(?:is|are) (?:due|expected|scheduled|set) to|plans? to)(?: now| also| then| later| next)* )(?:(?:lead|take|bring|head) (?:an?|his|her|its|the) (?:[\\p{L}-]+ ){0,4}(?:team|delegation|mission|party|group)(?: of [^,;.]{2,40}?)?|(?:go|fly|travel|move|continue|proceed|cross|drive|sail|head|return|make (?:his|her) way)${HOW})(?= (?:in)?to )`,
  'gu',
);

early(CAME, WENT, GOES, WILL_GO);

/** "N, who travelled to Quito last month": who he is, beside the news; "paid N a visit and went to Quito": whoever did both. */
const WHO = /(?:, (?:who|which)|\band)(?: (?:had|has|then|also|\p{Ll}+ly))* $/u;

export interface Journey extends Range {
  /** The verb in its plainest form: who "arrived in" was there, who "leaves" will be. */
  readonly word: 'arrived in' | 'leaves';
}

/** The journeys of a sentence, without regard to where they lead. */
export function journeysIn(view: SentenceView): Journey[] {
  if (!GATE.opens(view.words)) return [];
  const { text } = view;
  const all = (pattern: RegExp, word: Journey['word']) =>
    matchesOf(pattern, text).map(({ index, 0: words }) => ({ start: index, end: index + words.length, word }));
  return [
    ...all(CAME, 'arrived in'),
    ...all(WILL_GO, 'arrived in'),
    ...(view.dates.length
      ? [
          ...all(GOES, 'leaves'),
          ...all(WENT, 'arrived in').filter((each) => !WHO.test(text.slice(0, each.start)) && isAbroad(view, each)),
        ]
      : []),
  ];
}

/** Whether somebody goes to a place right behind the verb that is not known to be at home. */
function isAbroad(view: SentenceView, { end }: Range): boolean {
  const goal = view.mentions.find(
    ({ kind, form, start }) =>
      (kind === 'place' || (kind === 'country' && form !== 'adjective')) &&
      start - view.at > end &&
      /^ (?:in)?to (?:the |neighbouring |nearby )?$/u.test(view.text.slice(end, start - view.at)),
  );
  const state = goal && (goal.kind === 'country' ? goal.ref : view.seats.get(goal.ref));
  const goer = view.mentions.findLast(({ kind, end: to }) => kind === 'person' && to - view.at <= end);
  const home = goer && view.homes.get(goer.ref);
  return goal !== undefined && goer !== undefined && (state === undefined || home === undefined || home !== state);
}
