/** Where the row begins that acts in a clause: "The Minister of Energy, A, and the Mayor of B, C, signed", "Ministers from A and B agreed". */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

const AND = ', and ';
/** Words in small letters that stand in offices: "minister of state in charge of the economy". */
const OFFICE_WORDS = new Set(
  `of and for the in on to at de la du des von van al bin his her its their new then acting visiting former outgoing incoming federal
   minister ministers deputy vice prime first second president secretary director directors general chief head chair chairman chairwoman
   chairperson commissioner ambassador governor mayor premier counterpart colleague opposite number host guest foreign defence defense
   justice trade finance health interior state charge affairs executive officer managing permanent rector vice-rector chancellor
   vice-chancellor dean provost principal administrator superintendent inspector comptroller auditor registrar speaker commander
   commandant chief-of-staff coordinator co-ordinator representative envoy consul counsellor councillor senator member leader founder
   owner partner curator librarian postmaster manager treasurer controller attorney prosecutor judge marshal general-secretary
   secretary-general director-general vice-president vice-chairman vice-minister under-secretary undersecretary co-chair board council
   national regional international united republic authority agency bank university institute company public senior energy water
   environment culture tourism education transport transportation agriculture fisheries labour labor social economy economic planning
   development industry commerce communications science technology research security home housing youth sport sports women mines`.split(
    /\s+/,
  ),
);

/**
 * Where the row begins whose last member a clause would be that begins at `start`, behind ", and": back at the office of the
 * first; `start` itself where what stands before is more than offices and names.
 */
export function rowStart(
  view: SentenceView,
  text: string,
  start: number,
  before: (text: string, at: number) => number,
): number {
  const end = start - AND.length;
  if (end < 0 || !text.startsWith(AND, end)) return start;
  const body = bodyBefore(view, text, end, before) ?? partiesBefore(view, text, end, before);
  if (body !== null) return body;
  const name = view.mentions.findLast(
    ({ kind, form, end: stop }) =>
      kind === 'person' && form === 'name' && stop - view.at <= end && stop - view.at > end - 40,
  );
  if (!name || !/^(?: of (?:the )?\p{Lu}[\p{L} ]{1,30})?$/u.test(text.slice(name.end - view.at, end))) return start;
  const clause = before(text, name.start - view.at);
  const opening = ADVERBIAL.exec(text.slice(clause, name.start - view.at));
  const from = clause + (opening?.[0].length ?? 0);
  const lead = text.slice(from, name.start - view.at);
  if (!/, (?:\p{Lu}[\p{L}.]{0,5}\.? ){0,3}$/u.test(lead)) return start;
  return lead.split(/[\s,]+/u).every((word) => !/^\p{Ll}/u.test(word) || OFFICE_WORDS.has(word)) ? from : start;
}

/** "The Department of Labour, or DOL, and the Ministry": where the first body begins, if nothing else stands in its clause. */
function bodyBefore(
  { mentions, at }: SentenceView,
  text: string,
  end: number,
  before: (text: string, at: number) => number,
): number | null {
  const body = mentions.findLast(
    ({ kind, form, end: stop }) =>
      kind === 'organization' && form === 'name' && stop - at <= end && ALSO_CALLED.test(text.slice(stop - at, end)),
  );
  if (!body) return null;
  const clause = before(text, body.start - at);
  return /^\s*(?:[Tt]he )?$/u.test(text.slice(clause, body.start - at)) ? clause : null;
}

/** "Italy, the Netherlands, and the Commission": where the row of states and bodies begins, if nothing else stands in its clause. */
function partiesBefore(
  { mentions, at }: SentenceView,
  text: string,
  end: number,
  before: (text: string, at: number) => number,
): number | null {
  let first: DraftMention | undefined;
  let to = end;
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (!mention || mention.end - at > to || mention.kind === 'place') continue;
    if (mention.kind === 'person' || mention.form !== 'name') break;
    const joint = text.slice(mention.end - at, to);
    if (!(first ? /^, (?:[Tt]he )?$/u : /^$/u).test(joint)) break;
    first = mention;
    to = mention.start - at;
  }
  if (!first || to >= end) return null;
  const clause = before(text, to);
  return /^\s*(?:[Tt]he )?$/u.test(text.slice(clause, to)) ? clause : null;
}

const ALSO_CALLED =
  /^(?: of (?:the )?\p{Lu}[\p{L} ]{2,24})?(?: \([^)]{1,16}\)|, (?:or|known as|called) (?:the )?\p{Lu}[\p{L}-]{1,14},?)?$/u;

