/** The body that somebody leads, where it is bound by what he says or by what is told of it as his. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { sameMembers } from '../reference/same-members.ts';
import { lastBefore } from '../text/sorted-places.ts';
import type { SentenceView } from '../text/view.ts';
import { HIS_BODY, MINISTRIES } from './side-words.ts';

/** Whether some word of the text names a body, which an office would only imply. */
export const isNamed = (draft: Draft, ref: Ref): boolean =>
  (actorsOf(draft).organizations.get(ref)?.mentions.length ?? 0) > 0;

/** "We shall cut the fees," said the head of a company: the company; `firms`: no other body that he is of. */
export function bodyLedBy(draft: Draft, person: Ref, firms = false): Ref | null {
  const { offices, organizations } = actorsOf(draft);
  const body = offices
    .get(person)
    ?.map(({ organization }) => organizations.get(organization ?? ''))
    .find((each) => each !== undefined && each.mentions.length > 0 && (!firms || each.kind === 'company'));
  return body?.ref ?? null;
}

/** "Its vice-president, X, said that the first instalment would be paid": by the bank, or the union of states, that he speaks for. */
export function bodySpokenFor(draft: Draft, who: readonly Ref[]): readonly Ref[] {
  const [only] = who;
  const ref = who.length === 1 && only?.startsWith('p') ? bodyLedBy(draft, only) : null;
  const body = actorsOf(draft).organizations.get(ref ?? '');
  return body && (body.kind === 'intergovernmental' || body.kind === 'company') ? [body.ref] : who;
}

/** Who is bound where the text speaks of bodies without a name, and whether it calls them bodies, so that they are not only their states. */
export function bodiesMeant(draft: Draft, view: SentenceView, who: readonly Ref[], at: number) {
  const ofState = bodyOfThatState(draft, view, who, at);
  const by = ofState.length ? ofState : bodyOfHis(draft, view, who, at);
  return { by, bodies: ofState.length > 0 || areMinistries(view, at, by) };
}

/** "X said that his company would": the body that he leads, where he is who is meant. */
function bodyOfHis(draft: Draft, view: SentenceView, who: readonly Ref[], at: number): readonly Ref[] {
  const [only] = who;
  if (who.length !== 1 || !only?.startsWith('p')) return who;
  const before = view.text.slice(Math.max(0, at - 50), at);
  const body = HIS_BODY.test(before)
    ? bodyLedBy(draft, only)
    : MINISTRIES.test(before)
      ? ministryOf(draft, only)
      : null;
  return body ? [body] : who;
}

/** The ministry of which somebody is the minister, whether the text names it or not. */
const ministryOf = (draft: Draft, person: Ref): Ref | null => {
  const { offices, organizations } = actorsOf(draft);
  const own = offices.get(person)?.map(({ organization }) => organization);
  return own?.find((ref) => organizations.get(ref ?? '')?.kind === 'ministry') ?? null;
};

/** Whether those bound are ministries that the text calls so: "the two ministries will", "will be drafted by both ministries". */
const areMinistries = (view: SentenceView, at: number, by: readonly Ref[]): boolean =>
  MINISTRIES.test(view.text.slice(Math.max(0, at - 60), at)) ||
  view.groups.some(
    ({ refs, start, end }) =>
      /\b(?:[Mm]inistries|(?:[Ee]ach|[Ee]ither|[Nn]either) [Mm]inistry)$/u.test(
        view.text.slice(start - view.at, end - view.at),
      ) && sameMembers(refs, by),
  ) ||
  // "Beta's ministry will", "His ministry, he said, would".
  view.mentions.some(
    ({ kind, form, ref, start, end }) =>
      kind === 'organization' &&
      form === 'reference' &&
      by.length === 1 &&
      by[0] === ref &&
      end - view.at <= at &&
      /\b[Mm]inistry$/u.test(view.text.slice(start - view.at, end - view.at)),
  );

/** "The Maldivian Ministry will", "the Korean agency is to": the body of that state that the text means; empty where it has none. */
function bodyOfThatState(draft: Draft, view: SentenceView, who: readonly Ref[], at: number): readonly Ref[] {
  const [only] = who;
  if (who.length !== 1 || !only || only.startsWith('p')) return [];
  const noun = OF_THAT_STATE.exec(view.text.slice(Math.max(0, at - 60), at))?.groups?.noun?.toLowerCase();
  if (!noun) return [];
  if (only.startsWith('o')) return who;
  const { countries, organizations } = actorsOf(draft);
  const iso2 = countries.get(only);
  const fits = (ref: Ref | null): boolean => {
    const body = organizations.get(ref ?? '');
    return body?.country === iso2 && (body?.kind === noun || body?.name.toLowerCase().includes(noun) === true);
  };
  const named = lastBefore(draft.mentions, view.at + at, ({ kind, ref }) => kind === 'organization' && fits(ref));
  const held = noun === 'ministry' ? draft.offices.find(({ organization }) => fits(organization)) : undefined;
  const body = named?.ref ?? held?.organization;
  return body ? [body] : [];
}
const OF_THAT_STATE =
  /(?:^|[,;:] |\b(?:and|while|that|but) )(?:[Uu]nder it,? )?[Tt]he (?:\p{Lu}[\p{L}-]+ ){1,2}(?<noun>[Mm]inistry|[Aa]gency|[Cc]ompany|[Uu]niversity|[Aa]uthority|[Bb]ank|[Ii]nstitute|[Cc]ommission|[Bb]oard|[Cc]ouncil)(?:,? (?:also|has|have|had|then|too|in turn|for its part|\p{L}{2,14}ly),?)* $/u;
