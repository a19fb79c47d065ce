/**
 * Matter that is not the document's own words: bylines, credits, navigation, and captions of photographs. Such sentences
 * stay in the text, but no meeting, agreement or commitment is read from them.
 *
 * A caption is recognised by its form: one short sentence alone in its passage, between longer ones, in the present tense
 * of captions ("… speaks at the conference.", "… join in a group photo."), or a bare list of names and titles.
 */
import type { Draft, Sentence } from '../draft.ts';
import { isSpace } from './letters.ts';
import { NAME_LINE } from './name-lines.ts';
import { signatureEnds } from './signature-lines.ts';

const LONGEST_CAPTION = 30;
const LONGEST_FURNITURE = 12;

const CREDIT =
  /^[\s([]*(?:photos?|pictures?|images?|illustration|caption|file photo|courtesy|source|credit|video|infographic)\s*(?::|by\b|\/|–|—|-)/i;
const CREDIT_END = /[([](?:photos?|pictures?|images?|source|file)\s*[:/][^)\]]{0,60}[)\]]\s*\.?$/i;
const BYLINE =
  /^(?:[Bb]y|BY|From|Reported by|Reporting by|Written by|Edited by|Editing by|Editor|Translated by|Compiled by|Story by|Contact)\b:? ?\p{Lu}/u;
