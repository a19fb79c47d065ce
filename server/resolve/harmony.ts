/** Whether nothing in a group of forms contradicts, without asking every pair of it. */
import { contradiction } from './compare.ts';
import type { Form } from './form.ts';
import { beginning } from './offices.ts';

/** The same as asking `contradiction` of every two of the forms, which are of one type. */
export function agree(forms: readonly Form[]): boolean {
  const [first] = forms;
  if (!first || forms.length === 1) return true;
  switch (first.type) {
    case 'Meeting':
    case 'Agreement':
      return areOneEvent(forms);
    case 'Person':
      return forms.every((one, at) => forms.every((other, to) => to <= at || contradiction(one, other) === null));
    default:
      return haveOneHome(forms);
  }
}

/** Events of as many documents, and of one number. */
function areOneEvent(forms: readonly Form[]): boolean {
  const documents = new Set<string>();
  const ordinals = new Set<number>();
  for (const { profile } of forms) {
    if (profile.type !== 'Meeting' && profile.type !== 'Agreement') return false;
    documents.add(profile.document);
    if (profile.ordinal !== null) ordinals.add(profile.ordinal);
  }
  return documents.size === forms.length && ordinals.size <= 1;
}

/** Bodies and places of one country and field. */
function haveOneHome(forms: readonly Form[]): boolean {
  const countries = new Set<string>();
  const fields = new Set<string>();
  for (const { profile } of forms) {
    if (profile.country !== null) countries.add(profile.country);
    if (profile.type === 'Organization' && profile.field !== null) fields.add(beginning(profile.field));
  }
  return countries.size <= 1 && fields.size <= 1;
}
