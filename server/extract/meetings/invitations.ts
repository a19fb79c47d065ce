/** Visits to which somebody has said yes: "accepted an invitation to visit X", "invited Y to Z. Y accepted". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { personsBefore, personsIn } from './persons.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(/accept|^invit/);
const OF_ONE =
  /\baccept(?:ed|s)(?: with \p{L}+)? (?:an?|the|this|that|his|her|their|its) (?:\p{Ll}+ )?invitation (?:(?:of|from|by) [^,;.]{3,60} )?(?:to (?:pay (?:an?|the) |make (?:an?|the) )?(?:(?:[\p{Ll}-]+ )?visit|visit|come to|go to|travel to)|for an? (?:[\p{Ll}-]+ )?visit)\b/u;
/** "accepted an invitation to Lima", "accepted, for 14 May, the invitation to Lima of President N". */
const TO_PLACE =
  /\baccept(?:ed|s)(?:, [^,;.]{3,40},)? (?:an?|the|his|her|their) (?:\p{Ll}+ )?invitation (?:(?:of|from|by) [^,;.]{3,60} )?to (?=(?:the )?\p{Lu})/u;
const ACCEPTED =
  /\baccepted(?: it| this| the (?:offer|invitation))?(?: (?:with|on) [\p{L} ]{3,30}| gladly| in principle)?[.,;]?$/u;
const INVITED =
  /\binvited [^;.]{3,80}? to (?=\p{Lu})|\b(?:invited|asked) [^;.]{3,80}? to (?:pay (?:an?|the) (?:[\p{Ll}-]+ )?visit to |make (?:an?|the) (?:[\p{Ll}-]+ )?visit to |visit |come to |go to |travel to )/u;
/** "extended an invitation to N to visit Lima", "conveyed to N an invitation to come to Lima". */
const INVITATION =
  /\b(?:extended|conveyed|handed|gave|delivered|sent|renewed|reiterated|addressed|issued) [^;.]{0,60}?\binvitation (?=(?:to [^;.]{3,90}? )?to (?:pay an? (?:[\p{Ll}-]+ )?visit|make an? (?:[\p{Ll}-]+ )?visit|visit|come to|go to|travel to)\b)[^;.]{0,100}? to (?:pay an? (?:[\p{Ll}-]+ )?visit to|make an? (?:[\p{Ll}-]+ )?visit to|visit|come to|go to|travel to) /u;

/** The visit that an invitation, accepted, leads to. */
export function visitsAccepted(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const one = OF_ONE.exec(view.text);
  if (one) {
    // "to come to X for the summit": it is the summit that is to come.
    if (
      /^[^,;.]{0,60} (?:for|to attend) (?:the|an?|its|their) [^,;.]{0,60}\b(?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ff]orum|[Ss]ession|[Tt]alks)\b/u.test(
        view.text.slice(one.index + one[0].length),
      )
    )
      return [];
    if (
      /\b(?:not|reports? (?:that|of)|never|yet to|whether|if) [^,;]*$/u.test(
        view.text.slice(0, one.index).toLowerCase(),
      )
    )
      return [];
    return told(view, one.index, one.index + one[0].length, personsBefore(view, one.index));
  }
  const place = TO_PLACE.exec(view.text);
  const to = place ? view.at + place.index + place[0].length : -1;
  if (
    place &&
    view.mentions.some(
      ({ kind, form, start }) =>
        (kind === 'place' || kind === 'country') && form !== 'adjective' && start >= to && start - to < 5,
    )
  )
    return told(view, place.index, place.index + place[0].length - 1, personsBefore(view, place.index)).map(
      (visit) => ({
        ...visit,
        date: view.dates.find(({ start }) => start - view.at > place.index && start < to)?.date ?? visit.date,
      }),
    );
  const yes = ACCEPTED.exec(view.text.trimEnd());
  if (!yes) return visitAsked(view);
  for (const near of [view, view.previous]) {
    const invited = near ? INVITED.exec(near.text) : null;
    if (!near || !invited || (near === view && invited.index > yes.index)) continue;
    const named = personsIn(near, invited.index, invited.index + invited[0].length);
    const acceptor = acceptorOf(view, yes.index, near === view ? invited.index + invited[0].length : 0);
    const inviter = personsBefore(near, invited.index);
    // "invited his colleague to visit Lima; Y accepted": the visitor is who accepted.
    const guests = acceptor.length && !acceptor.some((ref) => inviter.includes(ref)) ? acceptor : named;
    return told(near, invited.index, invited.index + invited[0].length, guests);
  }
  return [];
}

/** "invited his counterpart to visit Lima in May": a visit that somebody is asked to pay, though no answer is told. */
function visitAsked(view: SentenceView): MeetingCandidate[] {
  const asked = INVITED.exec(view.text) ?? INVITATION.exec(view.text);
  if (!asked || !/\binvit/u.test(asked[0]) || UNSURE.test(view.text.slice(0, asked.index))) return [];
  const end = asked.index + asked[0].length;
  if (FOR_SESSION.test(view.text.slice(end))) return [];
  const inviter = personsBefore(view, asked.index);
  const guests = view.mentions.flatMap(({ kind, ref, start }) =>
    kind === 'person' && start - view.at > asked.index && start - view.at < end && !inviter.includes(ref) ? [ref] : [],
  );
  const spokenOf = guests.length ? guests : personsIn(view, asked.index, end).filter((ref) => !inviter.includes(ref));
  return told(view, asked.index, end - 1, [...new Set(spokenOf)]);
}
const UNSURE = /\b(?:not|never|yet to|whether|if|would|could|might|will|to) (?:\p{Ll}+ )?$/u;
const FOR_SESSION =
  /^[^,;.]{0,60} (?:for|to attend|to take part in) (?:the|an?|its|their) [^,;.]{0,60}\b(?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ff]orum|[Ss]ession|[Tt]alks)\b/u;

/** Those named right before "accepted", in its own clause. */
function acceptorOf(view: SentenceView, at: number, from: number): readonly string[] {
  const clause = Math.max(from, view.text.slice(0, at).search(/(?:[;,:]|\b(?:and|but|which|who))[^;,:]*$/u));
  const named = view.mentions.filter(
    ({ kind, form, start, end }) =>
      kind === 'person' && form !== 'reference' && start - view.at >= clause && end - view.at <= at,
  );
  return [...new Set(named.map(({ ref }) => ref))].slice(-1);
}

const told = (view: SentenceView, start: number, end: number, guests: readonly string[]): MeetingCandidate[] =>
  guests.length > 0 && guests.length < 3
    ? [
        toldByVerb(view, {
          range: { start, end },
          kind: 'visit',
          date: dateNear(view, end),
          place: placeNear(view, end)?.ref ?? null,
          status: 'planned',
          participants: guests.map((actor) => ({ actor, role: 'participant' })),
        }),
      ]
    : [];
