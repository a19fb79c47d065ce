/** Those who act without a name: "the Government", "the company", "the republic": whoever of that kind is told of last. */

import type { Ref } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import { settingOf } from '../actors/allegiance.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { clauseStart } from '../reference/clauses.ts';
import { lastBefore } from '../text/sorted-places.ts';
import type { SentenceView } from '../text/view.ts';

/** Words for a state, or for those who govern it. */
const STATE =
  '(?:[Gg]overnment|State|[Rr]epublic|[Kk]ingdom|[Ss]ultanate|[Ee]mirate|[Cc]ountry|[Cc]abinet|[Aa]uthorities|[Ii]sland(?: (?:nation|state|republic))?)';
/** Words for a body, and of what kind it is. */
const KINDS: readonly (readonly [RegExp, readonly OrganizationKind[]])[] = [
  [
    /^(?:company|firm|operator|concern|airline|carrier|railways?|contractor|manufacturer|maker|developer|utility|group|enterprise|corporation|producer|supplier|lender|bank|shipyard|builder|consortium|broadcaster)$/iu,
    ['company'],
  ],
  [/^(?:university|institute|college|academy|faculty|school)$/iu, ['university']],
  [/^(?:institution|centre|center)$/iu, ['university', 'agency', 'other']],
  [
    /^(?:agency|authority|service|board|directorate|office|bureau|administration|regulator)$/iu,
    ['agency', 'intergovernmental'],
  ],
  [
    /^(?:union|bloc|community|organi[sz]ation|association|forum|league|alliance|fund|commission|secretariat)$/iu,
    ['intergovernmental'],
  ],
];
const NOUN =
  '(?:[Cc]ompany|[Ff]irm|[Oo]perator|[Cc]oncern|[Aa]irline|[Cc]arrier|[Rr]ailways?|[Cc]ontractor|[Mm]anufacturer|[Dd]eveloper|[Uu]tility|[Gg]roup|[Ee]nterprise|[Cc]orporation|[Pp]roducer|[Ss]upplier|[Ll]ender|[Bb]ank|[Ss]hipyard|[Cc]onsortium|[Bb]roadcaster|[Uu]niversity|[Ii]nstitute|[Cc]ollege|[Aa]cademy|[Aa]gency|[Aa]uthority|[Bb]oard|[Bb]ureau|[Rr]egulator|[Uu]nion|[Bb]loc|[Cc]ommunity|[Oo]rgani[sz]ation|[Ff]und|[Cc]ommission|[Ss]ecretariat|[Ii]nstitution|[Cc]ent(?:re|er)|[Mm]useum|[Hh]ospital|[Ll]ibrary|[Ll]aboratory)';
const OPENING = '(?:[^,;]{2,60}, )?(?:and |but |while |whereas |that |as )*';
const BETWEEN = '(?:[\\p{Ll}-]+ ){0,2}';
const BEHIND =
  '(?:,? (?:also|has|have|had|then|further|in turn|too|however|likewise|(?:for|on) its (?:own )?(?:part|side)|\\p{L}{2,14}ly),?)* ?';
const CALLED_STATE = new RegExp(
  `^\\W*${OPENING}(?:(?:[Tt]he |[Tt]his |[Ii]ts )${BETWEEN}(?:[Ff]ederal |[Rr]oyal |[Cc]entral |[Nn]ational |[Tt]ransitional )?|(?:[Ff]ederal )?(?=Government))${STATE}${BEHIND}$`,
  'u',
);
const CALLED_BODY = new RegExp(`^\\W*${OPENING}[Tt]he ${BETWEEN}(?<noun>${NOUN})${BEHIND}$`, 'u');

/** Whom the subject of a verb at an offset means so; empty where it is another, or nobody fits. `text` has its attributions blanked. */
export function calledByKind(
  draft: Draft,
  view: SentenceView,
  text: string,
  at: number,
  sides: readonly Ref[],
  latest: readonly Ref[],
): readonly Ref[] {
  const { from, words, noun, state } = kindAt(text, at);
  if (noun) return bodyCalled(draft, view.at + from, noun);
  return state ? stateCalled(draft, view, view.at + from, words, sides, latest) : [];
}

/** Whether the subject of a verb at an offset is such a word. */
export function isCalledByKind(text: string, at: number): boolean {
  const { noun, state } = kindAt(text, at);
  return noun !== undefined || state;
}

function kindAt(text: string, at: number) {
  const from = clauseStart(text, at);
  const words = text.slice(Math.max(from, at - 120), at).replace(/,? {7,},? ?$/u, ' ');
  const noun = CALLED_BODY.exec(words)?.groups?.noun;
  return { from, words, noun, state: noun === undefined && CALLED_STATE.test(words) };
}

/** The body named last before an offset whose name holds a word, else one of the kind that the word tells. */
function bodyCalled(draft: Draft, offset: number, noun: string): readonly Ref[] {
  const { named, alike } = bodiesCalled(draft, noun);
  const body = lastBefore(named, offset) ?? lastBefore(alike, offset);
  return body ? [body.ref] : [];
}

/** The bodies whose name holds a word, and those of the kind that it tells, each where the text names it. */
interface Called {
  readonly named: readonly DraftMention[];
  readonly alike: readonly DraftMention[];
}

const asked = once(() => new Map<string, Called>());

/** A long text says "the company" again and again: what it may mean is sought once. */
function bodiesCalled(draft: Draft, noun: string): Called {
  const known = asked(draft);
  const before = known.get(noun);
  if (before) return before;
  const { organizations } = actorsOf(draft);
  const word = new RegExp(`\\b${noun.replace(/s$/iu, '')}s?\\b`, 'iu');
  const kinds = KINDS.find(([nouns]) => nouns.test(noun))?.[1] ?? [];
  const bodies = draft.mentions.filter(({ kind }) => kind === 'organization');
  const called: Called = {
    named: bodies.filter(({ ref }) => {
      const body = organizations.get(ref);
      return body !== undefined && [body.name, ...body.aliases].some((name) => word.test(name));
    }),
    alike: bodies.filter(({ ref }) => kinds.includes(organizations.get(ref)?.kind ?? 'other')),
  };
  known.set(noun, called);
  return called;
}

/** The state of who says so; of two sides the one that is a state, or the other than acted last; else that in which the report is set, or which is told of last. */
function stateCalled(
  draft: Draft,
  view: SentenceView,
  offset: number,
  words: string,
  sides: readonly Ref[],
  latest: readonly Ref[],
): readonly Ref[] {
  const { states, isState } = actorsOf(draft);
  const teller = view.mentions.findLast(
    ({ kind, ref, end }) => kind === 'person' && end <= offset && view.homes.has(ref),
  );
  const own = teller && view.homes.get(teller.ref);
  if (own) return [own];
  const both = sides.filter(isState);
  if (both.length === 1 && sides.length === 2) return both;
  const last = latest.length === 1 ? latest[0] : undefined;
  if (/\b(?:for|on) its\b/u.test(words) && both.length === 2 && last && both.includes(last))
    return both.filter((ref) => ref !== last);
  const home = states.get(settingOf(draft).home ?? '');
  if (/overnment|State|abinet/u.test(words) && home && (!both.length || both.includes(home))) return [home];
  const told = draft.mentions.findLast(
    ({ kind, ref, end }) => kind === 'country' && end <= offset && (!both.length || both.includes(ref)),
  );
  return told ? [told.ref] : [];
}
