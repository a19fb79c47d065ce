/** Bodies known by what they are and whose, and those who speak for a body or a state by their office: named by no name of their own. */
import type { Ref } from '../../model/factsheet.ts';
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { actorOf, refsOf } from './agents.ts';

const BODY =
  '(?:authorities|government|army|navy|air force|armed forces|military|police(?: force| service)?|border (?:guard|police|service)|coast ?guard|customs(?: service| authority)?|railways?|cabinet|leadership|mission|embassy|rescue service|immigration service|post|side|ministry|ministries|department|administration|central bank|parliament|embassies|officials|negotiators|delegation|authority|agency|team|coastguards?|firms?|companies|company|operator|airline|university)';
const LITTLE =
  '(?:,? (?:also|has|have|had|then|further|too|in turn|in return|(?:for|on) (?:its|their) (?:own )?(?:part|side)|\\p{L}{2,14}ly),?)*';
const ITS_BODY = new RegExp(`^(?:['’]s?)? (?:[\\p{L}-]+ ){0,2}${BODY}${LITTLE},? $`, 'u');

/** "Korea's pledge of 50 ambulances". */
const PLEDGE = /^(?:pledge|promise|offer|guarantee|commitment)s? (?:of|to) /u;

/** "Yemen's Houthi authorities will", "the Sri Lankan navy is to", "Korea's pledge of": whose they are; the subject as it is where it is no such body. */
export function bodyOfState(view: SentenceView, text: string, subject: Subject, at: number): Subject {
  if (subject.kind === 'actors' || subject.kind === 'pronoun' || subject.kind === 'none') return subject;
  if (/['’]s? $/u.test(text.slice(0, at)) && PLEDGE.test(text.slice(at))) {
    const owner = view.mentions.find(({ end }) => /^['’]?s? $/u.test(text.slice(end - view.at, at)));
    const ref = owner && actorOf(view, owner);
    return ref ? { kind: 'actors', refs: [ref], start: owner.start - view.at, plural: false } : subject;
  }
  const state = view.mentions.find(
    ({ kind, start }) =>
      kind === 'country' &&
      start - view.at >= subject.start &&
      /(?:^|, )\W*(?:and |but |while |that )?(?:[Tt]he )?$/u.test(text.slice(subject.start, start - view.at)),
  );
  if (!state || state.end - view.at >= at || !ITS_BODY.test(text.slice(state.end - view.at, at))) return subject;
  // "The Kenyan and Ugandan railways will".
  const next = view.mentions.find(
    ({ kind, start }) =>
      kind === 'country' && start >= state.end && /^ and $/u.test(text.slice(state.end - view.at, start - view.at)),
  );
  const refs = next && next.end - view.at < at ? [state.ref, next.ref] : [state.ref];
  return { kind: 'actors', refs, start: state.start - view.at, plural: refs.length > 1 };
}

/** "The governor of the Central Bank of Nigeria said", "An official in the health ministry of Togo confirmed". */
const OFFICE =
  /^\W*(?:[Tt]he |[Aa]n? |[Ii]ts |\p{Lu}[\p{L}-]+(?:['’]s?)? )?(?:[\p{L}'’-]+ ){0,4}?(?:minister|secretary|governor|spokesman|spokeswoman|spokesperson|president|premier|chief|head|director|director-general|ambassador|envoy|official|ministry|navy|army|government|authorities|police|commander|commissioner|chairman|chairwoman|cabinet)\b/iu;

/** "During the reception, ". */
const OPENING = /^\s*(?:In|At|On|During|After|Under|Following|Before|By|As|For|With)\b[^,;]{3,60}, /u;

/** The body, else the state, for which somebody speaks who is told of by his office alone, between two offsets of a sentence. */
export function speaksFor(view: SentenceView, text: string, from: number, to: number): readonly Ref[] {
  if (!OFFICE.test(text.slice(from, to).replace(OPENING, ''))) return [];
  const inside = view.mentions.filter(({ start, end }) => start - view.at >= from && end - view.at <= to);
  if (inside.some(({ kind }) => kind === 'person')) return [];
  const bodies = refsOf(inside, 'organization');
  const own = bodies.length ? bodies : refsOf(inside, 'country');
  return own.length === 1 ? own : [];
}
