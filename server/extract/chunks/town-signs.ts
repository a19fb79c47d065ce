/** What shows that a name is that of a place: "in Moundou", "the wali of Tébessa", "Mandoul region", "Moundou's mayor", "Moundou, Chad". */

import { longest } from '../words/trie.ts';
import type { Reading } from './reading.ts';

/** Whether the name between two tokens is that of a place there; `last`: where the place before it ended, for rows of them. */
export function isSpokenOf(reading: Reading, at: number, to: number, last: number): boolean {
  const { keys } = reading;
  // "Luapula Province", "Bong County": it says so itself.
  if (to > at + 1 && PART.test(keys[to - 1] ?? '')) return true;
  const next = keys[to] ?? '';
  if (PART.test(next) || (next === "'s" && HAS.test(keys[to + 1] ?? ''))) return true;
  if (goesOn(reading, at, to)) return false;
  if (next === ',' && isState(reading, to + 1)) return true;
  const before = keys[at - 1] ?? '';
  if (IN.test(before)) return true;
  const two = keys[at - 2] ?? '';
  if (before === 'to') return WAY.test(two);
  if (before === 'of' || before === 'for') return OFFICE.test(two) || (before === 'of' && isName(reading, at - 2));
  // "in Alpha, Moundou and Beta".
  return last > 0 && (before === 'and' || before === ',' || before === 'or') && last === at - 1;
}

/** "Moundou Alpha": the name of something else begins so. */
function goesOn({ tokens, capital, keys }: Reading, at: number, to: number): boolean {
  const same = tokens[to]?.sentence === tokens[at]?.sentence;
  return (same && capital[to] === 1 && !/^(?:on|in|at|for)$/.test(keys[to] ?? '')) || /^[-‐‑]/.test(keys[to] ?? '');
}

const isState = ({ keys, marks, lexicon }: Reading, at: number): boolean =>
  ((marks[at] ?? 0) & lexicon.countries.mark) !== 0 &&
  longest(lexicon.countries, keys, at, keys.length)?.value.form === 'name';

/** "Mayor Alpha Beta of Moundou". */
const isName = ({ capital, tokens, lexicon }: Reading, at: number): boolean => {
  const look = tokens[at]?.look;
  return capital[at] === 1 && look?.name === true && !look.acronym && !lexicon.fields.has(look.key);
};

const IN = /^(?:in|at|near|outside|around|from|throughout|across|inside|via|through|toward|towards)$/;
const WAY =
  /^(?:road|railway|railroad|line|flights?|route|highway|way|visit|trip|travelled|traveled|travels|went|flew|flies|fly|drove|returned|moved|journey|motorway|pipeline|link|ferry|bus|train|trains|services?|capital|seat|back|on|close|next)$/;
const PART =
  /^(?:provinces?|regions?|states?|count(?:y|ies)|districts?|governorates?|oblasts?|prefectures?|departments?|cantons?|emirates?|municipality|voivodeship|krai|territory|division|parish|commune|aimag|wilaya|raion|division|peninsula|port|airport|harbour|harbor|border|crossing|city|town|university|valley|stadium|refinery|hospital|railway)$/;
const HAS =
  /^(?:mayor|governor|port|airport|university|prefect|police|bishop|archbishop|chamber|council|city|municipal|municipality|harbour|harbor|hospital|market|customs|provincial|regional|people|residents|farmers|traders|fishermen|akim|wali|deputy)$/;
const OFFICE =
  /^(?:mayors?|governors?|prefects?|walis?|akims?|hokims?|bishops?|archbishops?|sultan|emir|king|chief|premier|administrator|commissioners?|collector|magistrate|intendente?|burgomaster|voivode|landrat|members?|mp|mps|senators?|deput(?:y|ies)|councillors?|delegates?|rector|captain|master|imam|mufti|rabbi|cit(?:y|ies)|towns?|ports?|provinces?|villages?|districts?|regions?|states?|count(?:y|ies)|municipality|departments?|governorates?|prefectures?|emirate|canton|commune|island|bay|gulf|university|diocese|archdiocese|harbour|harbor|north|south|east|west|outskirts|people|suburbs?|streets|out|outside|president|head|chairman|minister|plenipotentiary|representative)$/;
