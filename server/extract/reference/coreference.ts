/** References inside a document, resolved in one walk: mentions of form `office` and `reference`, and groups. */
import type { Ref } from '../../model/factsheet.ts';
import { settingOf } from '../actors/allegiance.ts';
import { sorted } from '../actors/persons.ts';
import type { Draft, DraftMention, GroupMention, Stage } from '../draft.ts';
import { gendersOf } from '../text/genders.ts';
import { bodiesHeaded } from './bodies-of-states.ts';
import { castOf } from './cast.ts';
import { groupReferenceAt } from './group-references.ts';
import { History } from './history.ts';
import { journeyIn } from './journey.ts';
import { referenceAt, type Scene } from './references.ts';

export const coreferenceStage: Stage = (draft) => {
  const cast = castOf(draft);
  const genders = gendersOf(draft);
  const persons = new History();
  const bodies = new History();
  const countries = new History();
  const setting = settingOf(draft).home;
  let home = setting;
  const found: DraftMention[] = [];
  const groups: GroupMention[] = [];
  const bySentence = mentionsBySentence(draft);
  let count: number | null = null;
  const rows: Ref[][] = [];
  const pairs: Ref[][] = [];
  draft.chunks.forEach((chunks, sentence) => {
    const mentions = bySentence[sentence] ?? [];
    let next = 0;
    const take = (until: number) => {
      for (let mention = mentions[next]; mention && mention.start < until; mention = mentions[++next]) {
        const history =
          mention.kind === 'person'
            ? persons
            : mention.kind === 'organization'
              ? bodies
              : mention.kind === 'country'
                ? countries
                : null;
        history?.add(mention.ref, mention.start);
      }
    };
    const scene: Scene = {
      cast,
      text: draft.document.text,
      rows,
      pairs,
      genders,
      persons,
      bodies,
      countries,
      home,
      sentenceStart: draft.sentences[sentence]?.start ?? 0,
      previousStart: draft.sentences[sentence - 1]?.start ?? 0,
    };
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index];
      if (!chunk) continue;
      take(chunk.start);
      const group = groupReferenceAt(chunks, index, scene, count) ?? bodiesHeaded(chunk, scene);
      // "the ministries of both kingdoms": the kingdoms by themselves are not spoken of.
      if (group && group.group.end <= (groups.at(-1)?.end ?? 0)) continue;
      if (group) {
        groups.push(group.group);
        count = group.count ?? count;
        continue;
      }
      const single = referenceAt(chunks, index, scene);
      if (single && !overlaps(single, mentions, next)) {
        found.push(single);
        // "The former and the latter": both look back at what was named, not at each other.
        if (!/^the (?:former|latter)$/i.test(draft.document.text.slice(single.start, single.end))) {
          (single.kind === 'person' ? persons : single.kind === 'country' ? countries : bodies).add(
            single.ref,
            single.start,
          );
        }
      }
    }
    take(Number.POSITIVE_INFINITY);
    // "X flew to Lima": told at the head of a text, that is where the visitor and his host are, though it was written in his own state.
    if (sentence < HEAD || setting === null) home = journeyIn(chunks, scene, setting) ?? home;
    rows.push(...rowsOf(draft.document.text, mentions));
    pairs.push(...pairsOf(draft.document.text, mentions, cast.independent));
  });
  return { ...draft, groups, mentions: sorted([...draft.mentions, ...found]) };
};

/** Sentences at the head of a text. */
const HEAD = 2;

/** Countries of a sentence that stand in a row, by name: "Denmark, Belgium and the Netherlands". */
function rowsOf(text: string, mentions: readonly DraftMention[]): Ref[][] {
  const rows: Ref[][] = [];
  let row: Ref[] = [];
  let end = -1;
  for (const { kind, form, ref, start, end: next } of mentions) {
    if (kind !== 'country' || form === 'adjective') continue;
    if (end >= 0 && start - end < 12 && /^(?:,|,? and|,? as well as) (?:the )?$/.test(text.slice(end, start))) {
      if (!row.includes(ref)) row.push(ref);
    } else row = [ref];
    end = next;
    if (row.length === 2) rows.push(row);
  }
  return rows;
}

/** A body that may be a side, with the state or the other body that it is named together with. */
function pairsOf(text: string, mentions: readonly DraftMention[], sides: ReadonlySet<Ref>): Ref[][] {
  const named = mentions.filter(
    ({ kind, ref, form, start, end }) =>
      (kind === 'organization' && sides.has(ref)) ||
      // "the Institute of Health of Colombia and the Pasteur Institute": the state only tells whose it is.
      (kind === 'country' &&
        form !== 'adjective' &&
        !/\b(?:of|in) (?:the )?$/.test(text.slice(start - 8, start)) &&
        !isOwner(text, end, mentions)),
  );
  return named.flatMap((one, index) => {
    const next = named[index + 1];
    if (!next || next.ref === one.ref || (one.kind === 'country' && next.kind === 'country')) return [];
    const between = text.slice(one.end, next.start);
    if (between.length > 90) return [];
    const joined = /^(?: (?:of|in) (?:the )?[\p{L} ]{3,25})?(?: \([^)]{2,12}\))?,? and (?:the |its )?$/u.test(between);
    // "signed for Kenya and Commissioner X for the European Union".
    const signing =
      /\bfor (?:the )?$/.test(text.slice(one.start - 8, one.start)) &&
      /^,? (?:and|while) [^.;]{3,70} for (?:the )?$/.test(between);
    return joined || signing ? [[one.ref, next.ref]] : [];
  });
}

/** "Peru's National Railway": the state that ends at an offset only tells whose body that is. */
const isOwner = (text: string, end: number, mentions: readonly DraftMention[]): boolean =>
  mentions.some(
    ({ kind, start }) => kind === 'organization' && start >= end && /^['’]s? $/u.test(text.slice(end, start)),
  );

function mentionsBySentence(draft: Draft): DraftMention[][] {
  const lists: DraftMention[][] = draft.sentences.map(() => []);
  for (const mention of draft.mentions) lists[mention.sentence]?.push(mention);
  return lists;
}

/** Whether a mention of a person or body by name stands in the same stretch; countries inside are no obstacle. */
function overlaps(mention: DraftMention, others: readonly DraftMention[], from: number): boolean {
  for (let index = Math.max(0, from - 4); index < Math.min(others.length, from + 4); index++) {
    const other = others[index];
    if (
      other &&
      (other.kind === 'person' || other.kind === 'organization') &&
      other.start < mention.end &&
      mention.start < other.end
    )
      return true;
  }
  return false;
}
