/** Those whom a sentence has at an encounter told of before: "X and Y attended as well", "Also in the room: …". */

import type { Ref } from '../../model/factsheet.ts';
import { once } from '../once.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { personsIn } from './persons.ts';
import { isNamedActor, rowFrom } from './rows-of-actors.ts';
import { SENT, sentWithoutNames } from './sent-without-names.ts';

const ATTENDING =
  /\b(?:attend(?:ed|ing|ees)|attended by|[Ww]ith the participation of|in attendance|[Ii]n attendance|took part|taking part|were present|was present|[Aa]lso present|[Pp]resent (?:(?:there )?(?:were|was)|at|in|during|for|on|there)|participat(?:ed|ing)|[Pp]articipating (?:in [^,;.:]{2,40} )?were|[Rr]epresented were|(?:[Dd]elegations|[Dd]elegates|[Pp]articipants|[Oo]bservers|[Ee]xperts|[Oo]fficials|[Rr]epresentatives|[Ss]pecialists) (?:also )?(?:came|had come|travelled|hailed|were drawn|arrived) from|(?:was|were) (?:all |both |also )?represented|among those present|sent (?:an? |their |its |two |three )?(?:observers?|delegates?|representatives?) to the (?:talks|meeting|session|conference)|sent (?:an? )?(?:observers?|envoys?|delegates?|officials|experts|representatives|technicians|deputies|(?:deputy |junior |vice-)ministers?|state secretar(?:y|ies)|ambassadors?)\b(?! to\b)|[Aa]mong the participants|joined the|joined (?:(?:later|briefly|there|after [^,;.]{3,20}|on \p{Lu}\p{Ll}+|for [^,;.]{3,20}) )?by|joined them|joined him|joined her|flanked by|accompanied|(?<!\b(?:the|an|his|her|their) )accompanying|came along|made the (?:journey|trip)|made up the rest of the (?:team|delegation|party|mission|group)|sat in|[Aa]round the table|graced the (?:occasion|event|ceremony|signing)|(?:came|were there) with (?:their |its )?(?:[\p{Ll}-]+ )?(?:ministers|officials|experts|delegations?|observers|deputies|teams?|delegates)|joined (?:by|via|over) video|were among those who (?:assisted|accompanied|attended|joined)|^(?:Its|Their|The)(?: other)? members(?: of (?:the|his|her) (?:delegation|team|mission))? (?:were|are|included?)|were on hand|was on hand|followed the (?:proceedings|talks|negotiations|deliberations|session|meeting|discussions|debates?)|spoke (?:first|next|last)|were at the table|[Aa]lso (?:in the room|there|on the (?:call|line|screen)|at the (?:table|talks|meeting|summit|session|forum|event)|on hand|attending|taking part|joining)|[Oo]thers? (?:present|attending|at the (?:table|talks|meeting|session)|in (?:the room|attendance)|on hand|taking part) (?:were|was|included)|delegation (?:also )?(?:includes?|included|including|comprise[sd]|consist(?:s|ed)|(?:was|is) made up)|team (?:also )?(?:includes?|included)|(?<=^|[,;] |[.] )[Ww]ith (?:the|him|her) (?:\p{L}+ )?(?:came|were|was)|^In (?:his|her|their|the) (?:[\p{Ll}-]+ )?(?:party|delegation|entourage|retinue|suite|team) (?:are|is|were|was)|on both occasions|was assisted by|were assisted by|by (?:his|her) side)\b/u;
const AWAY =
  /\b(?:(?:did|do|does|was|were|could|will|would|had|is|are) not (?:\p{Ll}+ )?(?:attend|take part|present|there|be present|participate|made|represented)|(?:took|takes|taking) no part|sent no|no representative|nobody from|boycott\w*|stayed away|attend(?:ed|ing) the (?:press |news )?(?:briefing|conference for the press)|will (?:attend|take part|participate|be (?:present|attending|taking part|participating|joining)|join)|(?:is|are) (?:to|due to|expected to) (?:attend|take part|participate))\b/u;
const GATE = new Gate(
  /attend|^occasions$|entourage|retinue|suite|part|present|travell?ing|table|spoke|joined|^sat$|accompan|came|travel|flew|brought|delegation|team|room|table|hand|journey|trip|flanked|assisted|side|there|graced|members|among|sent|^followed$/,
);

/** Whether a sentence says that somebody was there as well; found out once, for several rules ask. */
export const attends: (view: SentenceView) => boolean = once(
  (view: SentenceView) =>
    (/^So (?:did|was|were|had) /u.test(view.text) && view.previous !== null && attends(view.previous)) || said(view),
);

const said = (view: SentenceView): boolean =>
  (view.text.startsWith('With ') || GATE.opens(view.words)) &&
  (ATTENDING.test(view.text) || SENT.test(view.text) || ALONG.test(view.text)) &&
  !AWAY.test(view.text);

