import { describe, expect, it } from 'vitest';
import { draftOf, meaningOf } from '../reading-of.ts';

const PAIR =
  "HANOI — Vietnam's Minister of Public Security To Lam and Cambodian Interior Minister Sar Kheng met on Friday. ";

describe('references to one actor', () => {
  it.each([
    ['the Cambodian minister', 'The Cambodian minister spoke first.', 'Cambodian minister', 'Sar Kheng'],
    ['a guest is not of the country of the report', 'His guest replied.', 'His guest', 'Sar Kheng'],
    ['the host is', 'Sar Kheng thanked the host.', 'the host', 'To Lam'],
    ['the latter', 'The latter had come by air.', 'the latter', 'Sar Kheng'],
    ['a nationality for a person', 'The Cambodian thanked Vietnam.', 'Cambodian', 'Sar Kheng'],
  ])('%s', (_, sentence, phrase, expected) => {
    const draft = draftOf(PAIR + sentence);
    const last = { ...draft, mentions: draft.mentions.filter((each) => each.start >= PAIR.length) };
    expect(
      meaningOf(
        {
          ...last,
          mentions: last.mentions.map((each) =>
            each.kind === 'country' ? { ...each, form: 'adjective' as const } : each,
          ),
        },
        phrase.toLowerCase().startsWith('cambodian m') ? 'minister' : phrase,
      ),
    ).toBe(expected);
  });

  it('resolves a ministry by its country', () => {
    const draft = draftOf(
      "Cambodia's Ministry of Interior met Laos' Ministry of Public Security. The Lao ministry agreed.",
    );
    expect(meaningOf(draft, 'ministry')).toBe('Ministry of Public Security (LA)');
  });
});

describe('references to several actors', () => {
  it('takes the two sides for the ministries that are named', () => {
    const draft = draftOf(
      "Cambodia's Ministry of Interior met Laos' Ministry of Public Security. The two sides agreed.",
    );
    expect(meaningOf(draft, 'The two sides')).toBe('Ministry of Interior (KH) + Ministry of Public Security (LA)');
  });

  it('takes the two sides for the countries where no ministry is named', () => {
    expect(meaningOf(draftOf('Thailand and Laos agreed. The two sides will meet again.'), 'The two sides')).toBe(
      'Thailand + Laos',
    );
  });

  it('takes ministers for persons, and a side for its country', () => {
    const draft = draftOf(`${PAIR}The two ministers agreed. The Cambodian side promised more.`);
    expect(meaningOf(draft, 'The two ministers')).toBe('To Lam + Sar Kheng');
    expect(meaningOf(draft, 'The Cambodian side')).toBe('Cambodia');
  });

  it('counts: three ministries are not two', () => {
    const draft = draftOf(
      "Vietnam's Ministry of Public Security, Laos' Ministry of Public Security and Cambodia's Ministry of Interior met. The three ministries agreed. The other two countries waited.",
    );
    expect(meaningOf(draft, 'The three ministries')?.split(' + ')).toHaveLength(3);
    expect(meaningOf(draft, 'two countries')).toBeNull();
  });

  it('takes the partner of a ministry for that of the state it is of', () => {
    const draft = draftOf(
      'The Lao Ministry of Public Security and its Cambodian partner agreed on a plan. The Ministry of Interior of Cambodia will train officers.',
    );
    expect(meaningOf(draft, 'partner')).toBe('Ministry of Interior (KH)');
  });

  it('takes the parties and the three for the countries named in a row', () => {
    const draft = draftOf(
      'Vietnam, Laos and Cambodia signed a treaty. Vietnam ratified it. The Parties shall build a road. The three agreed to meet.',
    );
    expect(meaningOf(draft, 'The Parties')).toBe('Vietnam + Laos + Cambodia');
    expect(meaningOf(draft, 'The three')).toBe('Vietnam + Laos + Cambodia');
  });

  it('takes "his side" for the state of whoever speaks, and not what is at his side', () => {
    const draft = draftOf(
      "Cambodia's Interior Minister Sar Kheng met Vietnam's Minister of Public Security To Lam. To Lam added that his side would send rice.",
    );
    expect(meaningOf(draft, 'his side')).toBe('Vietnam');
    expect(meaningOf(draftOf("Cambodia's Interior Minister Sar Kheng spoke, an aide at his side."), 'his side')).toBe(
      null,
    );
  });

  it('takes "the Administration" and "our Authority" for the body of that name', () => {
    const draft = draftOf(
      'Sar Kheng met the State Customs Administration of Laos and the Ports Authority of Laos. The Administration will pay. Our Authority will help.',
    );
    expect(meaningOf(draft, 'Administration')).toBe('State Customs Administration (LA)');
    expect(meaningOf(draft, 'Authority')).toBe('Ports Authority (LA)');
  });
});
