/** Numbers told in words, as a piece of a pattern: "six", "fifteen", "forty-two", "a hundred", "nine hundred". */
const UNIT = 'two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const NUMBER_WORD = `(?:(?:${UNIT}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:${TENS})(?:-(?:one|${UNIT}))?|an? (?:dozen|hundred|thousand|million)|dozens of|hundreds of|thousands of|several|some|another)(?: (?:hundred|thousand|million))?)`;
