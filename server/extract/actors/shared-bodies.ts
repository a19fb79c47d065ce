/** Bodies that are of no one state: organs of bodies of several states, joint ventures, bodies called by a part of the world. */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

export const WORLDWIDE =
  /\b(?:international|world|global|united|africa|african|asia|asian|europe|european|pan|islamic|arab|caribbean|pacific|regional|joint|west indies|americas?)\b/i;
/** Parts of the world that a body of several states is called by, and words by which one state's own organ for them is told. */
const REGION =
  /\b(?:bi-?naci?onal|(?:eastern|western|central|southern|west|east|south|north|pan)[ -](?:african?|asian?|european?|pacific|caribbean)|(?:pan|south|north|meso)[ -]?american|asia-pacific|^gulf (?!air|bank|oil|insurance|petrol)|^africa|southern cone|benelux|^european (?:.* )?(?:academy|council|commission|agency|association|federation|organi[sz]ation|network|bank|court|authority|alliance|forum|league|society|office)|^asian (?:.* )?(?:bank|council|association|federation|organi[sz]ation|network|forum|parliament)|visegr[aá]d|danube|arctic|barents|african|eurasian|euro-\p{L}+|ibero-american|inter-american|(?:latin|central|north) american|(?:latin|central|south) america\b|caribbean|pacific|arab|gulf cooperation|islamic world|andean|amazon|nordic|baltic|balkan|black sea|mediterranean|sahel|maghreb|mekong|indian ocean)\b/iu;
/** "International Federation of Journalists". */
const OF_WORLD =
  /^(?:International|World|Global|Worldwide) (?:.* )?(?:Commission|Federation|Confederation|Union|Association|Council|Organi[sz]ation|Alliance|Court|Tribunal|League|Congress|Chamber|Network|Assembly)\b|^World (?:.* )?(?:Cent(?:re|er)|Forum|Fund|Foundation|Programme)$|^International (?:.* )?(?:Cent(?:re|er)|Institute|Secretariat|Fund) (?:for|of|on) /u;
/** "the Regional Centre for Disease Control", where three states or more are spoken of. */
const REGIONAL =
  /^Regional (?:.* )?(?:Cent(?:re|er)|Commission|Committee|Council|Secretariat|Institute|Agency|Observatory|Organi[sz]ation|Fund|Network|Mechanism|Forum|Laboratory)\b/u;
const OWN_ORGAN =
  /\b(?:department|directorate|division|desk|affairs|national|state|federal|royal|ministry|office of|bureau|embassy|faculty|university|party|congress|fleet|police|navy|army)\b/i;

/** "the Eastern Caribbean Central Bank", "International Federation of Journalists": called by a part of the world, or the whole of it. */
export const isOfRegion = ({ name }: BodyChunk): boolean => REGION.test(name) && !OWN_ORGAN.test(name);
export const isOfWorld = ({ name }: BodyChunk): boolean => OF_WORLD.test(name) && !OWN_ORGAN.test(name);

export const isRegional = ({ name }: BodyChunk, states: number): boolean => states > 2 && REGIONAL.test(name);

/** "the joint venture X": of no one state. */
export const isJoint = (body: BodyChunk, chunks: readonly Chunk[]): boolean => {
  const index = chunks.indexOf(body);
  return (
    isWord(chunks[index - 1], 'venture') ||
    (isWord(chunks[index - 1], 'company') && isWord(chunks[index - 2], 'joint')) ||
    // "X, the joint venture".
    (isWord(chunks[index + 1], ',') &&
      isWord(chunks[index + 3], 'joint') &&
      isWord(chunks[index + 4], 'venture', 'company'))
  );
};

/** Words that an organ of a body of several states is called by; "national" and the like make it a state's own. */
export const isOrgan = (body: BodyChunk): boolean =>
  body.field === null &&
  !body.known &&
  body.body !== 'company' &&
  /\b(?:council|commission|secretariat|committee|tribunal|court|parliament|assembly|group|bureau|presidency|executive board)\b/i.test(
    body.name,
  ) &&
  !/\b(?:national|state|federal|supreme|royal|public|central|constitutional|high|electoral|planning|people's|city|town|county|district|municipal|provincial)\b/i.test(
    body.name,
  );

/** The body as one of several states. */
export const asShared = (body: BodyChunk): BodyChunk => ({ ...body, body: 'intergovernmental', countries: [] });

/** "with its Permanent Secretariat in Dakar": where it is, and not whose. */
export function isSeatOf(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  const index = chunks.indexOf(body);
  return isWord(chunks[index - 1], 'its') && isWord(chunks[index + 1], 'in', 'at');
}
