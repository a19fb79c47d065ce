import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** Undertakings as `who, who: what`. */
const read = (text: string): string[] => {
  const draft = draftOf(text, 'Ministry');
  const names = new Map(
    [...draft.persons, ...draft.organizations, ...draft.countries].map(({ ref, name }) => [ref, name]),
  );
  return draft.commitments.map((one) => `${one.by.map((ref) => names.get(ref)).join(', ')}: ${one.text}`);
};

describe('forms of undertakings', () => {
  it('keeps the whole clause of a passive that begins like a preposition', () => {
    expect(
      read('Laos and Vietnam signed an agreement under which the number of visas will be increased to 500 a year.'),
    ).toEqual(['Laos, Vietnam: the number of visas will be increased to 500 a year']);
  });

  it('is no promise that is counted', () => {
    expect(read('Laos and Vietnam met. With these two promises the third forum ended.')).toEqual([]);
  });

  it('is cut before a number', () => {
    expect(read('Laos will provide 14 million dollars over four years and train 3,000 teachers.')).toEqual([
      'Laos: provide 14 million dollars over four years',
      'Laos: train 3,000 teachers',
    ]);
  });

  it('is no programme of a visit', () => {
    expect(
      read(
        'Laos and Vietnam agreed to share tax data. The delegation will be accompanied by experts and will be received by the two ministers.',
      ),
    ).toEqual(['Laos, Vietnam: share tax data']);
  });

  it('is of those on whom an accord calls', () => {
    expect(read('The accord, signed on Thursday by Laos and Vietnam, calls on both states to share tax data.')).toEqual(
      ['Laos, Vietnam: share tax data'],
    );
    expect(read('Laos and Vietnam held talks. The minister said he called on Vietnam to share tax data.')).toEqual([]);
  });

  it('is of who will do it, and not of those who signed what it is under', () => {
    expect(read('Under the memorandum, signed on Thursday by Laos and Vietnam, Laos will train 50 officers.')).toEqual([
      'Laos: train 50 officers',
    ]);
  });

  it('is of all states whose ministers act', () => {
    expect(read('Ministers from Laos, Vietnam and Cambodia agreed to share tax data.')).toEqual([
      'Laos, Vietnam, Cambodia: share tax data',
    ]);
  });

  it('leaves it to the points what a plan provides for', () => {
    expect(
      read(
        'Laos and Vietnam signed a plan on health. The plan provides for these steps:\n\n- the two ministries will inform each other within 24 hours;\n- medicines will be registered by a shortened procedure.',
      ).map((line) => line.split(': ')[1]),
    ).toEqual([
      'the two ministries will inform each other within 24 hours',
      'medicines will be registered by a shortened procedure',
    ]);
  });

  it('ends where a ministry with the name of its state begins to undertake', () => {
    expect(
      read(
        'Laos and Vietnam signed a plan on health. The Ministry of Health of Laos will train nurses and the Ministry of Health of Vietnam will provide vaccines.',
      ),
    ).toEqual(['Ministry of Health: train nurses', 'Ministry of Health: provide vaccines']);
  });

  it('binds a union and a state that stand in one row', () => {
    expect(read('ASEAN and Japan will train officers. They signed a plan in Tokyo.')).toEqual([
      'ASEAN, Japan: train officers',
    ]);
  });

  it('goes on with a second verb of the same subject, whatever joins it', () => {
    expect(
      read(
        'Laos and Vietnam signed an agreement in Hanoi. Vietnam will build a bridge, and in addition will train engineers.',
      ),
    ).toEqual(['Vietnam: build a bridge', 'Vietnam: train engineers']);
  });

  it('binds those who act, not one who chairs them', () => {
    expect(
      read(
        'Laos and Vietnam signed an agreement in Hanoi. A working group, chaired on the Lao side by Minister Alpha Placeholder, will report every year.',
      ),
    ).toEqual([
      'Laos, Vietnam: A working group, chaired on the Lao side by Minister Alpha Placeholder, will report every year',
    ]);
  });

  it('leaves out what is not said, and keeps who meets a cost', () => {
    expect(
      read(
        'Laos and Vietnam signed an agreement in Hanoi. When the bridge will open was not said. Vietnam will meet the cost.',
      ),
    ).toEqual(['Vietnam: meet the cost']);
  });

  it('binds those who act, not those who only stand as examples', () => {
    expect(
      read(
        'The Ministry of Health of Laos and the Ministry of Health of Vietnam will back one another at forums, among them Interpol, ASEAN and the OECD. They will act together against malaria.',
      ),
    ).toEqual([
      'Ministry of Health, Ministry of Health: back one another at forums, among them Interpol, ASEAN and the OECD',
      'Ministry of Health, Ministry of Health: act together against malaria',
    ]);
  });

  it('knows which side the government is', () => {
    expect(
      read('The Angolan government and UNITA rebels signed a treaty. The government pledged to free prisoners.'),
    ).toEqual(['Angola: free prisoners']);
  });

  it('makes two of "that … and that …"', () => {
    expect(
      read('Laos and Vietnam agreed that experts of both sides will meet in May, and that Laos will send a draft.'),
    ).toEqual(['Laos, Vietnam: experts of both sides will meet in May', 'Laos: send a draft']);
  });

  it('goes on behind a relative clause', () => {
    expect(
      read('Laos and Vietnam agreed to set up a council, which will meet once a year, and to open two new markets.'),
    ).toEqual(['Laos, Vietnam: set up a council', 'Laos, Vietnam: open two new markets']);
  });

  it('drops the mark and "and" at the end of a point', () => {
    expect(read('Laos and Vietnam agreed to:\n\na) share data; and\nb) train officers.')).toEqual([
      'Laos, Vietnam: share data',
      'Laos, Vietnam: train officers',
    ]);
  });

  it('reads the points of what should be done in some years', () => {
    expect(
      read(
        'Laos and Vietnam agreed that the two countries should, in the years left:\n\n(a) share data;\n(b) train officers.',
      ),
    ).toEqual(['Laos, Vietnam: share data', 'Laos, Vietnam: train officers']);
  });

  it('takes the year of an old instrument for no date of what is promised now', () => {
    expect(read('On the Convention of 1993, the Lao side promised to give an answer by fall.')).toEqual([
      'Laos: give an answer by fall',
    ]);
  });

  it('takes what a plan sets out and who called for it for nothing undertaken', () => {
    expect(
      read('Laos and Vietnam signed a plan. The plan sets out which services the hospitals should offer.'),
    ).toEqual([]);
    expect(read('Laos and Vietnam signed a plan. The text was called for by the Treaty of Friendship.')).toEqual([]);
  });

  it('lets those act whom no list names', () => {
    expect(
      read(
        'Laos and Vietnam signed a memorandum. Under it, young Lao judges will attend courses in Hanoi. A joint committee would be formed within a month, Hanoi said.',
      ),
    ).toContain('Laos, Vietnam: young Lao judges will attend courses in Hanoi');
  });
});

