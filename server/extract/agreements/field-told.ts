/** Fields by which offices in the plural are told: "the two interior ministers" are none of fisheries. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { lexicon } from '../words/lexicon.ts';

/** Letters by which a field is known: "agriculture" and "agricultural". */
const STEM = 7;

/** The names under which a field goes, cut to what its adjectives share with it. */
function namesOf(field: string): string[] {
  const { sameField } = lexicon();
  const key = sameField.get(field);
  const names = key ? [...sameField].filter(([, to]) => to === key).map(([name]) => name) : [];
  return [field, ...names].map((name) => name.slice(0, Math.max(STEM, name.indexOf(' '))));
}

/** Whether a text, a name or a title, tells of that field. */
function tellsOf(field: string): (text: string) => boolean {
  const words = namesOf(field);
  return (text) => {
    const told = text.toLowerCase();
    return words.some((word) => told.includes(word));
  };
}

/** Whether a person holds an office of that field, as far as its title or body tells. */
export function isOfField(draft: Draft, field: string): (person: Ref) => boolean {
  const { offices, organizations } = actorsOf(draft);
  const isTold = tellsOf(field);
  return (person) =>
    (offices.get(person) ?? []).some(({ title, organization }) =>
      isTold(`${title} ${organizations.get(organization ?? '')?.name ?? ''}`),
    );
}

/** The ministries of that field of the states given, where the text knows just one for each; else none. */
export function ministriesOfField(draft: Draft, states: readonly Ref[], field: string): readonly Ref[] {
  const { countries } = actorsOf(draft);
  const isTold = tellsOf(field);
  const ministries = draft.organizations.filter(({ kind, name }) => kind === 'ministry' && isTold(name));
  const found = states.map((state) => ministries.filter(({ country }) => country === countries.get(state)));
  return found.length > 1 && found.every((each) => each.length === 1)
    ? found.flatMap((each) => each.map(({ ref }) => ref))
    : [];
}

/** Whether a word before "ministers" is a field, and one of which none of those given is. */
export const isOtherField = (draft: Draft, word: string | undefined, persons: readonly Ref[]): boolean =>
  word !== undefined && lexicon().fields.has(word) && !persons.some(isOfField(draft, word));
