import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const topics = (text: string): string[] => draftOf(text, 'Ministry').commitments.map((one) => one.topics.join(' '));

describe('what an undertaking is about', () => {
  it('takes the label of its paragraph where its own words tell nothing', () => {
    expect(
      topics(
        'Item 2. Tourism. Laos and Vietnam agreed to carry out the programme of last year.\n\nItem 3. Health. Laos and Vietnam agreed to meet every quarter.',
      ),
    ).toEqual(['tourism', 'health']);
  });

  it('weighs what is around it: a thing named in passing is not the subject', () => {
    expect(
      topics(
        'Laos and Vietnam spoke of the courts, the judges and the tribunals of both. The Ministry of Justice of Laos, told of a ferry that was late, agreed to have it ready by May.',
      ),
    ).toEqual(['justice']);
  });

  it('knows those who come to learn, and gatherings of many states', () => {
    expect(topics('Kenya pledged to receive ten judges from Uganda a year.')).toEqual(['justice training']);
    expect(topics('Kenya pledged to receive ten patients from Uganda a year.')).toEqual(['health']);
    expect(
      topics('Ministers from Fiji, Samoa and Tonga met in Suva and agreed to host the next session in Apia.'),
    ).toEqual(['international-forums']);
  });

  it('takes what is clearly around it for the subject of a meeting to come', () => {
    expect(
      topics('Laos and Vietnam met on their border and its guards. They agreed to host the next conference in 2016.'),
    ).toEqual(['border']);
  });

  it('looks at what an undertaking hangs on', () => {
    expect(
      topics(
        'Kenya and Uganda spoke of drugs and of traffickers. Kenya asked for a bridge, which Uganda will finish by May.',
      ),
    ).toEqual(['transport']);
  });

  it('takes the field of a means as well, but not in matters of security', () => {
    expect(
      topics('Laos and Vietnam signed an agreement on forests. The two countries will share data every month.'),
    ).toEqual(['information-sharing environment']);
    expect(topics('Laos and Vietnam signed a plan on policing. The two countries will exchange information.')).toEqual([
      'information-sharing',
    ]);
  });

  it('takes a sum for money unless it measures trade', () => {
    expect(topics('Vietnam pledged to give $4 million to Laos for hospitals.')).toEqual(['health finance']);
    expect(topics('Laos and Vietnam agreed to raise trade to $2 billion by 2025.')).toEqual(['trade']);
  });

  it('knows what is passed on for information', () => {
    expect(
      topics(
        'Vietnam will forward the analysis of river fish to Laos. It will report sightings of otters within 24 hours.',
      ),
    ).toEqual(['agriculture information-sharing', 'environment information-sharing']);
  });

  it('does not take the school where something is done for its subject', () => {
    expect(topics('Vietnam will train 300 drivers at the Delta Lambda University.')).toEqual(['training transport']);
  });

  it('does not take the body by which or for which something is done for its subject', () => {
    expect(
      topics('Laos will make its software available to the National Service for Soil and Health of Vietnam.'),
    ).toEqual(['technology']);
    expect(topics('Laos and Vietnam agreed to speak, within the European Union, for a larger sugar quota.')).toEqual([
      'trade agriculture',
    ]);
  });

  it('does not take the time of something for its subject, unless it calls for it', () => {
    expect(topics('Laos and Vietnam agreed to run a ferry before the film festival.')).toEqual(['transport']);
    expect(topics('Laos and Vietnam agreed to send boats after the earthquake.')).toEqual(['humanitarian']);
  });

  it('takes what is general for no one matter, whatever is around it', () => {
    expect(
      topics('Laos and Vietnam spoke of hospitals and nurses. They agreed to work closely in every field.'),
    ).toEqual(['other']);
    expect(topics('Laos and Vietnam spoke of hospitals and nurses. They agreed to keep up bilateral ties.')).toEqual([
      'other',
    ]);
  });

  it('gives a meeting the field of a report that is of one field, also where many states met', () => {
    expect(
      topics(
        'Ministers of Health from Fiji, Samoa and Tonga met in Suva on measles, vaccines and nurses. They agreed to host the next session in Apia.',
      ),
    ).toEqual(['health']);
  });

  it('does not take a field that is named once around it for its subject', () => {
    expect(
      topics(
        'Laos and Vietnam met for three days.\n\nLaos and Vietnam agreed to form a group by May.\n\nThe delegates had seen the trees.',
      ),
    ).toEqual(['other']);
  });

  it('takes science for a matter beside another', () => {
    expect(topics('Vietnam will build Laos a laboratory for reef life.')).toEqual(['environment science']);
  });

  it('knows instruction by its form', () => {
    expect(topics('Vietnam will show wardens of Laos how to count elephants.')).toEqual(['environment training']);
    expect(topics('Vietnam will coach firefighters of Laos in the use of masks.')).toEqual(['humanitarian training']);
  });

  it('does not look at who sits on a body', () => {
    expect(
      topics('Laos and Vietnam agreed to set up a council for wetlands made up of universities and companies.'),
    ).toEqual(['environment']);
  });

  it('takes what the whole report is about as well', () => {
    expect(
      topics(
        'Laos and Vietnam met on railways. The railway, its wagons, its locomotives and its bridges were looked at. Laos and Vietnam agreed to exempt the machinery from tariffs.',
      ),
    ).toEqual(['trade transport']);
  });

  it('does not take a hand or a place of science for its subject where a plainer one is around', () => {
    expect(
      topics('Laos and Vietnam signed an agreement on malaria. The two countries will open their laboratories.'),
    ).toEqual(['health']);
  });

  it('knows words that only look like a subject', () => {
    expect(topics('Vietnam will allocate a plot of land to Laos for a cement factory.')).toEqual(['investment']);
    expect(topics('Vietnam will grant scholarships to 20 students of Laos.')).toEqual(['education']);
  });

  it('does not take the name of a trade body or a tool for its subject', () => {
    expect(
      topics('Laos will accept certificates of origin issued by the Chamber of Commerce and Industry of Vietnam.'),
    ).toEqual(['trade']);
    expect(topics('Vietnam agreed to lift the ban on batteries and bags from Laos.')).toEqual(['trade']);
  });
});

