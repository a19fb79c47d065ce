/** Those whom several sentences have at an encounter, by name or as the states and bodies that sent somebody. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const HELD = 'LIMA, May 17 - The Andean Conference on Water was held in Lima on 15 and 16 May 2024.';
const DAYS = 'conference held 2024-05-15/2024-05-16';

describe('those at a conference', () => {
  test.each([
    [
      'who shared the chair',
      'Alpha Beta, Minister of Water of Peru, shared the chair with the Minister of Water of Chile, Gamma Theta.',
      'Alpha Beta, Gamma Theta',
    ],
    ['who held the chair', 'The chair was held by Minister Alpha Beta of Peru.', 'Alpha Beta'],
    ['who wielded the gavel', 'Minister Alpha Beta of Peru wielded the gavel.', 'Alpha Beta'],
    [
      'who took turns',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile took turns in the chair.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'who handed the chair on',
      'Minister Alpha Beta of Peru handed the chairmanship to Minister Gamma Theta of Chile.',
      'Alpha Beta, Gamma Theta',
    ],
    ['who was the host', 'Minister Alpha Beta of Peru was the host.', 'Alpha Beta'],
    [
      'who signed its act',
      'The final act was signed by Alpha Beta, Minister of Water of Peru; Gamma Theta, Minister of Public Works of Chile; and Delta Lambda, Minister of Health of Bolivia.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'who backed another',
      "Minister Alpha Beta of Peru asked for patience. Chile's Minister of Water, Gamma Theta, seconded her.",
      'Alpha Beta, Gamma Theta',
    ],
    [
      'who is named behind what was said',
      '"Rivers know no borders," said Minister Alpha Beta of Peru. "They know droughts," Minister Gamma Theta of Chile told his colleagues.',
      'Alpha Beta, Gamma Theta',
    ],
    ['not who said it elsewhere', '"Rivers know no borders," said Minister Alpha Beta of Peru in an interview.', ''],
    [
      'not who was absent',
      'In the absence of Minister Alpha Beta, Deputy Minister Gamma Theta spoke for Peru.',
      'Gamma Theta',
    ],
    ['who chaired, told in passing', "Peru's Alpha Beta, who chaired, called it a beginning.", 'Alpha Beta'],
    ['who moderated', "Peru's minister, Alpha Beta, moderated.", 'Alpha Beta'],
    ['who is first named by a state', "Peru's Alpha Beta was less sure.", 'Alpha Beta'],
    ['not who stayed away', "Peru's Alpha Beta was absent.", ''],
    ['who sat between others', 'Mediator Alpha Beta of Peru sat between the delegations.', 'Alpha Beta'],
    [
      'who led for a state',
      'Deputy Minister Alpha Beta led for Peru, State Secretary Gamma Theta for Chile.',
      'Alpha Beta, Gamma Theta',
    ],
    ['who was there in person for a state', 'Peru was there in the person of Minister Alpha Beta.', 'Alpha Beta'],
    [
      'who submitted a report',
      'The Secretary-General of the Andean Community, Alpha Beta, submitted his report.',
      'Alpha Beta',
    ],
    ['states all represented', 'Peru, Chile and Bolivia were all represented.', 'Bolivia, Chile, Peru'],
    ['states from which people came', 'Participants came from Peru, Chile and Bolivia.', 'Bolivia, Chile, Peru'],
    [
      'who represented states, one after the other',
      'Minister Alpha Beta represented Peru; Minister Gamma Theta represented Chile; and Ambassador Delta Lambda represented Bolivia.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'who acted together',
      'Together with Minister Gamma Theta of Chile and Minister Delta Lambda of Bolivia, Minister Alpha Beta of Peru thanked the hosts.',
      'Alpha Beta, Delta Lambda, Gamma Theta',
    ],
    [
      'whom the host welcomed',
      'The host, General Alpha Beta, welcomed General Gamma Theta of Chile.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'states that sent somebody',
      'Chile and Brazil sent deputies, Ecuador its ambassador in Lima; Bolivia had sent a vice-minister.',
      'Bolivia, Brazil, Chile, Ecuador',
    ],
    [
      'states in a row of those who spoke',
      'For Peru spoke Minister Alpha Beta, for Chile a state secretary.',
      'Alpha Beta, Chile',
    ],
    ['no state whose envoy is named', 'Bolivia had sent its ambassador in Lima, Delta Lambda.', 'Delta Lambda'],
    [
      'those who talked beside it',
      'On the sidelines of the Conference, Minister Gamma Theta of Chile met Minister Delta Lambda of Ecuador.',
      'Delta Lambda, Gamma Theta',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(`${HELD} ${text}`).filter((each) => each.startsWith('conference'))).toEqual([`${DAYS}: ${wanted}`]);
  });

  test('talks under a heading that puts them on the margins', () => {
    const text = `${HELD} Minister Alpha Beta of Peru was in the chair.\n\n## On the margins\n\nBilateral talks took place between Gamma Theta, Minister of Health of Chile, and Delta Lambda, Minister of Health of Ecuador.`;
    expect(met(text)).toContain(`${DAYS}: Alpha Beta, Delta Lambda, Gamma Theta`);
  });

  test('a welcome by the host is no reception', () => {
    expect(met(`${HELD} The host, General Alpha Beta, welcomed General Gamma Theta of Chile.`)).toHaveLength(1);
  });

  test('a state of the row of which nobody is named', () => {
    const text =
      'Ministers of Water of Peru, Chile and Bolivia met in Lima on 15 and 16 May 2024. Minister Alpha Beta of Peru was the host. Minister Gamma Theta of Chile argued that dams are not enough.';
    expect(met(text)).toEqual([`${DAYS}: Alpha Beta, Bolivia, Gamma Theta`]);
  });
});

describe('states of whose men none is named', () => {
  test.each([
    ['met', 'Trade Minister Alpha Beta of Peru met Chilean officials for three hours in Santiago on Wednesday.'],
    ['at talks', 'Trade Minister Alpha Beta of Peru held talks with her Chilean colleagues in Santiago on Wednesday.'],
    [
      'of a government',
      'On Wednesday Trade Minister Alpha Beta of Peru conferred in Santiago with representatives of the Chilean government.',
    ],
    ['from a state', 'Trade Minister Alpha Beta of Peru had talks on copper with officials from Chile on Wednesday.'],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual(['talks held 2024-05-15: Alpha Beta, Chile']);
  });

  test('not those at home', () => {
    expect(met('Trade Minister Alpha Beta of Peru met Peruvian officials in Arequipa on Wednesday.')).toEqual([
      'talks held 2024-05-15: Alpha Beta',
    ]);
  });
});

describe('those who are to come', () => {
  const TALKS = 'Energy Ministers Alpha Beta of Peru and Gamma Theta of Chile met in Lima on 15 May 2024.';
  test.each([
    [
      'the ministers who met',
      `${TALKS} It is planned to hold the next meeting of the ministers in Santiago in November 2024.`,
      'Alpha Beta, Gamma Theta',
    ],
    [
      'a body whose experts come',
      'The Ministry of Health of Peru will host the Andean Health Forum in Lima on 12 September, with the participation of experts from the World Health Organization (WHO).',
      'World Health Organization',
    ],
    [
      'nobody, where the sides only speak of it',
      `${TALKS} The two sides discussed the preparations for the Third Consultative Meeting of the Andean Heads of State, which will take place in Quito in November 2024.`,
      '',
    ],
    [
      'not who spoke of it',
      'Foreign Minister Alpha Beta of Peru underscored the importance of holding a regional conference in Cusco this September.',
      '',
    ],
    [
      'those who will chair it, told later',
      'Peru will host the fifth session of the Andean Water Commission in Lima on 12 June. It is to review forty projects. Minister Alpha Beta of Peru will co-chair the commission with her counterpart Gamma Theta, Minister of Water of Chile.',
      'Alpha Beta, Gamma Theta',
    ],
    [
      'those in whose name a statement speaks',
      'We, the Ministers responsible for fisheries of Peru, Chile and Ecuador, met in Lima on 15 May 2024. We will speak with one voice at the fourteenth regular session of the Inter-American Tropical Tuna Commission in Manila in December 2024.',
      'Chile, Ecuador, Peru',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text).find((each) => each.includes(' planned '))).toMatch(new RegExp(`: ${wanted}$`));
  });
});

describe('who is meant', () => {
  test('"he" goes on, whoever met him', () => {
    const text =
      "Chile's Foreign Minister Gamma Theta began a two-day visit to Lima on Tuesday. He was seen to his hotel by Deputy Foreign Minister Delta Lambda. On Wednesday he called on President Rho Kappa.";
    expect(met(text)).toContain('call held 2024-05-15: Gamma Theta, Rho Kappa');
  });

  test('"she" goes on, whoever waited for her', () => {
    const text =
      'Prime Minister Alpha Beta of Peru arrived in Santiago on Tuesday. Waiting for her at the airport was Foreign Minister Gamma Theta. In the evening she called on President Delta Lambda.';
    expect(met(text)).toContain('call held 2024-05-14: Alpha Beta, Delta Lambda');
  });

  test('both leaders, of whom one is not told to lead', () => {
    const text =
      'President Alpha Beta of Peru held talks in Lima on Tuesday with Sigma Gamma of Chile. Both leaders were assisted by their delegations. Beta later received President Delta Lambda of Bolivia.';
    expect(met(text)[0]).toBe('talks held 2024-05-14: Alpha Beta, Sigma Gamma');
  });

  test('two who met, told behind both', () => {
    const text =
      'This was agreed by Home Minister Alpha Beta of Peru and General Gamma Theta, Minister of Public Security of Chile, who met in Lima on Tuesday.';
    expect(met(text)).toEqual(['talks held 2024-05-14: Alpha Beta, Gamma Theta']);
  });

  test('a tour of those spoken of together', () => {
    const text =
      'Ministers Alpha Beta of Peru and Gamma Theta of Chile met in Tacna on Tuesday. Their joint tour of the crossing lasted an hour.';
    expect(met(text).find((each) => each.startsWith('visit'))).toMatch(/: Alpha Beta, Gamma Theta$/);
  });

  test('not one who goes along to a single act of a guest', () => {
    const text =
      'President Gamma Theta of Chile arrived in Lima on Tuesday for a three-day state visit. Tomorrow the guest will lay the foundation stone of a port, accompanied by the Prime Minister, Alpha Beta.';
    expect(met(text).find((each) => each.startsWith('visit'))).toMatch(/: Gamma Theta$/);
  });

  test('not a host who welcomed the accompanying delegation', () => {
    const text =
      'Health Minister Gamma Theta of Chile is on a three-day official visit to Peru. The Minister of Health of Peru, Alpha Beta, welcomed the Minister and the accompanying delegation.';
    expect(met(text).find((each) => each.startsWith('visit'))).toMatch(/: Gamma Theta$/);
  });

  test('states represented by men without names', () => {
    const text = `${HELD} Bolivia and Brazil were represented by their ministers, Ecuador by an undersecretary, Peru by Minister Alpha Beta.`;
    expect(met(text)).toEqual([`${DAYS}: Alpha Beta, Bolivia, Brazil, Ecuador`]);
  });

  test('not who sent word', () => {
    const text = `${HELD} Minister Alpha Beta of Peru presided. Chile's minister, Gamma Theta, had sent word that he could not come and was represented by Deputy Minister Delta Lambda.`;
    expect(met(text)).toEqual([`${DAYS}: Alpha Beta, Delta Lambda`]);
  });
});

describe('a ceremony of welcome', () => {
  test.each([
    [
      'the guest',
      'President Gamma Theta of Chile was accorded a ceremonial welcome in Lima on Tuesday.',
      'Gamma Theta',
    ],
    [
      'and the host, told beside it',
      'President Gamma Theta of Chile was given a ceremonial welcome in Lima on Tuesday. President Alpha Beta received him with a guard of honour.',
      'Alpha Beta, Gamma Theta',
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual([`ceremony held 2024-05-14: ${wanted}`]);
  });
});
