import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../server/extract/dates/index.ts';
import { emptyDraft } from '../../../../server/extract/draft.ts';
import { tokenize } from '../../../../server/extract/text/tokens.ts';
import type { SourceDocument } from '../../../../server/model/document.ts';

function dated(text: string, published: string | null, dateline: string | null = null): (string | null)[] {
  const document: SourceDocument = {
    id: 'document/test',
    source: 'test.txt',
    title: null,
    publisher: null,
    url: null,
    published,
    language: 'en',
    sha256: '0',
    text,
    passages: [{ id: 'document/test#0', index: 0, start: 0, end: text.length, text }],
    dateline: dateline ? { place: null, date: dateline } : null,
    notes: [],
  };
  const sentence = { index: 0, passage: 0, role: 'prose' as const, lead: null, start: 0, end: text.length };
  const tokens = tokenize(text, 0, text.length).map((piece) => ({ ...piece, sentence: 0 }));
  const { dates } = readDates({ ...emptyDraft(document), sentences: [sentence], tokens });
  for (const date of dates) expect(text.slice(date.start, date.end).trim()).toBe(text.slice(date.start, date.end));
  return dates.map((date) => date.date);
}

describe('absolute dates', () => {
  it.each([
    ['signed on 19 November 2009 in the capital', '2009-11-19'],
    ['March, 30 2024', '2024-03-30'],
    ['held on January 5, 2022.', '2022-01-05'],
    ['from 17-20 February 2011', '2011-02-17/2011-02-20'],
    ['lasted from October 27 to 28, 2015', '2015-10-27/2015-10-28'],
    ['from 30 April to 2 May 2019', '2019-04-30/2019-05-02'],
    ['in March 2012', '2012-03'],
    ['for 2021-2025', '2021/2025'],
    ['for 2020-21', '2020/2021'],
    ['spans 2011 to 2020', '2011/2020'],
    ['a Strategic Partnership of 2013, it said', '2013'],
    ['dated 2024-03-30', '2024-03-30'],
    ['on 25.12.1997', '1997-12-25'],
  ])('%s', (text, expected) => {
    expect(dated(text, '2024-06-01')).toEqual([expected]);
  });

  it('takes the year from the day of publication, across the turn of the year', () => {
    expect(dated('signed on Dec. 28 in Hanoi', '2022-01-05')).toEqual(['2021-12-28']);
    expect(dated('(Jan. 9)', '2017-01-09')).toEqual(['2017-01-09']);
    expect(dated('will be signed on January 9', '2016-12-28')).toEqual(['2017-01-09']);
    expect(dated('in October its delegation will sign', '2025-09-10')).toEqual(['2025-10']);
  });

  it('knows which June is the last, and counts days from the day told before', () => {
    expect(dated('met in Budapest last June', '2004-05-28')).toEqual(['2003-06']);
    expect(dated('will meet in Budapest next March', '2004-05-28')).toEqual(['2005-03']);
    expect(dated('He came on 7 June. A day later he left', '2022-06-10')).toEqual(['2022-06-07', '2022-06-08']);
  });

  it('leaves numbers, modal verbs and verbs alone', () => {
    expect(dated('2000 troops may march 30 km in may', '2024-06-01')).toEqual([]);
    expect(dated('a loan of $2014 and 1,998 posts', '2024-06-01')).toEqual([]);
  });
});

