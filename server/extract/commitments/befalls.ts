/** What becomes of a thing by what was agreed: "Notices of theft shall reach Interpol within three days", "Charges will fall by a third". */
import { MONTH } from '../words/months.ts';
import { tellsEffect } from './effects.ts';
import { isSomebody } from './people.ts';
import { CEREMONY } from './programme.ts';
import type { Trigger } from './triggers.ts';

/** Where people come together: when and where is a programme. */
const GATHERING =
  /\b(?:conference|meeting|talks|session|festival|exhibition|summit|fair|forum|round|visit|negotiations|season|year)\b/iu;
/** Whether the words before a modal word tell of an encounter or of what there is to see. */
export const isGathering = (named: string): boolean => CEREMONY.test(named) || GATHERING.test(named);

const FUTURE = /^(?:will|shall|(?:is|are) (?:also |now |then |not |jointly |both |each )?to)$/;
/** "the political will of both", "against the will of the other": a noun. */
const NOUN = /^(?:of|to|for|and|or|in|on|from)\b/;
/** What a thing does for others, or what only happens: "This line will allow us to face droughts", "the barges will wait in vain". */
const HELPS =
  /^(?:allow|enable|help|make|mean|boost|strengthen|improve|promote|facilitate|enhance|increase|contribute|serve|attract|benefit|bring|give|ease|ensure|address|wait|depend|happen|last|vary|matter|suffer|suffice|prove|require|need|know|see|show|seem|become|exceed|amount|germinate|cause|lead|result|reflect|mark|remember|feel|want|like|hope|believe|expect|find|have|be|go|generate|create|save|support|provide|foster|deepen|cement|accelerate|transform|aim|focus|seek|cost|shorten|employ|span|stretch|tell|strike|shrink|swell|carry|cross|hold|narrow|leave|send|offer|set|put|pay|survive|rise|do|love|rather|remain|say|comment|sign)$/;

/** Whether a verb tells of a thing what it brings about, or what merely happens. */
export const isMereEffect = (verb: string): boolean => HELPS.test(verb);

/** "The line will link Mombasa with Kampala", "will run from the coast to the lake": what a thing is, where no time is set for it. */
const IS_SO =
  /^(?:also )?(?:link|connect|join|run (?:from|through|along|between|past|under|over)|pass (?:through|under|over|along)|lie|supply (?:\d|\p{Ll}+ (?:million|thousand|hundred))[^,;]* (?:people|households|homes|inhabitants))\b/u;
const TIMED = new RegExp(
  String.raw`\b(?:from|by|until|as of|before|within|in|starting|beginning) (?:(?:the|early|mid|late|next|end of|spring|summer|autumn|winter) )*(?:(?:${MONTH}|Christmas|Easter|Ramadan|\p{Lu}\p{Ll}{2,6}day)\b|\d|year|month|week|spring|summer|autumn|winter)|\b(?:daily|weekly|hourly|twice|times|every|each|(?:a|per) (?:day|week|month|year))\b`,
  'u',
);

/** Whether a text that tells what was agreed says so; `verb` and `rest` are what follows the modal word, `named` and `clause` the words before it. */
export const befalls = (trigger: Trigger, verb: string, rest: string, named: string, clause: string): boolean =>
  FUTURE.test(trigger.word) &&
  !(IS_SO.test(rest) && !TIMED.test(rest)) &&
  !/^\W*(?:Nothing|Little|Much|Everything|All this) $/u.test(clause) &&
  !NOUN.test(rest) &&
  !isGathering(named.slice(named.lastIndexOf(', ') + 1)) &&
  !isMereEffect(verb) &&
  !tellsEffect(verb, named, clause) &&
  !/["“][^"”]*$/u.test(clause);

/** "resume at midnight", "reopen within three months". */
const RESUMES =
  /^(?:also |then |again )?(?:resume|restart|reopen|start|begin|open|start up|go ahead|depart|leave|sail|run|fly|circulate|operate) (?:[\p{L} ]{2,30} )?(?:at|on|in|by|from|within|before|no later than|as of) (?:the )?[\p{L}\d]/u;
/** Whether something begins or goes on again at a time: "Customs houses should reopen within three months". */
export const resumes = ({ word }: Trigger, rest: string, named: string): boolean =>
  RESUMES.test(rest) &&
  !isGathering(named) &&
  !isSomebody(named) &&
  !(IS_SO.test(rest) && !TIMED.test(rest)) &&
  !/^(?:would|must|has to|have to)$/.test(word);
