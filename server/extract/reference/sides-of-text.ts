/** Whom a text speaks of as its sides, where neither its groups nor its encounters tell: a union that met, states in a row, the two states named most. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { once } from '../once.ts';

const PEOPLE =
  '(?:ministers|chiefs|police chiefs|directors|experts|delegates|representatives|leaders|heads of (?:state|government)|presidents|prime ministers|foreign ministers)';
const COUNT =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|twenty(?:-\\p{Ll}+)?|thirty)';
/** "Ministers of the Caribbean Community", "trade ministers of the six GCC states", "ministers for mines in the member states of the Community". */
const OF_UNION = new RegExp(
  `\\b${PEOPLE} (?:(?:responsible for|in charge of|of|for) [\\p{L}, -]{3,40} )?(?:of|from|in) (?:(?:the|all|its) )*(?:${COUNT} )?(?:(?:member )?(?:states|countries|members) of (?:the )?)?(?:[\\p{L}\\d]{1,8}-(?:nation|member|country|state) )?$`,
  'iu',
);
/** "ECOWAS leaders", "Caribbean Community (CARICOM) trade ministers". */
const LED = new RegExp(`^(?: \\([^)]{2,12}\\))?,?(?: (?:their|its|whose))? (?:\\p{Ll}{3,14} )?${PEOPLE}\\b`, 'iu');
/** "Annual General Meeting of the Organisation", "the Community's 12th Summit". */
const MEETING =
  '(?:[Mm]eeting|[Gg]athering|[Cc]ouncil of Ministers|[Aa]ssembly|[Ss]ession|[Ss]ummit|[Cc]onference|[Cc]ongress)';
const MEETING_OF = new RegExp(`\\b${MEETING} of (?:the )?$`, 'u');
/** "wrapped up a special meeting of the Council", "at the close of the tenth meeting of ASEAN ministers": told of as done, whatever follows. */
const WOUND_UP = new RegExp(
  `\\b(?:(?:wrapped up|wound up|concluded|closed|ended|finished|held) (?:an?|the|its|their)|(?:close|end|conclusion) of (?:an?|the|its|their)) (?:[\\p{L}\\d-]+ ){0,4}${MEETING} of (?:the )?$`,
  'iu',
);
/** "which members of the Forum signed in Honiara", "Fifty-two states of the Commission took part". */
const MEMBERS_OF = /\b(?:members|(?:member )?(?:states|countries|governments|nations)) of (?:the )?$/iu;
const ACTED =
  /^(?: \([^)]{2,12}\))? (?:(?:have|has|had|all|also) ){0,2}(?:signed|took part|agreed|adopted|met|gathered|approved|decided|endorsed|concluded|were represented)\b/u;
/** "The Executive Board of the Council met". */
const ORGAN_OF = /\b(?:Board|Assembly|Committee|Bureau|Council(?: of Ministers)?|Conference of Ministers) of the $/u;
const SITTING = String.raw`^(?: \([^)]{2,12}\))? (?:has |have )?(?:met|convened|gathered|assembled|sat)`;
const SAT = new RegExp(String.raw`${SITTING}\b`, 'u');
/** "on the margins of the Forum's meeting", "of the tenth meeting of ASEAN ministers". */
const BESIDE = new RegExp(
  `\\b(?:margins|sidelines|fringes) of (?:the )?(?:\\d{1,3}\\p{Ll}{2} )?(?:(?:[\\p{L}\\d-]+ ){0,3}${MEETING} of (?:the )?)?$`,
  'u',
);
const ITS_MEETING = new RegExp(`^(?: \\([^)]{2,12}\\))?(?:'s?)? (?:[\\p{L}\\d-]{2,14} ){0,3}${MEETING}\\b`, 'u');
const MET =
  /\b(?:(?:came|come|drew) to (?:an end|a close)|is over|was held|took place|got under way|met|meet|meeting|held (?:its|their|an?|the) (?:[\p{L}\d-]+ ){0,5}Meeting|gathered|agreed|adopted|decided|concluded|closed|opened|ended|wound up|wrapped up|rose|dispersed|assembled|deliberated|convened|spent|finished|sat|took|resolved|directed|endorsed|approved|asked|urged|instructed|pledged)\b/u;
