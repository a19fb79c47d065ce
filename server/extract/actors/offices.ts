/** Offices: each title of a person once, joined to its body; bodies that a title implies are added without mentions. */
import type { Iso2, OfficeFact, OrganizationFact, Ref, Span } from '../../model/factsheet.ts';
import type { Draft, Holding, Stage } from '../draft.ts';
import { lexicon } from '../words/lexicon.ts';
import { groupByPerson } from './group-holdings.ts';
import { inferred } from './inferred-offices.ts';
import { Bodies } from './office-bodies.ts';
import { addPeerMinistries } from './peer-ministries.ts';
import { statesByBody } from './state-by-body.ts';

const CONFIDENCE = { before: 0.95, after: 0.95, clause: 0.9, shared: 0.85, counterpart: 0.75 } as const;

export const officesStage: Stage = (draft) => {
  const bodies = new Bodies(draft);
  const holdings = [...draft.holdings, ...inferred(draft, bodies)];
  const byPerson = groupByPerson(holdings);
  const offices = new Map<string, { fact: OfficeFact; evidence: Span[] }>();
  for (const holding of holdings) {
    const { use } = holding;
    const own = byPerson.get(holding.person) ?? [];
    if (isBare(holding, own) || isAnothers(holding, own, holdings)) continue;
    const organization = bodies.of(holding);
    const country = officeCountry(holding, bodies.get(organization));
    const key = [
      holding.person,
      officeKey(use.text, use.title.field),
      use.title.field ? '' : (organization ?? ''),
    ].join(' ');
    const spans = spansOf(holding, draft);
    const known = offices.get(key);
    if (known) {
      // "X (Interior)", "Interior Minister X": the fuller words are shown.
      if (use.title.field && !/minister|secretary/i.test(known.fact.title) && /minister|secretary/i.test(use.text))
        known.fact = { ...known.fact, title: use.text, confidence: CONFIDENCE[use.how] };
      if (known.evidence.length < 20) known.evidence.push(...spans);
      continue;
    }
    const evidence = [...spans];
    offices.set(key, {
      evidence,
      fact: {
        person: holding.person,
        title: use.text,
        organization,
        country,
        evidence,
        confidence: CONFIDENCE[use.how],
      },
    });
  }
  addPeerMinistries(draft, bodies);
  const facts = [...offices.values()].map(({ fact }) => fact);
  // A person whose country only an inferred office tells is of that country.
  const told = new Map(holdings.map((each) => [each.person, each.country]));
  const abroad = new Set(facts.filter((each) => each.country === null).map((each) => each.person));
  const held = new Map<Ref, OfficeFact[]>();
  for (const fact of facts) held.set(fact.person, [...(held.get(fact.person) ?? []), fact]);
  const unknown = draft.persons.some(({ country }) => country === null);
  const byBody = unknown ? statesByBody({ ...draft, organizations: bodies.organizations }) : null;
  const persons = draft.persons.map((person) => {
    const own = held.get(person.ref) ?? [];
    const led = stateLed(own);
    if (led) return { ...person, country: led };
    return person.country === null && !abroad.has(person.ref)
      ? { ...person, country: told.get(person.ref) ?? stateServed(own) ?? byBody?.get(person.ref) ?? null }
      : person;
  });
  return { ...draft, persons, holdings, offices: facts, organizations: bodies.organizations };
};

/** "N, who heads Brazil's Ministry of Environment": of Brazil, whatever state the sentence speaks of; null where he has other offices. */
const stateLed = (offices: readonly OfficeFact[]): Iso2 | null =>
  offices.length === 1 && /^(?:heads|directs|runs|chairs|leads) /u.test(offices[0]?.title ?? '')
    ? (offices[0]?.country ?? null)
    : null;

/** The one state that has all the offices of somebody of whom no state is told otherwise. */
const stateServed = ([first, ...others]: readonly OfficeFact[]): Iso2 | null =>
  first && others.every(({ country }) => country === first.country) ? first.country : null;

/** "the Minister" of a person who has a fuller title of that kind says nothing new. */
function isBare(holding: Holding, all: readonly Holding[]): boolean {
  const { title } = holding.use;
  if (title.field || title.of || holding.use.body || title.head.type === 'state') return false;
  return all.some(
    (other) =>
      other.person === holding.person &&
      other !== holding &&
      other.use.title.deputy === title.deputy &&
      (other.use.title.head.singular === title.head.singular ||
        // "Secretary of State X", then "Secretary X"; "Director General Y", then "Director Y".
        (title.head.type !== 'minister' && other.use.title.head.singular.startsWith(`${title.head.singular} `)) ||
        (title.head.type === 'secretary' && other.use.title.head.singular.endsWith(' secretary'))) &&
      (other.use.title.field !== null || other.use.title.of !== null || other.at.start < holding.at.start),
  );
}

/** "the Commissioner, Mr N and the chiefs sat down": of whom another is known to be the commissioner, and N to be his deputy. */
function isAnothers({ person, use }: Holding, own: readonly Holding[], all: readonly Holding[]): boolean {
  const { head, deputy, field, of } = use.title;
  const office = head.singular;
  if (use.how !== 'before' || deputy || field || of || use.body || use.text.toLowerCase() !== office) return false;
  const holds = (each: Holding) => ` ${each.use.title.head.singular}`.endsWith(` ${office}`);
  return (
    own.some((each) => each.use.title.deputy && holds(each)) &&
    all.some((each) => each.person !== person && !each.use.title.deputy && holds(each))
  );
}

const SAME: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  'vice-president': 'vice president',
};

/** A title brought to one form: its rank and head, and the field of government in its one form. */
function officeKey(text: string, field: string | null): string {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}-]+/gu) ?? [];
  if (!field)
    return words
      .flatMap((word) => (SAME[word] ?? word).split(' '))
      .filter((word) => !/^(?:the|of|for|a)$/.test(word))
      .join(' ');
  const { ranks, offices } = lexicon();
  const head = words.filter((word) => ranks.has(word) || offices.next.has(word) || word === 'acting');
  // "X (Interior)" is an interior minister.
  if (!head.length) head.push('minister');
  return `${head
    .filter((word) =>
      /^(?:deputy|vice|acting|assistant|first|second|state|minister|secretary|permanent|parliamentary)$/.test(word),
    )
    .sort()
    .join(' ')} | ${field}`;
}

function officeCountry(holding: Holding, body: OrganizationFact | undefined): Iso2 | null {
  if (body?.kind === 'intergovernmental') return null;
  return holding.use.country ?? body?.country ?? holding.country;
}

/** Where the office is said: from the name to the title, or both apart where they stand in different sentences. */
function spansOf({ use, at }: Holding, draft: Draft): Span[] {
  const { text } = draft.document;
  const span = (start: number, end: number): Span => ({ start, end, quote: text.slice(start, end) });
  const together = use.title.sentence === at.sentence;
  if (together) return [span(Math.min(use.range.start, at.start), Math.max(use.range.end, at.end))];
  return use.range.start === at.start
    ? [span(at.start, at.end)]
    : [span(at.start, at.end), span(use.range.start, use.range.end)];
}