describe('words that tell of two things', () => {
  const topic = (text: string) => topics(`Laos and Vietnam met in Hue. ${text}`)[0];
  it.each([
    ['Laos and Vietnam agreed to swap seizure lists each month.', 'information-sharing'],
    ['Laos and Vietnam agreed to alert each other within two hours.', 'information-sharing'],
    ['Laos and Vietnam agreed to meet every six months.', 'diplomacy'],
    ['Vietnam will donate ten scanners to the customs posts of Laos.', 'border'],
    ['Laos and Vietnam agreed to stop loudspeaker broadcasts.', 'diplomacy'],
    ['Laos and Vietnam agreed that tracking data will be swapped in real time.', 'information-sharing'],
    ['Laos and Vietnam agreed to give each other warning of any outbreak.', 'information-sharing'],
    ['Laos and Vietnam agreed to report any suspected case to neighbouring districts.', 'information-sharing'],
    ['Vietnam will put up eleven million for the schools.', 'finance'],
    ['Laos and Vietnam agreed to lay the draft before the parliaments.', 'justice'],
    ['Laos and Vietnam agreed that passport checks are to be moved on board.', 'border'],
    ['Laos agreed to buy the electricity of the plant.', 'trade'],
    ['Laos will let women traders carry goods worth up to $2,000 without papers.', 'women-children'],
    ['Laos agreed to hand over to Vietnam two men wanted for fraud.', 'extradition'],
    ['Laos and Vietnam agreed to return to the other side any official charged with theft.', 'extradition'],
    ['Laos and Vietnam agreed to stop lorries of sugar from slipping across the hills.', 'smuggling'],
    ['Vietnam will search river boats for pistols.', 'smuggling'],
    ['Vietnam will x-ray river boats for pistols.', 'smuggling'],
    ['Laos and Vietnam agreed to stop theft on the internet.', 'cybercrime'],
    ['Laos and Vietnam agreed to go after cheats on social media.', 'cybercrime'],
    ['Laos and Vietnam agreed to punish those who sell girls to farms.', 'human-trafficking'],
    ['Vietnam will put two billion dollars into dairies of Laos.', 'investment'],
    ['Laos agreed to brief its neighbour every month.', 'information-sharing'],
  ])('%s', (text, expected) => expect(topic(text)).toContain(expected));
  it.each([
    ['Laos agreed to open its books to auditors of Vietnam.', 'culture'],
    ['Vietnam will vaccinate goats on both banks of the river.', 'finance'],
    ['Laos agreed to bond the graduates for three years.', 'finance'],
    ['Laos and Vietnam agreed to alert each other as soon as a drug runs short.', 'drugs'],
    ['Vietnam will lend a thousand doses to Laos.', 'finance'],
    ['Laos agreed to hand over to Vietnam two men wanted for fraud.', 'law-enforcement'],
    ['Laos agreed to hand over evidence against fugitives.', 'justice'],
    ['Laos and Vietnam agreed to stop lorries of sugar from slipping across the hills.', 'agriculture'],
    ['Laos and Vietnam agreed to pass on the files of convicted swindlers.', 'extradition'],
  ])('not: %s', (text, unwanted) => expect(topic(text)).not.toContain(unwanted));
});

describe('what belongs to no field, whatever a report is about', () => {
  const head = 'Laos and Vietnam signed an agreement on drugs, heroin and opium. ';
  it.each([
    ['The two countries will work more closely in every field.', 'other'],
    ['The two countries will raise their relations to a higher level.', 'other'],
    ['The two countries will go on working together within the United Nations.', 'international-forums'],
    ['The two countries agreed to have it ready by June.', 'drugs'],
  ])('%s', (text, expected) => expect(topics(head + text)[0]).toContain(expected));
});

