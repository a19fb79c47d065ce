/** "The culture minister showed his Ukrainian opposite number round. N had travelled by train": a counterpart whose name begins the sentence behind. */
import type { Ref } from '../../model/factsheet.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft, Holding } from '../draft.ts';
import { lexicon } from '../words/lexicon.ts';
import { beforeHonorifics } from './open-introductions.ts';
import { isCounterpart } from './peers.ts';

/** The office of the one whose counterpart a sentence speaks of without a name, to whom the next begins with. */
export function ofPeersApart(draft: Draft, holders: ReadonlySet<Ref>): Holding[] {
  const persons = new Map(draft.persons.map((person) => [person.mentions[0]?.start ?? -1, person]));
  const words = lexicon();
  return draft.introductions.flatMap((next) => {
    const { sentence } = next.name;
    const person = persons.get(next.name.start);
    const chunks = draft.chunks[sentence - 1];
    const own = draft.chunks[sentence] ?? [];
    if (!person || !chunks || holders.has(person.ref) || next.titles.length || next.counterpart) return [];
    if (beforeHonorifics(own, own.indexOf(next.name)) >= 0) return [];
    const at = chunks.findIndex((_, index) => isCounterpart(chunks, index, words));
    const [state, ...others] = at < 0 ? [] : nationBefore(chunks, at).countries;
    if (!state || others.length || chunks[at + 1]?.kind === 'name' || chunks[at + 2]?.kind === 'name') return [];
    if (person.country && person.country !== state) return [];
    if (chunks.some((chunk, index) => index > at && (chunk.kind === 'name' || chunk.kind === 'title'))) return [];
    if (!isWord(chunks[nationBefore(chunks, at).from - 1], 'his', 'her', 'their')) return [];
    const holding = draft.holdings.findLast(
      (each) => each.at.sentence === sentence - 1 && each.use.title.sentence === sentence - 1 && !each.use.title.former,
    );
    if (!holding || (holding.use.country ?? holding.country) === state) return [];
    const { use } = holding;
    return [
      {
        person: person.ref,
        country: state,
        at: next.name,
        use: { ...use, title: { ...use.title, of: null }, country: state, body: null, how: 'counterpart' as const },
      },
    ];
  });
}
