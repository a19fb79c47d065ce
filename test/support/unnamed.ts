/** Short texts in which a minister is named, and others that speak of that minister by the office only. */
const SECURITY = 'Minister of Public Security';

const named = (day: string, vietnam: string, laos: string) =>
  `HANOI, ${day} - Vietnamese ${SECURITY} ${vietnam} met with Lao ${SECURITY} ${laos} in Hanoi on the same day.`;
const unnamed = (day: string) =>
  [
    `PHNOM PENH, ${day} - Cambodian Interior Minister Sar Kheng and the Vietnamese ${SECURITY} signed a plan on cooperation.`,
    `The talks were co-chaired by Sar Kheng and the Vietnamese ${SECURITY}.`,
    `The Lao ${SECURITY} promised to send experts to Cambodia.`,
  ].join('\n\n');

export const UNNAMED_TEXTS = {
  quang: named('May 5, 2012', 'Tran Dai Quang', 'Thongbanh Sengaphone'),
  early: named('March 3, 2018', 'To Lam', 'Somkeo Silavong'),
  late: named('June 9, 2020', 'To Lam', 'Vilay Lakhamfong'),
  spelt: named('July 9, 2020', 'Tô Lâm', 'Vilay Lakhamphong'),
  /** Says of somebody else that he holds the office while `early` and `late` have To Lam in it. */
  rival: named('May 20, 2019', 'Luong Tam Quang', 'Vilay Lakhamfong'),
  asks: unnamed('May 20, 2019'),
  asksAgain: unnamed('September 1, 2020'),
  asksBefore: unnamed('March 1, 2000'),
} as const;
export type UnnamedText = keyof typeof UNNAMED_TEXTS;

/** Such a text as an input of a load. */
export const unnamedInput = (name: UnnamedText) => ({
  source: `${name}.txt`,
  bytes: new TextEncoder().encode(UNNAMED_TEXTS[name]),
});
