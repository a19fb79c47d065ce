/**
 * Men of office whom a report on a gathering lets speak or act and of whom no other encounter is told: whoever "disclosed
 * that …", "opened the day" or "used the occasion to sign" was there. There are more verbs than a list can hold, so any in
 * the past will do; who only tells the press, is quoted from afar or speaks for a firm is left out. Runs when all encounters
 * are known.
 */
import type { OfficeFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { early } from '../words/early.ts';
import { firstNames, toldAt, withAll } from './between-facts.ts';
import { isOfTwo, LEAD } from './gathered.ts';
import { ELSEWHERE_AT_ALL } from './not-at-it.ts';
import { gatheringOfMany } from './states-of-gatherings.ts';

/** Bodies whose men are asked rather than heard. */
const OUTSIDE: ReadonlySet<string> = new Set(['company', 'ngo', 'party', 'university']);
/** What is told of elsewhere or of another time. */
const ELSEWHERE = new RegExp(
  `\\b(?:${ELSEWHERE_AT_ALL}|stayed (?:away|behind|home)|journalists?|(?:on|state|national|public) (?:radio|television)|interview|newspaper|unions?|opposition|invitation|predecessor|successor|replac\\p{Ll}*|succeed\\p{Ll}*|former|late|appoint\\p{Ll}*|received|called on|host(?:ed)?|Reuters|AFP|AP|Xinhua|agency|condolences|telegram|earlier|Earlier|preced\\p{Ll}+)\\b|^In (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?, `,
  'u',
);
/** Behind a name: what its bearer did. */
const DID =
  /^(?: \([^)]{2,60}\))?(?: of (?:the )?\p{Lu}[\p{L}' -]{2,40}?)?(?:, (?!and |but |who |which )[^;.]{3,160}?,(?= ))?,? (?:(?:also|then|however|meanwhile|for (?:his|her) part|in turn|likewise|moreover|further|again),? )*(?:(?!(?:need|based|named|called|entitled|accompanied|headed|replaced|appointed)\b)\p{Ll}{2,}ed|said|told|made|took|gave|put|spoke|drew|set|led|brought|sought|won|found|shared|would (?:say|not say)|let it be known|did not (?:hide|rule|say))\b(?! (?:by|from|as)\b)/u;
/** Before a name: what was done by its bearer. */
const DONE_BY =
  /(?:[,.?!]["”],? (?:insisted|said|asked|added|noted|warned|declared|remarked|observed|concluded|replied|recalled|argued) |\b(?:read (?:out )?|presented|given|delivered|moderated|facilitated|opened|closed|presentation|report|address|paper|statement|intervention|briefing) by |\bin the person of |\bat (?:his|her) side )(?:the |an? )?(?:(?:\p{Lu}[\p{L}'’.-]*|of|for|and|the|in|on|to|Mr|Mrs|Ms|Dr),? ){0,12}$/u;

early(DID, DONE_BY);

/** Adds them to the gathering. */
export function withThoseHeard(draft: Draft): Draft {
  const gathering = gatheringOfMany(draft);
  if (!gathering || isOfTwo(draft, gathering)) return draft;
  const placed = new Set(draft.meetings.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  if (draft.persons.every(({ ref }) => placed.has(ref))) return draft;
  const views = viewSentences(draft);
  const kinds = new Map(draft.organizations.map(({ ref, kind }) => [ref, kind]));
  const offices = new Map<Ref, OfficeFact>([...draft.offices].reverse().map((office) => [office.person, office]));
  const named = firstNames(draft);
  const at = toldAt(draft, gathering);
  const heard = draft.persons.flatMap(({ ref }) => {
    const [office, mention] = [offices.get(ref), named.get(ref)];
    const view = mention && views[mention.sentence];
    if (placed.has(ref) || !office || !view || view.sentence.index < at - LEAD) return [];
    if (OUTSIDE.has(kinds.get(office.organization ?? '') ?? '')) return [];
    return isHeard(view, mention.start - view.at, mention.end - view.at) ? [ref] : [];
  });
  if (!heard.length) return draft;
  return { ...draft, meetings: draft.meetings.map((each) => (each === gathering ? withAll(each, heard) : each)) };
}

const isHeard = ({ sentence, text }: SentenceView, start: number, end: number): boolean =>
  (sentence.role === 'prose' || sentence.role === 'point') &&
  !ELSEWHERE.test(text) &&
  (DID.test(text.slice(end)) || DONE_BY.test(text.slice(0, start)));