const FURNITURE =
  /^(?:search|share(?: this.{0,40})?|tweet|print|e-?mail|home|menu|back|top|next|previous|login|log in|sign (?:in|up)|register|subscribe\b.{0,60}|advertisements?|sponsored|comments?(?: \(?\d{1,4}\)?)?|leave a (?:comment|reply).{0,40}|tags?\b.{0,80}|keywords?\b.{0,80}|categor(?:y|ies)\b.{0,60}|related (?:news|stories|articles|topics|links|content|posts)\b.{0,40}|read (?:more|also|next)\b.{0,120}|see (?:also|more)\b.{0,120}|more (?:news|stories|from|on)\b.{0,60}|most (?:read|viewed|popular)\b.{0,40}|latest news|breaking news|follow us\b.{0,60}|download\b.{0,40}|click here.{0,60}|continue reading.{0,60}|published\b.{0,60}|last updated?\b.{0,60}|updated\b.{0,40}|posted (?:on|by|in)\b.{0,60}|copyright.{0,120}|©.{0,120}|all rights reserved.{0,60}|terms of use.{0,40}|privacy policy.{0,40}|cookies?\b.{0,80}|newsletter.{0,60}|-?\s?ends?\s?-?|###|\*{3,})\.?$/i;
/** Who owns the text and what may not be done with it, however long. */
const LEGAL =
  /^©|\ball rights reserved\b|\b(?:republication|redistribution|reproduction)\b[^.]{0,90}\bprohibited\b|^(?:\p{Lu}\p{L}+ )?shall not be liable for any\b/iu;
/** What stands in whatever `LEGAL` fits, which need not be tried elsewhere. */
const SIGNS_OF_LAW = ['©', 'ights reserved', 'ights Reserved', 'IGHTS RESERVED', ' prohibited', ' liable for any'];
const CAPTION_VERB =
  /\b(?:speaks?|addresses|attends?|joins?|shakes?|poses?|signs?|greets?|delivers?|receives?|welcomes?|inspects?|meets?|chairs?|presents?|hands?|looks? on|exchanges?|listens?|walks?|talks?|visits?|waves?|cuts?|unveils?|lays?|toasts?|holds?|takes?|(?:is|are) (?:seen|pictured|shown)|pictured|posing|shaking|attending|signing)\b/;
const CAPTION_SCENE =
  /\b(?:at|during|before|after|ahead of|prior to|following|in) (?:the|a|an|their|his|her|its)\b.{0,60}\b(?:conference|ceremony|meeting|talks|event|session|photo|photograph|summit|opening|forum|reception|workshop|signing|dialogue|press|visit|gathering|function|airport|palace|office|hall|exhibition|bilateral)\b|\bgroup photo|\bhandshake|\bshakes? hands\b|\((?:left|right|centre|center|l|r|c)\)|\bfrom (?:left|right)\b/i;
const PAST_OR_MODAL =
  /\b(?:was|were|had|said|told|agreed|signed|will|would|should|\p{L}{3,20}ed that|took|met|held|spoke|gave|came|led|went|saw|sat|made|brought|became|began|flew|laid|drew|stood|(?:also|later|then|both|yesterday|jointly|personally) \p{Ll}{3,20}ed|attended|visited|chaired|hosted|co-chaired|inaugurated|arrived|discussed|joined (?:the|them|him|her)|\p{Ll}{3,20}ed (?:the|a|an|his|her|its|their|both|to))\b/u;

/** Marks sentences of furniture and captions as `boilerplate`. */
export function markBoilerplate(draft: Draft): Draft {
  const { passages, text } = draft.document;
  const perPassage = new Map<number, number>();
  for (const sentence of draft.sentences) perPassage.set(sentence.passage, (perPassage.get(sentence.passage) ?? 0) + 1);
  const sizes = new Map<number, number>();
  const isLong = (index: number): boolean => {
    const passage = passages[index];
    if (!passage) return false;
    const size = sizes.get(index) ?? wordCount(passage.text);
    sizes.set(index, size);
    return size > LONGEST_CAPTION;
  };
  const titles = new Set(passages.slice(0, 1).map((passage) => passage.index));

  const sentences = draft.sentences.map((sentence): Sentence => {
    if (sentence.role === 'point') return sentence;
    const words = text.slice(sentence.start, sentence.end).trim();
    const alone = perPassage.get(sentence.passage) === 1;
    const caption =
      alone &&
      sentence.role === 'prose' &&
      !titles.has(sentence.passage) &&
      (isLong(sentence.passage - 1) || isLong(sentence.passage + 1)) &&
      isCaption(words) &&
      !signatureEnds(text, sentence.start, sentence.end).length;
    return caption || isFurniture(words, alone) ? { ...sentence, role: 'boilerplate', lead: null } : sentence;
  });
  return { ...draft, sentences };
}

/** How many words, cut at white space, a text has. */
function wordCount(text: string): number {
  let count = 0;
  const { length } = text;
  for (let at = 0, inside = false; at < length; at++) {
    const blank = isSpace(text, at, length);
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}

/** Whether a sentence is a credit, byline or a part of the page around the text. */
export function isFurniture(text: string, alone: boolean): boolean {
  if (CREDIT.test(text) && wordCount(text) <= LONGEST_CAPTION) return true;
  if (SIGNS_OF_LAW.some((sign) => text.includes(sign)) && LEGAL.test(text)) return true;
  if (!alone) return false;
  const count = wordCount(text);
  if (count <= LONGEST_CAPTION && CREDIT_END.test(text)) return true;
  if (count > LONGEST_FURNITURE) return false;
  return FURNITURE.test(text) || (BYLINE.test(text) && count <= 6 && !/[.:]$/.test(text));
}

/** Whether a sentence that stands alone reads as the caption of a photograph. */
export function isCaption(text: string): boolean {
  // "15:00 Meeting with the Speaker, X": a line of a programme.
  if (/^\d{1,2}[:.]\d\d\b/.test(text)) return false;
  if (wordCount(text) > LONGEST_CAPTION || /[:;?]$/.test(text) || PAST_OR_MODAL.test(text)) return false;
  return (CAPTION_VERB.test(text) && CAPTION_SCENE.test(text)) || (isBareList(text) && !NAME_LINE.test(text));
}

/** Names and titles with nothing said of them: every longer word has a capital. */
function isBareList(text: string): boolean {
  const words = text.match(/[\p{L}'’-]+/gu) ?? [];
  return (
    words.length >= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|for|de|la|with|in|his|her|former)$/.test(word))
  );
}
