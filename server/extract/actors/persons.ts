/** Persons: names joined, countries settled, honorifics kept apart. */
import type { PersonFact, Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention, Passes } from '../draft.ts';
import { settingOf } from './allegiance.ts';
import type { Introduction } from './introductions.ts';
import { joinNames } from './names-joined.ts';
import { settle } from './settle.ts';

export function* personsStage(draft: Draft): Passes {
  const { text } = draft.document;
  const nameOf = (each: Introduction) => text.slice(each.name.start, each.name.end).replace(/\s+/g, ' ');
  const clusters = joinNames(draft.introductions, nameOf);
  yield;
  const setting = settingOf(draft);
  yield;
  const countries = settle(clusters, setting, draft);
  yield;
  const mentions: DraftMention[] = [];
  const holdings: Draft['holdings'][number][] = [];
  const persons = clusters.map((cluster, index): PersonFact => {
    const ref: Ref = `p${index + 1}`;
    const country = countries.get(cluster) ?? null;
    for (const { name } of cluster.introductions)
      mentions.push({ kind: 'person', ref, start: name.start, end: name.end, sentence: name.sentence, form: 'name' });
    for (const each of cluster.introductions)
      for (const use of each.titles) {
        const said = use.text || text.slice(use.range.start, use.range.end).replace(/\s+/g, ' ');
        const shown = use.text === said ? use : { ...use, text: said };
        holdings.push({ person: ref, use: shown, country: use.country ?? country, at: each.name });
      }
    const spellings = new Set(cluster.introductions.map(nameOf));
    spellings.delete(cluster.name);
    return {
      ref,
      name: cluster.name,
      aliases: [...spellings],
      honorifics: [
        ...new Set(
          cluster.introductions.flatMap((each) =>
            each.honorifics.map((h) => text.slice(h.start, h.end).replace(/\s+/g, ' ')),
          ),
        ),
      ],
      country,
      mentions: cluster.introductions.map(({ name }) => ({
        start: name.start,
        end: name.end,
        quote: text.slice(name.start, name.end),
      })),
    };
  });
  return { ...draft, persons, holdings, mentions: sorted([...draft.mentions, ...mentions]) };
}

export const sorted = (mentions: readonly DraftMention[]): DraftMention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