/** "With her travelled X", "She brought with her X". */
const ALONG =
  /^(?:Also )?[Tt]ravell?ing with (?:the|him|her|them) |^With (?:the|him|her|them) [^,]{0,30}(?:came|were|travel(?:l)?ed|flew) |\bbrought (?=(?:the |his |her )?(?:[\p{L}'’.-]+ ){0,8}\p{Lu}[^;.]{2,60} with (?:him|her|them)\b)|\bbrought (?:along )?with (?:her|him|them) (?=(?:the |her |his |Mr|Ms|Dr|\p{Lu}))/u;

early(ATTENDING, ALONG);

/** Persons whom a sentence adds to the encounter told of last. */
export const attendants = (view: SentenceView): readonly Ref[] =>
  attends(view) ? personsIn(view, 0, view.text.length) : [];

const MEN_OF =
  /\b(?:[Rr]epresentatives?|[Oo]fficials?|[Dd]elegates?|[Dd]elegations?|[Oo]bservers?|[Ee]xperts?|[Ss]taff|(?:senior|leading|other|several|some) members(?! states)|[Ee]xecutives|[Mm]anagers|[Ee]ngineers|[Bb]osses|[Ll]awyers|[Tt]echnicians|[Ss]pecialists|[Ss]cientists|[Nn]egotiators|[Dd]iplomats|[Ee]nvoys|[Dd]irectors?(?:[- ][Gg]eneral)?|[Ss]ecretary[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary|[Cc]hief [Ee]xecutive|[Hh]eads(?! of (?:[Ss]tate|[Gg]overnment|[Mm]ission|(?:the )?[Dd]elegation))|[Cc]hiefs|[Cc]ommissioners|[Cc]ommanders|[Mm]inisters|[Pp]residents|[Pp]remiers|[Kk]ings|[Ss]peakers|[Gg]overnors|[Gg]enerals|[Pp]rosecutors|[Jj]udges|[Aa]mbassadors|[Ll]eaders|[Mm]embers|[Tt]eams|[Pp]arliamentarians|[Aa]cademics|[Jj]ournalists|[Aa]ctivists|[Bb]usinessmen|[Ii]nvestors|[Dd]onors)(?: [\p{Ll}-]+){0,2} (?:of|from) (?:(?:the )?(?:[\p{Ll}-]+ ){0,2}(?:operators?|companies|agencies|utilities|banks|firms|ministries|railways|institutes|universities|bodies) )?(?:(?:the|(?:\p{Lu}[\p{L}-]+ )?(?:state|power|utility|company|firm|agency|operator|giant|bank|group)) ){0,2}(?:\p{Lu}[\p{L}-]+ (?:utility|company|firm|agency|operator|giant|bank|group|railways?|ministry) )?$/u;
/** "the Third Meeting of Foreign Ministers of Albania, Italy and Serbia": of its name. */
const OF_SESSION =
  /\b(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Ss]ummit|[Ff]orum|[Cc]ouncil|[Gg]athering|[Rr]ound|[Tt]alks|[Cc]ommittee|[Cc]ommission|[Cc]ongress|[Aa]ssembly|[Rr]etreat) (?:of|between|among|for) (?:the )?(?:[\p{L}-]+ ){0,4}(?:of|from) (?:the )?$/u;
const JOINED =
  /^(?: \([^)]{1,14}\))?(?:,|,? and|,? as well as)(?:,? as (?:the |its )?(?:host|chair|observers?),)?(?: (?:the|of|from|those|representatives|officials|experts))* $/u;
const TOOK_PART =
  /^(?: \([^)]{1,14}\))?(?:, [^,;.]{3,40},)? (?:also |both )?(?:spoke (?:first|next|last)\b|(?:came|were there) with (?:their |its )?(?:[\p{Ll}-]+ )?(?:ministers|officials|experts|delegations?|observers|deputies|teams?|delegates)|(?:joined|followed|took part|attended) (?:in )?(?:(?:it|the (?:debates?|proceedings|session|meeting|talks|discussions|conference)) )?(?:(?:by|via|over|through|on) (?:an? )?(?:video|telephone|video[ -]?link|screen)|as (?:an )?observers?)|attended|took part|participated|sat in|(?:was|were) (?:all |both )?(?:represented|present|there|on hand)|(?:had )?sent (?:an? |their |its |two |three )?(?:observers?|delegations?|delegates?|representatives?|experts?|teams?|officials|envoys?|technicians|ambassadors?|deputies|(?:junior |deputy |vice-)ministers?|state secretar(?:y|ies)))\b/u;

/** "the representative of the Ministry of Finance N", "the Representative of the FAO, N": the person was there. */
const ofHolder = (view: SentenceView, end: number): boolean =>
  view.mentions.some(
    ({ kind, form, start }) =>
      kind === 'person' &&
      form === 'name' &&
      /^(?: \([^)]{1,14}\))?,? (?:\p{Lu}[\p{L}.]{0,10} ){0,4}$/u.test(
        view.text.slice(end, Math.max(end, start - view.at)),
      ) &&
      start - view.at > end,
  );

