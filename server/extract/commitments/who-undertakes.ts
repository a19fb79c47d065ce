/** Who undertakes what a verb says: whose pledge it is, who is set to work or speaks for whom, by whom it is done, else its subject. */
import type { Ref } from '../../model/factsheet.ts';
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import {
  actingWithin,
  actorsIn,
  agentsOf,
  agreedWith,
  groupedIn,
  onBehalfOf,
  servantsOf,
  setToWork,
} from './agents.ts';
import { GIVEN_TIME } from './deadline.ts';
import { LET } from './giver.ts';
import { PASSIVE } from './modal-words.ts';
import { pledgedFor } from './pledge-nouns.ts';
import { gappedAgents } from './shares.ts';
import type { Trigger } from './triggers.ts';

/** Those who undertake; `speaker`: who agreed that so be done, `clause`: where that begins, if it is undertaken as a whole. */
export function byOf(
  view: SentenceView,
  text: string,
  trigger: Trigger,
  end: number,
  subject: Subject,
  speaker: Subject | null,
  clause: number | null,
  word = '',
): readonly Ref[] {
  const agreed = agreedBy(view, text, trigger.after);
  if (agreed.length && subject.kind !== 'actors') return agreed;
  const passive = trigger.form === 'modal' && PASSIVE.test(text.slice(trigger.after, end));
  const pledged = pledgedFor(view, text, trigger);
  if (pledged.length) return pledged;
  const given = trigger.word === GIVEN_TIME ? actorsIn(view, trigger.start, trigger.after) : [];
  if (given.length) return given;
  // "agreed that the Joint Commission is to convene in Jakarta": those bound are those who agreed.
  const called =
    speaker?.refs.length &&
    /^(?:convene|meet|sit|be convened)\b/u.test(text.slice(trigger.after)) &&
    subject.refs.length < 2;
  const working = trigger.form === 'verb' ? setToWork(view, text, trigger) : [];
  if (working.length) return working;
  // "The two ministers agreed that their countries would vote alike": the ministers, who are the subject.
  if (
    speaker &&
    speaker.refs.length > 1 &&
    speaker.refs.every((ref) => ref.startsWith('p')) &&
    isCounted(view, subject)
  )
    return speaker.refs;
  // "The minister promised that the Demining Commission will clear the road": he has given his word.
  if (
    subject.kind === 'actors' &&
    speaker?.refs.length === 1 &&
    speaker.refs[0]?.startsWith('p') &&
    GIVES_WORD.test(word) &&
    subject.refs.every((ref) => ref.startsWith('o'))
  )
    return speaker.refs;
  if (subject.kind === 'actors' && !passive && !called) {
    const behalf = text.includes(' behalf of ')
      ? onBehalfOf(view, text, SPEAKING.test(text) ? 0 : subject.start, trigger.after)
      : [];
    if (behalf.length) return behalf;
    const others = /^agree/u.test(trigger.word) ? agreedWith(view, text, trigger.start, trigger.after) : [];
    const refs = [...new Set([...(representedBody(view, text, subject) ?? subject.refs), ...others])];
    return refs.length === 1 ? [...refs, ...gappedAgents(view, text, trigger.after, end)] : refs;
  }
  const agents = agentsOf(view, text, trigger.after, end, passive);
  if (agents.length) return agents;
  // "X gave his word that the Polish road would be ready": his.
  if (speaker?.refs.length === 1 && speaker.refs[0]?.startsWith('p')) return speaker.refs;
  if (clause !== null) {
    // ", and Polish engineers will": behind the word that joins it to the clause before.
    const from = clause + (JOINED.exec(text.slice(clause, trigger.start))?.[0].length ?? 0);
    const own = passive
      ? LET.test(text.slice(trigger.after, end))
        ? []
        : servantsOf(view, text, from, trigger.start)
      : actingWithin(view, text, from, trigger.start);
    // "The ministers agreed that the coastguards of A and B shall": the ministers, who bind both.
    if (own.length && !(own.length > 1 && speaker !== null && (speaker.refs.length > 1 || speaker.plural))) return own;
  }
  return speaker?.refs.length ? speaker.refs : subject.kind === 'collective' ? subject.refs : [];
}

const JOINED = /^[\s,;]*(?:and|but|while) /u;

/** Verbs by which somebody answers for what another is to do. */
const GIVES_WORD =
  /^(?:(?:had|has|have|was|also|then) )*(?:promis|pledg|vow|undert|guarant|assur|gave (?:his|her) |gives (?:his|her) )/u;

/** "their countries", "the two ministries": those meant by a word and a number, none of them by name. */
const isCounted = (view: SentenceView, { kind, refs, start }: Subject): boolean =>
  kind === 'actors' &&
  refs.length > 1 &&
  view.groups.some((group) => group.start - view.at === start) &&
  !view.mentions.some(
    (each) =>
      each.form === 'name' &&
      each.start - view.at >= start &&
      each.start - view.at < start + 30 &&
      refs.includes(each.ref),
  );

/** "Speaking on behalf of Eswatini, X pledged". */
const SPEAKING = /^[^,;:]{0,40}\b(?:[Ss]peaking|[Aa]cting|[Oo]n) (?:on |in )?behalf of /u;

/** "It was also agreed by the two ministers that a desk will open": they. */
function agreedBy(view: SentenceView, text: string, to: number): readonly Ref[] {
  const told = text.includes('ed by ') ? AGREED_BY.exec(text.slice(0, to)) : null;
  if (!told) return [];
  const from = told.index;
  const end = from + told[0].length;
  return groupedIn(view, from, end) ?? actorsIn(view, from, end);
}
const AGREED_BY =
  /\b(?:agreed|decided|resolved|settled|arranged|undertaken|promised|pledged)(?: upon| on| jointly)? by [^,;:]{3,110} (?:that|to) /u;

/** "The Commission (UGC), represented by its chairman, X, offered", "Chad, represented by Minister X, accepted": for whom he speaks. */
function representedBody(view: SentenceView, text: string, { refs, start }: Subject): readonly Ref[] | null {
  if (!refs.every((ref) => ref.startsWith('p')) || !text.includes('represented by')) return null;
  const body = view.mentions.find(
    ({ kind, form, end }) =>
      (kind === 'organization' || kind === 'country') &&
      form !== 'adjective' &&
      REPRESENTED.test(text.slice(end - view.at, end - view.at + 70)),
  );
  return body && body.start - view.at >= start ? [body.ref] : null;
}
const REPRESENTED = /^(?: of (?:the )?\p{Lu}[\p{L} ]{2,24})?(?: \([^)]{1,14}\))?, represented by /u;
