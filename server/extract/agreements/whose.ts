/** Whose an instrument is that a text only refers to: of those who speak of it, of the world, of the schools named before. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { InstrumentMention } from './mentions.ts';

const THEIRS =
  /^,? (?:(?:to|on|in|by|under) )?(?:which|that) [^.;]{0,70}\b(?:their|they|both|the (?:two|three|four|five|sides|ministers|parties|leaders|countries|neighbours))\b/u;
const THEY_SPOKE =
  /\b(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Ss]ides|[Pp]arties|[Tt]hey|[Cc]ountries|neighbours) (?:also |both |jointly )?(?:recalled|reaffirmed|reviewed|renewed|extended|updated|invoked) (?:their |the )$/u;

/** "It replaces the memorandum of 2007": of those whose the new one is. */
export const ofTheSame = ({ phrase, status, view: { text } }: InstrumentMention): boolean =>
  (status === 'in-force' && REPLACES.test(text.slice(0, phrase.start))) ||
  SAME_SIDES.test(text.slice(phrase.headEnd, phrase.headEnd + 90));
const SAME_SIDES =
  /^[^.;,]{0,60}? (?:between|of|by) the same (?:two |three |four )?(?:states|countries|sides|parties|ministries|governments|neighbours|institutions)\b/u;
const REPLACES =
  /^(?:\W|The (?:new |two )?(?:instruments?|agreements?|memorand\p{L}+|documents?|texts?|treaty|protocol|accord|deal|pact|plan)|It|They|Both|This)\b[^.;:]{0,60}\b(?:replac|supersed|succeed|supplement|amend|updat|extend|complement|build)\p{Ll}*(?: up)?(?: ?on)? (?:the|an?|its|their) (?:\p{Ll}+ )?$/u;

/** "The Agreement on Health, signed in 2014, guides relations between the two institutions": theirs. */
export const ofTwoBodies = ({ phrase, status, view: { text } }: InstrumentMention): boolean =>
  status === 'in-force' && TWO_BODIES.test(text.slice(phrase.end, phrase.end + 140));
/** "the ministries' plan", "the programme of the two agencies": bodies are spoken of beside it; not "remains with the ministries responsible". */
export const tellsOfBodies = ({ phrase, view: { text } }: InstrumentMention): boolean =>
  BODIES.test(text.slice(Math.max(0, phrase.start - 30), phrase.end)) ||
  (BODIES.test(text.slice(phrase.end, phrase.end + 30)) && !CARRIED_OUT.test(text.slice(phrase.end, phrase.end + 30)));
