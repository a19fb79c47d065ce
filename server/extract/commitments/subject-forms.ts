/**
 * What the form of an undertaking tells of its subject, where no word tells it alone: a sum that is paid, data that are
 * passed on, people who are taken in to learn, suspects who are given up, goods that are hidden from the customs.
 */

import type { Topic } from '../../model/factsheet.ts';
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';

/** "$4 million", "EUR 3 million". */
const MONEY =
  /(?<!\b(?:worth|worth up to|valued at|buy|buys|budget of|cost of|costing|estimated at|priced at|price of|premium of|turnover of) )(?:[$€£¥₹]|\b(?:USD|EUR|GBP)) ?\d|\b\p{Lu}{3} ?\d[\d.,]* (?:million|billion)\b/u;
/** "put up eleven million", "set aside 2.4 million dollars". */
const SUM =
  /\b(?:put up|set aside|contribute|allocate|earmark|lend|grant|donate|add|spend|pay)s? [^,;]{0,40}\b(?:million|billion|thousand)\b(?! (?:[\p{L}]+ )?(?:tonnes|tons|people|barrels|cubic|hectares|doses|head|trees|seedlings|kilowatt|passengers|visitors|tourists))/u;

/** "bear the cost", "their air fare will be paid", "pays the doctors", "each paying its own": whose money it is. */
const BORNE =
  /\b(?:bear|meet|cover|share|split|shoulder|defray|carry)s? [^,;]{0,30}\b(?:costs?|expenses?|bill)\b|\b(?:costs?|expenses?|bill|fares?|wages|salar(?:y|ies)|rents?)\b [^;]{0,40}\b(?:borne|met|shared|covered|paid|defrayed|frozen)\b|\bfreez(?:e|es|ing) [^,;]{0,30}\b(?:wages|salaries|pay)\b|(?:^|\b(?:will|shall|would|must|to) )pays? (?!(?:attention|tribute|heed|homage|respects?|a (?:\p{Ll}+ )?visit|visits|court|no|(?:a |the )?(?:\p{Ll}+ )?(?:duty|duties|tariffs?|tolls?))\b)|\beach paying\b/u;
const MAY_BE_BORNE = new Gate(/costs?|expense|bill|fare|wage|salar|rent|pay/);

/** "waive the fee", "free of dues", "fees are abolished": money that is not paid, so what it was for is the matter. */
const RELIEVED =
  /\b(?:abolish|waiv|scrap|drop|lift|do away with|exempt|free of|free from|without|pay no|pays no|paying no)\p{Ll}* (?:[\p{Ll}-]+ ){0,4}(?:fees?|dues|charges?|tax|taxes|tolls?)\b|\b(?:fees?|dues|charges?|taxes|tolls?) (?:[^,;]{0,30} )?(?:abolished|waived|scrapped|dropped|lifted)\b/u;
const MAY_BE_RELIEVED = new Gate(/fees?|dues|charge|tax|toll/);
/** Whether the money that an undertaking speaks of is not to be paid. */
export const isRelieved = (text: string, whole: CutText): boolean =>
  MAY_BE_RELIEVED.opens(whole) && RELIEVED.test(text);

/** "share environmental data", "transmit data on the flow". */
const SHARED_THING =
  '(?:data|statistics|figures|readings|number plates|declarations|customs returns|manifest|particulars|\\p{Ll}+ counts|results|findings|names|lists?|files|records|profiles|warnings|analys[ei]s|reports?|alerts|manifests|forecasts?|imagery|maps|bulletins?|documents|volumes|evidence|images|pictures|photographs|texts|experience|know-how|practices|fingerprints|water levels|tracks|coordinates|measurements|transcripts?)';
