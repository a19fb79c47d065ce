/** Verbs of meeting in another sense: "met the target", "received a letter", "welcomed the decision", "called on all parties". */
import type { MeetingKind } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

const NOT_MET =
  /^ (?:all |some |many |most )?(?:(?:the|its|their|his|her|these|those|all) (?:\p{Ll}+ ){0,2}(?:targets?|needs?|requirements?|criteri\p{L}+|deadlines?|conditions?|demands?|standards?|goals?|costs?|obligations?|expectations?|challenges?|benchmarks?|terms|wishes|bill)\b|as an? (?!three|four|group)|with (?:success|criticism|resistance|approval|opposition|protests?|a|an|little|no|some|strong|fierce|scepticism)|expectations|demand|head-on|\d)/u;
const NOT_RECEIVED =
  /^(?: (?:yesterday|today|on \p{Lu}\p{Ll}+|this (?:morning|afternoon|evening)|here))* (?:an?|the|his|her|its|their|no|some|any|several|many|\d[\d,.]*|word|news|support|assurances?|copies|credentials|training|medals?|treatment|permission|approval|backing|funding|financing|aid|reports?|word|complaints?|proposals?)(?= (?:\p{Ll}+ ){0,4}(?:letters?|messages?|reports?|cop(?:y|ies)|credentials|invitations?|awards?|medals?|orders?|support|assurances?|briefings?|explanations?|answers?|gifts?|calls?|grants?|loans?|proposals?|requests?|approval|assistance|training|boost|welcome|applause|ovation|votes?|mandate|degree|doctorate|prize|million|billion|percent|guard|salute|signatures?|keys?|documents?)\b)|^ (?:word|news|support|assurances|credentials|training|funding|backing|approval|financing|aid)\b/u;
/** "received the outcome of the forum": a thing, whoever is named after it. */
const RECEIVED_THING =
  /^ (?:the|an?|its|their|his|her) (?:[\p{Ll}-]+ ){0,2}(?:outcomes?|results?|findings|recommendations|conclusions|minutes|list|text|news|statement|communiqu[ée]|draft|request|invitation|message|letter|report|award|prize|medal|order|doctorate|title)\b/u;
/** "received yesterday a telephone call from N": by telephone. */
const RECEIVED_CALL = /^ (?:[\p{L}\d-]+ ){1,4}(?:an?|the) (?:phone|telephone|video)? ?call\b/u;
const NOT_CALLED =
  /^ (?:to|the (?:visit|signing|results?|outcome|agreement|decision|efforts?|vision|speech|remarks|role|leadership|contributions?|appointment|election|return|entry|admission|accession|ratification|establishment|conclusion|formation|hosting|completion|findings|reports?|briefing|address|statement|idea|move|news|offer|plan|proposal|deal|accord|launch|adoption|progress|announcement|initiative|international|parties|world|government|authorities|united)|both|all|for|every|(?:its|their|his|her)(?! (?:[\p{L}-]+ ){0,2}(?:guests?|counterparts?|hosts?|colleagues?|opposite numbers?|visitors?)\b)|member|states|donors|governments|parties|countries|any|each|by (?:the )?\p{Ll}+ing)\b/u;

/** Those who came to something that is told of by its noun. */
const WELCOMED_ALL =
  /^ (?:all |both )?(?:the |her |his |their )?(?:[\p{Ll}-]+ ){0,2}(?:delegates|participants|attendees|delegations|members|community|everyone|gathering|public|audience)(?: and (?:\p{Ll}+ ){0,3}\p{Ll}+)? to (?:the|their|this|its) (?:[\p{L}\d-]+ ){0,5}(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Ss]ummit|[Ff]orum|[Cc]eremony|[Ww]orkshop|[Ss]eminar|[Cc]ongress|[Aa]ssembly|[Dd]ialogue|[Ee]vent)\b/u;

const WELCOMED_THING =
  /^(?:,? and \p{Ll}+(?:ed|s))? (?:the|an?|his|her|its|their|these|this|such) (?:[\p{Ll}-]+ ){0,2}(?:proposals?|suggestions?|efforts?|ideas?|remarks|statements?|words|comments?|initiatives?|offers?|decisions?|readiness|willingness|stance|position|role|support|contribution|appointment|election|victory|call|invitation|assurances?|commitment|announcement) (?:of|by|from|made by) /u;

