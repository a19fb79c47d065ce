/** Where a body's name ends: before the whole that it is a part of, behind the state or the partners that are in it. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, titlesOf } from '../reading-of.ts';

const namesOf = (text: string): string[] => bodiesOf(draftOf(text)).map((body) => body.replace(/ \([^()]*\)$/, ''));

describe('the name of a body', () => {
  it.each([
    [
      'ends before the academy that it is of',
      'They went round the Gamma Grain Institute of the Academy of Agricultural Science.',
      ['Gamma Grain Institute', 'Academy of Agricultural Science'],
    ],
    [
      'goes on where it is but an organ',
      'He sits in the Executive Council of the Institute of Gamma Studies.',
      ['Executive Council of the Institute of Gamma Studies'],
    ],
    [
      'ends where the university of a town has it',
      "They send readings to the University of Tokyo's Earthquake Research Institute.",
      ['University of Tokyo', 'Earthquake Research Institute'],
    ],
    [
      'has those with whom relations are kept',
      'Alpha Beta chairs the Committee for Cultural Relations with Foreign Countries.',
      ['Committee for Cultural Relations with Foreign Countries'],
    ],
    [
      'has both things that it is for',
      'It is paid for by the Swiss Agency for Development and Cooperation.',
      ['Swiss Agency for Development and Cooperation'],
    ],
    [
      'ends before what is spoken about there',
      'It was a lecture at the Supreme Court of Justice on the European arrest warrant.',
      ['Supreme Court of Justice'],
    ],
    [
      'has its state at the end, where the language is Malay',
      'He went to Universiti Sains Malaysia and Universiti Brunei Darussalam, and to Universitas Gamma in Indonesia.',
      ['Universiti Sains Malaysia', 'Universiti Brunei Darussalam', 'Universitas Gamma'],
    ],
    [
      'has its partners behind "&"',
      'They dined with the owner of Gamma & Cie and went to Beta & Sons by car.',
      ['Gamma & Cie', 'Beta & Sons'],
    ],
    [
      'has the majesty whose government it is',
      'It was signed by His Majesty’s Government today.',
      ['His Majesty’s Government'],
    ],
    [
      'has those of a state who are united in it',
      'They spoke to the Federation of Japan Fisheries Cooperative Associations.',
      ['Federation of Japan Fisheries Cooperative Associations'],
    ],
    [
      'is that of a cabinet whole',
      'It was told by Alpha Beta, deputy chairman of the Turkmen Cabinet of Ministers.',
      ['Cabinet of Ministers'],
    ],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));

  it('may be told by who leads it, with the state at its end', () => {
    const draft = draftOf('Alpha Beta, chief executive of Horticulture New Zealand, was content.');
    expect(bodiesOf(draft)).toEqual(['Horticulture New Zealand (NZ)']);
    expect(titlesOf('Alpha Beta, managing director for New Zealand, was content.')).toEqual([
      'Alpha Beta: managing director for New Zealand',
    ]);
  });

  it('is what a confederation is called without that word, too', () => {
    const [body] = draftOf('She leads the Gamma confederation. Later Gamma said no.').organizations;
    expect([body?.name, body?.aliases, body?.mentions.length]).toEqual(['Gamma confederation', ['Gamma'], 2]);
  });

  it('is one for a corporation of a state and its short form', () =>
    expect(
      bodiesOf(draftOf('It was signed with State Grid Corporation of China. Later State Grid said so in China.')),
    ).toEqual(['State Grid Corporation of China (CN)']));
});

describe('a body by what is said beside its name', () => {
  it.each([
    ['whose members are told', 'Some members of Gamma Kystlag stood outside.', ['Gamma Kystlag']],
    ['whose people are united in it', 'The union of growers Gamma Vine complains.', ['Gamma Vine']],
    ['a society', 'It is the work of the society Gamma Limburg.', ['Gamma Limburg']],
    ['a company in passing', 'It was built by a private company, Gamma Engineers.', ['Gamma Engineers']],
    [
      'a venture that is entered',
      'They founded Gamma Multimodal, a joint venture registered in Astana.',
      ['Gamma Multimodal'],
    ],
    ['no one person whose people are told', "They met members of Alpha Beta's team and growers Gamma Theta knew.", []],
    [
      'no place where its president showed it',
      'He saw the packing house at Gamma Walk by its president, Alpha Beta.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('no body', () => {
  it.each([
    ['is an agency between strokes', 'BISHKEK, April 18. /ITAR-TASS/. Snow fell.'],
    ['nor its correspondent', 'ASHGABAT, December 4. /ITAR-TASS correspondent/. Snow fell.'],
    ['is what a treaty founded', 'The Treaty for the Establishment of the East African Community obliges them.'],
    ['is what a resolution is of', 'In line with Security Council resolution 833, the frontier was drawn.'],
    ['is a forum of those who met', "Yesterday's Kazakh-Italian Forum of Rectors ended with a signature."],
    ['is a forum that is held, after two peoples', 'They met at the end of the fourth Luso-Spanish Justice Forum.'],
  ])('%s', (_, text) => expect(bodiesOf(draftOf(text))).toEqual([]));

  it('but a body that acts between strokes is one', () =>
    expect(bodiesOf(draftOf('Officials of the EU/NATO/UN mission met the African Union today.'))).toContain(
      'NATO (-)',
    ));
});
