/** Those by whom something is to be done: "will be built by X", "will be financed by Lima". */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention, MentionKind } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { isAction, type Trigger } from './triggers.ts';

/** "only through agencies licensed by X": X does something else. */
const BY_ANOTHER =
  /(?<!\b(?:be|been|being|is|are|and|or|\p{L}+ly|jointly|also),? )(?<!,)\b(?:licen[cs]|approv|accredit|authori[sz]|register|own|issu|run|chair|head|employ|certif|recogni[sz]|requir|appoint|select|set|design|produc|manufactur|publish|hir|recommend|compil|drawn|drawn up|prepar)(?:ed|ied|d|)? (?:up )?by (?:the )?$/u;

/** Those behind "by" between two offsets of the sentence; capitals stand for their states in the passive. */
export function agentsOf(
  view: SentenceView,
  text: string,
  from: number,
  end: number,
  passive: boolean,
): readonly Ref[] {
  const agent = passive ? /\b(?:by|at the (?:expense|cost|charge) of) (?:the )?$/u : /\bby (?:the )?$/u;
  const agents = view.mentions.filter(
    (mention) =>
      mention.start - view.at >= from &&
      mention.end - view.at <= end &&
      mention.kind !== 'place' &&
      mention.form !== 'adjective' &&
      (agent.test(text.slice(0, mention.start - view.at)) ||
        (mention.kind === 'organization' && BY_BODY_OF.test(text.slice(from, mention.start - view.at))) ||
        (mention.kind === 'country' && BY_SERVANTS.test(text.slice(from, mention.start - view.at)))) &&
      !isOwnerOfBody(view, text, mention) &&
      !BY_ANOTHER.test(text.slice(from, mention.start - view.at)),
  );
  const within = ({ start, end: stop, ref }: (typeof agents)[number]) =>
    agents.some(
      (other) =>
        other.ref !== ref && other.start <= start && other.end >= stop && other.end - other.start > stop - start,
    );
  const seats = view.mentions.flatMap(({ kind, ref, start, end: stop }) =>
    passive &&
    kind === 'place' &&
    start - view.at >= from &&
    stop - view.at <= end &&
    agent.test(text.slice(0, start - view.at))
      ? (view.seats.get(ref) ?? [])
      : [],
  );
  if (!agents.length && seats.length) return seats;
  // "will be read by the three ministries", "will be returned by the Kyrgyz side".
  if (!agents.length) {
    const group = view.groups.find(
      ({ refs, start, end: stop }) =>
        refs.length > 0 &&
        start - view.at >= from &&
        stop - view.at <= end &&
        /\bby $/u.test(text.slice(from, start - view.at)) &&
        !BY_ANOTHER.test(text.slice(from, start - view.at)),
    );
    if (group) return group.refs;
  }
  const named = agents.filter((mention) => !within(mention));
  return [...new Set([...named, ...besideAgents(view, text, named, end)].map((mention) => mention.ref))];
}