/** "welcomed Mr. N and his party to the ceremony": who came to it. */
const WELCOMED_TO =
  /^ [^,;:]{3,70} to (?:the|this|today's) (?:[\p{Ll}-]+ ){0,2}(?:ceremony|meeting|conference|session|forum|workshop|event|talks)\b/u;

/** Whether the words around a verb show that it tells of no encounter. */
export function notMeant(view: SentenceView, kind: MeetingKind, verb: Range, word: string): boolean {
  const after = view.text.slice(verb.end, verb.end + 90);
  const before = view.text.slice(Math.max(0, verb.start - 30), verb.start);
  // "thanked the hosts": who they are.
  if (word === 'hosts' && /\b(?:the|its|his|her|their|our|both|two|three) $/u.test(before)) return true;
  if (kind === 'talks') {
    // "saw Minister X on Friday": only where a person by office or name follows at once, and nothing is said to be seen in them.
    if (word === 'seeing')
      return !(
        /\b(?:after|before|on|upon|when|while) $/u.test(before) &&
        view.mentions.some(
          ({ kind, start }) => kind === 'person' && start - view.at > verb.end && start - view.at < verb.end + 90,
        )
      );
    // "is due in Lisbon to brief N": told by his coming.
    if (
      word === 'brief' &&
      !/\b(?:will|shall|(?:is|are)(?: due| set| expected| scheduled)? to)(?: also| then)? $/u.test(before)
    )
      return true;
    if (word === 'seen' && !/\b(?:has|have|had)(?: (?:also|already|earlier|first|just|not yet))? $/u.test(before))
      return true;
    if (/^(?:saw|sees|see|seen)$/.test(word)) return !seesPerson(view, verb, before);
    // "the delays met by cheese at the border": with which it met.
    if (word === 'met' && /^ by\b(?! (?:chance|accident|video|phone|telephone|appointment))/u.test(after)) return true;
    if (
      /^(?:met|meets?)\b/.test(word) &&
      (NOT_MET.test(after) || /\b(?:is|was|were|be|been|being|are) (?:not |fully |also )?$/u.test(before))
    )
      return true;
    if (
      /^(?:gather|assembl|conven)/.test(word) &&
      /^ (?:the|an?|in support|pace|momentum|evidence|information|data|\d|dust|speed|from)\b/u.test(after)
    )
      return !/^ (?:from|the (?:ministers|leaders|presidents))/u.test(after);
    // "conferred a doctorate on X".
    if (
      /^confer(?!\p{Ll}* with)/u.test(word) &&
      /^ (?:an?|the|its|his|her|their|upon|powers|rights|honou?rs)\b/u.test(after)
    )
      return true;
    // "embraced him": at whatever it was.
    if (word === 'embraced' && /^ (?:him|her|them|each)\b/u.test(after)) return !view.dates.length;
    // "They exchanged views on trade": what was done at the encounter in hand.
    if (/^(?:exchanged? views|compared notes)$/.test(word))
      return !/^(?: [^,;.]{1,40})? with (?=(?:[\p{L}.'-]+ ){0,6}\p{Lu})/u.test(after);
    return (
      /^(?:spoke|talked|chatted) (?:with|to)$/.test(word) &&
      !/^ (?:his|her|their|the|\p{Lu}|Mr|by)(?!.{0,24}\b(?:reporters|journalists|press|media|newspaper|agency|Reuters|AFP|AP|news|radio|television|people|crowd|nation|audience|parliament)\b)/u.test(
        after,
      )
    );
  }
  if (kind === 'call') {
    if (
      /^(?:received|receives|receiving|receive)$/.test(word) &&
      (NOT_RECEIVED.test(after) || RECEIVED_THING.test(after) || RECEIVED_CALL.test(after))
    )
      return true;
    if (
      /^(?:called on|calls on|calling on|call on|called upon|called at|hosted|hosts|welcomed|welcomes)$/.test(word) &&
      NOT_CALLED.test(after)
    )
      return true;
    // "N, the Secretary-General, welcomed them; M gave the report": at the session in hand.
    if (word === 'welcomed' && /^ (?:them|everyone|everybody|all|those present)[;,.]/u.test(after)) return true;
    // "welcomed and valued the proposals of Ambassador N": what he proposed.
    if (/^(?:welcom|hail|greet)/.test(word) && WELCOMED_THING.test(after)) return true;
    // "welcomed the delegates to the conference": at the conference.
    if (/^(?:welcom|greet)/.test(word) && (WELCOMED_ALL.test(after) || WELCOMED_TO.test(after))) return true;
    // "called on Israel to withdraw": an appeal.
    if (
      /^call(?:ed|s|ing)? (?:up)?on$/.test(word) &&
      /^[^,.;]{2,70} to (?!discuss|pay|thank|deliver|convey|brief|bid|review|explore|present|congratulate|take leave|exchange|go over|talk|introduce|inform|hand|say goodbye|bring|update|extend|express|confer|compare)\p{Ll}{2,}/u.test(
        after,
      )
    )
      return true;
    if (
      /^(?:welcomed|welcomes|hosted|hosts)$/.test(word) &&
      /^[^,.;]{0,60}'s? (?:decision|offer|proposal|efforts?|move|initiative|support|intention|readiness|commitment|announcement|participation|election)/u.test(
        after,
      )
    )
      return true;
    if (
      /(?:welcomed|greeted|met|received)/.test(word) &&
      /^ (?:(?:on|upon) (?:his |her |their )?arrival|(?:at|on) (?:the )?(?:[\p{L}-]+ ){0,4}(?:[Aa]irport|tarmac|station|runway|border))/u.test(
        after,
      )
    )
      return true;
    return word === 'met by' && !/\b(?:was|were|is|are) $/u.test(before);
  }
  // "N, who was sworn in this month": who he is.
  if (kind === 'ceremony' && /sworn/.test(word) && /, who $/u.test(before)) return true;
  if (kind === 'ceremony')
    return (
      /^(?:(?:was )?inaugurated|sworn in|was sworn in)$/.test(word) &&
      /^ as (?:an?|the|its)\b/u.test(after) &&
      !view.dates.length
    );
  return false;
}

/** "saw Prime Minister X the following day", and not "saw X leave", "saw X as a rival". */
function seesPerson(view: SentenceView, verb: Range, before: string): boolean {
  const seen = view.mentions.find(
    ({ kind, form, start }) =>
      kind === 'person' && form === 'name' && start - view.at > verb.end && start - view.at < verb.end + 80,
  );
  if (
    /^ (?:an? |the )(?:[\p{Ll}-]+ )?(?:team|delegation|group|mission) (?:of|from|led by) /u.test(
      view.text.slice(verb.end),
    )
  )
    return true;
  if (
    /^ (?:him|her|them) (?:again |first |briefly |twice )?(?:tomorrow|today|yesterday|on|in|at|next|last|this|later|for|over)\b/u.test(
      view.text.slice(verb.end),
    ) &&
    !/^ her (?:last|first|later|next|this)\b/u.test(view.text.slice(verb.end))
  )
    return view.dates.length > 0;
  // "N, whom M saw at the palace on Wednesday".
  if (/, whom [^,;.]{2,60} $/u.test(view.text.slice(Math.max(0, verb.start - 70), verb.start)))
    return (
      view.dates.length > 0 &&
      /^ (?:at|in|on|for|over|again|briefly|yesterday|today)\b/u.test(view.text.slice(verb.end))
    );
  if (!seen || /\b(?:which|that|who|it|year|week|month|period|days?) $/u.test(before)) return false;
  const office = view.text.slice(verb.end, seen.start - view.at);
  const rest = view.text.slice(seen.end - view.at, seen.end - view.at + 60);
  return (
    /^ (?:(?:the |his |her |their |an? )?[^,;.]{0,70} )?$/u.test(office) &&
    !/\b(?:of|to|in|at|with|from|by|for|as|off) $/u.test(office) &&
    !/^ off\b/u.test(office) &&
    /^(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?: (?:alone|privately|separately|briefly|in private|one-on-one|face to face|there))?(?:[,.;]|$| (?:the (?:following|next|same)|on|in|at|and|before|after|during|today|yesterday|earlier|later|for|to|over|again|twice|last|this)\b)/u.test(
      rest,
    )
  );
}

/** "hosted N in Rotorua on Monday, for trilateral discussions": to talk, and no mere reception. */
export const isForTalks = (text: string, { end }: Range): boolean => FOR_TALKS.test(text.slice(end));
const FOR_TALKS =
  /^[^.;]{3,200}? for (?:an? )?(?:(?!(?:the|their|his|her)\b)[\p{Ll}-]+ ){0,2}(?:talks|discussions|consultations|negotiations)\b/u;
