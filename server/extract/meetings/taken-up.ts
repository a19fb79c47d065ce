/** Sessions told by what bodies are to take up at them: "the Council will consider it in Georgetown in October". */
import type { Day } from '../../model/edtf.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { sessionDay } from './body-sessions.ts';
import type { MeetingCandidate } from './candidate.ts';
import { placeNear } from './circumstances.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(
  /^(?:consider|take|examine|discuss|review|approve|adopt|endorse|decide|debate|study|deliberate|finalise|finalize|vote|agenda)$/,
);
const AUX = '(?:will|shall|(?:is|are) (?:also |then )?(?:due |expected |scheduled |set )?to)(?: also| then| next)?';
const VERB =
  '(?:consider|take up|examine|discuss|review|approve|adopt|endorse|decide (?:on|whether)|debate|study|deliberate on|finali[sz]e|vote on|be asked to approve)';
const BODY =
  '(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Bb]oard|[Ff]orum|[Aa]ssembly|[Ww]orking [Gg]roup|[Ss]ummit|[Mm]inisters|[Hh]eads of [Ss]tate|[Ll]eaders)';
/** "The joint commission will take up the matter", "the Committee has it on its agenda". */
const TAKES_UP = new RegExp(
  `\\b(?<name>(?:[\\p{L}'’-]+ ){0,5}?${BODY}(?: (?:of|on|for) (?:the )?(?:[\\p{L}'’-]+ ){0,5}?[\\p{L}'’-]+)?(?: \\(\\p{Lu}[\\p{L}-]{1,12}\\))?) (?:${AUX} ${VERB}|has (?:it|this|the (?:matter|question|issue|draft|proposal)) on its agenda)\\b`,
  'u',
);
const TAKES = new RegExp(`^ ${AUX} ${VERB}\\b`, 'u');
const SHARED =
  /\b(?:joint|mixed|bilateral|binational|trilateral|ministerial|intergovernmental|inter-ministerial|ministers of)\b/iu;
/** What sits at home, day by day. */
const AT_HOME =
  /\b(?:city|town|municipal|county|cabinet|parliamentary|select|standing|security|privy) (?:committee|commission|council|board|assembly)\b/iu;
const LEAD = /^(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa]n?) /u;

early(TAKES_UP);

/** The session at which a body takes something up, where its day is told, and its place or that it is of several states. */
export function takenUp(view: SentenceView, latest: Day | null): MeetingCandidate[] {
  if (!view.dates.length || !GATE.opens(view.words)) return [];
  const { text } = view;
  const match = TAKES_UP.exec(text);
  const bodies = view.mentions.filter(({ kind, form }) => kind === 'organization' && form === 'name');
  const taker = match ? undefined : bodies.find(({ end }) => TAKES.test(text.slice(end - view.at, end - view.at + 60)));
  if (!match && !taker) return [];
  const start = match ? match.index + (LEAD.exec(match[0])?.[0].length ?? 0) : (taker?.start ?? 0) - view.at;
  const end = match ? match.index + match[0].length : (taker?.end ?? 0) - view.at;
  const words = text.slice(start, end);
  const date = sessionDay(view, end, 'planned', latest);
  const place = placeNear(view, end);
  const isPlaced = place !== null && place.start - view.at >= end;
  if (!date || AT_HOME.test(words) || (!isPlaced && !(match && SHARED.test(words)))) return [];
  const body = taker ?? bodies.find((each) => each.start - view.at >= start && each.end - view.at <= end);
  return [
    {
      ...toldByVerb(view, {
        range: { start, end },
        kind: /summit|heads of state|leaders/iu.test(words) ? 'summit' : 'conference',
        date,
        place: place?.ref ?? null,
        status: 'planned',
        participants: body ? [{ actor: body.ref, role: 'participant' }] : [],
      }),
      act: 'named',
    },
  ];
}
