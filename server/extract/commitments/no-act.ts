/** What a modal word tells that nobody undertakes: an effect, a wish to look at something, a question left to others, an appeal of who speaks. */
import type { Subject } from '../reference/subjects.ts';
import { tellsEffect } from './effects.ts';
import { isLeftTo } from './left-open.ts';
import type { Trigger } from './triggers.ts';

/** "readers are to note that": told to whoever reads. */
const TO_KNOW = /^(?:also )?(?:note|remember|bear in mind|be reminded|be advised|be aware) (?:that|how|of)\b/u;
/** "The police mean to look together", "plans to think it over": a wish to look at something, and no act. */
const INTENDS = /^(?:means?|plans?|intends?|aims?|is going|are going) to$/;
const TO_LOOK = /^(?:also |jointly )?(?:look|think|talk|speak|reflect|ponder)\b/u;

/** "assured that Mali will stay, but donors should help": what he who speaks asks of others. */
export const isAskedOfOthers = (text: string, { modality, start }: Trigger): boolean =>
  modality === 'should' && OTHERS_SHOULD.test(text.slice(0, start));
const OTHERS_SHOULD =
  /[,;] but (?:that )?(?:[\p{L}-]+ ){0,2}(?:partners|donors|countries|others|members|allies|states|nations|organi[sz]ations|community) $/u;

/** Whether it is so, of a clause that begins at `clause`; `named` are the words of its subject, `verb` and `rest` are what follows the modal word. */
export const isNoAct = (
  text: string,
  trigger: Trigger,
  subject: Subject,
  named: string,
  verb: string,
  rest: string,
  clause: number,
): boolean =>
  TO_KNOW.test(rest) ||
  tellsEffect(verb, named, text.slice(clause, trigger.start)) ||
  (INTENDS.test(trigger.word) && TO_LOOK.test(rest)) ||
  isLeftTo(text.slice(0, trigger.start), rest) ||
  // '"We need to work together," he said'.
  (subject.speaking === true &&
    (/^(?:have to|need to)$/.test(trigger.word) || (trigger.modality === 'should' && text.includes('"'))));
