import { expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

it('takes the state of whoever stands for a body', () => {
  expect(
    bodies(
      "Kazakhstan's Alpha Beta, for the Integrity Agency, and Georgia's Gamma Theta, for the Payroll Bureau, exchanged signed copies of a memorandum.",
    ),
  ).toStrictEqual(['Integrity Agency (KZ)', 'Payroll Bureau (GE)']);
  expect(
    bodies('Alpha Beta signed for Sri Lanka, Gamma Theta of the General Administration of Grain for China.'),
  ).toContain('General Administration of Grain (CN)');
});

it('takes the one state of a sentence where the report is from nowhere', () => {
  expect(
    bodies('With the Mauritian visitor were Ambassador Alpha Beta and officials of the Board of Investment.'),
  ).toStrictEqual(['Board of Investment (MU)']);
  expect(bodies('Officials of the Board of Investment met the Mauritian visitor and the Kenyan envoy.')).toStrictEqual([
    'Board of Investment (-)',
  ]);
});

it('takes the state that a guest came to', () => {
  expect(
    bodies(
      'ULAANBAATAR, 3 May - Minister of Education Alpha Beta was in South Korea from Tuesday to Friday at the invitation of the National Institute of Sigma Studies.',
    ),
  ).toContain('National Institute of Sigma Studies (KR)');
});

it('takes the state of the government that a movement stands beside', () => {
  expect(
    bodies('In Doha the Sudanese government and the Unity Movement (UM) have concluded a framework agreement.'),
  ).toStrictEqual(['Unity Movement (SD)']);
});

it('takes the state told before a body of any kind', () => {
  expect(
    bodies(
      'The State Border Guard of Latvia and its Belarusian equivalent, the State Border Committee, inked a plan of measures.',
    ),
  ).toStrictEqual(['State Border Guard (LV)', 'State Border Committee (BY)']);
});

it('gives no state to what is called after the world, and one to an organization that ends in its state', () => {
  expect(
    bodies('Alpha Beta of Kenya, secretary of the International Sigma Federation (ISF), praised the plan.'),
  ).toStrictEqual(['International Sigma Federation (-)']);
  expect(bodies('The Port and Harbour Organisation of Iran has concluded a contract.')).toStrictEqual([
    'Port and Harbour Organisation (IR)',
  ]);
});

it('keeps what a body is called with its state and without', () => {
  const [first] = draftOf('The Lithuanian Seimas met.').organizations;
  expect(first?.aliases).toContain('Lithuanian Seimas');
  const [second] = draftOf('The Norwegian Directorate of Fisheries signed a protocol.').organizations;
  expect([second?.name, ...(second?.aliases ?? [])]).toContain('Directorate of Fisheries');
});

it('keeps a body at home where a dateline tells it, whoever else is spoken of', () => {
  expect(
    bodies('TUNIS, 12 June - The National Office of Tourism and the Italian agency ENIT will open a desk.'),
  ).toContain('National Office of Tourism (TN)');
});
