/** Offices of persons who are named without one, told where the text goes on to speak of them by it. */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft, Holding } from '../draft.ts';
import { elided } from './elided-offices.ts';
import { newlyHeld } from './new-holders.ts';
import { toldApart } from './offices-apart.ts';
import { ofPair } from './offices-of-pair.ts';
import { ofPeersApart } from './peers-apart.ts';
import { ofStates } from './states-offices.ts';

/**
 * "The Vietnamese minister" in a text that names no minister of Vietnam: the one person who has no office and no other
 * country is meant.
 */
export function adopted(draft: Draft, others: readonly Holding[]): Holding[] {
  const holders = new Set([...draft.holdings, ...others].map((each) => each.person));
  const told = [
    ...ofCountry(draft, holders),
    ...ofNextSentence(draft, holders, others),
    ...ofStates(draft, holders),
    ...elided(draft, holders),
    ...ofPair(draft, holders),
    ...ofPeersApart(draft, holders),
    ...newlyHeld(draft, others),
  ];
  const known = new Set([...holders, ...told.map((each) => each.person)]);
  return [...told, ...toldApart(draft, known, [...others, ...told])];
}

function ofCountry(draft: Draft, holders: ReadonlySet<Ref>): Holding[] {
  const open = draft.persons.filter((person) => person.country === null && !holders.has(person.ref));
  const [person] = open;
  if (!person || open.length > 1) return [];
  const taken = new Set(draft.persons.filter((each) => holders.has(each.ref)).map((each) => each.country));
  const at = draft.introductions.find((each) => each.name.start === person.mentions[0]?.start)?.name;
  for (const chunks of draft.chunks) {
    for (let index = 0; index < chunks.length; index++) {
      const title = chunks[index];
      if (
        title?.kind !== 'title' ||
        title.head.type !== 'minister' ||
        title.head.plural ||
        !at ||
        title.start < at.start
      )
        continue;
      const country = title.countries[0] ?? nationBefore(chunks, index).countries[0];
      if (!country || taken.has(country)) continue;
      const use = {
        title,
        text: title.title,
        country,
        body: null,
        range: title.titleSpan,
        how: 'counterpart' as const,
      };
      return [{ person: person.ref, country, at, use }];
    }
  }
  return [];
}

/**
 * "…," X told this newspaper. The Minister of Transport said …": an office that nobody else has, of the one person named in
 * the sentence before. "A and B signed. The former is Minister of …": of the first of the two, "the latter" of the second.
 */
function ofNextSentence(draft: Draft, holders: ReadonlySet<Ref>, others: readonly Holding[]): Holding[] {
  const found: Holding[] = [];
  const bySentence = new Map<number, { person: Ref; at: Holding['at'] }[]>();
  for (const mention of draft.mentions) {
    if (mention.kind !== 'person') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push({ person: mention.ref, at: mention });
    else bySentence.set(mention.sentence, [{ person: mention.ref, at: mention }]);
  }
  const all = [...draft.holdings, ...others];
  const countries = new Map(draft.persons.map(({ ref, country }) => [ref, country]));
  draft.chunks.forEach((chunks, sentence) => {
    const title = openingTitle(chunks);
    if (!title || title.head.plural) return;
    // Over a sentence that is of nobody.
    const named = bySentence.get(sentence - 1) ?? bySentence.get(sentence - 2) ?? [];
    const each = new Map(named.map((entry) => [entry.person, entry]));
    const pair = [...each.values()];
    const turn = isWord(chunks[1], 'former') ? 0 : isWord(chunks[1], 'latter') ? 1 : -1;
    const told = title.countries[0] ?? nationBefore(chunks, chunks.indexOf(title)).countries[0];
    // "Iceland's Minister of Fisheries": nobody of that state has it, whoever may in another.
    const taken = all.some(
      (other) => other.use.title.field === title.field && (!told || !other.country || other.country === told),
    );
    const chosen =
      turn >= 0
        ? pair.length === 2
          ? pair[turn]
          : undefined
        : pair.length === 1 && title.field && !taken
          ? pair[0]
          : undefined;
    if (!chosen || holders.has(chosen.person)) return;
    const country = told ?? countries.get(chosen.person) ?? null;
    found.push({
      person: chosen.person,
      country,
      at: chosen.at,
      use: { title, text: title.title, country, body: null, range: title.titleSpan, how: 'counterpart' },
    });
  });
  return found;
}

/** The title with which a sentence opens, no name with it: "The Minister of Transport said", "The former is the country's Minister of …". */
function openingTitle(chunks: readonly Chunk[]): TitleChunk | null {
  // "Iceland's Minister of Fisheries spent the night there".
  const [state, mark, own, verb] = chunks;
  if (state?.kind === 'country' && state.form === 'name' && isWord(mark, "'s", "'") && own?.kind === 'title')
    return own.field && verb?.kind === 'word' && !isWord(verb, ',', 'of', 'and', "'s", "'") ? own : null;
  if (!isWord(chunks[0], 'the')) return null;
  const pointed = isWord(chunks[1], 'former', 'latter') && isWord(chunks[2], 'is', 'was', 'serves');
  for (let at = 1; at < (pointed ? 9 : 3); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'title') {
      const next = chunks[at + 1];
      return pointed || (next?.kind === 'word' && !isWord(next, ',', 'of', 'and')) ? chunk : null;
    }
    if (chunk?.kind !== 'word' && chunk?.kind !== 'country') return null;
  }
  return null;
}
