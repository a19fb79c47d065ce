/** Bodies named in other languages: "Instituto Nacional de Salud", "Conseil du Café-Cacao", "Kementerian Luar Negeri". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { knownBodyAt } from './known-bodies.ts';
import { acronymAt } from './ministries.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const PARTICLES = new Set(
  'de del da do das dos du des d la las los le les l el y e et para pour por per der fur und au aux à della dei degli delle sur zur zum en di pentru voor och og'.split(
    ' ',
  ),
);
const ELIDED = /^(?:l|d|dell|nell)['’]\p{Lu}/u;
const MOST_WORDS = 14;

/** Index after words in lower case that end with letters in brackets; 0 where none do. */
function lowerEnd(reading: Reading, from: number): number {
  for (let at = from; at < from + 10 && at < reading.to; at++) {
    if (acronymAt(reading, at)) return at;
    if (!/^[\p{L}'’-]+$/u.test(reading.tokens[at]?.text ?? '') || ENGLISH.test(reading.keys[at] ?? '')) return 0;
  }
  return 0;
}
const ENGLISH = /^(?:and|the|of|with|for|to|in|on|at|by|has|have|is|was|will|said|that)$/;

/** "Centre de *formation judiciaire*", "Office *chérifien* des phosphates": a word in lower case that goes on with a foreign name. */
function goesOn(reading: Reading, at: number, first: boolean): boolean {
  const word = reading.tokens[at]?.text ?? '';
  if (JOINED.test(word)) return true;
  if (!/^\p{Ll}{4,}$/u.test(word) || ENGLISH.test(word)) return false;
  const before = reading.keys[at - 1] ?? '';
  if (PARTICLES.has(before) && !isCapital(reading, at - 1)) return true;
  if (!ADJECTIVE.test(word)) return false;
  // "Fonds national de la recherche": a word that is English, too, where the language goes on after it.
  return (
    !first || FOREIGN.test(word) || PARTICLES.has(reading.keys[at + 1] ?? '') || JOINED.test(reading.keys[at + 1] ?? '')
  );
}
const JOINED = /^(?:l|d)['’]\p{Ll}/u;
/** Endings of adjectives in Romance languages. */
const ADJECTIVE =
  /(?:al|ale|aux|ales|aire|aires|ique|iques|ien|ienne|iens|if|ive|ives|el|elle|elles|ain|aine|aise|oise|eux|euse|euses|é|ée|és|ées|ado|ada|ados|adas|ico|ica|icos|icas|ário|ária|ario|aria|ano|ana|nal|nais|eur|eure|ile|iles)$/u;
const FOREIGN = /[éèêàçñãõáíóú]|(?:ale|aux|ales|aire|aires|iques?|ienne|iens|elles?|aine|aise|oise|euses?)$/u;

/** "Banque Centrale de Tunisie *Governor* N": an English office before a name, and no more of the body's. */
function isHolder(reading: Reading, at: number): boolean {
  const office = phraseAt(reading, reading.lexicon.offices, at);
  return office !== null && !PARTICLES.has(reading.keys[at - 1] ?? '') && isCapital(reading, office.to);
}

/** The body whose foreign head stands at a token; null where none does, or where nothing goes on with it. */
export function foreignBodyAt(reading: Reading, at: number): FoundBody | null {
  // "L'Autorité de Régulation": the article is joined to the head.
  if (!isCapital(reading, at)) return null;
  // "Le Conseil du Café-Cacao": the article is part of the name, where it is written so.
  if (
    /^(?:le|la|el|les|los|las|il|o|a)$/.test(reading.keys[at] ?? '') &&
    isCapital(reading, at + 1) &&
    at > reading.from
  ) {
    const inner = knownBodyAt(reading, at + 1) ?? foreignBodyAt(reading, at + 1);
    const start = reading.tokens[at]?.start ?? 0;
    return (
      inner && {
        to: inner.to,
        chunk: { ...inner.chunk, start, name: `${reading.tokens[at]?.text} ${inner.chunk.name}` },
      }
    );
  }
  const word = reading.keys[at] ?? '';
  const key = word.startsWith("l'") ? word.slice(2) : word;
  const kind = reading.lexicon.foreignHeads.get(key);
  if (!kind) return null;
  let end = at + 1;
  let particle = false;
  for (let next = end; next < reading.to && next - at < MOST_WORDS; next++) {
    const following = reading.keys[next] ?? '';
    if (PARTICLES.has(following) && !isCapital(reading, next)) {
      particle = true;
      continue;
    }
    // "de l'Electricité": the article is joined to the word.
    if (ELIDED.test(reading.tokens[next]?.text ?? '')) {
      particle = true;
      end = next + 1;
      continue;
    }
    // "Institut de recherche pour le développement (IRD)": in lower case as far as the letters that it is called by.
    if (particle && !isCapital(reading, next)) {
      const spelled = lowerEnd(reading, next);
      if (spelled) {
        end = spelled;
        break;
      }
    }
    if (!isCapital(reading, next) && goesOn(reading, next, next === at + 1)) {
      // "d'électricité": the particle is joined to the word.
      if (JOINED.test(following)) particle = true;
      if (particle || FOREIGN.test(reading.tokens[next]?.text ?? '')) end = next + 1;
      continue;
    }
    if (!isCapital(reading, next) || phraseAt(reading, reading.lexicon.honorifics, next)) break;
    if (next > at + 1 && isHolder(reading, next)) break;
    // "Banco Central do Brasil" has its state in its name, and "Banco Santander Chile" is a branch.
    const nation = countryAt(reading, next);
    if (nation && !PARTICLES.has(reading.keys[next - 1] ?? '')) {
      // "Universiti Sains Malaysia", "Universitas Indonesia": in Malay the state stands behind, without a word between.
      if (MALAY.test(key) && nation.value.form === 'name' && !isCapital(reading, nation.to)) end = nation.to;
      else if (kind === 'company' && next > at + 1 && nation.value.form === 'name' && !isCapital(reading, nation.to))
        end = nation.to;
      break;
    }
    end = next + 1;
  }
  if (end === at + 1 || (reading.lexicon.foreignOrEnglish.has(key) && !particle)) return null;
  const found = bodyChunk(reading, at, end, kind, []);
  return key === word ? found : { ...found, chunk: { ...found.chunk, name: found.chunk.name.slice(2) } };
}
const MALAY =
  /^(?:universiti|universitas|kolej|akademi|yayasan|lembaga|badan|perbadanan|majlis|dewan|persatuan|institut|politeknik)$/;
