/** Conversations told by what was spoken of, how or how long: "settled it by telephone with X", "A and B spoke for an hour". */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { verbBetween } from './clauses.ts';
import { GOES_WITH } from './goes-with.ts';
import { personsBefore, personsIn } from './persons.ts';

const DISCUSSED_GATE = new Gate(
  /discuss|review|explor|^talked$|^went$|^took$|^raised$|^broached$|^settled$|^sorted$|^negotiated$|^thrashed$|^hammered$|^cleared$|^touched$|^brought$|^finali[sz]ed$|^worked$|^haggled$/,
);
/** "discussed prospects for cooperation with the President of the Fund, N": two who talked. */
const DISCUSSED =
  /(?<!\b(?:to|will|would|not|and) )\b(?<verb>discussed|explored|reviewed|took up|raised|broached|settled|sorted out|went over|negotiated|thrashed out|hammered out|cleared up|touched on|brought up|finali[sz]ed|worked out|went through|talked through|haggled over) (?!with\b)[^.;:]{3,140}? with (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;
/** "has discussed with Minister N the ties": the partner first. */
const DISCUSSED_WITH =
  /(?<!\b(?:to|will|would|not|be|and) )\b(?<verb>discussed|reviewed|explored|considered) with (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;
/** "A and B discussed a project", "A and B talked about visas": two of two sides. */
const TOGETHER =
  /(?<!\b(?:to|will|would|not|and|also) )\b(?<verb>discussed|talked (?:about|over)|went over) (?=\p{Ll})/u;
const PHONE_GATE = new Gate(/phone|^video|^zoom$/);
/** "discussed trade with X over the phone". */
const BY_PHONE =
  /\b(?<verb>discussed|reviewed|exchanged views|talked|spoke) [^.;]{0,120}?with [^.;]{3,120}? (?:over|on|by|via|in a) (?:the )?(?:(?:tele)?phone|video(?:[ -]?(?:link|conference|call))?|Zoom)\b|(?<!\b(?:to|will|would|not|be|by) )\b(?<settled>settled|agreed|discussed|raised|took up|taken up|talked|spoke|spoken|consulted|cleared|arranged|went over|gone over|reviewed|sorted out|worked out|confirmed|exchanged views) [^.;]{0,90}?\b(?:over|on|by|via) (?:the )?(?:(?:tele)?phone|video(?:[ -]?(?:link|conference|call))?|Zoom)\b[^.;]{0,60}? with (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;
/** "told her colleague N over the telephone", "A and B last spoke in March, by telephone". */
const TOLD_BY_PHONE =
  /(?<!\b(?:to|will|would|not|be|by) )\b(?<verb>(?:told|asked|assured|informed|warned|reminded|promised|congratulated|thanked)(?= (?:his|her|the|\p{Lu})[^;]{3,120}? (?:over|on|by) (?:the )?(?:tele)?phone\b)|(?:last |first |again )?(?:spoke|talked|spoken)(?= (?:in|on|last|this|yesterday|today)\b[^;.]{0,40},? by (?:(?:tele)?phone|video)))/u;
const SPOKE_GATE = new Gate(/^(?:spoke|talked|conferred)$/);
/** "spoke today with Minister N", "conferred on Tuesday by telephone with N": the day before the other. */
const SPOKE_WITH =
  /(?<!\b(?:to|will|would|not|be|and) )\b(?<verb>spoke|talked|conferred)(?: (?:(?:on )?\p{Lu}\p{Ll}+day|on \d{1,2} \p{Lu}\p{Ll}+|on \p{Lu}\p{Ll}+ \d{1,2}|yesterday|today|earlier|again|separately|briefly|this (?:morning|afternoon|evening)|last night|by (?:tele)?phone)){1,3},? with (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;
const AFTER_GATE = new Gate(/^(?:conferring|talking|lunching|dining|breakfasting|consulting|huddling)$/);
/** "told journalists after conferring in Lima with N". */
const AFTER_TALKING =
  /\b(?:after|following|fresh from) (?<verb>conferring|talking|lunching|dining|breakfasting|consulting|huddling)(?: (?:privately|separately|briefly|again|alone|today|yesterday|(?:in|at|on|over|for|by|late|early) [^,;.]{2,40}?)){0,3} with (?=(?:[\p{L}.,'’-]+ ){0,12}\p{Lu})/u;
const CALLED_GATE = new Gate(/^called$/);
/** "called his counterpart N on Wednesday", "called President N to offer help": by telephone. */
const CALLED =
  /(?<!\b(?:to|was|were|be|been|is|are|so|has|have|will) )\b(?<verb>called) (?=(?:(?:his|her|the|new|newly elected|outgoing|visiting) )*(?:\p{Lu}[\p{L}'’-]+ |(?:counterpart|colleague|foreign|prime|president|minister|premier|leader|of|and|for|opposite|number),? ){1,9})/u;
const AFTER_CALLED =
  /^(?:,? (?:on (?:\p{Lu}\p{Ll}+day|\d|\p{Lu}\p{Ll}+ \d)|yesterday|today|late|earlier|last (?:night|week)|this (?:morning|afternoon|evening))|,? (?:to|and) (?:discuss|discussed|congratulate|congratulated|offer|offered|express|expressed|thank|thanked|convey|conveyed|brief|briefed|review|reviewed|inform|informed|assure|assured|wish|wished))\b(?![^;.]{0,20} an? (?!phone|telephone|video))/u;
const HOURS_GATE = new Gate(/^(?:hours?|minutes)$/);
/** "A and B spoke for an hour before the ceremony". */
const FOR_HOURS =
  /(?<!\b(?:to|will|would|not|and also) )\b(?<verb>spoke|talked|conversed|were closeted|sat together|remained together|were together)(?: (?:together|alone|privately|in private|behind closed doors))? for (?:almost |nearly |more than |over |about |some |well over )?(?:an|half an|a quarter of an|three quarters of an|two|three|four|five|several|\d{1,2}|\p{Ll}+teen|twenty|thirty|forty|fifty)(?: and a half)?[ -](?:hours?|minutes)\b/u;

const MEAL_GATE = new Gate(/^(?:lunch|dinner|breakfast|supper|tea|coffee)$/);
/** "Over lunch on Monday A and B agreed on the text". */
const OVER_MEAL =
  /^(?<verb>(?:Over|At) (?:a |their )?(?:working |private |late )?(?:lunch|dinner|breakfast|supper|tea|coffee))\b[^.;]{0,40}? (?=(?:[\p{L}.'’-]+ ){0,10}\p{Lu}[^.;]* (?:and|asked|told|urged|assured|promised|pressed|reminded|warned|briefed|quizzed|lobbied|questioned|sounded out|heard from) )/u;

/** "By video link A and B agreed on a hotline". */
const OVER_LINK =
  /^(?<verb>(?:By|Via|Over|Through|Speaking (?:by|over|via)|Linked by) (?:an? |the )?(?:secure )?(?:video(?:[ -]?(?:link|conference|call|line))?|(?:tele)?phone|Zoom))\b[^.;]{0,40}? (?=(?:[\p{L}.,'’“”"-]+ ){0,14}\p{Lu}[^.;]* and )/u;

const FORWARD_GATE = new Gate(/^forward$/);
/** "I look forward to seeing Minister N in Cork next spring". */
const FORWARD =
  /\blook(?:s|ing)? forward to (?<verb>seeing|meeting|welcoming|receiving|hosting) (?=(?:[\p{L}.,'’-]+ ){0,8}\p{Lu})/u;

const PURPOSE_GATE = new Gate(/^(?:compare|confer|consult|meet|talk|speak)$/);
/** "was in Kigali on Monday to compare notes with N": where somebody was for it. */
const PURPOSE =
  /\b(?<verb>(?:was|were)(?: back)? in (?=\p{Lu}))[^,.;:]{2,60}? to (?:compare notes|confer|consult|meet|talk|speak)(?: with| to)? (?=(?:his|her|their|the|an?|\p{Lu})[\p{L}.,'’ -]{0,90}?\p{Lu})/u;

/** The conversation that a sentence tells of, by its verb; `named`: a noun of the sentence names an encounter already. */
export function conversationIn(view: SentenceView, named: boolean): (Range & { readonly word: string }) | null {
  const told = ({ index }: RegExpExecArray, verb: string, word = verb) => ({
    start: index,
    end: index + verb.length,
    word,
  });
  const phone = PHONE_GATE.opens(view.words) ? BY_PHONE.exec(view.text) : null;
  const settled = phone?.groups?.verb ?? phone?.groups?.settled;
  if (phone && settled) return told(phone, settled, 'spoke by phone');
  if (named) return null;
  const rang = PHONE_GATE.opens(view.words) ? TOLD_BY_PHONE.exec(view.text) : null;
  const word = rang?.groups?.verb;
  if (rang && word && personsIn(view, 0, view.text.length).length > 1) return told(rang, word, 'spoke by phone');
  const called = CALLED_GATE.opens(view.words) ? CALLED.exec(view.text) : null;
  if (called && isRung(view, called.index + 'called '.length)) return told(called, 'called', 'spoke by phone');
  const today = SPOKE_GATE.opens(view.words) ? SPOKE_WITH.exec(view.text) : null;
  const talked = today?.groups?.verb;
  if (today && talked && talkedWith(view, today.index, today.index + today[0].length)) return told(today, talked);
  const after = AFTER_GATE.opens(view.words) ? AFTER_TALKING.exec(view.text) : null;
  const talking = after?.groups?.verb;
  if (after && talking) {
    const start = after.index + after[0].indexOf(talking);
    return { start, end: start + talking.length, word: 'conferred' };
  }
  const match = DISCUSSED_GATE.opens(view.words)
    ? (DISCUSSED_WITH.exec(view.text) ?? DISCUSSED.exec(view.text) ?? TOGETHER.exec(view.text))
    : null;
  const discussed = match?.groups?.verb;
  if (match && discussed && talkedWith(view, match.index, match.index + match[0].length)) return told(match, discussed);
  const forward = FORWARD_GATE.opens(view.words) && view.dates.length ? FORWARD.exec(view.text) : null;
  const sees = forward?.groups?.verb;
  if (forward && sees) {
    const start = forward.index + forward[0].lastIndexOf(sees);
    return { start, end: start + sees.length, word: 'meet' };
  }
  const meal = MEAL_GATE.opens(view.words) ? OVER_MEAL.exec(view.text) : null;
  const over = meal?.groups?.verb;
  if (meal && over) return told(meal, over);
  const linked = PHONE_GATE.opens(view.words) ? OVER_LINK.exec(view.text) : null;
  const link = linked?.groups?.verb;
  if (linked && link) return told(linked, link);
  const came = PURPOSE_GATE.opens(view.words) ? PURPOSE.exec(view.text) : null;
  const was = came?.groups?.verb;
  if (came && was && personsBefore(view, came.index).length === 1) return told(came, was.trimEnd(), 'met');
  const long = HOURS_GATE.opens(view.words) ? FOR_HOURS.exec(view.text) : null;
  const spoke = long?.groups?.verb;
  return long && spoke && personsBefore(view, long.index).length > 1 ? told(long, spoke) : null;
}

/** Whether the name of who was called ends in a day or in why: "called him a liar" does not. */
function isRung(view: SentenceView, from: number): boolean {
  const other = view.mentions.find(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && start - view.at >= from,
  );
  return (
    other !== undefined &&
    !/[,;.]/u.test(view.text.slice(from, other.start - view.at).replace(/, $/u, '')) &&
    /^(?: of (?:the )?\p{Lu}[\p{L} -]{2,24}?)?(?=,| (?:on|to|and|yesterday|today|late|earlier|last|this)\b)/u.test(
      view.text.slice(other.end - view.at),
    ) &&
    AFTER_CALLED.test(
      view.text.slice(other.end - view.at).replace(/^ of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/u, ''),
    )
  );
}

/** Whether one person does it, and another is named right after "with". */
function talkedWith(view: SentenceView, verb: number, from: number): boolean {
  const own = personsBefore(view, verb);
  if (!/ with $/u.test(view.text.slice(verb, from)))
    return (
      own.length === 2 &&
      own.every((ref) =>
        view.mentions.some(
          (mention) => mention.ref === ref && mention.form === 'name' && mention.start - view.at < verb,
        ),
      )
    );
  const other = view.mentions.find(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && start - view.at >= from,
  );
  return (
    own.length > 0 &&
    own.length < 3 &&
    other !== undefined &&
    !own.includes(other.ref) &&
    other.start - view.at - from < 120 &&
    !GOES_WITH.test(view.text.slice(verb, from).replace(/^\p{Ll}+/u, '')) &&
    !/\b(?:that|which|who|whom) /u.test(view.text.slice(from, other.start - view.at)) &&
    !verbBetween(view.text, from, other.start - view.at)
  );
}