/** "built by Peru's National Railway": the state only tells whose body that is. */
const isOwnerOfBody = (view: SentenceView, text: string, { kind, end }: DraftMention): boolean =>
  kind === 'country' &&
  view.mentions.some(
    (body) =>
      body.kind === 'organization' &&
      body.start >= end &&
      /^['’]s? (?:own )?$/u.test(text.slice(end - view.at, body.start - view.at)),
  );

/** "awarded by the Yemeni Ministry", "run by Yemen's Ministry": a body, and whose it is. */
const BY_BODY_OF = /\bby (?:the |its |his |her |their )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:['’]s?)? )?$/u;

/** "decreed by Kenya and Uganda", "built by A, B and C": those who stand in one row with the last. */
function besideAgents(view: SentenceView, text: string, agents: readonly DraftMention[], end: number): DraftMention[] {
  const last = agents.at(-1);
  const row: DraftMention[] = [];
  let from = (last?.end ?? 0) - view.at;
  for (const next of last ? view.mentions : []) {
    const start = next.start - view.at;
    if (start < from || next.end - view.at > end || next.form === 'adjective' || next.kind !== last?.kind) continue;
    if (!IN_ROW.test(text.slice(from, start))) break;
    row.push(next);
    from = next.end - view.at;
  }
  return row.length && IN_ROW_LAST.test(text.slice((last?.end ?? 0) - view.at, from)) ? row : [];
}
const IN_ROW = /^(?:,|,? and(?: by)?) (?:the )?$/u;
const IN_ROW_LAST = / and (?:by )?(?:the )?\p{Lu}/u;

/** "A joint company of X and Y will", "the Emirati operator will": the bodies that a subject without a name is said with, else its state. */
export function actingWithin(view: SentenceView, text: string, from: number, to: number): readonly Ref[] {
  const inside = view.mentions.filter(
    ({ start, end }) =>
      start - view.at >= from && end - view.at <= to && !CHAIRED_BY.test(text.slice(from, start - view.at)),
  );
  const bodies = refsOf(inside, 'organization');
  if (bodies.length > 1) return bodies;
  const states = refsOf(inside, 'country');
  if (states.length > 1) return servantsOf(view, text, from, to);
  if (!states.length) {
    const towns = townsOf(view, text, from, to);
    return towns.length ? towns : servantsOf(view, text, from, to);
  }
  const words = text.slice(from, to);
  const [first] = inside;
  // "Portuguese hospitals will", "the Cuban doctors will": their state, but not for those who only gain by it.
  const national =
    first?.form === 'adjective' &&
    /^(?:[Tt]he |[Aa]n? )?$/u.test(text.slice(from, first.start - view.at)) &&
    PEOPLE_OF_STATE.test(text.slice(first.end - view.at, to));
  if (national || BODY_OF_STATE.test(words)) return states;
  // "Boats from Senegal are to": hers; "a hundred Kenyan teachers will go to Uganda" may be sent by both.
  return first?.form === 'adjective' ? [] : servantsOf(view, text, from, to);
}
/** "Amman's hospitals will treat": the state of a capital. */
function townsOf(view: SentenceView, text: string, from: number, to: number): readonly Ref[] {
  const town = view.mentions.find(
    ({ kind, start, end }) => kind === 'place' && start - view.at >= from && end - view.at <= to,
  );
  const state = town && actorOf(view, town);
  return town &&
    state &&
    OPENS.test(text.slice(from, town.start - view.at)) &&
    OF_TOWN.test(text.slice(town.end - view.at, to))
    ? [state]
    : [];
}
const OF_TOWN = /^'s? (?!(?:\p{Ll}+ )?(?:side|guests?|visitors?)\b)\p{Ll}[\p{Ll} -]{2,40} $/u;

/** "Police officers of A and B will check", "Yemeni posts would be pulled back": the states in whose service those are that a clause begins with; empty where it begins otherwise. */
export function servantsOf(view: SentenceView, text: string, from: number, to: number): readonly Ref[] {
  const states = view.mentions.filter(
    ({ kind, ref, start, end }) =>
      (kind === 'country' || (kind === 'place' && view.seats.has(ref))) &&
      start - view.at >= from &&
      end - view.at <= to,
  );
  const first = states[0];
  const last = states.at(-1);
  if (!first || !last) return [];
  const before = text.slice(from, first.start - view.at);
  const after = text.slice(last.end - view.at, to);
  const serving =
    first.form === 'adjective'
      ? OPENS.test(before) && SERVANTS_ALONE.test(after)
      : SERVANTS_OF.test(before) && !after.trim();
  return serving ? [...new Set(states.flatMap((state) => actorOf(view, state) ?? []))] : [];
}
/** Those who serve a state, or what they hold for it; not those who only gain by what is agreed. */
const SERVANTS =
  '(?:troops|soldiers|forces|army|armies|navy|navies|air force|units?|posts|positions|garrisons?|police|policemen|officers|gendarmes|guards|border guards|coastguards?|coast guards?|patrols|warships|ships|boats|vessels|trawlers|canoes|lorries|trucks|restorers|curators|archaeologists|conservators|lecturers|professors|trainers|coaches|midwives|surgeons|agronomists|geologists|auditors|planes|aircraft|helicopters|customs|officials|inspectors|prosecutors|judges|investigators|diplomats|doctors|nurses|teachers|instructors|engineers|experts|specialists|scientists|technicians|firefighters|rescuers|crews|teams|authorities|services|laboratories|hospitals|embassies|consulates|railways|airlines|ministers|negotiators|veterinarians|surveyors)';
const OPENS =
  /^(?:[^,;:]{2,60}, )?(?:[Aa]s of |[Ff]rom |[Bb]y |[Ii]n |[Uu]ntil )?(?:[^,;:]{2,40}(?<!\b(?:of|for|to|with|at|on|against|about)) )?(?:(?<!\b(?:of|for|to|with|at|on|against|about) )[Tt]he |[Bb]oth )?$/u;
const SERVANTS_ALONE = new RegExp(`^ (?:[\\p{Ll}-]+ ){0,3}${SERVANTS} $`, 'u');
/** "guarded by the police of Kenya", "built by engineers from Cuba". */
const BY_SERVANTS = new RegExp(
  `\\bby (?:the |its |\\d+ )?(?:[\\p{Ll}-]+ ){0,2}?${SERVANTS} (?:of|from) (?:the )?$`,
  'u',
);
const SERVANTS_OF = new RegExp(`(?:^|[ ,])(?:[\\p{L}-]+ ){0,3}?${SERVANTS} (?:of|from) (?:the |both )?$`, 'iu');

/** "a group, chaired in turn by A and by B": who leads it is not who is bound. */
const CHAIRED_BY = /\b(?:chaired|co-chaired|headed|led|presided over) (?:[\p{Ll} ]{1,24} )?by [^,;]*$/u;
const PEOPLE_OF_STATE =
  /^ (?!(?:\p{Ll}+ )?(?:students|trainees|pupils|citizens|nationals|workers|migrants|patients|refugees|visitors|tourists|goods|products|exports|side|and)\b)\p{Ll}[\p{Ll} -]{2,60} $/u;
const BODY_OF_STATE =
  /^(?:[Tt]he |[Aa] |[Aa]n )?(?:[\p{L}-]+ ){1,4}(?:operator|company|firm|airline|bank|university|institute|railway|fund|agency|authorities|ministry|army|navy|police|carrier|utility|regulator|museum|contractor) $/u;

/** Whom a mention means as one that acts: a capital stands for its state, and another town for nobody. */
export const actorOf = (view: SentenceView, { kind, ref }: DraftMention): Ref | undefined =>
  kind === 'place' ? view.seats.get(ref) : ref;

/** "agreed with India to", "arranged with Rabat that": with whom, of states, bodies and persons; a capital stands for its state. */
export function agreedWith(view: SentenceView, text: string, from: number, to: number): readonly Ref[] {
  const lead = WITH.exec(text.slice(from, to));
  if (!lead) return [];
  const at = from + lead.index + lead[0].length;
  const other = view.mentions.find(({ form, start }) => form !== 'adjective' && start - view.at === at);
  const actor = other && actorOf(view, other);
  return actor ? [actor] : [];
}
const WITH = /^\p{L}+ with (?:the )?/u;

/** "They directed the Ports Authority (KPA) and the Shipping Line to": the bodies that are set to work, where those are all. */
export function setToWork(view: SentenceView, text: string, { start, after, word }: Trigger): readonly Ref[] {
  if (!SETTING.test(word)) return [];
  const stretch = text.slice(start + word.length, after);
  if (/^ (?:not )?(?:to|with) /.test(stretch)) return [];
  const bodies = view.mentions.filter(
    ({ kind, form, start: from, end }) =>
      kind === 'organization' && form === 'name' && from - view.at > start && end - view.at < after,
  );
  const first = bodies[0];
  const last = bodies.at(-1);
  if (!first || !last || !/^ (?:the |both )?$/u.test(text.slice(start + word.length, first.start - view.at))) return [];
  return ITS_END.test(text.slice(last.end - view.at, after)) ? [...new Set(bodies.map(({ ref }) => ref))] : [];
}
const SETTING = /^(?:instruct|task|direct|mandat|entrust|commission|charg|assign|order|ask|request)/;
const ITS_END = /^(?: \([^)]{1,14}\))?(?: (?:enterprise|company|agency|group|corporation))?,? (?:to|with) /u;

/** "undertook, on behalf of the Company, to": the body for which somebody speaks. */
export function onBehalfOf(view: SentenceView, text: string, from: number, to: number): readonly Ref[] {
  const stretch = text.slice(from, to);
  if (!stretch.includes(' behalf of ')) return [];
  const at = from + stretch.indexOf(' behalf of ') + ' behalf of '.length;
  const body = view.mentions.find(
    ({ kind, ref, form, start }) =>
      (kind !== 'place' || view.seats.has(ref)) &&
      form !== 'adjective' &&
      start - view.at >= at &&
      /^(?:the )?$/u.test(text.slice(at, start - view.at)),
  );
  const actor = body && actorOf(view, body);
  return actor ? [actor] : [];
}

/** "An amendment will be tabled, X promised": his. */
export function promisedBehind(view: SentenceView, from: number): readonly Ref[] {
  const told = PROMISED.opens(view.words) ? PROMISED_BEHIND.exec(view.text.slice(from)) : null;
  if (!told) return [];
  const at = from + told.index;
  const end = at + told[0].length;
  return inRange(view, at, end).slice(0, 1);
}
const PROMISED = new Gate(/^(?:promised|pledged|vowed)$/);
const PROMISED_BEHIND =
  /, (?:[^,;:"]{2,60} (?:promised|pledged|vowed)|(?:promised|pledged|vowed) [^,;:"]{2,60})(?=[,.;]|$)/u;

/** Who is named between two offsets of the sentence, capitals standing for their states. */
export const actorsIn = (view: SentenceView, from: number, to: number): Ref[] =>
  refsIn(view, from, to, (mention) => actorOf(view, mention));

/** The same without capitals. */
export const inRange = (view: SentenceView, from: number, to: number): Ref[] =>
  refsIn(view, from, to, ({ kind, ref }) => (kind === 'place' ? undefined : ref));

const refsIn = (
  { mentions, at }: SentenceView,
  from: number,
  to: number,
  meant: (mention: DraftMention) => Ref | undefined,
): Ref[] => [
  ...new Set(
    mentions
      .filter(({ form, start, end }) => form !== 'adjective' && start - at >= from && end - at <= to)
      .flatMap((mention) => meant(mention) ?? []),
  ),
];

/** Those meant by the words for several between two offsets ("both", "the two ministries"); null where there are none. */
export function groupedIn({ groups, at }: SentenceView, from: number, to: number): Ref[] | null {
  const inside = groups.filter(({ start, end }) => start - at >= from && end - at <= to);
  return inside.length ? [...new Set(inside.flatMap(({ refs }) => refs))] : null;
}

/** Those of one kind among some mentions, each once. */
export const refsOf = (mentions: readonly DraftMention[], kind: MentionKind): Ref[] => [
  ...new Set(mentions.filter((each) => each.kind === kind).map(({ ref }) => ref)),
];

/** "are to receive scholarships from Turkey": a thing, and no guest. */
const GIVEN_FROM =
  /^(?:also |each )?(?:receive|get|be (?:given|granted|offered)) (?!(?:the|his|her|its|their|an? (?:delegation|visitor|guest|call|letter|message|minister|envoy|report|reply|visit|team)) |\p{Lu})[^,;:]{3,90}? from (?:the )?\p{Lu}/u;

/** "will be laid by the Border Guard": an act, done by those named. */
export function isDoneBy(view: SentenceView, text: string, from: number, end: number): boolean {
  const stretch = text.slice(from, end);
  if (GIVEN_FROM.test(stretch))
    return view.mentions.some(
      (mention) =>
        mention.form !== 'adjective' &&
        actorOf(view, mention) !== undefined &&
        mention.start - view.at < end &&
        / from (?:the )?$/u.test(text.slice(from, Math.max(from, mention.start - view.at))),
    );
  if (!stretch.includes(' by ')) return false;
  const done =
    /^(?:no longer |not |also |henceforth |henceforward |now )*be (?:\p{Ll}+ly |jointly |also )?(?<verb>\p{Ll}{3,20})/u.exec(
      stretch,
    )?.groups?.verb ?? '';
  return isDoing(done) && agentsOf(view, text, from, end, true).length > 0;
}
const ATTENDING =
  /^(?:attended|chaired|co-chaired|led|headed|opened|followed|preceded|represented|presided|visited|addressed|seen|affected|replaced|succeeded|watched|guided|governed|marked)$/;
const IRREGULAR =
  /^(?:built|sent|paid|given|made|borne|laid|set|taken|put|sold|bought|lent|taught|drawn|driven|held|kept|met|run|found|brought|cut|shut)$/;
const isDoing = (verb: string): boolean =>
  !ATTENDING.test(verb) &&
  (IRREGULAR.test(verb) ||
    (/ed$/.test(verb) &&
      [verb.slice(0, -2), verb.slice(0, -1), verb.slice(0, -3), `${verb.slice(0, -3)}y`].some(isAction)));