const UNION = /\b(?:Organi[sz]ation|Community|Union|Association|League|Forum|Alliance)\b/u;
/** "The Executive Board of the Council met yesterday": the body itself. */
const ITSELF_MET = new RegExp(
  String.raw`${SITTING} (?:at|in|on|for|under|here|yesterday|today|again|this|last|from|\p{Lu})`,
  'u',
);
/** "The Commission (ABC) closed its 73rd ordinary meeting". */
const CLOSED_ITS = new RegExp(
  `^(?: \\([^)]{2,12}\\))? (?:has |have )?(?:closed|ended|concluded|held|opened|began|wound up|wrapped up|convened|finished|left|came (?:out of|away from)|emerged from|at|during|in) its (?:[\\p{L}\\d-]{2,14} ){0,3}${MEETING}\\b`,
  'u',
);
const COUNCIL = /\b(?:Commission|Council)\b/u;
const OF_TWO = /\b(?:Joint|Mixed|Binational|Bilateral|Intergovernmental|\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+)\b/u;
const ORGAN = /\b(?:Commission|Council|Secretariat|Bank|Agency|Committee|Parliament|Court|Fund|Summit)\b/u;

/**
 * The one union of states whose ministers or leaders a text says met or agreed; null where it tells of none, or of several.
 * A council or commission is one where the text has no other that met: "the Gulf Cooperation Council".
 */
export const unionThatMet = once((draft): Ref | null => {
  if (statesThatMet(draft).length) return null;
  const all = draft.organizations.filter(
    ({ kind, name, country }) => kind === 'intergovernmental' || (country === null && UNION.test(name)),
  );
  if (!all.length) return null;
  const refsOf = (bodies: typeof all) => new Set(bodies.map(({ ref }) => ref));
  const unions = refsOf(all.filter(({ name }) => !ORGAN.test(name)));
  return (
    metOf(draft, unions) ??
    metOf(draft, refsOf(all.filter(({ name }) => COUNCIL.test(name)))) ??
    // "The meeting of the Secretariat closed", "of the Committee", unless that is one of two states.
    metOf(draft, refsOf(all.filter(({ name }) => !OF_TWO.test(name))))
  );
});

/** "The Forum meeting was held in Apia": the one union of states that an encounter told of is called by; null where none is, or several. */
export const unionOfMeeting = once((draft): Ref | null => {
  const called = draft.meetings.filter(({ kind, status }) => kind !== 'visit' && status === 'held');
  const [first, ...others] = draft.organizations.filter(
    ({ kind, name }) => kind === 'intergovernmental' && called.some((meeting) => meeting.name.startsWith(name)),
  );
  return first && !others.length ? first.ref : null;
});

/** "Ministers from ten states agreed": the one union of states that the text names, where it names fewer states than it counts. */
export function unionOfCounted(draft: Draft): Ref | null {
  const { text } = draft.document;
  const head = text.slice(draft.sentences[0]?.start ?? 0, draft.sentences[FIRST - 1]?.end ?? 0);
  if (!COUNTED_STATES.test(head)) return null;
  const [first, ...others] = draft.organizations.filter(
    ({ kind, name }) =>
      kind === 'intergovernmental' && !ORGAN.test(name) && !/^(?:United Nations|UN|U\.N\.)/u.test(name),
  );
  return first && !others.length ? first.ref : null;
}
const COUNTED_STATES = new RegExp(
  `\\b${PEOPLE} (?:of|from) (?:the |its |all )?(?:\\d+|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|twenty(?:-\\p{Ll}+)?|thirty) (?:[\\p{L}-]+ ){0,3}(?:states|countries|nations|members|governments)\\b`,
  'iu',
);

/** The only one of some unions whose meeting a text tells of. */
function metOf(draft: Draft, unions: ReadonlySet<Ref>): Ref | null {
  if (!unions.size) return null;
  const { text, publisher } = draft.document;
  const own = draft.organizations.filter(
    ({ ref, kind, name, mentions }) =>
      kind === 'intergovernmental' && unions.has(ref) && mentions.length > 1 && publisher?.includes(name),
  );
  if (own.length === 1 && own[0]) return own[0].ref;
  // "The Commission met in Aktau", in a text that lists its five states: these may act as well.
  const alone = widestRow(draft).states.length <= 2;
  const met = draft.mentions.filter((mention) => {
    if (!unions.has(mention.ref) || mention.form === 'adjective') return false;
    const sentence = draft.sentences[mention.sentence];
    if (!sentence || sentence.role === 'boilerplate') return false;
    const behind = text.slice(mention.end, sentence.end);
    const before = text.slice(Math.max(sentence.start, mention.start - 70), mention.start);
    return (
      (CLOSED_ITS.test(behind) ||
        (SAT.test(behind) && ORGAN_OF.test(before)) ||
        (ACTED.test(behind) && MEMBERS_OF.test(before)) ||
        (alone && (ITSELF_MET.test(behind) || WOUND_UP.test(before))) ||
        ((OF_UNION.test(before) || MEETING_OF.test(before) || LED.test(behind) || ITS_MEETING.test(behind)) &&
          MET.test(behind))) &&
      // "signed on the margins of the Forum's meeting": by two who were there.
      !BESIDE.test(before)
    );
  });
  const [first, ...others] = new Set(met.map(({ ref }) => ref));
  return first && !others.length ? first : null;
}

