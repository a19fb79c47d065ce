/** "plans to", "aims to" and "means to" as nouns: "implementing plans to fight", "A plan to share the fish was rejected". */
import type { Trigger } from './triggers.ts';

const INTENDS = /^(?:plans?|aims?|means?) to$/;
/** Who plans stands right before it. */
const WHO =
  /(?:\b(?:also|now|both|sides|parties|countries|ministers|ministries|ministry|department|agency|authority|commission|company|university|navy|army|secretariat|operator|airline|museum|bank|two|three|four|five|pair|they|he|she|it|we|governments|leaders|capitals|firms|companies|universities|railways|airlines|delegations|neighbours|neighbors|partners|cities|towns|authorities|(?:for|on) (?:its|his|her|their) (?:own )?(?:part|side)|in (?:turn|return))|(?<!\p{L})(?!(?:An?|The|This|That|These|His|Her|Its|Their|Any|No|Such|Other|New) )\p{Lu}[\p{L}-]*),? $/u;

/** Whether such a word stands behind nobody who plans. */
export const isPlanOfNobody = (text: string, { word, start }: Trigger): boolean =>
  INTENDS.test(word) && !WHO.test(text.slice(Math.max(0, start - 30), start));