const SHARED = new RegExp(
  [
    `\\b(?:shar|exchang|swap|pool|transmit|notif|pass on|send|forward|hand over|publish|trade|circulat|relay|communicat|supply|submit|furnish|deliver|provide|promise)[^,;]{0,60}\\b${SHARED_THING}\\b`,
    '\\b(?:connect|link|join|feed|merge|synchroni[sz]e)[^,;]{0,40}\\b(?:data|databases?|registers|registries|archives)\\b',
    '\\b(?:alert|warn|notify|inform|brief) (?:each other|one another|the other)\\b',
    `\\bgive (?:the |its |their )?\\p{Lu}[\\p{L} ]{2,30} (?:the |its |their |all )?(?:\\p{Ll}+ )?${SHARED_THING}\\b`,
    '\\b(?:inform|notify) (?:the|its|their|each|every|all|\\p{Lu}\\p{L}+) ',
    '\\banswer (?:[^,;]{0,30} )?(?:each|every|any|all|the) (?:\\p{Ll}+ )?(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))\\b',
    '\\bopen (?:an? )?(?:direct |permanent |secure |common )*(?:telephone|radio|telex|video) (?:line|link)s?\\b',
    `\\bgive (?:each other|one another|the other(?:'s \\p{Ll}+)?) (?:the |its |their |all )?(?:\\p{Ll}+ )?(?:extracts|copies|plates|numbers|${SHARED_THING})\\b`,
    '\\btell (?:the |all |its |their )?\\p{Ll}+ (?:which|whether|when|where|what)\\b',
    '\\bbrief (?:its|his|her|their|the) \\p{L}',
    '\\baccess to [\\p{Ll} ]{0,25}\\b(?:data|records|journals|archives|files|registers|maps)\\b',
    '\\breport [^;]{3,80} to (?:each other|one another)\\b',
    '\\bcompare (?:\\p{Ll}+ ){0,2}(?:registers|registries|lists|figures|data|notes|files|findings|results|records)\\b',
    '\\bopen (?:its|their|his|her) [\\p{Ll} -]{0,20}\\b(?:maps|archives|files|records|registers)\\b',
    `\\b${SHARED_THING} (?:[^;]{0,60} )?(?:will|shall|would|are to|is to|be) (?:be )?(?:shared|exchanged|transmitted|passed(?: on)?|swapped|sent|published|circulated|pooled|forwarded|handed|change hands)\\b`,
    '^an? (?:full )?list of\\b',
    '\\b(?:is|are|to|shall|will) be reported (?:[^,;]{0,30} )?to\\b',
    '\\b(?:inform|notify|advise) (?:its|the|their|all|each) [^,;]{3,60}\\b(?:of|about|in advance|beforehand)\\b',
    '\\b(?:link|connect|join)s? (?:up )?(?:its|their|the two|both|the)? ?[^,;]{0,40}\\b(?:networks?|monitoring systems?|registr(?:y|ies)|warning systems?)\\b',
    '\\bmakes? [^,;]{0,60}\\b(?:data|assessments|results|findings|records) available\\b',
    '\\bgive [^,;]{0,30}\\b(?:notice|warning) of\\b',
    '\\bgive (?:each other|one another) (?:notice|warning)\\b',
    '\\bprovide (?:an? |the )?(?:full )?lists? of\\b',
    '\\breport (?:(?:any|every|all|each) [\\p{L} ]{3,40} (?:to|within)|[\\p{L} ]{3,40} within \\d)',
    '\\bpublish,? [^;]{0,40}\\b(?:volumes|figures|data|prices|results|numbers? of|how)\\b',
    '\\breport (?:[^;,]{0,60} )?(?:every|each|once an?|twice an?) (?:\\p{L}+ )?(?:day|week|fortnight|month|quarter|year|\\p{Lu})',
  ].join('|'),
  'u',
);
const SHARED_FIRST = new RegExp(`^${SHARED_THING}`, 'iu');
early(SUM, SHARED);
const MAY_BE_SHARED = new Gate(
  /answer|shar|exchang|swap|pool|transmit|notif|pass|send|forward|hand|publish|connect|link|join|feed|merge|synchroni|alert|warn|inform|brief|access|open|data|figures|readings|statistics|results|make|give|tell|provide|report|trade|circulat|relay|communicat|supply|submit|furnish|deliver|provide|promise|advise|compare|lists?|names|documents|samples|warnings/,
);

/** "receive ten lawyers a year", "take in eight young farmers for six months", "exchange 100 researchers every year": to learn. */
const MANY =
  '(?:\\d[\\d,.]*|up to \\S+|an? (?:dozen|hundred)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\\p{L}+teen|\\p{L}+ty|\\p{L}+ hundred)';
