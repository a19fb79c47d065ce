import { expect, it } from 'vitest';
import { tokenize } from '../../../../server/extract/text/tokens.ts';
import { draftOf } from '../reading-of.ts';

const words = (text: string) => tokenize(text, 0, text.length).map((piece) => piece.text);

it('keeps abbreviations, hyphens and possessives apart from marks', () => {
  expect(words("Gen. To Lam, Vietnam's co-chair")).toEqual(['Gen.', 'To', 'Lam', ',', 'Vietnam', "'s", 'co-chair']);
  expect(words('Ferdinand R. Marcos Jr. of the U.S.')).toEqual([
    'Ferdinand',
    'R.',
    'Marcos',
    'Jr.',
    'of',
    'the',
    'U.S.',
  ]);
  expect(words('Cambodia-Laos-Vietnam, Prayut Chan-ocha')).toEqual([
    'Cambodia',
    '-',
    'Laos',
    '-',
    'Vietnam',
    ',',
    'Prayut',
    'Chan-ocha',
  ]);
});

it('keeps the dot of a sound that two letters write', () => {
  expect(words('Mr Ts. Beta and Sh. Gamma came.')).toEqual(['Mr', 'Ts.', 'Beta', 'and', 'Sh.', 'Gamma', 'came', '.']);
  expect(draftOf('He met Minister Ts. Beta. They ate.').sentences).toHaveLength(2);
});

it('keeps the dot of a form of address that is cut down, where a name follows it', () => {
  expect(words('the Director, Drh. Beta, and Bpk. Gamma')).toEqual([
    'the',
    'Director',
    ',',
    'Drh.',
    'Beta',
    ',',
    'and',
    'Bpk.',
    'Gamma',
  ]);
  expect(draftOf('It was signed by the Minister, Dkfm. Alpha Beta.').sentences).toHaveLength(1);
  for (const text of [
    'They went to Krk. Croatia agreed.',
    'He met Mr Vlk. Slovakia agreed.',
    'It was built by Alpha Bhd. Malaysia paid.',
  ])
    expect(draftOf(text).sentences).toHaveLength(2);
});

it('cuts sentences after full stops, not after abbreviations', () => {
  const draft = draftOf('Gen. To Lam met President Marcos Jr. He spoke of 2.3 billion dollars. “It is done.” The end.');
  const texts = draft.sentences.map((each) => draft.document.text.slice(each.start, each.end));
  expect(texts).toEqual([
    'Gen. To Lam met President Marcos Jr.',
    'He spoke of 2.3 billion dollars.',
    '“It is done.”',
    'The end.',
  ]);
});

it('tells list points from prose, without their markers, and knows what introduces them', () => {
  const draft = draftOf('The two sides will\n\n- keep order;\n- share information.\n\nThey parted.');
  expect(
    draft.sentences.map((each) => [each.role, each.lead, draft.document.text.slice(each.start, each.end)]),
  ).toEqual([
    [expect.any(String), null, 'The two sides will'],
    ['point', expect.anything(), 'keep order;'],
    ['point', expect.anything(), 'share information.'],
    ['prose', null, 'They parted.'],
  ]);
});

it('covers every token once and in order, whatever the text', () => {
  const draft = draftOf('A . B ! (c) "d" e-f—g\n\n* h\n\n1) i');
  let end = 0;
  for (const token of draft.tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(draft.document.text.slice(token.start, token.end)).toBe(token.text);
    end = token.end;
  }
});

it('knows which sentence introduces a list within a list, and where the outer one goes on', () => {
  const { sentences, document } = draftOf(
    'The note says:\n\nI. They met.\n\nII. Two texts were signed:\n\n(a) a protocol;\n\n(b) a plan.\n\nIII. They parted.',
  );
  const said = (index: number | null) => {
    const found = index === null ? undefined : sentences[index];
    return found ? document.text.slice(found.start, found.end) : null;
  };
  expect(sentences.slice(1).map(({ lead }) => said(lead))).toEqual([
    'The note says:',
    'The note says:',
    'Two texts were signed:',
    'Two texts were signed:',
    'The note says:',
  ]);
});

it('cuts a sentence that begins right behind the full stop of another, and no name of a site', () => {
  const count = (text: string) => draftOf(text).sentences.length;
  expect(count('They set up a bank like the IMF.The new bank is in Shanghai.')).toBe(2);
  expect(count('They bought it from Alpha.Com and went home.')).toBe(1);
});

it('keeps an ordinal in capitals whole', () => expect(words('THE 19TH SUMMIT')).toEqual(['THE', '19TH', 'SUMMIT']));
