/** The states of a gathering of three or more, whoever of them signs or says what: "Uganda and Zambia, too, were represented". */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from './actors.ts';
import { countriesOf } from './focus.ts';

/** From how many states on a gathering is one of many. */
export const FEW = 3;

/** States that a text tells to have met, three or more; empty where it tells of two, or of none together. */
export const statesGathered = once((draft): readonly Ref[] => {
  const { states, isState } = actorsOf(draft);
  const sent = countriesOf(draft, ministers(draft));
  const met = draft.meetings
    .filter(({ kind, status }) => status === 'held' && kind !== 'visit' && kind !== 'call')
    .map(({ kind, participants }) => ({
      kind,
      countries: countriesOf(
        draft,
        participants.map(({ actor }) => actor),
      ),
    }));
  const [widest] = met.map(({ countries }) => countries).sort((a, b) => b.length - a.length);
  const conference = met.some(({ kind }) => kind === 'conference' || kind === 'summit');
  const called = draft.groups
    .filter(({ refs }) => refs.length >= FEW && refs.every(isState))
    .map(({ refs }) => countriesOf(draft, refs))
    .sort((a, b) => b.length - a.length)[0];
  // "The four countries", of which three at least have sent somebody whom the text names.
  const told = called ? countriesOfPersons(draft) : [];
  if (called && called.filter((iso2) => told.includes(iso2)).length >= FEW) return refsOf(called);
  if (widest && widest.length >= FEW) return refsOf([...new Set([...widest, ...sent])]);
  return conference && sent.length > FEW ? refsOf(sent) : [];

  function refsOf(countries: readonly string[]): readonly Ref[] {
    return countries.flatMap((iso2) => states.get(iso2) ?? []);
  }
});

/** The states of all whom a text names. */
export const countriesOfPersons = (draft: Draft): string[] =>
  countriesOf(
    draft,
    draft.persons.map(({ ref }) => ref),
  );

/** Those who hold an office in a government. */
const ministers = ({ offices }: Draft): Ref[] =>
  offices.filter(({ title }) => MINISTER.test(title)).map(({ person }) => person);
const MINISTER = /\b(?:ministers?|secretary (?:of state|for)|attorney general|president)\b/iu;