describe('nouns and instruments', () => {
  it('takes what is to be made for a part of what was agreed', () => {
    expect(read('Laos and Vietnam agreed on joint surveys, to be made monthly.')).toEqual([
      'Laos, Vietnam: joint surveys, to be made monthly',
    ]);
  });

  it('binds by a pact of which something else is told first', () => {
    expect(
      read(
        'The pact, which takes effect next month, commits Vietnam to scrap tariffs. Laos will in return remove duties.',
      ),
    ).toEqual(['Vietnam: scrap tariffs', 'Laos: remove duties']);
  });
});

describe('who is bound', () => {
  it('is a union of states beside a state', () => {
    expect(read('The European Union and Laos signed an agreement on trade. The two sides will lower duties.')).toEqual([
      'European Union, Laos: lower duties',
    ]);
  });

  it('is the two bodies of that name, then as the parties too', () => {
    expect(
      read(
        'The National University of Laos and Hanoi Medical University signed an agreement. The two universities will exchange lecturers. Both parties agreed to share laboratories.',
      ).map((one) => one.replace(/:.*/, '')),
    ).toEqual([
      'National University of Laos, Hanoi Medical University',
      'National University of Laos, Hanoi Medical University',
    ]);
  });

  it('is who agreed that a body will do something', () => {
    expect(
      read(
        'Interior Minister Sar Kheng of Cambodia met Interior Minister Anutin Charnvirakul of Thailand. They agreed that a joint committee will be set up.',
      ),
    ).toEqual(['Sar Kheng, Anutin Charnvirakul: a joint committee will be set up']);
  });

  it('is no visit, no next meeting and no travel of a delegation', () => {
    expect(
      read(
        'Laos and Vietnam agreed to share tax data. The President of Laos will pay an official visit to Hanoi. Ministers of the two states will meet in Hanoi in May. The Seventh Border Dialogue will be held in Hanoi in 2027. The delegation will visit a port.',
      ),
    ).toEqual(['Laos, Vietnam: share tax data']);
  });

  it('is each of several things that a programme stipulates', () => {
    expect(
      read(
        'Laos and Vietnam signed a programme for 2024-2026. The programme stipulates the exchange of staff, the holding of a season of films, and the participation of publishers in a fair.',
      ),
    ).toEqual([
      'Laos, Vietnam: the exchange of staff',
      'Laos, Vietnam: the holding of a season of films',
      'Laos, Vietnam: the participation of publishers in a fair',
    ]);
  });

  it('ends where somebody else acts or speaks', () => {
    expect(
      read('Laos and Vietnam agreed to exchange visits of experts, and Sar Kheng invited investors to Hanoi.'),
    ).toEqual(['Laos, Vietnam: exchange visits of experts']);
    expect(
      read(
        'Laos and Vietnam signed an accord. Laos will restore masks in its workshop, the National University of Laos will train curators.',
      ),
    ).toEqual(['Laos: restore masks in its workshop', 'National University of Laos: train curators']);
  });

  it('ends before who says it, with all that is told of him', () => {
    expect(
      read('Laos and Vietnam signed an accord. Laos will lift its surcharge on steel, said Sar Kheng, a director.'),
    ).toEqual(['Laos: lift its surcharge on steel']);
  });

  it('ends before two who say it', () => {
    expect(
      read(
        'Laos and Vietnam signed an accord. Laos will lift its surcharge on steel, ministers Sar Kheng and To Lam said after talks.',
      ),
    ).toEqual(['Laos: lift its surcharge on steel']);
  });

  it('begins behind the words that tell when the accord was signed', () => {
    expect(
      read(
        'Laos and Vietnam signed an accord. Under the accord, signed on Friday night, Lao traders will be let in twice a week.',
      ),
    ).toEqual(['Vietnam: Lao traders will be let in twice a week']);
  });

  it('goes on with a verb behind an adverb', () => {
    expect(read('Laos and Vietnam agreed to open a road, and promptly launch a market.')).toEqual([
      'Laos, Vietnam: open a road',
      'Laos, Vietnam: launch a market',
    ]);
  });

  it('is what is to be in place by a day', () => {
    expect(read('Laos and Vietnam signed an accord. A joint staff of six is to be in place by October.')).toEqual([
      'Laos, Vietnam: A joint staff of six is to be in place by October',
    ]);
  });
});