describe('relative dates', () => {
  const wednesday = '2024-05-15';
  it.each([
    ['on Monday', '2024-05-13'],
    ['on Wednesday', '2024-05-15'],
    ['on Friday', '2024-05-10'],
    ['will meet on Friday', '2024-05-17'],
    ['last Thursday', '2024-05-09'],
    ['next Tuesday', '2024-05-21'],
    ['yesterday', '2024-05-14'],
    ['last week', '2024-05-06/2024-05-12'],
    ['next month', '2024-06'],
    ['this year', '2024'],
    ['last year', '2023'],
    ['met in Tallinn in August last year', '2023-08'],
    ['will be held in May next year', '2025-05'],
    ['is due on 3 May next year', '2025-05-03'],
    ['opened on November 12 the previous year', '2023-11-12'],
    ['opened in November a year earlier', '2023-11'],
    ['two days ago', '2024-05-13'],
    ['on Wednesday, May 8', '2024-05-08'],
  ])('%s', (text, expected) => {
    expect(dated(text, wednesday)).toEqual([expected]);
  });

  it('takes a part of the day as one of the day told', () => {
    expect(dated('On March 14 they signed; in the evening he left.', '2024-03-20')).toEqual([
      '2024-03-14',
      '2024-03-14',
    ]);
    expect(dated('They signed on March 14. In the afternoon Beta left.', '2024-03-20').at(-1)).toBe('2024-03-14');
    expect(dated('They met at ten in the morning of March 14.', '2024-03-20')).toEqual(['2024-03-14']);
    expect(dated('They met in the morning on Monday.', '2024-03-20')).toEqual(['2024-03-18']);
  });

  it('counts from no day in a quotation, and from no month that is a term', () => {
    expect(
      dated('They met on March 14. "Today we cut ribbons," he said. The next day he left.', '2024-03-20').at(-1),
    ).toBe('2024-03-15');
    expect(
      dated('He came on March 14. The bill has lain there since January. He left on the 16th.', '2024-03-20').at(-1),
    ).toBe('2024-03-16');
  });

  it('knows what lies behind a clause of what is to come', () => {
    expect(dated('He met Alpha, who leads it, on Tuesday and will inspect it on Friday.', '2024-05-16')).toEqual([
      '2024-05-14',
      '2024-05-17',
    ]);
    expect(dated('Peru will lend ships under a plan made in Lima on Wednesday.', '2024-05-16')).toEqual(['2024-05-15']);
    expect(dated('It lasted from Wednesday until the small hours of Friday.', '2024-05-17')).toEqual([
      '2024-05-15/2024-05-17',
    ]);
  });

  it('counts from the date last spoken of', () => {
    expect(dated('On March 14 they signed; the next day he left.', '2024-03-20')).toEqual(['2024-03-14', '2024-03-15']);
    expect(dated('Talks on 3 May 2024. The same day they signed.', '2024-05-06')).toEqual(['2024-05-03', '2024-05-03']);
    expect(dated('Ties began in May 1992; a treaty was signed that year.', '2024-05-06')).toEqual(['1992-05', '1992']);
    expect(
      dated(
        'A loan was agreed in 2019, a plan in October of that year and a pact on 3 May of the same year.',
        '2024-05-06',
      ),
    ).toEqual(['2019', '2019-10', '2019-05-03']);
    expect(dated('The treaty is of 1965, the accord of the same year.', '2024-05-06')).toEqual(['1965', '1965']);
    expect(dated('It was shown in the last week of October.', '2024-11-10')).toEqual(['2024-10']);
    expect(dated('A draft is due in October, and they meet on the 30th of that month.', '2024-05-06').at(-1)).toBe(
      '2024-10-30',
    );
    expect(dated('Beta flies home on Thursday.', '2024-05-14')).toEqual(['2024-05-16']);
    expect(dated('On February 18 they met; the visit runs from the 17th to the 20th.', '2011-02-18~')).toEqual([
      '2011-02-18',
      '2011-02-17/2011-02-20',
    ]);
  });

  it('counts the next day of what has happened from no day to come', () => {
    expect(
      dated('On 3 May they met. The note applies from 1 June. The next day a text was adopted.', '2024-05-06'),
    ).toEqual(['2024-05-03', '2024-06-01', '2024-05-04']);
  });

  it('uses the dateline where nothing else is known, and no weekday where no day is known', () => {
    expect(dated('signed on Tuesday', null, '1997-03-12')).toEqual(['1997-03-11']);
    expect(dated('signed on Tuesday', '2014-05~')).toEqual([]);
    expect(dated('on 17 May', '2014-05~')).toEqual(['2014-05-17']);
    expect(dated('signed on Tuesday', null)).toEqual([]);
    expect(dated('The text of 12 March 1997 was signed; on Tuesday it was read.', null)).toEqual([
      '1997-03-12',
      '1997-03-11',
    ]);
  });
});

