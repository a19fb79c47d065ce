/** Words before a title that tell whose it is: what a state or a body is called by, a part of a state, letters. */
import type { Chunk } from './chunks.ts';

/** What a state or a body is called by what it is: "the kingdom's foreign minister", "the ministry's permanent secretary". */
const OWNERS = new Set(
  `country kingdom nation republic sultanate emirate island state bloc federation principality host neighbour neighbor union continent
   government group ministry authority agency company bank commission council fund university institute department party organisation
   organization secretariat airline board community association federation foundation museum hospital port court parliament
   school college club union corporation firm society chamber bureau centre center festival orchestra newspaper operator
   regulator utility shipyard refinery mine brewery mill laboratory observatory hotel league committee trust cooperative
   archdiocese diocese church mosque monastery delegation mission embassy army navy police region province county district
   city town municipality former latter park plant factory dam project zoo theatre theater programme program
   ship clinic laboratory estate farm reserve pipeline railway consortium venture company group academy agency outfit`.split(
    /\s+/,
  ),
);

/** Whether a state or a body is called by that word, without its name. */
export const isOwner = (key: string): boolean => OWNERS.has(key);

const isThe = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.key === 'the';

/** "the Bavarian premier", "the Catalan president": the adjective of a part of a state, between the article and who is at its head. */
export const isRegional = (chunks: readonly Chunk[], at: number): boolean => {
  const [word, head] = [chunks[at], chunks[at + 1]];
  return (
    word?.kind === 'name' &&
    word.words.length === 1 &&
    /\p{Ll}(?:ian|ean|lan|ese|ish)$/u.test(word.words[0] ?? '') &&
    isThe(chunks[at - 1]) &&
    head?.kind === 'title' &&
    /^(?:premier|president|governor|chief minister|prime minister|minister|minister-president|leader|first minister)$/.test(
      head.head.singular,
    )
  );
};

export const isLetters = (words: readonly string[]): boolean =>
  words.length === 1 && /^\p{Lu}{3,8}$/u.test(words[0] ?? '');
