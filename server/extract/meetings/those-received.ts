/**
 * Whom a host receives, told only as those who had met: "President N received the heads of delegation", "the participants were
 * received by the Prime Minister". They are those at the session of which the text tells.
 */
import type { MeetingFact } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';

/** Those who met, right behind the verb by which they are received. */
export const THOSE_WHO_MET =
  /^ (?:the|all|all the|both) (?:[\p{Ll}-]+ )?(?:heads of (?:the )?(?:\p{Ll}+ )?delegations?|delegation heads|(?:visiting |foreign |participating )?ministers|participants|delegates|delegations)\b/u;
const RECEIVED = /\b(?:received|receives|hosted|greeted|entertained|welcomed)$/u;

/** Adds those who met to the calls at which a host alone is named. */
export function withThoseReceived(draft: Draft): Draft {
  const { text } = draft.document;
  const session = largest(draft.meetings);
  if (!session) return draft;
  const behind = ({ evidence: [first] }: MeetingFact): string => {
    const verb = first && RECEIVED.exec(first.quote);
    return first && verb ? text.slice(first.end, first.end + 60).replace(/\s/g, ' ') : '';
  };
  const isOpen = (meeting: MeetingFact) =>
    meeting.kind === 'call' &&
    meeting.status === 'held' &&
    meeting.participants.length === 1 &&
    THOSE_WHO_MET.test(behind(meeting));
  if (!draft.meetings.some(isOpen)) return draft;
  return {
    ...draft,
    meetings: draft.meetings.map((meeting) => {
      if (!isOpen(meeting)) return meeting;
      const guests = session.participants.filter(
        ({ actor }) => actor.startsWith('p') && !meeting.participants.some((host) => host.actor === actor),
      );
      return {
        ...meeting,
        participants: [
          ...meeting.participants,
          ...guests.map(({ actor }) => ({ actor, role: 'participant' as const })),
        ],
      };
    }),
  };
}

/** The session at which most persons were. */
function largest(meetings: readonly MeetingFact[]): MeetingFact | undefined {
  const persons = ({ participants }: MeetingFact) => participants.filter(({ actor }) => actor.startsWith('p')).length;
  return meetings
    .filter((meeting) => meeting.status === 'held' && SESSIONS.has(meeting.kind) && persons(meeting) > 1)
    .sort((a, b) => persons(b) - persons(a))[0];
}
const SESSIONS: ReadonlySet<string> = new Set(['conference', 'summit', 'talks']);
