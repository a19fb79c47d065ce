/** Who signed what, and for whom, where day, place or an aside stand between, or a hand is told by whose it is. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

describe('who signed', () => {
  it.each([
    [
      'The Minister of Transport of Kenya, Alpha Beta, and his counterpart from Uganda, Gamma Theta, signed this Friday, in the port city of Mombasa, the agreement on the Northern Transit Agency.',
      'agreement signed 2024-05-17: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
    [
      'Kenya, through its fisheries minister Alpha Beta, and Uganda, through its farm minister Gamma Theta, signed a memorandum on fish in Kisumu on Monday.',
      'mou signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
    [
      'The talks in Kisumu ended on Monday with Alpha Beta and Gamma Theta, fisheries ministers of Kenya and Uganda, signing a memorandum on fish.',
      'mou signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
    [
      'Kenya’s Alpha Beta and Uganda’s Gamma Theta—defence ministers both—penned a deal on mountain training.',
      'agreement signed -: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
    [
      'The memorandum on fish was signed by Mr. Alpha Beta of Kenya and Md. Gamma Theta of Bangladesh in Dhaka.',
      'mou signed -: Alpha Beta, Gamma Theta | Bangladesh, Kenya',
    ],
    [
      'Kenya and Uganda met on Monday. This was recorded in the minutes signed by ministers Alpha Beta of Kenya and Gamma Theta of Uganda.',
      'minutes signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
    [
      "Kenya's Foreign Minister Alpha Beta and Uganda's Gamma Theta put pen to paper in Kisumu on Monday on a framework for navigation of the lake.",
      'agreement signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
    [
      'Foreign Ministers Alpha Beta of Kenya and Gamma Theta of Uganda wound up two days of talks here Friday by initialing an accord on nationality.',
      'agreement signed 2024-05-17: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    [
      'Alpha Beta of Kenya also praised the treaty signed with Uganda in 2020 to establish a park.',
      'treaty in-force 2020:  | Kenya, Uganda',
    ],
    [
      'Alpha Beta of Kenya had been asked to see that the Front keeps the peace agreement it signed with the government in Kampala on 7 July 1999.',
      'agreement in-force 1999-07-07:  | Kenya',
    ],
    [
      '"Kenya has already signed a similar agreement with Uganda", commented Minister Alpha Beta.',
      'agreement signed -:  | Kenya, Uganda',
    ],
    [
      'President Alpha Beta of Kenya cautioned against the signing and shelving of agreements. Kenya and Uganda met. The ministers spoke of a programme of cooperation on fish.',
      'plan proposed -:  | Kenya, Uganda',
    ],
  ])('nobody who only speaks of it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('those who are told to lead the delegations are their heads', () => {
    expect(
      told(
        'Alpha Beta, secretary of the Ministry of Labour of Kenya, led the Kenyan delegation, while the Ugandan team was led by Gamma Theta of Uganda. The heads of delegation signed the agreed minutes.',
      )[0],
    ).toContain('Alpha Beta, Gamma Theta');
  });

  it('an annex whose verb is that of the accord before it', () => {
    expect(
      told(
        "Kenya's Alpha Beta and Uganda's Gamma Theta signed a cooperation agreement today, and their defence chiefs, Delta Lambda and Sigma Omega, the security annex.",
      ).map((line) => line.split(' | ')[0]),
    ).toEqual([
      'agreement signed 2024-05-17: Alpha Beta, Gamma Theta',
      'other signed 2024-05-17: Delta Lambda, Sigma Omega',
    ]);
  });

  it('who adds a signature to what has a long name', () => {
    expect(
      told('Leaders watched Kenya and Uganda add their signatures to the free trade pact, which leaves Eritrea alone.'),
    ).toEqual(['agreement signed -:  | Kenya, Uganda']);
  });

  it('an addendum to what is extended', () => {
    expect(
      told(
        "Alpha Beta, Kenya's labour minister, and Gamma Theta, Uganda's labour minister, extended the 2018 MoU on nurses on Monday, signing an addendum to it.",
      ),
    ).toEqual([
      'mou in-force 2018:  | Kenya, Uganda',
      'other signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ]);
  });
});

describe('for whom', () => {
  it.each([
    [
      'Alpha Beta, President of the Research Foundation of Korea, and Gamma Theta, President of the Japan Science and Technology Agency, signed an implementing arrangement on the fund.',
      'Japan Science and Technology Agency, Research Foundation of Korea',
    ],
    ["Rosatom's Alpha Beta and Gamma Theta, head of Gazprom, signed a contract on pipes.", 'Gazprom, Rosatom'],
    [
      'QatarEnergy has picked TotalEnergies as its first partner. The contract bears the signatures of Alpha Beta, Qatar’s energy minister, and Gamma Theta, chairman of the French firm.',
      'QatarEnergy, TotalEnergies',
    ],
    ["Sweden's Migration Board wants the 2008 memorandum with Iraq renewed.", 'Iraq, Sweden'],
    [
      'The health ministry of Rwanda hosted the health ministry of Kenya. The meeting adopted the Kigali Roadmap on Skills, whereby Rwanda, Uganda and Kenya shall recognise certificates.',
      'Kenya, Rwanda, Uganda',
    ],
    [
      'The guidelines will be annexed to a cooperation agreement which the two ministries expect to sign next year, said Environment Minister Alpha Beta of Peru after talks with Environment Minister Gamma Theta of Bolivia on Monday.',
      'Ministry of Environment, Ministry of Environment',
    ],
    [
      'Alpha Beta of Malaysia and Gamma Theta of Nepal signed a protocol. An agreement on unpaid wages owed to many construction workers is expected to be signed then between Kenya and Saudi Arabia.',
      'Kenya, Saudi Arabia',
    ],
  ])('%s', (text, expected) => {
    expect(told(text).at(-1)?.split(' | ')[1]).toBe(expected);
  });
});

describe('when', () => {
  it.each([
    [
      'Kenyan water minister Alpha Beta and Ugandan environment minister Gamma Theta dusted off the fisheries agreement their countries concluded in 2008.',
      'agreement in-force 2008',
    ],
    [
      'They recalled the Agreement on Culture between the Government of Kenya and the Government of Uganda, done at Nairobi on 8 October 1965.',
      'agreement in-force 1965-10-08',
    ],
    ['An earlier MOU with Uganda, of 2012, is sitting in a drawer in Kenya.', 'mou in-force 2012'],
    [
      'The security pact with China, leaked in draft last month, was signed on Monday by Alpha Beta for Fiji and by Gamma Theta for China.',
      'agreement signed 2024-05-13',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)[0]?.split(':')[0]).toBe(expected);
  });

  it('the day of a memorandum behind the plan is not that of the plan', () => {
    expect(
      told(
        'Minister of Justice of Kenya Alpha Beta received Minister of Justice of Uganda Gamma Theta on Monday. They signed an executive programme for 2025, pursuant to the memorandum of understanding on legal training concluded between the Ministry of Justice of Kenya and the Ministry of Justice of Uganda in 2019.',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['plan signed 2024-05-13', 'mou in-force 2019']);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'the two ministers, and not the mayors named last',
      'Minister of Culture Alpha Beta of Bulgaria and Gamma Theta, Romania’s Minister of Culture, opened a season in Ruse on Thursday. The mayors of Ruse and Giurgiu, Delta Lambda and Sigma Omega, attended. An hour earlier a programme of cultural cooperation for 2023-2025 had been signed by the two ministers.',
      'Alpha Beta, Gamma Theta | Bulgaria, Romania',
    ],
    [
      'the heads of both portfolios, and not who is below them',
      'The Kenyan Minister of Culture, Alpha Beta, and the Ugandan Minister of Culture, Gamma Theta, met on Monday. The vice minister of Culture of Uganda, Delta Lambda, took part. The heads of both portfolios signed a work programme for 2024-2026.',
      'Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
    [
      'whose signatures were put under the document',
      'A protocol on gas was signed between Turkmenistan and Pakistan on Monday. The signatures under the document were put by Alpha Beta for Turkmenistan and Gamma Theta for Pakistan.',
      'Alpha Beta, Gamma Theta | Pakistan, Turkmenistan',
    ],
    [
      'all whose people signed, though it binds two of them to something',
      'Argentine Agriculture Secretary Alpha Beta, Brazilian Agriculture Minister Gamma Theta and the Minister of Livestock of Uruguay, Delta Lambda, signed the three-year accord after a day of talks. Under the accord, Argentina and Brazil will vaccinate all herds.',
      'Alpha Beta, Delta Lambda, Gamma Theta | Argentina, Brazil, Uruguay',
    ],
    [
      'firms behind a second "by"',
      "A shareholders' agreement was signed by Etihad Rail and Mubadala, both of the Emirates, and by Oman's Asyad Group.",
      ' | Asyad Group, Etihad Rail, Mubadala',
    ],
    [
      'those among whom it is',
      'The Minister of Kenya, Alpha Beta, praised the tripartite power sales agreement among Nepal, India and Bangladesh, signed in Kathmandu on October 3, 2020.',
      ' | Bangladesh, India, Nepal',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)[0]?.split(': ')[1]).toBe(expected);
  });

  it.each([
    [
      'The two delegations from Kenya and Uganda will meet again in September. Also expected then is a memorandum of understanding on the fish trade.',
      'mou proposed',
    ],
    [
      'Kenyan health minister Alpha Beta said after talks with Uganda’s Gamma Theta that an agreement on the care of gravely ill Ugandans in Kenyan hospitals was still under negotiation.',
      'agreement proposed',
    ],
    [
      'Initialled in Tashkent last week by Alpha Beta of Kenya and Gamma Theta of Uganda, the accord on investments now awaits signature.',
      'agreement proposed',
    ],
    [
      'A charter contract with a shipper from Kenya is still being haggled over, said minister Alpha Beta of Uganda.',
      'contract proposed',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)[0]).toContain(expected);
  });
});

describe('the day of what was signed at an encounter', () => {
  it('is that of a session of one day, though it was on its sidelines', () => {
    expect(
      told(
        'Ministers of Kenya and Uganda held their tenth session in Accra on 14 May 2024. On the sidelines of the session, Alpha Beta of Kenya and Gamma Theta of Uganda signed a financing agreement.',
      )[0]?.split(':')[0],
    ).toBe('agreement signed 2024-05-14');
  });

  it('is none of a summit that was only recalled', () => {
    expect(
      told(
        'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda met in Kisumu on 15 May 2024. The Ministers recalled the Kampala summit of the two presidents, held on 2 May. The Ministers approved the Roadmap for Ferries 2024-2027.',
      )[0]?.split(':')[0],
    ).toBe('plan adopted 2024-05-15');
  });
});
