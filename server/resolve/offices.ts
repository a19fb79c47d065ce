/** Offices made comparable: whether two titles, in two documents' words, are one post. */
import { equivalences } from '../model/equivalences.ts';
import type { RecordOffice } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import { contentWords, isCountryWord, withoutCountries, withoutLegalForm } from './body-words.ts';
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
  /** Whether it is in a ministry. */
  readonly ministry: boolean;
  /** Field and country: the body in which the post is; and its name as the document has it, for telling. */
  readonly body: string;
  readonly called: string;
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
  const field = (after?.split(/ of /)[0] ?? (before && withoutState(before)))
    ?.replace(TEMPORARY, '')
    .replace(/\b(?:deputy|vice)\b/g, '')
    .trim()
    .replace(/^(?:federal|union) (?=\p{L})/u, '');
  if (!field || field === 'prime') return null;
  return equivalences().fields.get(field) ?? field;
}

/** "Kenyan energy ministry": the state is no part of the field. */
function withoutState(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  return rest.length > 0 && isCountryWord(first) ? rest.join(' ') : words;
}

/** How a field begins: "agriculture, forestry and fisheries" → `agriculture`. Ministries gain and lose what comes after. */
export function beginning(field: string): string {
  const first = field.split(/,| and | & /)[0]?.trim() || field;
  return equivalences().fields.get(first) ?? first;
}

/** The post that an office is. */
export function postOf({ title, body, country }: RecordOffice): Post {
  const { rank, field, folded, shared, letters, ministry, called } = wordingOf(`${title}\n${body ?? ''}`);
  const place = country ?? '';
  const main = field === null ? null : beginning(field);
  return {
    key: `${rank}|${main ?? folded}|${place}`,
    rank,
    field: main,
    country: place,
    initials: body !== null && letters.length > 2 ? letters : null,
    ministry,
    body: main === null ? '' : `${main}|${place}`,
    called: [called, place].filter(Boolean).join(', '),
    shared,
  };
}

/** Whether two posts are in one body: that of one field and country, or of a country that one document does not tell. */
export const areOneBody = (a: Post, b: Post): boolean =>
  a.body !== '' &&
  b.body !== '' &&
  a.field === b.field &&
  (a.country === b.country || a.country === '' || b.country === '');

/** What a title and, on the second line, the name of a body say of the post. */
const wordingOf = remembered((wording: string) => {
  const [title = '', body = ''] = wording.split('\n');
  const folded = fold(title)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(TEMPORARY, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const ministry = (body && ministryField(fold(body))) || ministryField(folded);
  const field = ministry ?? (body ? bodyKey(body) : null);
  const rank = /\b(?:deputy|vice)\b/.test(folded) ? 'deputy' : 'head';
  return {
    rank,
    field,
    folded,
    shared: SHARED.test(folded),
    letters: initials(body),
    ministry: Boolean(ministry),
    called: ministry ?? (body ? fold(body) : folded),
  };
});

/** What tells a body that is no ministry from others of its country: its words but for the country's and what it is by law. */
const bodyKey = (body: string): string =>
  withoutLegalForm(withoutCountries(contentWords(body))).join(' ') || fold(body);
