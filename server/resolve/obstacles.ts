/** What stands between two entities, in plain words. */
import type { Contradiction } from './compare.ts';
import type { Form } from './form.ts';

/** The obstacle of that kind between two forms. */
export function inWords(
  kind: Contradiction | 'decision',
  one: Form,
  other: Form,
  nameOf: (form: Form) => string,
): string {
  const [a, b] = [`"${nameOf(one)}"`, `"${nameOf(other)}"`];
  const said = (of: Form, key: 'country' | 'ordinal' | 'field') => {
    const { profile } = of;
    return key in profile ? String(profile[key as keyof typeof profile]) : '';
  };
  switch (kind) {
    case 'decision':
      return `a person said that ${a} and ${b} are two`;
    case 'type':
      return `${a} is a ${one.type}, ${b} a ${other.type}`;
    case 'document':
      return `one document tells ${a} and ${b} apart`;
    case 'ordinal':
      return `${a} is number ${said(one, 'ordinal')} of its series, ${b} number ${said(other, 'ordinal')}`;
    case 'country':
      return `${a} belongs to ${said(one, 'country')}, ${b} to ${said(other, 'country')}`;
    case 'name':
      return `${a} and ${b} are different names`;
    case 'field':
      return `${a} is for ${said(one, 'field')}, ${b} for ${said(other, 'field')}`;
  }
}
