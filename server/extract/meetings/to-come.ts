/**
 * Who is to be at an encounter still to come of which a text names nobody: "the next session of the joint commission will be
 * held in Lima", "experts will meet in May", "the ministers are to meet again". They are the body itself where it has a name,
 * the sides of the text or those who met last. Runs when the sides are known.
 */

import type { MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { mainCountries, partiesOfText } from '../reference/focus.ts';
import { unionThatMet } from '../reference/sides-of-text.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { toldAt } from './between-facts.ts';
import { takingPart } from './candidate.ts';
import { withoutTellers } from './tellers.ts';

/** Adds those who are to come to the encounters of which the text names nobody. */
export function withThoseToCome(draft: Draft): Draft {
  if (!draft.meetings.some(isToCome)) return draft;
  const views = viewSentences(draft);
  return {
    ...draft,
    meetings: draft.meetings.map((told) => {
      const meeting = isToCome(told) ? withoutTellers(told, views[toldAt(draft, told)]) : told;
      const those = isUnpeopled(meeting) ? thoseToCome(draft, views, meeting) : [];
      return those.length ? { ...meeting, participants: takingPart(those) } : meeting;
    }),
  };
}

/** The two states that a text is about; none where it is about more. */
const pairOf = (draft: Draft): readonly Ref[] => {
  const states = mainCountries(draft).filter((ref) => ref.startsWith('c'));
  return states.length === 2 ? states : [];
};

const isToCome = ({ status, kind }: MeetingFact): boolean =>
  status === 'planned' && (kind === 'conference' || kind === 'talks' || kind === 'summit');
const isUnpeopled = (meeting: MeetingFact): boolean => isToCome(meeting) && !meeting.participants.length;

function thoseToCome(draft: Draft, views: readonly SentenceView[], meeting: MeetingFact): readonly Ref[] {
  const at = meeting.evidence[0]?.start ?? 0;
  const view = views[toldAt(draft, meeting)];
  if (!view) return [];
  const start = at - view.at;
  const end = start + (meeting.evidence[0]?.quote.length ?? 0);
  if (WE.test(view.text.slice(0, start))) return partiesOfText(draft);
  const body = bodyOf(draft, view, start, end);
  if (body) return [body];
  const own = view.text.slice(
    clauseFrom(view.text, start),
    end + (/^[^,;.]{0,60}/u.exec(view.text.slice(end))?.[0].length ?? 0),
  );
  // "A working group will see to it. Its first session is due in May": the sentence before says whose it is.
  const pointsBack = POINTS_BACK.test(view.text) && view.previous;
  const clause = pointsBack ? `${pointsBack.text} ${own}` : own;
  if (PUBLIC.test(clause) || LOCAL.test(clause)) return [];
  if (MINISTERS.test(clause)) {
    const met = lastMet(draft, at);
    if (met.length) return met;
  }
  // "The next ordinary summit will be held in Lima": of the union that met.
  const union = NEXT.test(clause) ? unionThatMet(draft) : null;
  if (union) return [union];
  if (
    ROUND.test(meeting.name) ||
    (meeting.kind === 'summit' &&
      OF_BOTH.test(clause) &&
      !namesUnion(draft, view) &&
      !BESIDE_IT.test(view.text.slice(0, start)))
  ) {
    const pair = pairOf(draft);
    if (pair.length) return pair;
  }
  if (REVIEW.test(meeting.name)) {
    const sides = partiesOfText(draft);
    if (sides.length > 1) return sides;
  }
  const told = clause.replace(WHO_SPEAKS, '').replace(GROUP_OF_MEN, '');
  if (!JOINT.test(told) && !(pointsBack && NEW_BODY.test(told))) return [];
  // "experts of the three ministries".
  const group = view.groups.find(({ refs, start: from }) => from >= view.at + start && refs.length > 1);
  const sides = group && !group.refs.some((ref) => ref.startsWith('p')) ? group.refs : partiesOfText(draft);
  return sides.length > 1 ? sides : [];
}

/** "The seventh round": of talks, and so of those who talk. */
const ROUND =
  /\b(?:next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|further|final|last|\d+(?:st|nd|rd|th)) round$/iu;

/** "A first review of the protocol": by those whom it binds. */
const REVIEW = /\b(?:review|evaluation|appraisal|stocktaking)\b(?! (?:conference|meeting|session))/iu;
/** "A bilateral summit", "their next summit": of the two; "the Caspian summit", "when leaders meet in Lima" may be of anybody. */
const OF_BOTH =
  /\b(?:bilateral|binational|joint|between|their|(?:the|these|both|of) two|both|next (?:\p{Ll}+ )?summit)\b/iu;

/** "will meet on the sidelines of the summit": one to which many come. */
const BESIDE_IT = /\b(?:sidelines?|margins?|fringes?) of (?:the |an? |its |their )?(?:[\p{L}\d-]+ ){0,3}$/u;

const POINTS_BACK =
  /^(?:Its|Their|It(?! (?:is|was|has been) (?:also |further )?(?:planned|agreed|decided|hoped|expected|foreseen|envisaged|proposed|intended|worth)|[^,;.]{1,60} (?:before|to) (?:the|an?) ))\b/u;

/** The comma or stop before which the clause of an encounter begins; where "its" points further back, that is taken in. */
function clauseFrom(text: string, at: number): number {
  const before = text.slice(0, at);
  if (/\b(?:its|whose) (?:\p{Ll}+ )?$/u.test(before)) return 0;
  // "Officials are to draft it by the time leaders meet": of leaders.
  const under = /^.*\b(?:when|until|once|before|by the time) |^.*\bby the $/u.exec(before)?.[0].length ?? 0;
  return Math.max(before.search(/[^;:.]*$/u), before.lastIndexOf(', ') + 1, under);
}

/** A union that is named beside a summit: that of its members. */
const namesUnion = ({ organizations }: Draft, { mentions }: SentenceView): boolean =>
  mentions.some(
    ({ ref, form }) =>
      form !== 'adjective' && organizations.some((body) => body.ref === ref && body.kind === 'intergovernmental'),
  );

/** The body that is to meet, where it has a name: "SADC summit", "session of the Joint Trade Committee", "the commission reverts to it at its 47th session". */
function bodyOf({ organizations }: Draft, view: SentenceView, start: number, end: number): Ref | null {
  const { text, at } = view;
  const named = view.mentions.filter(({ kind, form }) => kind === 'organization' && form !== 'adjective');
  const own =
    named.find(({ start: from, end: to }) => {
      const [first, last] = [from - at, to - at];
      return (
        (first < end && last > start) ||
        (last <= start && /^(?:'s?)? (?:\p{Ll}+ ){0,2}$/u.test(text.slice(last, start))) ||
        (first >= end && /^ (?:of|between) (?:the )?$/u.test(text.slice(end, first)))
      );
    }) ??
    (/\b(?:its|whose) $/u.test(text.slice(0, start))
      ? (named.findLast(({ end: to }) => to - at < start) ?? (IT.test(text) ? spokenOf(view.previous) : undefined))
      : undefined);
  const body = organizations.find(({ ref }) => ref === own?.ref);
  return body && (body.kind === 'intergovernmental' || SITS.test(body.name)) ? body.ref : null;
}
/** "The Council discussed it. It will hold its next session in Lima": the body with which the sentence before begins. */
const spokenOf = (previous: SentenceView | null): DraftMention | undefined =>
  previous?.mentions.find(
    ({ kind, form, start }) =>
      kind === 'organization' && form === 'name' && /^(?:The )?$/u.test(previous.text.slice(0, start - previous.at)),
  );
const IT = /^It (?:will|is (?:due |set |expected |scheduled )?to|plans to) (?:hold|have|convene|open|begin) its /u;
const SITS = /\b(?:Committee|Commission|Council|Group|Board|Panel|Task Force|Forum)\b/u;

/** The persons who met last before an offset, two or more. */
function lastMet({ meetings, offices }: Draft, at: number): readonly Ref[] {
  const held = meetings.filter(
    ({ status, kind, participants, evidence }) =>
      status === 'held' &&
      kind !== 'visit' &&
      kind !== 'ceremony' &&
      (evidence[0]?.start ?? 0) < at &&
      participants.filter(({ actor }) => actor.startsWith('p')).length > 1,
  );
  const last = held.sort((a, b) => b.participants.length - a.participants.length)[0];
  const those = last ? last.participants.flatMap(({ actor }) => (actor.startsWith('p') ? [actor] : [])) : [];
  // Of ministers and those who were there as well, the ministers.
  const lead = new Set(offices.flatMap(({ title, person }) => (LEADS.test(title) ? [person] : [])));
  const leaders = those.filter((ref) => lead.has(ref));
  return leaders.length > 1 && those.length > 2 ? leaders : those;
}
const LEADS =
  /^(?!.*\b(?:ambassador|secretary|director|commissioner|adviser|advisor|chief of staff|general|chairman|head|representative)\b)(?:.*\b)?(?:minister|president|premier|king|emir|sultan|chancellor|head of state|head of government)\b/iu;

/** Those who met and are to meet again. */
const MINISTERS =
  /\b(?:the (?:two |three |four |same )?(?:ministers|leaders|presidents|premiers|secretaries|chiefs|heads|pair|men|women)|they|both(?: (?:men|ministers|leaders))?) (?:(?:will|shall|are (?:due |expected |set )?to|plan to|agreed to|is to)(?: next| then| again)?) (?:meet|speak|talk|see each other|convene|gather|reconvene|come together|sit)\b|\bthe (?:(?:two|three|four|same) )?(?:ministers|leaders|presidents|premiers|secretaries) (?:meet|convene|gather|reconvene|come together|sit down) (?:next|again|then|in|on|at)\b|\bthe (?:two|three|four|same) (?:officials|negotiators|envoys|delegates|directors|men|women) (?:(?:(?:will|shall|are (?:due |expected |set )?to|plan to|agreed to) )?(?:meet|convene|gather|reconvene|come together|sit down))\b|^(?:[\p{L} ,\d]{0,30} )?(?:the|their) (?:second|third|next|coming) (?:encounter|meeting|talks) (?:of|between) the (?:two |three )?(?:ministers|leaders)\b|\b(?:next|further|following|second|third) (?:encounter|meeting|talks|round|session|summit) (?:of|between) the (?:two |three |four |same )?(?:ministers|leaders|presidents|premiers|secretaries|chiefs|heads of (?:state|government))\b(?! (?:of|from|responsible)\b)/iu;
/** "We will speak with one voice at the session": those in whose name the text speaks. */
const WE =
  /(?:^|[.;:,] |\b(?:that|and) )(?:\d+\. )?[Ww]e (?:(?:also|further|therefore|jointly) )?(?:will|shall|intend|undertake|agree|agreed|resolve|plan|commit|are (?:to|determined))\b/u;
/** "A joint committee will look into it. It will meet in Lima": of the sides that set it up. */
const NEW_BODY =
  /\b(?:joint|mixed|bilateral|trilateral|intergovernmental|inter-governmental|binational|coordination|steering|follow-up|working|technical|boundary|border) (?:\p{L}+ ){0,3}(?:commission|committee|group|party|council|task force|team|body|mechanism)\b/iu;
/** "A joint group of experts, which is to meet in Lima": a body, and not the experts of both sides. */
const GROUP_OF_MEN =
  /\b(?:group|committee|commission|panel|team|council|body) of (?:\p{Ll}+ )?(?:experts|officials|technicians|specialists|negotiators)\b/giu;
/**
 * What the sides of a text hold together: talks, meetings of their experts. A session of a commission or group that has been
 * there before is left to that body: who is to sit in it, a text does not say.
 */
const JOINT =
  /\b(?:consultations?|(?:experts|officials|technicians|negotiators|specialists|delegations|working groups|teams|technical teams|sides|parties|countries|governments|ministries|deputy ministers|state secretaries)|rounds? of (?:talks|negotiations|consultations)|negotiations|talks|(?:^|[.;:] )(?:[\p{L}]+ )?(?:ministers|leaders|officials) (?:are (?:due |set |expected )?to|will|plan to) (?:meet|reconvene|convene|gather))\b/iu;
/** "The sides paid attention to the coming summit": who speaks of it, and not whose it is. */
const WHO_SPEAKS =
  /^(?:[^,;]{0,40}, )?(?:[Tt]he |[Bb]oth )?(?:two |three |four )?(?:[Ss]ides|[Pp]arties|[Cc]ountries|[Gg]overnments|[Mm]inistries|[Dd]elegations)(?= (?:also |then )?(?:paid|discussed|stressed|noted|welcomed|expressed|reviewed|exchanged|focused|touched|underlined|emphasi[sz]ed|spoke|considered|reaffirmed|praised|recalled)\b)/u;
const NEXT =
  /\b(?:the|its|their) (?:next|following|\d+(?:st|nd|rd|th)|coming) (?:\p{Ll}+ ){0,2}(?:summit|session|meeting|conference|council|assembly)\b/iu;
/** What is of towns, firms or schools, and not of the states. */
const LOCAL =
  /\b(?:of|from|between) (?:the )?(?:two|three|four|both) (?:[\p{L}-]+ )?(?:municipalit|cit(?:y|ies)\b|town|region|province|universit|compan|utilit|bank|club|school|hospital|port|airline|newspaper|church|part(?:y|ies)\b)/iu;
/** To which others come as well. */
const PUBLIC =
  /\b(?:forum|fair|expo|congress|festival|COP\d*|G-?\d+|United Nations|UN|international conference|world|global|donors|some \d+|\d+ countries|review conference|exhibition|colloquium|symposium)\b/iu;
