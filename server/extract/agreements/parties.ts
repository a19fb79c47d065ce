/**
 * Whom a sentence names as bound by an instrument: "between A and B", "signed by the two ministries", "the ministries' plan",
 * "A and B signed", those in the instrument's own name. What is bound where none is named is told by `sides.ts`.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { bodiesAtHead, bodiesOfHeads, bodyBefore, ownerOf, ownUnion } from './at-head.ts';
import { actingUnderIt } from './at-opening.ts';
import { behalfOf } from './behalf.ts';
import { byBodies, JOINT } from './by-bodies.ts';
import {
  ADOPTERS,
  actingUnder,
  actorsWhen,
  BEFORE_COLON,
  CLOSERS,
  ofUnion,
  statesOfPeoples,
  toldToConclude,
  WHEN,
} from './clause-actors.ts';
import { governmentBeside } from './government-beside.ts';
import { namedRow } from './named-row.ts';
import { namedStates } from './named-states.ts';
import type { InstrumentPhrase } from './names.ts';
import { stateOf } from './of-state.ts';
import { partiesNamed } from './parties-named.ts';
import { ofOneWithOther, partnersOf } from './partners.ts';
import { proposedTo } from './proposed-to.ts';
import { rowEnd } from './row-end.ts';
import { saidParties } from './said-parties.ts';
import { OF_THE_WORLD } from './titles.ts';
import { ON_ANOTHER } from './whole-of.ts';

const BODIES =
  /\b(?:ministr(?:y|ies)|agenc(?:y|ies)|departments?|bodies|institutions|forces|authorities|organi[sz]ations)\b/iu;

const AND_OTHERS =
  /^(?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4} and (?:(?:the|its|their|his|several|some|many|major|five|six|other|a (?:number|group|dozen) of) ){0,2}(?:(?:world|western|foreign|regional|international|private|local|armed|rebel|major|great|global|donor|creditor) )?(?:powers|lenders|creditors|donors|partners|banks|companies|firms|investors|rebels|groups|states|countries|neighbours|neighbors|nations|guerrillas|insurgents|unions|tribes|clans|landowners|shareholders|bondholders|oil majors)\b/u;

const BETWEEN = /^(?:[^.;]|\.(?=\d)){0,60}?\b(?:between|among(?:st)?(?= (?:the )?\p{Lu})) (?<rest>[^;:]{3,200})/u;

/** Parties that the sentence itself names for the phrase; empty where it names none. */
export function boundBy(
  draft: Draft,
  view: SentenceView,
  phrase: InstrumentPhrase,
  subjects: readonly Subject[],
): readonly Ref[] {
  const { organizations, isState } = actorsOf(draft);
  const isBody = (ref: Ref) => organizations.has(ref);
  const isJoint = (ref: Ref) => JOINT.test(organizations.get(ref)?.name ?? '');
  const collect = partiesNamed(draft, view);
  const collectRow = (after: number): Ref[] => {
    const first = view.mentions.find(
      ({ kind, form, start }) =>
        (kind === 'organization' || kind === 'country') && form !== 'adjective' && start - view.at >= after,
    );
    const from = first ? first.start - view.at : phrase.start;
    return from < phrase.start ? collect(from, rowEnd(view, from, phrase.start)) : [];
  };
  const right = view.text.slice(phrase.end, phrase.end + 260);
  // Within the name or behind it: "MoU between A and B on a centre of C", "MoU on ports between A and B".
  for (const at of [phrase.headEnd, phrase.end]) {
    const between = BETWEEN.exec(view.text.slice(at, at + 260));
    // "a memorandum to revive trains between two towns": what it is for.
    const gap = between?.groups?.rest ? between[0].slice(0, -between.groups.rest.length) : '';
    // "a memorandum on railways and a contract between A and B": of the other.
    if (
      /(?:,|\band|\b(?:signing|signature|conclusion|initiall?ing) of) (?:an?|the|two|three) (?:\p{Ll}+ ){0,2}(?:agreement|contract|treaty|protocol|memorandum|accord|plan|MoU|programme|declaration|arrangement)s?\b/u.test(
        gap,
      )
    )
      continue;
    // "the draft, which is open for talks between the two administrations": between whom something else is.
    if (/, (?:which|that|where) (?![^,]*\b(?:signed|concluded|reached|made|agreed|struck|entered into) $)/u.test(gap))
      continue;
    if (!between?.groups?.rest || / to (?!the |be )\p{Ll}+ /u.test(between[0].slice(0, -between.groups.rest.length)))
      continue;
    const from = at + between[0].length - between.groups.rest.length;
    const parties = collect(from, rowEnd(view, from, from + between.groups.rest.length));
    if (parties.length > 1) return parties.slice(0, 12);
    // "the 2015 deal between Tehran and world powers": of one, and of others without a name.
    if (parties.length === 1 && AND_OTHERS.test(between.groups.rest)) return parties;
  }
  const made =
    /^,? (?:(?:to|on) )?(?:which|that) (?<rest>[^.;,]{2,110}?) (?:(?:had|have|will|would|should|are|were|expect|hope|plan|intend|want|is|due|about|ready|yet|to) )*(?:put their (?:names?|signatures?)|concluded?|sign(?:ed)?|reach(?:ed)?|struck|strike|entered? into|initial(?:led)?)\b/u.exec(
      right,
    );
  if (made?.groups?.rest) {
    const from = phrase.end + made[0].indexOf(made.groups.rest);
    // "which the four states concluded with Turkmenistan".
    const beside = /^ (?:together )?with (?:the )?/u.exec(right.slice(made[0].length));
    const other = phrase.end + made[0].length + (beside?.[0].length ?? 0);
    // "under a loan contract which it concluded with Benin": it, the last of whom the sentence speaks before.
    const its = /^(?:it|which)$/u.test(made.groups.rest)
      ? view.mentions.findLast(
          ({ kind, form, end }) =>
            (kind === 'organization' || kind === 'country') && form !== 'adjective' && end - view.at <= phrase.start,
        )
      : undefined;
    const parties = [
      ...(its ? [its.ref] : collect(from, from + made.groups.rest.length)),
      ...(beside ? collect(other, rowEnd(view, other, view.text.length)) : []),
    ];
    if (parties.length > 1) return [...new Set(parties)];
    // "the agreement that A and the Movement signed": of one, and of another that nothing is known of.
    if (parties.length === 1 && !beside && / and (?:the )?\p{Lu}/u.test(made.groups.rest)) return parties;
  }
  const byWhich = BY_WHICH.exec(right);
  if (byWhich?.groups?.rest) {
    const from = phrase.end + byWhich[0].indexOf(byWhich.groups.rest);
    const parties = collect(from, from + byWhich.groups.rest.length);
    if (parties.length > 1) return parties;
  }
  const offered = proposedTo(draft, view, phrase, collect);
  if (offered.length > 1) return offered;
  const said = saidParties(view, phrase, collect);
  if (said.length > 1) return said;
  const both = ofOneWithOther(view, phrase);
  if (both.length) return both;
  const theirs = bodiesOfHeads(view, phrase);
  if (theirs.length > 1) return theirs;
  const behalf = behalfOf(view, collect);
  if (behalf.length > 1) return behalf;
  const earlier = /\bbetween (?<rest>[^;:,]{3,200}) (?:an?|the) $/u.exec(view.text.slice(0, phrase.start));
  if (earlier?.groups?.rest) {
    const parties = collect(earlier.index, phrase.start);
    if (parties.length > 1) return parties;
  }
  const concluded = /\b(?:by|of) (?<rest>[^.;]{3,90} with [^.;,]{3,80})/u.exec(right);
  if (concluded?.groups?.rest && /\b(?:concluded|signed|inked)\b/.test(right.slice(0, concluded.index + 3))) {
    const from = phrase.end + concluded.index + 3;
    const parties = collect(from, from + concluded.groups.rest.length);
    if (parties.length > 1) return parties;
  }
  const possessive = view.groups.find(
    (group) =>
      group.end - view.at <= phrase.start &&
      phrase.start - (group.end - view.at) <= 4 &&
      BODIES.test(view.text.slice(group.start - view.at, group.end - view.at)),
  );
  if (possessive) return possessive.refs.filter((ref) => isBody(ref) || isState(ref));
  const signers = byBodies(draft, view, phrase, collect);
  if (signers.length) return signers;
  const together = TOGETHER.exec(view.text.slice(0, phrase.start));
  if (together) {
    const others = namedRow(together, 0, collect);
    const first = subjects.flatMap(({ refs }) => refs).filter((ref) => isBody(ref) || isState(ref));
    const self = first.length ? first : bodyBefore(view, together.index);
    if (others.length && self.length) return [...new Set([...self, ...others])];
  }
  const adopters = namedRow(ADOPTERS.exec(view.text.slice(0, phrase.start)), 0, collect);
  if (adopters.length > 1) return adopters;
  const under = actingUnder(view, phrase, collect);
  if (under.length > 1 || (phrase.kind === 'contract' && under.some(isBody))) return under;
  const opening = actingUnderIt(draft, view, phrase);
  if (opening.length) return opening;
  const told = toldToConclude(view, phrase.start, collect);
  if (told.length > 1) return told;
  const ahead = BEFORE_COLON.test(view.text.slice(0, phrase.start)) ? collect(0, phrase.start) : [];
  if (ahead.length > 1) return ahead;
  const [union] = namedRow(ofUnion(view, phrase.start), 0, collect);
  if (union && organizations.get(union)?.kind === 'intergovernmental') return [union];
  const closers = namedRow(CLOSERS.exec(view.text.slice(0, phrase.start)), 0, collect);
  if (closers.length > 1) return closers;
  // "The Egyptian-Jordanian Joint Committee closed with the signing of a protocol": its states are bound.
  const actors = subjects
    .flatMap((subject) => subject.refs)
    .filter((ref) => (isBody(ref) && !isJoint(ref)) || isState(ref));
  // "Israel and the PLO signed": a state and a body act together.
  const row = actors.length === 1 && subjects[0]?.kind === 'actors' ? collectRow(subjects[0].start) : [];
  const beside = actors.length === 1 && row.length < 2 ? governmentBeside(view, actors[0] as Ref) : [];
  if (beside.length) return beside;
  const acting = row.length > 1 && row.includes(actors[0] as Ref) ? row : actors;
  const partners = partnersOf(view, phrase, collect);
  const own = acting.length || !partners.length ? null : ownerOf(view, phrase);
  // "A's Migration Board chief came home without the memorandum with B renewed": of the two states.
  const owner = own && partners.every(isState) ? (stateOf(draft, own) ?? own) : own;
  if (owner && !partners.includes(owner) && !isJoint(owner)) return [owner, ...partners];
  if (partners.length && !partners.some((ref) => acting.includes(ref)))
    return [...new Set([...acting, ...(acting.length ? partners : partners.slice(0, 1))])];
  if (acting.length > 1) return [...new Set(acting)];
  const inName = namedStates(draft, view, phrase);
  if (inName.length > 1) return inName;
  const inner = collect(phrase.start, phrase.end);
  if (inner.length > 1 && !ON_ANOTHER.test(view.text.slice(phrase.headEnd, phrase.end))) return inner;
  const twoOf = /\bin which (?:the|both) /u.exec(right.slice(0, 30));
  if (twoOf) {
    const group = view.groups.find((each) => each.start - view.at >= phrase.end);
    if (group) return group.refs;
  }
  const when = WHEN.exec(right);
  if (when) {
    const parties = actorsWhen(draft, view, phrase.end + when[0].length);
    if (parties.length > 1) return parties;
  }
  const whose = acting.length || partners.length ? [] : ownUnion(draft, view, phrase);
  if (whose.length) return whose;
  // "the ASEAN Plan of Action" is the union's; "the Nairobi Declaration" is not its host's.
  // "the 1970 UNESCO Convention" is of those who joined it.
  const isJoined =
    /^convention$/iu.test(phrase.head) && OF_THE_WORLD.test(organizations.get(inName[0] ?? '')?.name ?? '');
  if (inName.length === 1 && phrase.proper && isBody(inName[0] as Ref) && !isJoined) return inName;
  if (phrase.proper && acting.length) return acting;
  if (said.length) return said;
  // "The Ministry signed a memorandum with Hutchison Ports", of which nothing is known.
  if (acting.length === 1 && isBody(acting[0] as Ref) && WITH_NAME.test(view.text.slice(phrase.headEnd))) return acting;
  // "signed by X and, on behalf of the Government of Barbados, by Y": of one side alone.
  const half = behalf.filter(isBody);
  return [half, bodiesAtHead(draft, view, phrase)].find((refs) => refs.length) ?? statesOfPeoples(view);
}

/** "the Managua Declaration of 2007, by which the Presidents of A, B and C made the gulf a zone of peace". */
const BY_WHICH =
  /^(?: of (?:\p{L}+ )?\d{4}| took place(?: (?:in|on|at) [^,;.]{2,40}?)?)?,? (?:(?:by|in|under|through|with) which|whereby) (?<rest>(?:the |both |its |two |three |four |five )?[^.;]{3,150}?) (?:(?:had|have|has|shall|will|would|also|each|jointly) )*(?:\p{Ll}{2,}ed|made|set|gave|bound|undertook|are to|agree|pledge|undertake|commit|renounce|recognise|exempt|grant|open|allow|waive|abolish|extend)\b/u;

/** "A's ministry signed with the Bank a loan contract". */
const TOGETHER =
  /\b(?:signed|concluded|inked|initiall?ed|sealed|reached|entered into)(?: (?:in|on|at) [\p{L}\d ]{3,24})?,? with (?<row>(?:the |its )?\p{Lu}[^.;,]{2,80}?),? (?:an?|the|its|two) (?:\p{Ll}+ )*$/u;
const WITH_NAME = /^[^,;.]{0,40}? with (?:the )?\p{Lu}/u;