/** "N, Permanent Representative of Ghana to the United Nations": what N is. */
const isTitle = (view: SentenceView, at: number): boolean =>
  view.mentions.some(
    ({ kind, end }) =>
      kind === 'person' &&
      end - view.at < at &&
      /^(?: \([^)]{1,20}\))?, (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}(?:\p{Ll}+ )?(?:of|from) (?:the )?$/u.test(
        view.text.slice(end - view.at, at),
      ),
  );

/** "Tajikistan sent an observer, Deputy Prime Minister N": N was there. */
const sentOne = (view: SentenceView, from: number): boolean => {
  const sent = SENT_ONE.exec(view.text.slice(from));
  if (!sent) return false;
  const at = from + sent[0].length;
  return view.mentions.some(
    ({ kind, start }) => kind === 'person' && start - view.at >= at && start - view.at < at + 70,
  );
};
/** "Peru was represented by Minister N": N was there. */
const representedByOne = ({ text, at, mentions }: SentenceView, from: number): boolean => {
  const by = REPRESENTED_BY.exec(text.slice(from));
  if (!by) return false;
  const start = from + by[0].length;
  const one = mentions.find((mention) => mention.kind === 'person' && mention.start - at >= start);
  return one !== undefined && !/;| by |, (?:while|who) /u.test(text.slice(start, one.start - at));
};
const REPRESENTED_BY = /^(?:(?!, (?:while|but|and) )[^;.]){0,50}? represented (?:[^;.,]{2,40} )?by /u;
const SENT_ONE = /^[^;.]{0,50}? sent (?:an? |its |their )[^,;.]{3,30}, /u;

/** Bodies that a sentence says attended: "Representatives of A and B also attended", "A and B took part as observers". */
export function bodiesAttending(view: SentenceView): readonly Ref[] {
  if (!attends(view)) return [];
  const listed = listedThere(view);
  if (listed.length) return listed;
  const bodies = view.mentions.filter(
    ({ kind, form }) => (kind === 'organization' || kind === 'country') && form === 'name',
  );
  const found: Ref[] = [];
  let row: Ref[] = [];
  let end = 0;
  let open = false;
  for (const { ref, start, end: stop } of bodies) {
    if (start - view.at < end) continue;
    const before = view.text.slice(end, start - view.at);
    if (row.length && JOINED.test(before)) row.push(ref);
    else {
      row = [ref];
      open = MEN_OF.test(before) && !OF_SESSION.test(before);
      if (!open && !/(?:^|; |, (?:while|and|but) )(?:[Tt]he |Also )?$/u.test(view.text.slice(0, start - view.at)))
        row = [];
    }
    end = stop - view.at;
    if (!row.length || ofHolder(view, end)) continue;
    if (open && !isTitle(view, start - view.at)) found.push(ref);
    else if (TOOK_PART.test(view.text.slice(end)) && !sentOne(view, end) && !representedByOne(view, end))
      found.push(...row);
  }
  return [...new Set([...found, ...sentWithoutNames(view)])];
}

/** What leads to a row of those who were there: "Four countries were at the table when it convened: …", "Member countries represented were", "The following states attended:". */
const ROW =
  /^[^:;]{0,40}\b(?:[Cc]ountries|[Ss]tates|[Nn]ations|[Mm]embers|[Dd]elegations|[Gg]overnments|[Bb]odies|[Aa]gencies) (?:were at the table|attended|took part|were represented|were present|participated|sent delegations)\b[^:;.]{0,110}: |\b(?:[Cc]ountries|[Ss]tates|[Nn]ations|[Mm]embers|[Dd]elegations|[Gg]overnments|[Pp]arties) (?:represented|present|attending|participating|taking part|in attendance)(?: [^,;.:]{2,30})? (?:were|are|included?)(?: the following)?:? |^(?:Participating|Represented|Taking part|Present|Attending|In attendance|Around the table|Also represented)(?: [^,;.:]{2,40})? (?:were|was) |\b[Ff]ollowing (?:[Mm]ember |[Pp]articipating )?(?:[Cc]ountries|[Ss]tates|[Mm]embers|[Dd]elegations|[Pp]arties)(?: [^,;.:]{0,40})? (?:were represented|were present|attended|took part|participated)(?: [^:;.]{2,30})?: |\b(?:[Dd]elegations|[Dd]elegates|[Pp]articipants|[Oo]bservers|[Ee]xperts|[Oo]fficials|[Rr]epresentatives|[Ss]pecialists) (?:also )?(?:came|had come|travelled|hailed|were drawn|arrived) from /u;

/** States and bodies in a row behind such words. */
function listedThere(view: SentenceView): readonly Ref[] {
  const lead = ROW.exec(view.text);
  return lead ? rowFrom(view, lead.index + lead[0].length, LISTED).refs : [];
}
const LISTED = {
  lead: /^(?:the )?(?:Republic of |Kingdom of |State of )?(?:the )?$/u,
  next: JOINED,
  takes: isNamedActor,
};
