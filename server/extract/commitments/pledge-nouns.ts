/** Pledges told by a noun: "gave X the assurance that", "expressed the commitment of both governments to". */
import type { Ref } from '../../model/factsheet.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { actorOf } from './agents.ts';
import type { Trigger } from './triggers.ts';

const NOUNS =
  'assurances?|commitments?|promises?|pledges?|undertakings?|guarantees?|word|readiness|willingness|preparedness|intention|resolve';
const GATE = new Gate(
  /^(?:assurances?|commitments?|promises?|pledges?|undertakings?|guarantees?|word|readiness|willingness|preparedness|intention|resolve|decision|agreement|vow|resolution|offers?)$/,
);
const ENDS = new Gate(
  /^(?:end(?:ed|s|ing)|clos(?:ed|es|ing)|conclud(?:ed|ing)|parted|rose|wound|wrapped|came|emerged|adjourned|finished|opened)$/,
);
const PLEDGE = new RegExp(
  `\\b(?:gave|given|giving|gives|expressed|expressing|expresses|reiterated|reiterating|reaffirmed|reaffirming|renewed|renewing|conveyed|voiced|repeated|reiterates|reaffirms|declared|declares|declaring|signalled|signaled|signals|affirmed|affirms|confirmed|confirms|confirming|announced|announces|announcing|indicated|manifested|underlined|underlines|stressed|stresses|stated|states|proclaimed|proclaims|records?|recorded|recording|notes?|noted|sets? out|lays? down|laid down|contains?|contained)(?: (?!no |not |doubts? |regret|hope|thanks|that |up |back |away |way )[\\p{L}'’.,-]{1,25}){0,9}? (?:${NOUNS})(?<whose> (?:of|by) (?:(?!that |to )[\\p{L}'’.-]{1,25} ){0,6}?(?:(?!that |to )[\\p{L}'’.-]{1,25}))? (?<link>that|not to|to) (?=(?!the |its |their |his |her |an? )\\p{L})`,
  'gu',
);

