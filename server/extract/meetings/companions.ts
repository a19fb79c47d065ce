/** Who comes along on a visit: "accompanied by X and Y", "Accompanying the President are X and Y". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { actEnd } from './clauses.ts';
import { personsIn } from './persons.ts';

const GATE = new Gate(/accompan|entourage|delegation|retinue/);
const WITH =
  /,? (?:(?:was|is|were|are|will be|to be|being) )?(?:also )?accompanied (?:(?:on|during) [^,;.]{3,60} )?by |\b(?:heading|leading|at the head of) an? (?:[\p{Ll}-]+ )?delegation (?:that )?(?:also )?(?:includes|including|included|comprising|composed of|made up of) /u;
const FRONTED = /^(?:Also )?[Aa]ccompanying [^.;:]{2,160}? (?:are|were|is|was|will be) /u;
const TO_COME =
  /\b(?:will be|is to be|are to be) (?:also )?accompanied\b|\bdelegation (?:will|is to) (?:also )?(?:include|comprise)\b|\b[Aa]ccompanying [^.;:]{2,160}? will be\b/u;

/** Persons whom the sentence has come along with those who visit. */
export function companionsIn(view: SentenceView): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const told = FRONTED.exec(view.text) ?? WITH.exec(view.text);
  if (!told) return [];
  const from = told.index + told[0].length;
  return personsIn(view, from - 1, actEnd(view.text, from));
}

/** Those who will come along on a visit still to come. */
export function companionsToCome(view: SentenceView): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const told = TO_COME.exec(view.text);
  return told ? personsIn(view, told.index + told[0].length, view.text.length) : [];
}
