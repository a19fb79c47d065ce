/** Fields by which offices in the plural are told: "the two interior ministers" are none of fisheries. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { lexicon } from '../words/lexicon.ts';

/** Letters by which a field is known: "agriculture" and "agricultural". */
const STEM = 7;

/** Whether a person holds an office of that field, as far as its title or body tells. */
export function isOfField(draft: Draft, person: Ref, field: string): boolean {
  const { offices, organizations } = actorsOf(draft);
  const { sameField } = lexicon();
  const key = sameField.get(field);
  const names = key ? [...sameField].filter(([, to]) => to === key).map(([name]) => name) : [];
  const words = [field, ...names].map((name) => name.slice(0, Math.max(STEM, name.indexOf(' '))));
  return (offices.get(person) ?? []).some(({ title, organization }) => {
    const told = `${title} ${organizations.get(organization ?? '')?.name ?? ''}`.toLowerCase();
    return words.some((word) => told.includes(word));
  });
}

/** Whether a word before "ministers" is a field, and one of which none of those given is. */
export const isOtherField = (draft: Draft, word: string | undefined, persons: readonly Ref[]): boolean =>
  word !== undefined && lexicon().fields.has(word) && !persons.some((person) => isOfField(draft, person, word));
