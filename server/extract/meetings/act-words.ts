/** Words for what those who meet do together, as one pattern: group `meal` and others by what they tell, `base` where it is yet to be done. */

import { early } from '../words/early.ts';

const TIME =
  '(?:(?:almost|nearly|more than|over|about|some|barely|just|a good|a full) )?(?:an?|half an|a quarter of an|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty-five|fifty|ninety|several|a few|\\d{1,3})(?: and a half)?[ -](?:hours?|minutes?|moments?)';
const FOOD =
  '(?:lunch(?:eon)?|dinner|supper|breakfast|brunch|tea|coffee|meal|iftar|drinks?|bread|glass(?: of \\p{Ll}+)?|pot of \\p{Ll}+|cup of \\p{Ll}+|table|kava|barbecue|picnic|whisky|vodka|wine|beers?)';

/** Eating and drinking, and whatever else nobody does but in company. */
const MEAL = [
  'lunched',
  'dined',
  'breakfasted',
  'brunched',
  'supped',
  'picnicked',
  'broke bread',
  'broke (?:their|the) fast',
  `(?:had|shared|took|ate|enjoyed|drank|sipped)(?: an?| their| some)?(?: (?!joint|working)[\\p{Ll}-]+){0,2} ${FOOD}`,
  'drank to',
  'toasted',
  'clinked glasses',
  'raised (?:an? |their )(?:glass(?:es)?|toasts?)',
  '(?:shared|were on) (?:an?|the same|one) (?:platform|stage|podium|panel|sofa|bench|car|boat|plane|carriage|taxi|tram|room|joke|moment)',
  'put their heads together',
  'caught up(?: at last)?(?= (?:with|in|at|on|over|again)\\b)',
  'crossed paths',
  `(?<!\\bsigned and )(?:exchanged|swapped|traded) (?:(?:an?|the|their|some|a few|first|brief|polite|sharp|angry|warm|kind|harsh|friendly|further) ){0,3}(?:words?|views|notes|ideas|impressions|pleasantries|greetings|handshakes?|barbs|experiences|opinions|thoughts|assessments|compliments|jokes|stories|courtesies|civilities)`,
  'compared (?:notes|drafts|positions|figures|texts|experiences|lists|maps|views)',
  `(?:found|made|stole|had|snatched|spent|spared) (?:${TIME}|time) (?:for (?:each other|one another)|together|alone|in private|tête-à-tête|face to face)`,
  'had (?:an? )?(?:(?!meeting)[\\p{Ll}-]+ ){0,3}(?:talk|chat|word|natter|heart-to-heart|sitting|conversation|exchange|get-together|face-to-face|tête-à-tête|one-on-one|session|huddle|reunion)(?= (?:with|in|on|at|about|over)\\b)',
  'buried the hatchet',
  'broke the ice',
  'cleared the air',
  'made (?:up|peace)(?= )(?! (?:the|most|half|part|an?|for|its|their|his|her) )',
  'patched (?:things |it )?up',
  'sank their differences',
  'got down to (?:business|work|brass tacks|details|it)',
  'got (?:together|acquainted)',
  '(?:resumed|renewed|re-established|made|established|restored) (?:direct |personal |high-level )?contacts?',
  'sat (?:knee to knee|side by side|face to face|opposite each other|facing each other|across from each other|together|shoulder to shoulder)',
  'sat (?:down )?(?:for|until|till|through|from|under|beneath|beside|round|around|over)(?= )(?! (?:lunch|dinner|exams?|an exam))',
  'stood (?:face to face|side by side|shoulder to shoulder)',
  '(?:slipped|stole|withdrew|retired|stepped|drew|wandered) (?:out|away|off|aside)(?= )',
  'embraced(?= |$)(?! (?:the|an?|its|their|this|that)\\b)',
  'hugged',
  '(?:shook|joined) hands',
  'were (?:closeted|locked|together|reunited|seen together|photographed)(?= )',
  'met up',
  'took stock of',
  'huddled',
  'caucused',
  'parleyed',
  'crossed swords',
  'locked horns',
  'clashed(?= (?:in|at|on|over|with)\\b)',
  'sparred',
  'haggled',
  'bargained',
  'quarrel(?:l)?ed',
  'reasoned(?= (?:for|together|with|over|about)\\b)',
  'deliberated',
  'conversed',
  'conferred(?= (?:with|in|at|on|over|about|for|by|again)\\b)',
  'brainstormed',
  '(?:spoken|talked|conferred|chatted) (?:alone|privately|in private|at length|face to face|on the (?:tele)?phone|by (?:tele)?phone)',
  '(?:spoke|talked|chatted|discussed it|went over it)(?= (?:again|by|over the|on the (?:tele)?phone|at length|privately|in private|alone|in the margins|face to face|directly|one to one|briefly|twice|together|to each other|to one another|with each other|alone)\\b)',
];
/** What two may also do apart, told with its day or place. */
const WORK = [
  '(?:thrashed|hammered|ironed|worked|sorted|straightened|fought|had it) out',
  '(?:worked|went|talked|combed|leafed|ran|sat) through',
  '(?:went|talked|pored|mulled|puzzled|wrangled|bent|haggled) over',
  'settled (?:on|their|the|a|an) ',
  'touched on',
  'aired (?:their|the)',
  'thrashed',
  '(?:tackled|wrestled with|grappled with|took up|mulled|reviewed|explored|examined) (?:the|their|an?) ',
  'walked (?:along|around|round|together|arm in arm|side by side)',
  'strolled',
  '(?:rode|drove|sailed|cruised|flew|cycled|hiked|skied|travel(?:l)?ed) (?:together|side by side|in (?:the|one|a) )',
  'went (?:fishing|hiking|sailing|skiing|riding|for an? (?:walk|drive|ride|stroll|run|swim))',
  'took an? (?:walk|stroll|ride|drive|tram|train|ferry|boat|spin|swim)',
  'played (?:golf|tennis|chess|cards|football|cricket|petanque|table tennis)',
  'watched (?:the|an?) (?:match|game|parade|final|concert|performance|race|display|exercise|launch|show)',
  'sat out',
];
const TOUR = [
  'toured',
  'inspected(?! (?:an?|the) (?:guard|honou?r|troops|parade))',
  'visited',
  'surveyed',
  'viewed',
  'walked (?:the|through|across|over|past)',
  'looked (?:over|round|around)',
  'were shown (?:the|round|around|over|through)',
  'went (?:to see|round|around|down|aboard|on board)',
  'flew over',
  'were photographed (?:at|by|in front of|before)(?= the )',
  'trekked',
  'crossed the',
];
const RITE = [
  'exchanged (?:the |their )?(?:signed )?(?:texts|copies|instruments|documents|contracts|ratification (?:instruments|papers)|instruments of ratification)(?= (?:of|on|for|in|at|over) )',
  '(?:inspected|reviewed|watched) (?:a|the) (?:\\p{Ll}+ )?(?:parade|march-past)',
  'planted',
  'laid (?:wreaths?|a wreath|flowers|the|a)',
  'lit (?:the|a)',
  'hoisted',
  '(?:raised|lowered|unfurled) (?:the|their|both|two) (?:\\p{Ll}+ )?flags?',
  'pressed (?:the|a) (?:\\p{Ll}+ )?button',
  '(?:switched|turned) on',
  'exchanged (?:the |signed |their )?(?:plaques|gifts|medals|shields|instruments|copies|flags|pens|presents|keys|insignia|swords|jerseys|shirts|books|mementos|souvenirs|ratification)',
  'released (?:the|a|two|some|white|\\d+) ',
  'rang (?:the|a) (?:\\p{Ll}+ )?bell',
  'dedicated',
  'christened',
  'declared open',
  'broke ground',
  'turned the (?:first )?(?:sod|soil)',
  'flagged (?:off|in)',
  'cut (?:the|a|an|its) (?:\\p{Ll}+ )?(?:ribbon|tape|cake|cable)',
  'kicked off the',
  'inaugurated',
  'reopened',
  're-opened',
  'unveiled',
  'commissioned',
  'commemorated',
  'marked the',
];
const BEGIN = ['opened (?:the|an?|two|three|their|its|what) ', 'launched (?:the|an?|two|three|their|its) '];
/** What two resolve in one place on one day, they have talked of there. */
const DEAL = [
  '(?:agreed|decided|resolved|vowed|pledged|promised|undertook)(?= (?:to|that|on|in|at|a|an|the)\\b)',
  'used the (?:margins|sidelines|fringes|occasion) of [^,;.]{3,60}?(?= to )',
];
const BASE =
  'lunch|dine|breakfast|break bread|tour|inspect|plant|unveil|inaugurate|reopen|re-open|cut (?:the|a) (?:ribbon|tape)|open (?:the|an?) (?!talks|meeting|session|conference|summit|forum|negotiations)|launch (?:the|an?)|lay (?:a wreath|wreaths|flowers|the (?:first|foundation|cornerstone))|compare notes|share (?:a|the) (?:platform|stage|table|meal|panel)|exchange (?:views|instruments|notes)|put their heads together|caucus|huddle|break ground|speak (?:again|by (?:phone|telephone|video)|on the (?:tele)?phone)|talk (?:again|by (?:phone|telephone|video))|walk (?:the|through)';