describe('more forms of dates', () => {
  it.each([
    ['on the third of May', '2024-05-03'],
    ['done this twenty-second day of April 2024', '2024-04-22'],
    ['signed on 2024/05/03', '2024-05-03'],
    ['signed on 03-05-2024', '2024-05-03'],
    ["on New Year's Day", '2024-01-01'],
    ['on Christmas Eve 2023', '2023-12-24'],
    ['A fortnight ago they met', '2024-04-29/2024-05-05'],
    ["will meet in ten days' time", '2024-05-24'],
    ['last winter', '2023-24'],
    ['were due to meet on Friday', '2024-05-10'],
    ['In November the ministers will gather', '2024-11'],
    ['held on 5, 6 and 7 March 2024', '2024-03-05/2024-03-07'],
    ['held on March 5, 6 and 7, 2024', '2024-03-05/2024-03-07'],
    ['from March to April 2023', '2023-03/2023-04'],
    ['in March–April 2023', '2023-03/2023-04'],
    ['in the spring of 2019', '2019-21'],
    ['in autumn 1994', '1994-23'],
    ['this summer', '2024-22'],
    ['next autumn', '2024-23'],
    ['last spring', '2023-21'],
    ['in Q3 2024', '2024-07/2024-09'],
    ['in the third quarter 2024', '2024-07/2024-09'],
    ['in the first nine months of 2023', '2023-01/2023-09'],
    ['on Monday and Tuesday', '2024-05-13/2024-05-14'],
    ['from Monday to Wednesday', '2024-05-13/2024-05-15'],
    ['from Wednesday to Friday', '2024-05-08/2024-05-10'],
    ['on Tuesday last week', '2024-05-07'],
    ['on Friday next week', '2024-05-24'],
    ['signed this morning', '2024-05-14'],
    ['the day before yesterday', '2024-05-12'],
    ['Earlier in the week she met him', '2024-05-13/2024-05-19'],
    ['over the weekend', '2024-05-11/2024-05-12'],
    ['by the end of the year', '2024'],
    ['in late March', '2024-03'],
    ['On the 4th, they joined', '2024-05-04'],
    ['received them in Lima on the 22nd.', '2024-04-22'],
    ['signed it on the 9th of last month', '2024-04-09'],
    ['will sit on the 3rd of next month', '2024-06-03'],
    ['is likely to be signed during his visit to Chile in October', '2024-10'],
    ['would decide nothing ahead of a meeting of donors in Paris in June', '2024-06'],
    ['name liaison officers, one in each capital, before the end of October', '2024-10'],
    ['named its officers by the end of October', '2023-10'],
    ['The line will open next, the minister said on Monday', '2024-05-13'],
  ])('%s', (text, expected) => {
    expect(dated(text, '2024-05-14')).toEqual([expected]);
  });

  it('count the eve of a session from its first day, and the day after it from its last', () => {
    const session = 'The session was held from 6 to 8 May; its text is for September 2026.';
    const days = ['2024-05-06/2024-05-08', '2026-09'];
    expect(dated(`${session} On the eve of the session they met`, '2024-05-14')).toEqual([...days, '2024-05-05']);
    expect(dated(`${session} The day before the summit they met`, '2024-05-14')).toEqual([...days, '2024-05-05']);
    expect(dated(`${session} The day after the session they met`, '2024-05-14')).toEqual([...days, '2024-05-09']);
  });

  it('take a day alone to be of the month told before, where that is no term to come', () => {
    expect(dated('They met on 3 April 2024. On the 5th he left', '2024-05-14')).toEqual(['2024-04-03', '2024-04-05']);
    expect(dated('to be done before the end of November. He was received on the 12th.', '2024-05-14')).toEqual([
      '2024-11',
      '2024-05-12',
    ]);
  });

  it('leave a year after a day alone, and the month of what was spoken of', () => {
    expect(dated('on March 5, 2020 and 12 people', '2024-05-14')).toEqual(['2020-03-05']);
    expect(dated('They met on 3 May 2019; in the same month they signed.', '2024-05-14')).toEqual([
      '2019-05-03',
      '2019-05',
    ]);
  });
});