const TAUGHT = new RegExp(
  `\\b(?:receive|welcome|take(?: in| on)?|admit|accept|host|exchange|reserve)s? ${MANY} (?!places\\b)[^,;]{3,60}?(?: (?:a|each|every|per) (?:year|season|semester|summer|quarter)\\b| for (?:\\p{Ll}+ ){0,3}(?:study|terms?|stays?|placements?|attachments?|weeks|months|training)\\b)|\\badmission of ${MANY} |\\bsend ${MANY} [^,;]{3,60} (?:to (?:the |an? |its )?(?:\\p{L}+ ){0,2}(?:university|college|academy|institute)|for (?:\\p{Ll}+ )?(?:training|study|courses))\\b`,
  'u',
);
/** "coach radio operators for a fortnight", "show wardens how to fly", "instruct firefighters in the use of masks". */
const INSTRUCTED =
  /^(?:jointly |also )?(?:coach|school|instruct|drill|qualify|mentor|tutor|show|teach) (?:[\p{L}\d'’-]+ ){1,6}?(?:how to|in the (?:use|art|handling|operation|running) of|in (?:the )?\p{Ll}+ing|for (?:an? |\p{L}+ )(?:weeks?|months?|days|fortnight|winter|season)|at the \p{Ll}+ (?:institute|academy|school|centre|college)|as (?:instructors|trainers))\b|^(?:jointly |also )?qualify [^,;]{3,60} as \p{Ll}|\bsends? (?:our|its|their|some|an?|\d+|two|three|four|five|six|eight|ten|a dozen) (?:\p{Ll}+ ){0,2}(?:experts?|advis[eo]rs?|instructors?|coach(?:es)?|specialists?|trainers?)\b(?! to (?:investigat|inspect|examin|assess|survey|study|count|measur|look))|\b(?:guards|officers|police|nurses|doctors|officials|staff|workers|engineers|clerks|farmers|women|soldiers|technicians|inspectors)\b[^,;]{0,30} be taught\b/u;
const MAY_BE_TAUGHT = new Gate(
  /receive|welcome|take|send|admi|accept|host|exchange|reserve|coach|school|instruct|drill|qualify|mentor|tutor|show|teach|taught/,
);
/** Those who come for something else than to learn. */
const NO_LEARNERS =
  /\b(?:patients?|refugees?|asylum seekers?|workers?|migrants?|families|tourists?|visitors?|tonnes|tons|flights?|ships?|vessels?|trucks?|lorries|students?|pupils|scholarships?|megawatts?|vehicles?|containers?|children|prisoners?|cases|teachers|lecturers|professors|places|steps|measures|seats?|per cent|nationals|labourers|pilgrims)\b/u;

const isTaught = (text: string): boolean => INSTRUCTED.test(text) || (TAUGHT.test(text) && !NO_LEARNERS.test(text));

/** How an undertaking is furthered, told by its form; `target`: its sum measures trade and is not paid. */
export const meansOf = (text: string, whole: CutText, target: boolean): Topic[] => [
  ...(!target && (MONEY.test(text) || SUM.test(text) || (MAY_BE_BORNE.opens(whole) && BORNE.test(text)))
    ? (['finance'] as const)
    : []),
  ...(MAY_BE_TAUGHT.opens(whole) && isTaught(text) ? (['training'] as const) : []),
  ...(MAY_BE_SHARED.opens(whole) && SHARED.test(SHARED_FIRST.test(text) ? lowered(text) : text)
    ? (['information-sharing'] as const)
    : []),
];

/** Without the capital with which a sentence begins. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A form that tells a topic, and the words without which it is not there. */
interface Form {
  readonly topic: Topic;
  readonly gate: Gate;
  readonly form: RegExp;
  /** What makes it something else. */
  readonly not?: RegExp;
}

const ARMS = '(?:rifles?|guns?|pistols?|ammunition|weapons|small arms)';
const GOODS = `(?:${ARMS}|petrol|fuel|diesel|gasoline|cigarettes?|tobacco|liquor|alcohol|gold|stolen (?:cars|vehicles|goods|cattle)|timber|logs|ivory|antiquities|sugar|medicines|charcoal|diamonds|gems|fertili[sz]er|coltan)`;
const WARES =
  '(?:tonnes|tons|barrels|bales|sacks|litres|cubic met\\p{Ll}+|crops?|harvests?|gas|oil|crude|petrol|diesel|fuels?|power|electricity|rice|wheat|maize|grain|sugar|cotton|coffee|cocoa|tea|timber|beef|meat|milk|fish|fruit|wines?|cattle|cashews?|nuts|tobacco|uranium|coal)';
const CAUGHT = '\\b(?:stop|catch|seiz|intercept|confiscat|halt|curb|block|prevent|impound)\\p{Ll}*';
const SEARCHED = '\\b(?:search|check|inspect|scan|comb|stop|intercept|open|unseal|x-ray)(?:es|s|ed|ing)? (?!for\\b)';
const HIDDEN =
  '(?:slip|cross|hid|conceal|carried|ferr|over the|across|bound for|smuggl|being taken|from leaving|from entering)';

const FORMS: readonly Form[] = [
  // "hand over to a neighbour any suspect", "return to Miami the official charged with bribery".
  {
    topic: 'extradition',
    gate: new Gate(/surrender|hand|turn|giv|sen[dt]|return|deliver|transfer|fly/),
    form: /\b(?:surrender(?:ing|ed)?|hand(?:ed|ing)? (?:over|back)|turn(?:ed|ing)? over|(?:give|giving|given) up|sen(?:d|ding|t)|return(?:ed|ing)?|deliver(?:ed|ing)?|transfer(?:red|ring)?|fly)\b[^;,]{0,60}(?:, [^;,]{3,40},[^;,]{0,50})?\b(?:suspects?|the accused|accused persons?|fugitives?|offenders|convict(?:s|ed)|murderers?|killers?|swindlers?|mafiosi|charged with|accused of|suspected of|wanted (?:criminals|suspects|militants|persons|smugglers|traffickers|in|by|for|on|there|men)|(?:are|is) wanted|stand trial|face (?:trial|charges|justice)|inmates?)\b|\b(?:give|giving) up (?:its|their) (?:own )?nationals\b/u,
    not: /\b(?:names?|lists?|data|files?|photographs?|pictures|particulars|bulletins?|information|evidence|records|samples|profiles|fingerprints|reports?|experts?|observers?|lawyers?|assets|money|property|goods|phones|whereabouts|investigators|detectives)\b/u,
  },
  // "stop tankers of petrol from slipping across the hills", "search dinghies for guns".
  {
    topic: 'smuggling',
    gate: new Gate(
      /stop|catch|seiz|intercept|confiscat|halt|curb|block|prevent|impound|search|check|inspect|scan|comb|open|unseal|ray/,
    ),
    form: new RegExp(
      [
        `${CAUGHT}[^,;]{0,80}\\b${GOODS}\\b[^,;]{0,50}\\b${HIDDEN}`,
        `${CAUGHT}[^,;]{0,40}\\b(?:carrying|hiding|ferry|ferries|ferrying|laden with) (?:\\p{L}+ ){0,2}${GOODS}\\b`,
        `${SEARCHED}[^,;]{0,60}\\bfor (?:\\p{L}+ ){0,3}(?:${ARMS}|cigarettes|tobacco|ivory|stolen cars|contraband)\\b`,
        `${SEARCHED}[^,;]{0,40}\\b(?:in which|where) [^,;]{0,40}\\b(?:hidden|concealed)\\b`,
      ].join('|'),
      'u',
    ),
    not: /\b(?:fire|attacks?|ceasefire|soldiers|troops|rebels|militia)\b/u,
  },
  // "fraudsters on dating sites", "blackmailers who threaten youngsters over the internet".
  {
    topic: 'cybercrime',
    gate: new Gate(/swindl|fraud|blackmail|extort|cheat|impost|thie|theft/),
    form: /\b(?:swindl|fraud|blackmail|extort|cheat|impostor|thie(?:f|ves)|theft)\p{Ll}*[^,;]{0,60}\b(?:online|internet|web|web ?sites?|apps?|social media|e-mail|chat|digital|by telephone)\b|\b(?:online|internet|web|app|e-mail|telephone|fake-\p{Ll}+) (?:\p{Ll}+ ){0,2}(?:swindl|fraud|blackmail|extort|cheat|thie)/u,
  },
  // "dealers who sell boys to fishing crews", "women lured abroad".
  {
    topic: 'human-trafficking',
    gate: new Gate(/sell|sold|buy|bought|lur|traffic|hold|held|kept|keep|trick|forced|made/),
    form: /\b(?:sell|sells|sold|selling|buy|buys|bought|buying|lure|lures|luring|lured|traffics?|trafficked|trafficking in) (?:\p{Ll}+ ){0,2}(?:girls?|boys?|women|children|people|persons|brides|babies|migrants|workers|maids|human beings)\b|\b(?:hold|holds|held|keep|keeps|kept|work) [^,;]{0,30}\b(?:in servitude|in bondage|as slaves|as a slave|against their will|in captivity by)\b|\b(?:girls|boys|women|children|people|workers|youths|young people) (?:\p{Ll}+ ){0,2}(?:lured|sold|tricked|(?:are|were|being) (?:kept|forced|made to)) /u,
    not: /\b(?:tickets|insurance|drugs? to|cigarettes to|alcohol to|tobacco to)\b/u,
  },
  // "buy the whole cotton crop", "gas would not be sold to others", "supply 300 million cubic metres of gas a year".
  {
    topic: 'trade',
    gate: new Gate(/buy|purchas|s[eo]ll|sold|sale|supply|supplies|deliver|release|ship|export/),
    form: new RegExp(
      [
        `\\b(?:buy|purchas|sell|resell)\\p{Ll}* (?:[^,;]|,(?=\\d)){0,60}\\b${WARES}\\b`,
        `\\b${WARES}\\b[^;]{0,60}\\bsold\\b`,
        `\\b(?:sale|purchase) of [^,;]{0,50}\\b${WARES}\\b`,
        `\\b(?:supply|supplies|deliver|release)s? (?:[^,;]|,(?=\\d)){0,50}\\b(?:tonnes|tons|barrels|cubic|megawatt|gigawatt|kilowatt)\\p{Ll}*[^,;]{0,40} (?:(?:a|per|each|every) (?:year|month|day|season|quarter)|at (?:cost|market|(?:a|an|the) (?:\\p{Ll}+ ){0,2}price))\\b`,
        `\\b(?:supply|supplies|deliver|release|ship|sell|export)s? (?:up to |at least |about |some |another |a further )?[\\d.,]+ (?:thousand |million |billion )?(?:tonnes|tons|barrels|bales|sacks|litres|head|heads) of\\b`,
        '\\b(?:buy|purchase)s? [^,;]{3,60} from (?:the )?\\p{Lu}',
      ].join('|'),
      'u',
    ),
    not: /\b(?:girls|boys|women|children|people|shares|stake|tickets|heroin|cocaine|black market|over the (?:border|frontier)|smuggl\p{Ll}*|stolen|looted)\b/u,
  },
  // "clear the last of the mines".
  {
    topic: 'defence',
    gate: new Gate(/mines/),
    form: /\b(?:clear|lift|remov|defus|dig up)\p{Ll}* (?:\p{Ll}+ ){0,5}mines\b/u,
  },
  // "shut the last of its coal plants".
  {
    topic: 'environment',
    gate: new Gate(/coal/),
    form: /\b(?:clos|shut|phas|retir)\p{Ll}* [^,;]{0,40}\bcoal\b/u,
  },
  // "put two billion dollars into hotels", "give a Danish firm the running of the port".
  {
    topic: 'investment',
    gate: new Gate(/put|pour|sink|plough|inject|channel|compan|firm|consorti|investor/),
    form: /\b(?:let|allow|permit|give|grant|award|lease|sell)s? (?:[^,;]{0,40} to )?(?:an? |the )?(?:foreign|\p{Lu}\p{Ll}+) (?:compan(?:y|ies)|firms?|consortium|investors?)\b|\b(?:put|pour|sink|plough|inject|channel)s? [^,;]{0,30}\b(?:million|billion|thousand)\b[^,;]{0,25} into (?!(?:the |a |its |their )?(?:funds?|budgets?|treasury|account|schools?|hospitals?|relief|training))/u,
  },
];

/** Topics of what is done, told by the form of an undertaking. */
export const mattersOf = (text: string, whole: CutText): Topic[] =>
  FORMS.filter(({ gate, form, not }) => gate.opens(whole) && form.test(text) && !not?.test(text)).map(
    ({ topic }) => topic,
  );
