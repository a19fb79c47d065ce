/** What a verb in the future tense tells: an act, an effect ("both will benefit"), a state, an amount, or a journey. */
import { verbs } from '../words/words.ts';
import { isAction } from './triggers.ts';

let compiled: { readonly states: ReadonlySet<string>; readonly effects: ReadonlySet<string> } | null = null;
const words = () => {
  compiled ??= { states: new Set(verbs().states), effects: new Set(verbs().effects) };
  return compiled;
};

/** "The unit will number 784 men". */
export const AMOUNTS = /^(?:number|total|amount|cost|last|measure|weigh|span)$/;
/** "The delegation will visit the port tomorrow and leave on Saturday": a programme. */
export const TRAVELS = /^(?:visit|arrive|leave|depart|return|fly|travel|tour|attend|inspect)$/u;

/** "dues would be paid", "each would name an officer"; but not "drivers would be grateful", "trade would benefit". */
export const isDone = (verb: string, rest: string): boolean =>
  verb === 'be'
    ? /^(?:\p{Ll}+ )?be (?:\p{L}+ly )?\p{L}{1,20}(?:ed|en|t|de|ld|wn|un|ne)\b/u.test(rest)
    : isAction(verb) && !isEffect(verb, rest);

/** "will mark its section with road signs", and not the day. */
const MARKS =
  '(?:mark|signpost) (?:out\\b|[^,;]{3,50} (?:with|by) (?:\\p{L}+ ){0,2}(?:signs|stones|pillars|buoys|posts|markers|beacons)\\b|(?:the|its|their) (?:\\p{L}+ ){0,2}(?:border|boundary|frontier|line|section|stretch|route|trail|channel|fairway|graves)\\b)';
/** Whether a verb that mostly tells what happens ("will mark the day") tells of an act here. */
export const isMarking = (rest: string): boolean => MARKING.test(rest);
const MARKING = new RegExp(`^(?:[\\p{L}]+ly |also |jointly )?${MARKS}`, 'u');

/** "both will benefit"; but "will draw up a plan". */
export const isEffect = (verb: string, rest: string): boolean =>
  words().effects.has(verb) &&
  !isMarking(rest) &&
  !/^(?:[\p{L}]+ly |also |jointly )?(?:draw (?:up|on|back|down)|play (?:host|a part|their part|its part)|find (?:ways|solutions|(?:the |a further |another |some |about |up to )?(?:[\d$€£¥][\d,.]*|\p{Ll}+ (?:million|billion|thousand)\b)|an? |them |work |housing |money |funds |\p{Ll}{3,12}s for )|see (?:to|that)|reach [\d$]|face down)\b/u.test(
    rest,
  );

/** What a plan or a visit brings about: "the Partnership will enable", "this will include". */
const BRINGS =
  /^(?:enable|allow|help|make|give|bring|boost|support|strengthen|improve|promote|facilitate|enhance|increase|reduce|cut|create|contribute|serve|save|generate|attract|deepen|accelerate|spur|foster|ease|cement|lead|pave|mean|include|cover|involve|focus|benefit|ensure|provide|build|open|address|reflect|mark|send|transform|unlock|deliver|drive|stimulate|encourage|require|take|aim|seek|complement|further|advance|safeguard)$/u;
/** Not who acts, but what was signed, built or held, by a name in capitals or a word that points back. */
const BROUGHT_BY =
  /^(?:(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ww]hich|[Aa]ll (?:of )?this)(?: (?:step|move|measure|partnership|initiative|project|cooperation|visit|agreement|deal|approach|effort|work|funding|support|investment|change)s?)?|(?:[Tt]he|[Aa]|[Tt]his|[Tt]heir|[Oo]ur|[Ii]ts) (?:\p{Lu}[\p{L}'’&-]* (?:(?:of|on|for|and|the|in) )?){0,6}(?:Partnership|Initiative|Project|Corridor|Bridge|Road|Railway|Line|Port|Airport|Summit|Visit|Forum|Festival|Exhibition|Dialogue|Framework|Strategy|Scheme|Package|Year|Week|Games|Act|Bill|Law|Facility))(?: also)? ?$/u;
/** "cooperation between the three countries will bring". */
const TIES =
  /^(?:(?:the|this|that|their|such|closer|increased|greater|stronger|good|better|more|bilateral|economic|regional|mutual) ){0,3}(?:cooperation|co-operation|collaboration|partnership|relations?|relationship|ties|trade|friendship|integration|dialogue|unity|visit|meeting|exchange|exchanges) (?:between|among|of|with) [^,;]{3,60} $/iu;
/** Whether a sentence tells what such a thing will bring about, which nobody undertakes; `clause`: the words of its clause before the modal word. */
export const tellsEffect = (verb: string, subject: string, clause: string): boolean =>
  BRINGS.test(verb) && (BROUGHT_BY.test(subject) || TIES.test(clause.replace(/^[\s,]+/u, '')));
/** Whether a verb may tell such an effect. */
export const brings = (verb: string): boolean => BRINGS.test(verb);

/** What lays down by itself. */
export const LAYING_DOWN = /^(?:is|are) (?:also )?to$|^shall$|^(?:is|are) not to$/;
const MEETING =
  /^(?:meet|convene|sit|visit|attend|report|pay|bear(?! (?:fruit|witness|in mind|out|on)\b)|take over|give|lead|open|help|serve|return|contribute|start|begin|run|cover|include|enter into force|take effect|go (?:home|back|ahead|on sale|into service|to)|leave) /u;
/** "shall remain in force": a state; "are to pay a wage", "is to meet every quarter": none. */
export const isState = (verb: string, rest: string): boolean => words().states.has(verb) && !MEETING.test(`${rest} `);
