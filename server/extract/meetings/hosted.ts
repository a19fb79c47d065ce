/** Who is host to a session, told by the verb of hosting and by those who sit and not by what they hold. */
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingKind } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { listFrom } from './sides.ts';

/** "hosts the Joint Committee in Kingston with X": the session of the body. */
export function hostedBody(view: SentenceView, from: number): Range | null {
  const body = view.mentions.find(
    ({ kind, form, start }) => kind === 'organization' && form === 'name' && start - view.at > from,
  );
  if (!body || !/^ (?:the |an? )?$/u.test(view.text.slice(from, body.start - view.at))) return null;
  const range = { start: body.start - view.at, end: body.end - view.at };
  return SITS.test(view.text.slice(range.start, range.end)) ? range : null;
}
const SITS = /\b(?:Committee|Commission|Council|Forum|Group|Dialogue|Assembly|Board|Panel)$/u;

/** "Minister N hosts his counterparts from Chile and Fiji": he and those states. */
export function hostsPeers(view: SentenceView, { end }: Range, hosts: readonly Ref[]): readonly Ref[] {
  const peers = view.dates.length && hosts.length === 1 ? PEERS.exec(view.text.slice(end)) : null;
  const states = peers ? listFrom(view, end + peers[0].length) : [];
  return states.length > 1 && states.every((ref) => ref.startsWith('c')) ? [...hosts, ...states] : [];
}
const PEERS =
  /^ (?:his|her|the) (?:\p{Ll}+ )?(?:counterparts|colleagues|opposite numbers) (?:of|from) (?:the )?(?=\p{Lu})/u;

/** "Peru will host the ministers in November": the kind of their session; null where a person is host, or no day is told. */
export function hostsAll({ text, dates }: SentenceView, { end }: Range, hosts: readonly Ref[]): MeetingKind | null {
  const guests = dates.length && !hosts.some((ref) => ref.startsWith('p')) ? GUESTS.exec(text.slice(end)) : null;
  if (!guests) return null;
  return /leaders|heads|presidents/iu.test(guests[0]) ? 'summit' : 'conference';
}
const GUESTS =
  /^ (?:the |its |all |all the )?(?:[\p{L}-]+ ){0,3}(?:ministers|leaders|presidents|heads of (?:state|government|delegation)|delegates|members|chiefs|commissioners|experts|parliamentarians|speakers)\b(?! (?:of|from) (?:staff|the (?:delegation|team)))/iu;