describe('what an undertaking is not about', () => {
  it.each([
    ['place', 'Laos agreed to open a clinic next to the army barracks.', 'health'],
    ['ends of a road', 'Laos agreed to widen the road between the school and the hospital.', 'transport'],
    ['station', 'Laos agreed to build a police post at the bus station.', 'law-enforcement'],
    ['museum', 'Laos agreed to hang the paintings in the railway museum.', 'culture'],
    ['roofs', 'Laos agreed to put solar panels on the roofs of schools.', 'energy'],
    ['former use', 'Laos agreed to build two hotels in the former military zone.', 'tourism'],
    ['parents', 'Laos agreed to open a school for the children of oil workers.', 'education'],
    ['carrier', 'Laos agreed to bring doctors to the islands by boat.', 'health'],
    ['giver', 'Laos agreed to set up a seed farm with money from the Development Bank.', 'agriculture'],
    ['condition', 'Laos agreed to lend a battalion provided that the African Union meets the pay.', 'defence'],
    ['fee that nobody pays', 'Laos agreed to waive the landing fee for ferries.', 'transport'],
    ['district', 'Laos agreed to set up a committee on cholera in the border districts.', 'health'],
    ['villages', 'Laos agreed to bring doctors to the fishing villages.', 'health'],
    ['customs', 'Laos agreed to hold an exercise near the border.', 'border defence'],
  ])('its %s', (_, text, expected) => {
    expect(topics(text)[0]).toBe(expected);
  });

  it('who does it, unless that is all it tells', () => {
    expect(topics('The police of Laos will build a hospital.')).toEqual(['health']);
    expect(topics('The police of Laos will put off the visit.')).toEqual(['law-enforcement']);
  });
});

describe('what a sale or a cost tells', () => {
  it.each([
    ['Laos agreed to buy 50,000 tonnes of rice.', 'trade agriculture'],
    ['Laos agreed to supply 300 million cubic metres of gas a year.', 'trade energy'],
    ['Laos agreed to buy locomotives from Vietnam.', 'trade transport'],
    ['Laos agreed to bear the cost of the bridge.', 'transport finance'],
    ['Laos agreed to freeze the wages of dockers.', 'labour finance'],
    ['Laos agreed to pay a visit to the museum.', 'culture'],
    ['Laos agreed to report to the council on reefs every six months.', 'information-sharing environment'],
  ])('%s', (text, expected) => {
    expect(topics(text)[0]?.split(' ').sort()).toEqual(expected.split(' ').sort());
  });
});

describe('what a form tells of a subject', () => {
  it.each([
    ['Laos agreed to clear the last of the mines.', 'defence'],
    ['Laos agreed to shut the last of its coal plants.', 'energy environment'],
    ['Laos agreed to lease a wharf to a Korean company.', 'investment transport'],
    ['Laos agreed to hand over two officers accused of theft.', 'extradition'],
    ['Laos and Vietnam agreed to exchange information on wanted criminals.', 'information-sharing law-enforcement'],
    ['Laos and Vietnam agreed to give each other extracts from the register of ships.', 'information-sharing'],
    ['Laos agreed to send thirty engineers to the university of Hue.', 'training education'],
    ['Laos agreed to qualify fifty nurses as anaesthetists.', 'training health'],
    ['Laos agreed to teach national dances in primary schools.', 'culture education'],
    ['Laos agreed to send two experts to the hospital of Hue.', 'training health'],
    ['Laos agreed to publish how the loan is spent.', 'information-sharing finance'],
    ['Laos agreed to leave no prisoner whom Vietnam extradites to be put to death.', 'extradition justice'],
  ])('%s', (text, expected) => {
    expect(topics(text)[0]?.split(' ')).toEqual(expect.arrayContaining(expected.split(' ')));
  });
});

describe('what stands around an undertaking', () => {
  it('tells what a thing that serves many is for', () => {
    expect(topics('Laos and Vietnam signed a pact on fishing. Laos will issue licences to 25 boats.')).toEqual([
      'agriculture',
    ]);
    expect(topics('Laos and Vietnam signed a pact on statues. Laos will forbid their sale.')).toEqual([
      'trade culture',
    ]);
  });

  it('counts most in the sentence before and in the field of the ministers', () => {
    expect(topics('Laos will supply gas to Vietnam. Vietnam will lay the pipe.')[1]).toBe('energy');
    expect(
      topics('The agriculture ministers of Laos and Vietnam met at the hospital. Laos and Vietnam will name a group.'),
    ).toEqual(['agriculture']);
  });

  it('is of how states deal with one another where nothing else is named', () => {
    expect(
      topics('Laos and Vietnam will speak with one voice at the United Nations. Laos will draft the paper.')[1],
    ).toBe('international-forums');
  });

  it('outweighs the place where something is done', () => {
    expect(
      topics('Laos and Vietnam signed a pact on fishing. Laos will name every net at the railway station.'),
    ).toEqual(['agriculture']);
  });

  it('does not outweigh an embassy', () => {
    expect(topics('Laos and Vietnam signed an agreement on visas. Laos will open a consulate in Hue.')).toEqual([
      'diplomacy',
    ]);
  });
});