/** "At the end of the session, the Minister of A, X, and …": when and where stand before the row. */
const ADVERBIAL =
  /^\s*(?:At|In|On|After|During|Following|Later|Then|Also|Today|Yesterday|Earlier|Before|Afterwards|Subsequently|Here|This)\b[^,;:]{0,80}, (?=the |his |her |\p{Lu})/u;

/** "Ministers from A, B and C agreed": A as well, though a preposition stands before it. */
export function firstOfRow(
  view: SentenceView,
  text: string,
  mentions: readonly DraftMention[],
  states: readonly Ref[],
): Ref[] {
  const row = mentions.filter(({ kind, form }) => kind === 'country' && form !== 'adjective');
  const at = row.findIndex(({ ref }) => ref === states[0]);
  const [first, next] = [row[at - 1], row[at]];
  return first &&
    next &&
    /^(?:,|,? and) (?:the )?$/u.test(text.slice(first.end - view.at, next.start - view.at)) &&
    /\b(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Pp]remiers|[Dd]elegat(?:es|ions)|[Rr]epresentatives|[Oo]fficials|[Gg]overnments|[Cc]hiefs|[Cc]ommanders|[Cc]ommissioners|[Jj]udges|[Gg]overnors|[Pp]olice|[Aa]uthorities|[Oo]fficers|[Tt]roops|[Nn]avies|[Aa]rmies|[Hh]ospitals|[Uu]niversities|[Cc]ompanies|[Aa]irlines|[Ss]cientists|[Ee]xperts|[Ee]ngineers|[Cc]ustoms|[Hh]eads of (?:state|government)) (?:of|from|in) (?:the )?$/u.test(
      text.slice(0, first.start - view.at),
    )
    ? [first.ref]
    : [];
}

/** "Under the memorandum, signed by A and B, A will": where the phrase ends that only says by what; 0 where there is none. */
export const openingEnd = (region: string): number =>
  region.includes(', ')
    ? ((OPENING.exec(region) ?? AT_REQUEST.exec(region) ?? AS_MEMBERS.exec(region))?.[0].length ?? 0)
    : 0;

/** "At the request of Mali, Algeria will": not Mali. */
const AT_REQUEST =
  /^\s*(?:At|On|Upon|Following|After|Under|In (?:response|reply|answer) to|With|Despite) (?:the |an? |strong |repeated )?(?:[\p{Ll}-]+ ){0,3}?(?:requests?|proposals?|invitations?|initiative|suggestions?|insistence|urging|appeals?|behest|recommendations?|pressure|mediation|advice|good offices|auspices|help|support|objections?) (?:of|by|from) [^;:]{2,90}, (?=[^,]{2,70}$)/u;

/** "As members of the G7, NATO and the Union, A and B": what they are besides. */
const AS_THEY_ARE = String.raw`^\s*(?:Being |As )(?:(?!\b(?:will|would|is|are|was|were|has|have)\b)[\p{L}-]+ ){0,4}(?:members?|partners?|neighbours?|neighbors?|hosts?|chairs?|co-chairs?|signatories|signatory|parties|party|founders?|co-founders?|heads?|chairmen|chairman|chairperson|presidents?|guarantors?|sponsors?|donors?) (?:of|to|in|at) [^;:]{3,180}, (?=(?:the |both )?(?:(?:\p{Ll}['’])?\p{Lu}[\p{L}.'’-]* |of |and |the |two |sides |parties |countries ){1,8}`;
const AS_MEMBERS = new RegExp(`${AS_THEY_ARE}$)`, 'u');
const AS_MEMBERS_AHEAD = new RegExp(
  `${AS_THEY_ARE}(?:also |jointly )?(?:will|shall|would|have|has|are|were|agreed|agree|reaffirm)\\b)`,
  'u',
);
/** Where such words end at the head of a whole sentence; 0 where it has none. */
export const asMembersEnd = (text: string): number =>
  /^\W*(?:As|Being) /u.test(text) ? (AS_MEMBERS_AHEAD.exec(text)?.[0].length ?? 0) : 0;
const OPENING =
  /^\s*(?:[Uu]nder|[Bb]y|[Pp]ursuant to|[Aa]ccording to|[Ii]n line with|[Dd]uring|[Aa]t|[Ii]n|[Ff]ollowing|[Aa]fter) (?:the|this|an?|its|that|their) [^,;:]{3,90}, (?:which |that )?(?:was |has been |also |jointly )?(?:read out|read|presented|made public|published|drawn up|drafted|issued|(?:co-?)?chaired|led|headed|presided over|attended|hosted|held|convened|signed|concluded|reached|inked|agreed|adopted|initiall?ed|struck|sealed) [^;:]{3,160}, (?=(?:the |both )?(?:(?:\p{Ll}['’])?\p{Lu}[\p{L}.'’-]* ?|of |and |the |two |sides |parties |countries |side |for ){1,10}$)/u;
