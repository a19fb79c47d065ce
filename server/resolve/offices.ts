/** Offices made comparable: whether two titles, in two documents' words, are one post. */
import { equivalences } from '../model/equivalences.ts';
import type { RecordOffice } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import { initials } from './initials.ts';
import { remembered } from './remembered.ts';

/** A post: `minister of interior of KH`, whoever holds it and however it is worded. */
export interface Post {
  /** Rank, field and country in one string; equal for one post. */
  readonly key: string;
  readonly rank: string;
  readonly field: string | null;
  readonly country: string;
  /** Initials of a body that is no ministry; null of others, and where there are too few to tell it. */
  readonly initials: string | null;
  /** Field and country: the body in which the post is. */
  readonly body: string;
  /** Whether several people hold such a post at one time ("Deputy Prime Minister", "member of …"). */
  readonly shared: boolean;
}

const TEMPORARY = /\b(?:acting|former|then|new|outgoing|incoming|interim|caretaker|late|ex)\b-?/g;
const SHARED =
  /\b(?:deputy|vice|member|assistant|adviser|advisor|permanent|ambassador|governor|general|delegate|official)\b/;

/** The ministry's field in a folded name or title: "ministry of the interior", "interior minister" → `interior`; null where it is none. */
export function ministryField(folded: string): string | null {
  const name = folded
    .replace(/['’]s?\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const after = /\b(?:ministry|minister) (?:of|for) (?:the )?(.{2,80})$/.exec(name)?.[1];
  const before = /^(?:the )?(.{2,80}) (?:ministry|minister)$/.exec(name)?.[1];
  const field = (after?.split(/ of /)[0] ?? before)
    ?.replace(TEMPORARY, '')
    .replace(/\b(?:deputy|vice)\b/g, '')
    .trim()
    .replace(/^(?:federal|union) (?=\p{L})/u, '');
  if (!field || field === 'prime') return null;
  return equivalences().fields.get(field) ?? field;
}

/** How a field begins: "agriculture, forestry and fisheries" → `agriculture`. Ministries gain and lose what comes after. */
export function beginning(field: string): string {
  const first = field.split(/,| and | & /)[0]?.trim() || field;
  return equivalences().fields.get(first) ?? first;
}

/** The post that an office is. */
export function postOf({ title, body, country }: RecordOffice): Post {
  const { rank, field, folded, shared, letters } = wordingOf(`${title}\n${body ?? ''}`);
  const place = country ?? '';
  const main = field === null ? null : beginning(field);
  return {
    key: `${rank}|${main ?? folded}|${place}`,
    rank,
    field: main,
    country: place,
    initials: body !== null && letters.length > 2 ? letters : null,
    body: main === null ? '' : `${main}|${place}`,
    shared,
  };
}

/** What a title and, on the second line, the name of a body say of the post. */
const wordingOf = remembered((wording: string) => {
  const [title = '', body = ''] = wording.split('\n');
  const folded = fold(title)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(TEMPORARY, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const field = (body && ministryField(fold(body))) ?? ministryField(folded) ?? (body ? fold(body) : null);
  const rank = /\b(?:deputy|vice)\b/.test(folded) ? 'deputy' : 'head';
  return { rank, field, folded, shared: SHARED.test(folded), letters: initials(body) };
});
