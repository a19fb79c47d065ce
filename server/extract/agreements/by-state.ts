/**
 * Signers told by office and state alone: "The leaders of A, B and C set their names to it", "signed by the foreign ministers
 * of A and B", where the text names those who hold these offices elsewhere.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { isOfField } from './field-told.ts';
import type { Signing } from './signing.ts';

const GATE = new Gate(
  /^(?:ministers|presidents|premiers|leaders|heads|secretaries|chiefs|commanders|directors|governors|kings|envoys|ambassadors)$/,
);
const NOUN = String.raw`(?<field>(?:\p{Ll}+ ){0,3}?)(?<noun>prime ministers|ministers|presidents|premiers|leaders|heads of state|heads of government|secretaries|chiefs|heads|commanders|directors|governors|ambassadors)`;
/** "The foreign ministers of A and B", "the A and B interior ministers", "interior ministers from A, B and C", up to the verb. */
const BEFORE = new RegExp(
  String.raw`(?:^|[ ,])(?:[Tt]he )?${NOUN} (?:of|from) (?<row>[^.;:]{5,120}?)(?: (?:then|also|later|jointly|both|all|each|had|have|finally|formally|yesterday|today|on \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day)){0,3} $`,
  'u',
);
const BEHIND = new RegExp(`^ ?(?:the )?${NOUN} (?:of|from) (?<row>[^.;:]{5,120})`, 'u');
const ROW_ENDS = /,? (?:in|on|at|during|before|after|when|while|who|which|last|this|yesterday|today) /u;

/** One holder for each state of the row; empty where the text does not name just one for each. */
export function holdersOfStates(draft: Draft, view: SentenceView, { range, voice }: Signing): readonly Ref[] {
  if (voice === 'bare' || !GATE.opens(view.words)) return [];
  const from = Math.max(0, range.start - 200);
  const told =
    voice === 'active' ? BEFORE.exec(view.text.slice(from, range.start)) : BEHIND.exec(view.text.slice(range.end));
  const { field = '', noun = '', row = '' } = told?.groups ?? {};
  if (!told || !row) return [];
  const at = (voice === 'active' ? from : range.end) + told.index + told[0].lastIndexOf(row);
  const end = at + (ROW_ENDS.exec(row)?.index ?? row.length);
  const { countries } = actorsOf(draft);
  const states = view.mentions
    .filter(({ kind, start, end: stop }) => kind === 'country' && start - view.at >= at && stop - view.at <= end)
    .flatMap(({ ref }) => countries.get(ref) ?? []);
  const own = [...new Set(states)];
  if (own.length < 2) return [];
  const isHere = (ref: Ref) => view.mentions.some((mention) => mention.ref === ref && mention.form === 'name');
  const isSuch = isHolder(draft, noun, field.trim());
  // Whoever the sentence itself names did something else in it.
  const holds = (ref: Ref) => isSuch(ref) && !isHere(ref);
  const found = own.map((iso2) => draft.persons.filter(({ ref }) => countries.get(ref) === iso2 && holds(ref)));
  if (found.every((each) => each.length === 1)) return found.flatMap((each) => each.map(({ ref }) => ref));
  // "The leaders of A, B and C signed. President X was the host; Premier Y had come, and President Z": as many, right behind.
  const next = draft.mentions.filter(
    ({ kind, form, sentence }) => kind === 'person' && form === 'name' && sentence === view.sentence.index + 1,
  );
  const behind = [...new Set(next.map(({ ref }) => ref))];
  return behind.length === own.length && behind.every(holds) ? behind : [];
}

/** Whether a person holds such an office, and no lesser one of that name. */
function isHolder(draft: Draft, noun: string, field: string): (person: Ref) => boolean {
  const { offices } = actorsOf(draft);
  const office = FOREMOST.test(noun) ? LEADS : HEADS.test(noun) ? IS_HEAD : namedAs(noun);
  const word = field.split(' ').at(-1);
  const isOfIt = word ? isOfField(draft, word) : () => true;
  return (person) =>
    (offices.get(person) ?? []).some(({ title }) => office.test(title) && !BELOW.test(title)) && isOfIt(person);
}
const namedAs = (noun: string): RegExp => new RegExp(`\\b${noun.replace(/ies$/u, 'y').replace(/s$/u, '')}\\b`, 'iu');
/** "the police chiefs" are a commander, an inspector general or a head of police. */
const HEADS = /^(?:chiefs|commanders|heads|directors)$/u;
const IS_HEAD = /\b(?:chief|head|commander|director|inspector[ -]general|commissioner|superintendent|commandant)\b/iu;
const FOREMOST = /^(?:leaders|heads of)/u;
const LEADS = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)\b/iu;
const BELOW = /\b(?:vice|deputy|assistant|former|state secretary|adviser|spokes\p{L}+)\b/iu;
