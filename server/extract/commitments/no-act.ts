/** What a modal word tells that nobody undertakes: an effect, a wish to look at something, a question left to others, an appeal of who speaks. */
import type { Subject } from '../reference/subjects.ts';
import { tellsEffect } from './effects.ts';
import { isLeftTo } from './left-open.ts';
import { IN_TIME } from './passive.ts';
import type { Trigger } from './triggers.ts';
import { isHopedBehind } from './wished.ts';

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

/** "will probably come up again", "would barely cover half": a guess, or too little. */
const UNSURE =
  /^(?:not )?(?:barely|hardly|scarcely|probably|possibly|perhaps|maybe|presumably|likely|doubtless|undoubtedly|surely|inevitably|no doubt)\b/u;
/** "must first lift the mines": on what something else waits. */
const NEEDS = /^(?:must|has to|have to|needs? to)$/;
const BEFORE_ALL = /^first \p{Ll}/u;
/** "Both parliaments must ratify it", "Cabinet has to approve the draft before it can be signed": on whom it waits. */
const RATIFIES = /^(?:also |still |both )*(?:approve|ratify|endorse|confirm|pass|vote|assent)\b/u;
const LEGISLATURE =
  /\b(?:parliaments?|cabinets?|legislatures?|congress|senate|(?:national|general) assembl(?:y|ies)|assembl(?:y|ies)|diet|duma|knesset|majlis|voters|electorate|deputies|lawmakers|courts?)\b/iu;
/** "nobody should be left without water": what anybody would say. */
const ANYBODY = /\b(?:nobody|no ?one|everybody|everyone|anybody|anyone) $/iu;

/** "Once full it should hold two million litres", "it will cost them less": what is reckoned with. */
const EXPECTED = /^(?:hold|take|last|yield|produce|bring|save|suffice|ease|double|rise|fall|grow|drop)\b/u;
const AMOUNTS = /^(?:cost|total|amount to|number|weigh)\b/u;
/** "will not be taught overnight": a reminder to be patient. */
const OVERNIGHT = /^not\b[^;]*\bovernight\b/u;
/** "assured them that he would raise it, and he did": done since. */
const AND_DID = /, and (?:he|she|it|they) did\W*$/u;

/** "Details will be worked out by a joint committee by May": a task, and no open question. */
const BY_THEM = /^(?:\p{Ll}+ )?be [\p{Ll} ]{3,20} by (?:an?|the|their|experts|officials|both)\b/u;

/** "Kenya should lower its dues, Theta said": what somebody thinks that another should do; who says so is blanked, or stands before. */
const isSaid = (text: string, at: number): boolean =>
  / {9,}/u.test(text) ||
  /\b(?:said|says|argued|argues|added|insisted|warned|stressed|believes|thinks)(?: that)? [^;:]{2,60}$/u.test(
    text.slice(0, at),
  );

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
  UNSURE.test(rest) ||
  (NEEDS.test(trigger.word) &&
    (BEFORE_ALL.test(rest) || (RATIFIES.test(rest) && LEGISLATURE.test(text.slice(clause, trigger.start))))) ||
  (trigger.modality === 'should' && ANYBODY.test(text.slice(0, trigger.start))) ||
  (trigger.word === 'should' && isSaid(text, trigger.start)) ||
  (subject.kind !== 'actors' && trigger.word === 'should' && EXPECTED.test(rest)) ||
  (subject.kind !== 'actors' && AMOUNTS.test(rest)) ||
  OVERNIGHT.test(rest) ||
  AND_DID.test(text.trimEnd().slice(-30)) ||
  isHopedBehind(text) ||
  tellsEffect(verb, named, text.slice(clause, trigger.start)) ||
  (INTENDS.test(trigger.word) && TO_LOOK.test(rest)) ||
  (isLeftTo(text.slice(0, trigger.start), rest) && !(BY_THEM.test(rest) && IN_TIME.test(rest))) ||
  // '"We need to work together," he said'.
  (subject.speaking === true &&
    (/^(?:have to|need to)$/.test(trigger.word) || (trigger.modality === 'should' && text.includes('"'))));
