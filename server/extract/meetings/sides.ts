/** Bodies and states that meet, where no person is named: "talks between Israel and Jordan", "Laos and Vietnam held talks". */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention, Range } from '../draft.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { COMMA_OR_AND, rowFrom } from './rows-of-actors.ts';

const AMONG =
  /^(?: (?:of|on|for|in|at) [^,;.]{1,60}?)? (?:between|among|(?<!\b(?:invitation|request|initiative|headquarters|behalf|seat) )of|with|involving|gathering|bringing together) /u;
/** What stands between two names of a list: "A, B and C", "A and the B". */
const LISTED =
  /^(?:'s)?(?:,| and|, and| with| or|,? as well as)? ?(?:the |its |their )?(?:\p{Ll}+ (?:of )?){0,3}(?:\p{Lu}[\p{L}'’-]+(?:'s)? )?$/u;

/** "A conference of the health ministers of A, B and C": of the states that sent them. */
const SENT_BY =
  /^[^,;.:]{0,40}?\b(?:of|between|among) (?:the )?(?:[\p{L}-]+ ){0,5}?(?:ministers|heads|chiefs|leaders|presidents|officials|experts|representatives|delegates|secretaries|directors|commissioners|governors|envoys|commanders)(?: (?:responsible for|in charge of|of) (?:the )?\p{Ll}[\p{Ll} -]{2,30}?)? (?:of|from) (?:the )?(?=\p{Lu})/u;
const OF_IT = /^ of (?:the )?$/u;

/** The sides of an encounter that `range` names, bodies before states; none where it is one side alone. */
export function sidesOf(view: SentenceView, range: Range): Ref[] {
  const named = listedAfter(view, range);
  if (named.length > 1) return named;
  const peoples = peoplesBefore(view, range.start);
  if (peoples.length > 1) return peoples;
  const clause = /\b(?:after|following|before|since|amid|during|in|at) (?:[\p{Ll}-]+ ){0,4}$/u.exec(
    view.text.slice(0, range.start),
  );
  const opening = !named.length && OPENS.test(view.text.slice(0, range.start)) ? rowAfter(view, range.end) : [];
  if (opening.length > 1) return opening;
  const subject = subjectAt(view, view.text, clause?.index ?? range.start).refs.filter((ref) => !ref.startsWith('p'));
  // "the Committee on Fisheries of the Pacific Community met": one body, and what it is of.
  if (subject.length === 2 && !named.length && isPartOf(view, subject)) return [];
  const both = [...new Set([...subject, ...named])];
  return both.length > 1 && both.length < 7 ? both : [];
}

/** "After three days of negotiations A and B agreed": those who then act. */
const OPENS = /^(?:After|Following|At the end of|In|During) (?:[\p{Ll}\d-]+ ){0,5}$/u;
function rowAfter(view: SentenceView, from: number): Ref[] {
  const row: Ref[] = [];
  let end = from;
  for (const { kind, form, ref, start, end: to } of view.mentions) {
    const at = start - view.at;
    if (at < end || (kind !== 'country' && kind !== 'organization') || form === 'adjective') continue;
    const between = view.text.slice(end, at);
    if (row.length ? !COMMA_OR_AND.test(between) : !ON_SUBJECT.test(between)) break;
    row.push(ref);
    end = to - view.at;
  }
  return row;
}
const ON_SUBJECT = /^(?: (?:in|on|at|about|over) [^,;.]{2,50})?,? (?:the )?$/u;

/** Whether of two bodies one is named as a part of the other. */
const isPartOf = (view: SentenceView, refs: readonly Ref[]): boolean => {
  const [first, second] = view.mentions.filter(({ ref, kind }) => kind === 'organization' && refs.includes(ref));
  return (
    first !== undefined &&
    second !== undefined &&
    first.ref !== second.ref &&
    / of (?:the )?$/u.test(view.text.slice(first.end - view.at, second.start - view.at).slice(-8)) &&
    second.start - first.end < 9
  );
};

/** Bodies and states listed after "between", "of" or "with". */
export function listedAfter(view: SentenceView, range: Range): Ref[] {
  const inside = /\b(?:between|among|with) /u.exec(view.text.slice(range.start, range.end));
  const own = inside ? null : / of (?:the )?(?=\p{Lu})/u.exec(view.text.slice(range.start, range.end));
  const peoples = own ? peoplesFrom(view, range.start + own.index + own[0].length) : [];
  if (peoples.length > 1) return peoples;
  const sent = inside ? null : SENT_BY.exec(view.text.slice(range.start, range.end + 90));
  if (sent) return listFrom(view, range.start + sent[0].length);
  const among = inside ?? AMONG.exec(view.text.slice(range.end, range.end + 120));
  if (!among) return [];
  return listFrom(view, (inside ? range.start : range.end) + among.index + among[0].length);
}

const MEN =
  '(?:ministers|premiers|presidents|leaders|heads|chiefs|officials|experts|delegations|delegates|representatives|negotiators|secretaries|envoys|governors|commanders|ambassadors|counterparts)';
const THEIR_MEN = new RegExp(`^(?: (?!(?:and|with|of|who)\\b)[\\p{L}-]+){0,3} ${MEN}\\b`, 'iu');
const MEN_BEFORE = new RegExp(
  `^(?: (?!(?:and|with|of|who)\\b)[\\p{L}-]+){0,3} ${MEN}(?: have| had| on \\p{L}+| today)? $`,
  'iu',
);

/** "the meeting of Estonian, Latvian and Lithuanian prime ministers": the states of the people in a row that begins near an offset. */
function peoplesFrom(view: SentenceView, from: number): Ref[] {
  const { refs, end } = rowFrom(view, from, PEOPLES);
  return refs.length > 1 && THEIR_MEN.test(view.text.slice(end, end + 60)) ? refs : [];
}
const PEOPLES = {
  lead: /^(?:the )?$/u,
  next: COMMA_OR_AND,
  takes: ({ kind, form }: DraftMention) => kind === 'country' && form === 'adjective',
};

/** "Estonian, Latvian and Lithuanian prime ministers met": the states of the people in the row that is its subject. */
function peoplesBefore(view: SentenceView, to: number): Ref[] {
  const first = view.mentions.find(({ kind, form }) => kind === 'country' && form === 'adjective');
  if (!first || first.start - view.at > to) return [];
  const row = peoplesFrom(view, first.start - view.at);
  const last = view.mentions.findLast(({ ref, end }) => ref === row.at(-1) && end - view.at <= to);
  return last && MEN_BEFORE.test(view.text.slice(last.end - view.at, to)) ? row : [];
}

/** Bodies and states in a row from an offset on. */
export function listFrom(view: SentenceView, from: number): Ref[] {
  let end = from;
  const group = view.groups.find(({ start }) => start - view.at >= end && start - view.at < end + 20);
  if (group) return [...group.refs];
  const peoples = peoplesFrom(view, from);
  if (peoples.length > 1) return peoples;
  const refs: Ref[] = [];
  let body = false;
  const actors = view.mentions.filter(
    (mention) =>
      (mention.kind === 'organization' || (mention.kind === 'country' && mention.form === 'name')) &&
      mention.start - view.at >= end,
  );
  for (const mention of actors) {
    if (mention.start - view.at < end) continue;
    // "the Ministry of the Interior of Estonia and": the state of the body before it.
    if (mention.kind === 'country' && body && OF_IT.test(view.text.slice(end, mention.start - view.at))) {
      end = mention.end - view.at;
      continue;
    }
    if (!LISTED.test(view.text.slice(end, mention.start - view.at)) && refs.length) break;
    if (!refs.length && mention.start - view.at - end > 30) break;
    refs.push(mention.ref);
    body = mention.kind === 'organization';
    end = mention.end - view.at;
  }
  return [...new Set(refs)];
}
