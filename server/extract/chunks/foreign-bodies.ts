/** Bodies named in other languages: "Instituto Nacional de Salud", "Conseil du Café-Cacao", "Kementerian Luar Negeri". */
import type { OrganizationKind } from '../../model/ontology.ts';
import { keyOf } from '../words/looks.ts';
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const HEADS: Readonly<Partial<Record<OrganizationKind, readonly string[]>>> = {
  ministry: ['ministerio', 'ministério', 'ministère', 'ministero', 'kementerian', 'bundesministerium', 'ministerul'],
  agency:
    'instituto institut agence agencia agência conseil consejo conselho comisión comissão comision secretaría secretaria secretariado dirección direccion direction direção office servicio serviço autoridad autoridade autorité corte tribunal superintendencia superintendência caisse badan dinas agentur bundesagentur oficina procuraduría fiscalía contraloría consulado'.split(
      ' ',
    ),
  company:
    'banco banque empresa sociedad société sociedade compagnie companhia compañía corporación petróleos ferrocarriles'.split(
      ' ',
    ),
  university: [
    'universidad',
    'université',
    'universidade',
    'università',
    'universität',
    'universitas',
    'universiti',
    'escuela',
    'école',
    'escola',
  ],
  ngo: 'fundación fundação fondation fondazione stiftung cámara chambre câmara confederación fédération federación federação asociación associação cruz'.split(
    ' ',
  ),
  other: ['centro', 'museo', 'museu', 'musée', 'comité'],
};

const PARTICLES = new Set(
  'de del da do das dos du des d la las los le les l el y e et para pour por per der für und'.split(' '),
);
const MOST_WORDS = 12;
/** English heads, too: foreign only where a foreign particle or adjective follows them. */
const EITHER = new Set(['institut', 'office', 'direction', 'tribunal', 'agence']);

let heads: ReadonlyMap<string, OrganizationKind> | null = null;

function kindOf(key: string): OrganizationKind | undefined {
  heads ??= new Map(
    (Object.entries(HEADS) as [OrganizationKind, readonly string[]][]).flatMap(([kind, words]) =>
      words.map((word) => [keyOf(word), kind] as const),
    ),
  );
  return heads.get(key);
}

/** The body whose foreign head stands at a token; null where none does, or where nothing goes on with it. */
export function foreignBodyAt(reading: Reading, at: number): FoundBody | null {
  const key = reading.keys[at] ?? '';
  const kind = isCapital(reading, at) ? kindOf(key) : undefined;
  if (!kind) return null;
  let end = at + 1;
  let particle = false;
  for (let next = end; next < reading.to && next - at < MOST_WORDS; next++) {
    const word = reading.keys[next] ?? '';
    if (PARTICLES.has(word) && !isCapital(reading, next)) {
      particle = true;
      continue;
    }
    if (!isCapital(reading, next) || phraseAt(reading, reading.lexicon.honorifics, next)) break;
    // "Banco Central do Brasil" has its state in its name; an English "Peru" after a comma does not stand here.
    if (countryAt(reading, next) && !PARTICLES.has(reading.keys[next - 1] ?? '')) break;
    end = next + 1;
  }
  if (end === at + 1 || (EITHER.has(key) && !particle)) return null;
  return bodyChunk(reading, at, end, kind, []);
}
