import { describe, expect, it } from 'vitest';
import { namesOf } from '../reading-of.ts';

describe('names of which nothing more is said', () => {
  it.each([
    [
      'the subject of whatever verb',
      'Alpha Beta slipped out at noon, and Gamma Theta will open the fair.',
      ['Alpha Beta', 'Gamma Theta'],
    ],
    ['whom something is handed to', 'The floor was handed to Alpha Beta on Monday.', ['Alpha Beta']],
    [
      'who is met, seen or rung up',
      'Alpha Beta had Gamma Theta over on 9 May and rang Sigma Omega.',
      ['Alpha Beta', 'Gamma Theta', 'Sigma Omega'],
    ],
    [
      'by whom somebody was embraced',
      'The guest was embraced by Alpha Beta, Gamma Theta and Delta Lambda.',
      ['Alpha Beta', 'Gamma Theta', 'Delta Lambda'],
    ],
    [
      'whose adviser or signature it is',
      "Alpha Beta's adviser arrived. Gamma Theta's signature stands below.",
      ['Alpha Beta', 'Gamma Theta'],
    ],
    [
      'with what each does',
      'Alpha Beta presiding, and Gamma Theta to his left, the session began.',
      ['Alpha Beta', 'Gamma Theta'],
    ],
    ['from whom a call came', 'She took a call from Alpha Beta on Monday.', ['Alpha Beta']],
    ['whom somebody speaks with', 'A meeting between Alpha and Gamma Theta was held.', ['Gamma Theta']],
    ['in front of whom it was done', 'They shook hands in front of Alpha Beta.', ['Alpha Beta']],
    ['of a state', 'The forum, which Gamma Theta of Kenya had convened, was shelved.', ['Gamma Theta']],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));

  it.each([
    ['a room', 'The treaty was signed in the East Room on Wednesday.'],
    ['a place', 'They met in Casco Viejo. The road led from Alpha Bay to Gamma Theta.'],
    ['a town, told by its preposition', 'The posts at Alpha Beta and near Gamma Theta were closed.'],
    ['the other of two towns that a bridge links', 'A bridge between Alphaville and Gamma Theta will be built.'],
    ['a ship, told by its kind', 'They sailed on the icebreaker Alpha Beta and the salvage tug Gamma Theta.'],
    ['an operation', 'Operation Alpha began on Monday. Project Gamma followed.'],
    ['a firm, by its words', 'Alpha Motors and Gamma Pharmaceuticals agreed to build a plant.'],
    ['a firm of a country', 'Alpha Oman was chosen.'],
    ['what has an article', 'The Alpha Beta was adopted.'],
    ['a thing with what it is', 'They read Alpha Beta documents.'],
    ['a body with its letters', 'They heard Alpha Beta (AB).'],
    ['what was made by somebody', 'The trains were built by Alpha Beta.'],
  ])('is nobody: %s', (_, text) => expect(namesOf(text)).toEqual([]));
});