/** Whatever those who meet do, tried where one of its first words stands (`ACT_GATE`). */
export const ACT = new RegExp(
  `\\b(?<![’'-])(?:(?<tour>${TOUR.join('|')})|(?<rite>${RITE.join('|')})|(?<begin>${BEGIN.join('|')})|(?<meal>${MEAL.join('|')})|(?<work>${WORK.join('|')})|(?<deal>${DEAL.join('|')})|(?<base>${BASE}))(?![\\p{L}-])`,
  'uy',
);

early(ACT);

/** The words with which they begin. */
export const ACT_GATE =
  /^(?:re|agreed|decided|resolved|vowed|pledged|promised|undertook|used|lunch(?:ed)?|dined?|breakfast(?:ed)?|brunched|supped|picnicked|broke|break|had|shared?|took|ate|enjoyed|drank|sipped|toasted|clinked|raised|put|caught|crossed|exchanged?|swapped|traded|compared?|found|made|stole|snatched|spent|spared|buried|cleared|patched|sank|got|resumed|renewed|established|restored|sat|stood|slipped|withdrew|retired|stepped|drew|wandered|embraced|hugged|shook|joined|were|met|huddled?|caucus(?:ed)?|parleyed|locked|clashed|sparred|haggled|bargained|quarrell?ed|reasoned|deliberated|conversed|conferred|brainstormed|spoke|spoken|talked|chatted|discussed|went|thrashed|hammered|ironed|worked|sorted|straightened|fought|combed|leafed|ran|pored|mulled|puzzled|wrangled|bent|settled|touched|aired|tackled|wrestled|grappled|reviewed|explored|examined|walk(?:ed)?|strolled|rode|drove|sailed|cruised|flew|cycled|hiked|skied|travell?ed|played|watched|tour(?:ed)?|inspect(?:ed)?|visited|surveyed|viewed|looked|trekked|plant(?:ed)?|laid|lay|lit|hoisted|lowered|unfurled|pressed|switched|turned|released|rang|dedicated|christened|declared|flagged|cut|kicked|inaugurated?|reopen(?:ed)?|opened|open|unveil(?:ed)?|commissioned|commemorated|marked|launch(?:ed)?|speak|talk)$/;
