/**
 * No fact without a quote: a fact whose spans are not found verbatim at their offsets, or reach over several passages, is
 * refused with a note; references to refused facts are taken out.
 */
import type { Evidenced, Span } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';

/** Refuses what the text does not bear out. Runs last. */
export function alignQuotes(draft: Draft): Draft {
  const { text, passages } = draft.document;
  const notes: string[] = [];
  const passageAt = (offset: number): number => {
    let low = 0;
    let high = passages.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const passage = passages[middle];
      if (!passage) return -1;
      if (offset < passage.start) high = middle - 1;
      else if (offset >= passage.end) low = middle + 1;
      else return middle;
    }
    return -1;
  };
  const holds = (span: Span): boolean =>
    span.end > span.start &&
    text.slice(span.start, span.end) === span.quote &&
    passageAt(span.start) >= 0 &&
    passageAt(span.start) === passageAt(span.end - 1);

  const evidenced = <F extends Evidenced>(facts: readonly F[], what: string): F[] =>
    facts.flatMap((fact) => {
      const evidence = fact.evidence.filter(holds);
      if (evidence.length) return [evidence.length === fact.evidence.length ? fact : { ...fact, evidence }];
      notes.push(`A ${what} was refused: its quote is not found in the text.`);
      return [];
    });
  const mentioned = <F extends { readonly mentions: readonly Span[] }>(facts: readonly F[]): F[] =>
    facts.map((fact) => (fact.mentions.every(holds) ? fact : { ...fact, mentions: fact.mentions.filter(holds) }));

  const meetings = evidenced(draft.meetings, 'meeting');
  const meetingRefs = new Set(meetings.map((meeting) => meeting.ref));
  const agreements = evidenced(draft.agreements, 'agreement').map((agreement) =>
    agreement.meeting && !meetingRefs.has(agreement.meeting) ? { ...agreement, meeting: null } : agreement,
  );
  const agreementRefs = new Set(agreements.map((agreement) => agreement.ref));
  const commitments = evidenced(draft.commitments, 'commitment').map((commitment) => {
    const agreement = commitment.agreement && agreementRefs.has(commitment.agreement) ? commitment.agreement : null;
    const meeting = commitment.meeting && meetingRefs.has(commitment.meeting) ? commitment.meeting : null;
    const isWhole = agreement === commitment.agreement && meeting === commitment.meeting;
    return isWhole ? commitment : { ...commitment, agreement, meeting };
  });
  const commitmentRefs = new Set(commitments.map((commitment) => commitment.ref));
  const unnamed = mentioned(draft.unnamed)
    .filter(({ mentions }) => mentions.length > 0)
    .map((each) => ({
      ...each,
      tookPart: each.tookPart.filter(({ meeting }) => meetingRefs.has(meeting)),
      signed: each.signed.filter((ref) => agreementRefs.has(ref)),
      committed: each.committed.filter((ref) => commitmentRefs.has(ref)),
    }));
  // Written out, not spread: ten members of one copy set anew take the engine ten searches.
  return {
    document: draft.document,
    sentences: draft.sentences,
    tokens: draft.tokens,
    chunks: draft.chunks,
    introductions: draft.introductions,
    holdings: draft.holdings,
    mentions: draft.mentions,
    groups: draft.groups,
    dates: draft.dates,
    persons: mentioned(draft.persons),
    organizations: mentioned(draft.organizations),
    countries: mentioned(draft.countries),
    places: mentioned(draft.places),
    offices: evidenced(draft.offices, 'office'),
    meetings,
    agreements,
    commitments,
    unnamed,
    notes: [...draft.notes, ...new Set(notes)],
  };
}
