/** What a stretch of text belongs to: the instrument and the encounter in hand, and the sides the whole document is about. */
import type { AgreementFact, MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';

/** The new instrument that what is undertaken at `offset` belongs to: one signed or adopted, with the same actors, nearest before. */
export function mainAgreement(draft: Draft, offset: number, by: readonly Ref[]): Ref | null {
  const fresh = draft.agreements.filter(({ status }) => status === 'signed' || status === 'adopted');
  const shares = (agreement: AgreementFact) =>
    by.some((ref) => agreement.parties.includes(ref) || agreement.signatories.includes(ref)) ||
    by.some((ref) =>
      countriesOf(draft, [ref]).some((country) => countriesOf(draft, agreement.parties).includes(country)),
    );
  const fitting = fresh.filter(shares);
  return (nearestBefore(fitting, offset) ?? (fitting.length === 1 ? fitting[0] : undefined))?.ref ?? null;
}

/** The encounter, held, that what is said at `offset` came of. */
export function mainMeeting(draft: Draft, offset: number, by: readonly Ref[]): Ref | null {
  const held = draft.meetings.filter(({ status, kind }) => status === 'held' && kind !== 'ceremony');
  const took = held.filter((meeting) => meeting.participants.some(({ actor }) => by.includes(actor)));
  const pool = took.length ? took : held;
  return (nearestBefore(pool, offset) ?? pool[0])?.ref ?? null;
}

function nearestBefore<F extends AgreementFact | MeetingFact>(facts: readonly F[], offset: number): F | undefined {
  const start = (fact: F) => Math.min(...fact.evidence.map((span) => span.start));
  return facts.filter((fact) => start(fact) <= offset).sort((a, b) => start(b) - start(a))[0];
}

/** Bodies that no word of the text names stand back behind their states: "the two sides" are ministries only where ministries are named. */
export function namedSides(draft: Draft, refs: readonly Ref[]): readonly Ref[] {
  const implied = refs.filter((ref) => draft.organizations.some((body) => body.ref === ref && !body.mentions.length));
  if (!implied.length) return refs;
  return [
    ...new Set(
      refs.map((ref) => {
        if (!implied.includes(ref)) return ref;
        const country = draft.organizations.find((body) => body.ref === ref)?.country;
        return draft.countries.find((each) => each.iso2 === country)?.ref ?? ref;
      }),
    ),
  ];
}

/** Countries that refs stand for, as ISO codes. */
export function countriesOf(draft: Draft, refs: readonly Ref[]): string[] {
  const codes = refs.map(
    (ref) =>
      draft.persons.find((person) => person.ref === ref)?.country ??
      draft.organizations.find((body) => body.ref === ref)?.country ??
      draft.countries.find((country) => country.ref === ref)?.iso2,
  );
  return [...new Set(codes.filter((code) => code !== null && code !== undefined))];
}

/**
 * The sides a document is about: the parties of its new instrument; else the ministries of different states that it names
 * together; else the states of those who met; else the two states spoken of most.
 */
export function partiesOfText(draft: Draft): readonly Ref[] {
  const fresh = draft.agreements.find(
    ({ status, parties }) => (status === 'signed' || status === 'adopted') && parties.length > 1,
  );
  if (fresh) return fresh.parties;
  return jointMinistries(draft) ?? mainCountries(draft);
}

/** Ministries or forces of two or more states that some sentence names side by side, or null. */
export function jointMinistries(draft: Draft): readonly Ref[] | null {
  const bodies = new Map(
    draft.organizations
      .filter((body) => (body.kind === 'ministry' || body.kind === 'agency') && body.country)
      .map((body) => [body.ref, body]),
  );
  const bySentence = new Map<number, Set<Ref>>();
  for (const mention of draft.mentions) {
    if (mention.kind !== 'organization' || mention.form === 'adjective' || !bodies.has(mention.ref)) continue;
    const set = bySentence.get(mention.sentence) ?? new Set();
    bySentence.set(mention.sentence, set.add(mention.ref));
  }
  let best: Ref[] | null = null;
  for (const refs of bySentence.values()) {
    const one = new Map<string, Ref>();
    for (const ref of refs) {
      const country = bodies.get(ref)?.country;
      if (country && !one.has(country)) one.set(country, ref);
    }
    if (one.size > 1 && one.size > (best?.length ?? 0)) best = [...one.values()];
  }
  return best;
}

/** The states of those who met, else the two states named most. */
export function mainCountries(draft: Draft): readonly Ref[] {
  const refOf = new Map(draft.countries.map((country) => [country.iso2, country.ref]));
  const group = draft.groups.find(
    ({ refs }) => refs.length > 1 && refs.every((ref) => draft.countries.some((country) => country.ref === ref)),
  );
  if (group) return group.refs;
  const meeting = draft.meetings.find(
    ({ participants }) =>
      countriesOf(
        draft,
        participants.map(({ actor }) => actor),
      ).length > 1,
  );
  const met = meeting
    ? countriesOf(
        draft,
        meeting.participants.map(({ actor }) => actor),
      )
    : [];
  const refs = met.flatMap((iso2) => refOf.get(iso2) ?? []);
  if (refs.length > 1) return refs;
  return [...draft.countries]
    .sort((a, b) => b.mentions.length - a.mentions.length || a.iso2.localeCompare(b.iso2))
    .slice(0, 2)
    .map((country) => country.ref);
}