const BODIES = /\b(?:ministr(?:y|ies)|agencies|forces)(?:'s?)?\b/iu;
const CARRIED_OUT = /^ (?:\p{Ll}+ ){0,2}(?:remains?|rests?|lies|falls|stays|is left) (?:with|to|on|upon) /u;
const TWO_BODIES =
  /^[^.;:]{5,110} (?:between|of|binds|links) (?:the |our |their )?(?:two|both) (?:institutions|ministries|departments|agencies)\b/u;

/** "Ministers recalled the Honiara Statement, which had come out of their first dialogue": of those who met. */
export const ofThem = ({ phrase, view: { text } }: InstrumentMention): boolean =>
  ((THEIRS.test(text.slice(phrase.end, phrase.end + 160)) || ITS.test(text.slice(phrase.end, phrase.end + 160))) &&
    THEY_SPOKE.test(text.slice(0, phrase.start))) ||
  (OURS.test(text.slice(phrase.end, phrase.end + 160)) && WE_SPEAK.test(text.slice(0, phrase.start)));
/** "We recall that the Agreement, concluded in 1982, gave our peoples a voice". */
const OURS = /^[^.;]{0,140}\b(?:our|us|we)\b/u;
const WE_SPEAK =
  /\b[Ww]e (?:(?:also|further|again|jointly|fondly|proudly) )*(?:recall|reaffirm|remember|note|stress|affirm|reiterate|declare|hold|believe|acknowledge)(?:ed)? (?:that )?(?:the |our |how (?:the|our) |with pride (?:that )?the )$/u;
/** "and regretted the delay in its ratification". */
const ITS =
  /\b(?:regretted|welcomed|noted|urged|agreed|called for|stressed|deplored) [^.;]{0,50}\bits (?:ratification|entry into force|implementation|application|execution)\b/u;

/** "Rival factions signed two peace agreements in Nairobi": of those, whom no state stands for. */
export const ofRebels = ({ view: { text }, phrase }: InstrumentMention): boolean =>
  REBELS_SIGN.test(text.slice(0, phrase.start)) || BY_REBELS.test(text.slice(phrase.end, phrase.end + 120));
const REBELS =
  '(?:(?:rebel|armed|warring|rival|opposition|guerrilla|insurgent|militant|ethnic) (?:\\p{Ll}+ )?(?:groups|factions|movements|forces|militias|sides|parties|organi[sz]ations|leaders|commanders|communities|clans|tribes)|rebels|factions|militias|guerrillas|insurgents|warlords|tribes|clans)';
const REBELS_SIGN = new RegExp(
  `(?:^|[,;] )(?:[\\p{L}-]+ ){0,5}?${REBELS}\\b(?! (?:of|from) (?:\\p{Lu}\\p{L}+ and))[^.;]{0,90}? (?:signed?|signing|inked|initiall?ed|reached|struck|concluded|agreed(?: on| to)?) `,
  'iu',
);
const BY_REBELS = new RegExp(
  `^[^.;]{0,60}? (?:by|among) (?:the |two |three |several )?(?:[\\p{L}-]+ ){0,3}?${REBELS}\\b`,
  'iu',
);

const RATIFIES =
  /\b(?:ratif(?:y|ied|ies|ying)|ratification of|acced(?:e|ed|es|ing) to|accession to|joined|signed up to|(?:state |contracting )?part(?:y|ies) to) (?:the )?$/u;
/** "Jamaica is party to the convention", "which Senegal intends to ratify": bound, or about to be; not "has still not ratified". */
export const isJoined = ({ view: { text } }: InstrumentMention): boolean => IS_PARTY.test(text) && !NOT_YET.test(text);
const IS_PARTY = /\b(?:part(?:y|ies) to|ratif\p{Ll}+|acced\p{Ll}+|join(?:s|ed)?|signed up to)\b/u;
const NOT_YET = /\b(?:not|never|yet to|without) (?:yet |been )?(?:ratif|acced|join|sign|a part|part|bound)/u;
const CONVENTION = /\b(?:convention|charter|covenant|statute)\b/iu;

/** "Sri Lanka has not ratified the ILO convention": of the world, and not of those of whom the text speaks. */
export const ofTheWorld = ({ name, phrase, status, view: { text } }: InstrumentMention): boolean =>
  status !== 'signed' &&
  CONVENTION.test(name) &&
  (RATIFIES.test(text.slice(Math.max(0, phrase.start - 60), phrase.start)) || /^[A-Z]{2,8} /u.test(name));

/** "the Special Status Agreement of 2012" in a text of two states: theirs, where it has no place and no union in its name. */
export const ofTheTwo = ({ name, view: { mentions, at }, phrase }: InstrumentMention): boolean =>
  (YEAR_FIRST.test(name) ||
    (name.split(' ').length > 4 &&
      /\b(?:Agreement|Protocol|Arrangement|Memorandum)(?: of Understanding)?(?: on [^,]{3,60})? of (?:19|20)\d\d$/u.test(
        name,
      ))) &&
  !mentions.some(({ kind, start, end }) => kind !== 'person' && start - at >= phrase.start && end - at <= phrase.end);

/** "the 2003 Judicial Cooperation Agreement". */
const YEAR_FIRST =
  /^(?:19|20)\d\d (?:\p{Lu}[\p{L}-]+ (?:(?:on|of|and|for) )?){2,6}(?:Agreement|Protocol|Arrangement|Memorandum|Accord|Pact)$/u;

/** "an inter-parliamentary memorandum", "the inter-university agreement": between two houses of that kind, which the text names. */
export function betweenHouses(draft: Draft, mentions: readonly InstrumentMention[]): readonly Ref[] {
  const kind = mentions.map(({ name }) => HOUSES.exec(name)?.[1]?.toLowerCase()).find((each) => each !== undefined);
  if (!kind) return [];
  const houses = draft.organizations.filter(
    (body) => body.kind === (kind === 'university' ? 'university' : 'legislature'),
  );
  const named = houses.filter(({ mentions: said, country }) => said.length > 0 && country !== null);
  return named.length > 1 && new Set(named.map(({ country }) => country)).size === 2
    ? named
        .filter((body, index) => named.findIndex(({ country }) => country === body.country) === index)
        .map(({ ref }) => ref)
    : [];
}
const HOUSES = /\b[Ii]nter-?([Pp]arliamentary|[Uu]niversity)\b/u;

const OF_SCHOOLS =
  /\b(?:schools?|degrees?|students?|doctoral|campus|facult(?:y|ies)|academic|scholars?|curricul\p{L}+|diplomas?|professors?|lecturers?)\b/iu;

/** "The agreement on the doctoral school is expected": the two universities of the text; empty where there are not two. */
export function ofSchools(draft: Draft, mentions: readonly InstrumentMention[]): readonly Ref[] {
  if (!mentions.some(({ name }) => OF_SCHOOLS.test(name))) return [];
  const first = Math.min(...mentions.map(({ view, phrase }) => view.at + phrase.start));
  const { organizations } = actorsOf(draft);
  const schools = [...organizations.values()].filter(
    ({ kind, mentions: named }) =>
      kind === 'university' && named.some(({ start }) => start < first && first - start < 600),
  );
  return schools.length === 2 ? schools.map(({ ref }) => ref) : [];
}

/** "Ministers: … (e) deferred the proposed Arrangement on Rafts": of the union whose ministers met; `point`: proposed in a point of theirs. */
export const isOfUnion = (draft: Draft, union: Ref, mentions: readonly InstrumentMention[], point: boolean): boolean =>
  !JOINT.test(actorsOf(draft).organizations.get(union)?.name ?? '') &&
  (mentions.some(ofThem) || mentions.some(ofItsHeads) || (point && mentions.some(({ phrase }) => phrase.proper)));
/** "the Declaration of 2007, the work of the Heads of Government", "the Agreement that the rulers signed": of the union of those. */
const ofItsHeads = ({ phrase, view: { text } }: InstrumentMention): boolean =>
  ITS_HEADS.test(text.slice(phrase.end, phrase.end + 90));
const ITS_HEADS =
  /^(?: of (?:19|20)\d\d)?,? (?:(?:which|that) |(?:the )?work of |(?:adopted|signed|issued) by )(?:the |its |their )(?:rulers|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Mm]ember [Ss]tates|[Mm]embers)\b/u;