/** "a commitment by Japan to plant mangroves and another by Denmark to pay". */
const OF_WHOM =
  /\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Aa]nother)(?: (?:firm|joint|written|public|new|formal))? (?:commitment|promise|pledge|undertaking|guarantee|offer)?(?<whose> ?(?:by|from) (?:the )?\p{Lu}(?:(?!that |to )[\p{L}'’.-]{1,25} ){0,6}?)(?<link>not to|to) (?=(?!the |its |their |his |her |an? )\p{L})/gu;

/** "has accepted commitments by Greece to sell the docks". */
const THEIRS =
  /\b(?:accepted|secured|obtained|won|received|welcomed|noted|extracted|took up) (?:(?:the|an?) (?:\p{Ll}+ )?)?(?:commitment|promise|pledge|undertaking|assurance|guarantee|offer)s?(?<whose> (?:by|from|of) (?:(?:the )?\p{Lu}|(?:his|her|its|their) (?=\p{Ll}))(?:(?!that |to )[\p{L}'’.-]{1,25} ){0,6}?)(?<link>not to|to) (?=(?!the |its |their |his |her |an? )\p{L})/gu;

/** "accepted Kenya's offer to host the games". */
const TAKEN_UP =
  /\b(?:accepted|took up|taken up|welcomed)(?<whose> (?:the )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?<=['’]s?)) (?:offer|pledge|promise|commitment|undertaking)(?<link> to) (?=(?!the |its |their |his |her |an? )\p{L})/gu;

/** "The main outcome was a decision to open a road": of those who met. */
const AMOUNTED_TO =
  /\b(?:outcome|results?|upshot|fruit|product|core|heart|highlight|crux|substance|essence|centrepiece|novelty|point|element|feature|provision)\b[^;:"]{0,60}? (?:is|was|are|were) (?:an?|the|their) (?:\p{Ll}+ ){0,2}(?:agreement|commitment|decision|pledge|promise|undertaking|resolve)(?<whose> (?:by|from|of) (?:both |the )?(?:[\p{L}'’.-]{1,20} ){0,5}?\p{L}{2,20})?(?<link> not to| to) (?=(?!the |its |their |his |her |an? )\p{L})/gu;

/** "set themselves the goal of a pipeline", "set itself a target of three flights a week": what is aimed at. */
const AIMS =
  /\bset(?:s|ting)? (?:itself|themselves|ourselves) (?:the|an?|as an?) (?:[\p{Ll}-]+ ){0,2}?(?:aim|goal|target|objective|task) of (?=\p{L}|\d)/gu;
const AIMING = new Gate(/^(?:aim|goal|target|objective|task)$/);

/** "came away with an undertaking that she would", "left with the promise that": of whoever acts in it. */
const BROUGHT =
  /\b(?:with|got|had|has|have|took|brought|obtained|received|secured|won|extracted|on) (?:an?|the|his|her|their) (?:firm |written |oral |verbal |solemn )?(?:undertaking|assurance|promise|pledge|guarantee)(?: (?:by|from|of) (?:the )?(?:[\p{L}'’.-]{1,20} ){0,5}?[\p{L}'’.-]{2,20})?(?<link> that) (?=\p{L})/gu;

/** "ended with a decision to reinforce the border", "closed on Friday with a commitment to halve the fees": of those who met. */
const ENDED =
  /\b(?:ended|ends|ending|closed|closes|closing|concluded|concluding|parted|rose|wound up|wrapped up|came away|emerged|adjourned|finished|opened)\b[^;:"]{0,140}? with (?:an?|the) (?:\p{Ll}+ ){0,2}(?:commitment|decision|pledge|promise|agreement|undertaking|resolution|vow|resolve)(?<whose> (?:by|from|of) (?:both |the )?(?:[\p{L}'’.-]{1,20} ){0,5}?\p{L}{2,20})?(?<link> that| not to| to) (?=(?!the |its |their |his |her |an? )\p{L})/gu;

/** What such a noun undertakes, in order. */
export function pledgeNouns(words: CutText): Trigger[] {
  const aims = AIMING.opens(words) ? matchesOf(AIMS, words.text).map(aimOf) : [];
  if (!GATE.opens(words)) return aims;
  return [
    ...aims,
    ...[
      ...matchesOf(PLEDGE, words.text),
      ...matchesOf(OF_WHOM, words.text),
      ...matchesOf(THEIRS, words.text),
      ...matchesOf(BROUGHT, words.text),
      ...matchesOf(TAKEN_UP, words.text),
      ...matchesOf(AMOUNTED_TO, words.text),
      ...(ENDS.opens(words) ? matchesOf(ENDED, words.text) : []),
    ].map(
      ({ index, 0: found, groups }): Trigger => ({
        form: groups?.link?.trim() === 'that' ? 'that' : 'verb',
        modality: 'pledged',
        start: index,
        after: index + found.length - (groups?.link === 'not to' ? 'not to '.length : 0),
        word: PLEDGING,
      }),
    ),
  ];
}

const aimOf = ({ index, 0: found }: RegExpExecArray): Trigger => ({
  form: 'noun',
  modality: 'agreed',
  start: index,
  after: index + found.length,
  word: 'set the aim of',
});

/** As what such a trigger is known. */
export const PLEDGING = 'pledge of';

/** "the commitment of Nepal not to": whose it is, where the noun says so. */
export function pledgedFor(view: SentenceView, text: string, { word, start, after }: Trigger): readonly Ref[] {
  if (word !== PLEDGING) return [];
  const whose = / (?:of|by|from) (?:the |both )?$/u;
  const within = (range: { start: number; end: number }) =>
    range.start - view.at > start &&
    range.end - view.at <= after &&
    (whose.test(text.slice(start, range.start - view.at)) || /^['’]s? /u.test(text.slice(range.end - view.at)));
  const group =
    view.groups.find(within) ?? view.groups.find((each) => each.start - view.at > start && each.end - view.at <= after);
  if (group) return group.refs;
  return [
    ...new Set(
      view.mentions
        .filter((mention) => mention.form !== 'adjective' && within(mention))
        .flatMap((mention) => actorOf(view, mention) ?? []),
    ),
  ];
}