/** Sentences at the head of a text, where it says whom it is about. */
const FIRST = 3;

/** States told of in the widest row of a text, by name: "Chile, Peru and Bolivia"; with the sentence where it stands. */
const widestRow = once((draft): Row => {
  const { text } = draft.document;
  let row: DraftMention[] = [];
  let widest: DraftMention[] = [];
  for (const mention of draft.mentions) {
    if (mention.kind !== 'country' || mention.form === 'adjective') continue;
    const last = row.at(-1);
    const joined =
      last !== undefined &&
      last.sentence === mention.sentence &&
      /^(?:,|,? and|,? as well as) (?:the )?$/u.test(text.slice(last.end, mention.start));
    row = joined ? [...row, mention] : [mention];
    if (row.length > Math.max(2, widest.length)) widest = row;
  }
  return {
    states: [...new Set(widest.map(({ ref }) => ref))],
    sentence: widest[0]?.sentence ?? FIRST,
    start: widest[0]?.start ?? 0,
  };
});
interface Row {
  readonly states: readonly Ref[];
  readonly sentence: number;
  readonly start: number;
}

/** "Officials from Chile, Peru and Bolivia have met": three states or more of whom the head of a text says so; empty where it does not. */
export function rowAtHead(draft: Draft): readonly Ref[] {
  const { states, sentence } = widestRow(draft);
  return states.length > 2 && sentence < FIRST ? states : [];
}

/** "Ministers from Fiji, Samoa and Tonga met": those whom a text says at its head to have met, whatever union they belong to; empty where it says so of none. */
export const statesThatMet = once((draft): readonly Ref[] => {
  const { states, sentence, start } = widestRow(draft);
  const { text } = draft.document;
  const from = draft.sentences[sentence]?.start ?? 0;
  const told =
    states.length > 2 &&
    sentence < FIRST &&
    SENT_BY.test(text.slice(Math.max(from, start - 90), start)) &&
    MET.test(text.slice(start, draft.sentences[sentence]?.end ?? start));
  return told ? states : [];
});
const SENT_BY = new RegExp(
  `\\b${PEOPLE} (?:(?:responsible for|in charge of|of|for) [\\p{L}, -]{3,50} )?(?:of|from) (?:the )?$`,
  'iu',
);

/** Three states or more in a row that are all a text tells of; else the two named most, leaving out those that only say where a town lies. */
export const spokenOfMost = once((draft): readonly Ref[] => {
  const { text } = draft.document;
  const counts = new Map<Ref, number>();
  for (const mention of draft.mentions)
    if (
      mention.kind === 'country' &&
      !locates(text, mention) &&
      !CONTINENT.test(text.slice(mention.start - 8, mention.start))
    )
      counts.set(mention.ref, (counts.get(mention.ref) ?? 0) + 1);
  const { states } = widestRow(draft);
  if (states.length > 2 && [...counts.keys()].every((ref) => states.includes(ref))) return states;
  const order = new Map(draft.countries.map(({ ref, iso2 }) => [ref, iso2]));
  const told = [...counts.values()].sort((one, other) => other - one);
  // Of three states, of which two are named once, no two are the sides.
  if (told.length > 2 && told[1] === 1) return [];
  const named = [...counts]
    .sort(([a, one], [b, other]) => other - one || (order.get(a) ?? '').localeCompare(order.get(b) ?? ''))
    .map(([ref]) => ref);
  return named.slice(0, 2);
});

/** "Pan American", "Inter-American": of a part of the world, and no state. */
const CONTINENT = /\b(?:Pan|Inter|Latin|Central|South|North|Ibero|Meso)[- ]$/u;

/** "in Cartagena, Colombia,": where a town lies. */
const locates = (text: string, { form, start, end }: DraftMention): boolean =>
  form !== 'adjective' &&
  /\p{Lu}[\p{L}.'’-]+, $/u.test(text.slice(Math.max(0, start - 30), start)) &&
  /^(?:[,.;)]|$| (?:on|from|last|in|today|this|—|–|--|\(\p{Lu}))/u.test(text.slice(end, end + 8)) &&
  !/^,? and /u.test(text.slice(end, end + 6));