const JOINT = /\b(?:Joint|Commission|Committee)\b/u;

/** "The Binational Commission approved the guidelines", "the A-B Initiative": a body of two states in which they act, and nobody else. */
export function isOfStates(draft: Draft, body: Ref): boolean {
  const name = actorsOf(draft).organizations.get(body)?.name ?? '';
  return OF_STATES.test(name) || draft.countries.filter((state) => name.includes(state.name)).length > 1;
}
const OF_STATES =
  /\b(?:Joint|Binational|Bilateral|Mixed|Intergovernmental|Trilateral|Tripartite|Quadripartite) (?:\p{L}+ ){0,4}(?:Committee|Commission|Council|Group|Cabinet|Authority|Board)\b/u;

/** "A Energy has picked B Oil as its partner. The contract was signed by X and Y": the two firms of that sentence; empty where there are not two. */
export function firmsBeside(draft: Draft, mentions: readonly InstrumentMention[]): readonly Ref[] {
  const { organizations } = actorsOf(draft);
  const isFirm = (ref: Ref) => organizations.get(ref)?.kind === 'company';
  for (const { view, phrase } of mentions) {
    if (!phrase.bare) continue;
    const here = new Set(view.mentions.map(({ ref }) => ref).filter(isFirm));
    const before = (view.previous?.mentions ?? []).map(({ ref }) => ref).filter(isFirm);
    const refs = [...(here.size > 1 ? here : new Set([...before, ...here]))];
    if (refs.length === 2) return refs;
  }
  return [];
}

/** Whether mentions are of the same sort as an instrument: "loan agreement with Bosnia" and "loan agreement of 1996". */
export const alike = (name: string, mentions: readonly InstrumentMention[]): boolean =>
  mentions.some(({ phrase, name: other }) => {
    const sort = other.slice(0, phrase.headEnd - phrase.start).toLowerCase();
    return sort.includes(' ') && name.toLowerCase().startsWith(sort);
  });

/** The union whose organs a text is about: named in its title, or more often than any state. */
export function unionOfText(draft: Draft): Ref | null {
  const title = draft.document.title ?? '';
  const most = Math.max(0, ...draft.countries.map(({ mentions }) => mentions.length));
  const found = draft.organizations.find(
    ({ kind, name, aliases, mentions }) =>
      kind === 'intergovernmental' &&
      !/\b(?:Commission|Council|Secretariat|Bank|Agency|Committee|Parliament|Court|Fund|Summit)\b/u.test(name) &&
      (mentions.length > Math.max(2, most) ||
        (mentions.length > 1 && [name, ...aliases].some((each) => each.length > 2 && title.includes(each)))),
  );
  return found?.ref ?? null;
}
