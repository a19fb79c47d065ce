/** Whose the treaty is by which a union was founded. Names are placeholders. */
import { expect, it } from 'vitest';
import { bound } from './reading.ts';

const MET =
  'Officials of Kenya, Uganda and Tanzania met on Friday in Nairobi. Alpha Beta of Kenya, Gamma Theta of Uganda and Delta Zeta of Tanzania spoke.';
const ALL = 'Kenya, Tanzania, Uganda';

it.each([
  [
    `${MET} The Treaty for the Establishment of the East African Community binds them.`,
    `Treaty for the Establishment of the East African Community: ${ALL}`,
  ],
  [
    `${MET} The Treaty of Arusha, which created the East African Community, does not mention schools.`,
    `Treaty of Arusha: ${ALL}`,
  ],
  [
    `${MET} They praised the East African Community (EAC). The EAC Treaty, in force since 2000, does not mention schools.`,
    `EAC Treaty: ${ALL}`,
  ],
  // What a union of the world drew up is of no three of its members.
  [
    `${MET} The United Nations Convention on Salt of 1982 does not mention schools.`,
    'United Nations Convention on Salt of 1982: ',
  ],
  [`${MET} The United Nations Charter does not mention schools.`, 'United Nations Charter: '],
])('%s', (text, expected) => expect(bound(text)).toContain(expected));
