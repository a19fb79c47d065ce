/**
 * Every word the page says, in one place, so that a language can be added by writing this object again.
 * Numbers and names come in as arguments: no sentence is glued together elsewhere.
 */

import { count, number } from './texts/format.ts';
import { graph, graphKeys, legend } from './texts/graph.ts';

/** The words of one language. */
export type Texts = typeof english;

const english = {
  language: 'en',
  count: (n: number) => number.format(n),
  quotationMarks: ['\u201c', '\u201d'] as const,
  quotes: (text: string) => `\u201c${text}\u201d`,
  list: (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items),

  kinds: {
    PERSON: 'Person',
    ORGANIZATION: 'Organization',
    COUNTRY: 'Country',
    MEETING: 'Meeting',
    AGREEMENT: 'Agreement',
    COMMITMENT: 'Commitment',
    TOPIC: 'Topic',
    PLACE: 'Place',
  },
  kindsMany: {
    PERSON: 'People',
    ORGANIZATION: 'Organizations',
    COUNTRY: 'Countries',
    MEETING: 'Meetings',
    AGREEMENT: 'Agreements',
    COMMITMENT: 'Commitments',
    TOPIC: 'Topics',
    PLACE: 'Places',
  },
  subkinds: {
    MINISTRY: 'Ministry',
    AGENCY: 'Agency',
    GOVERNMENT: 'Government',
    PARTY: 'Party',
    LEGISLATURE: 'Legislature',
    INTERGOVERNMENTAL: 'Intergovernmental body',
    COMPANY: 'Company',
    UNIVERSITY: 'University',
    NGO: 'Non-governmental organization',
    CONFERENCE: 'Conference',
    SUMMIT: 'Summit',
    TALKS: 'Talks',
    VISIT: 'Visit',
    CALL: 'Courtesy call',
    CEREMONY: 'Ceremony',
    MOU: 'Memorandum of understanding',
    AGREEMENT: 'Agreement',
    TREATY: 'Treaty',
    PROTOCOL: 'Protocol',
    PLAN: 'Plan',
    JOINT_STATEMENT: 'Joint statement',
    DECLARATION: 'Declaration',
    MINUTES: 'Minutes',
    CONTRACT: 'Contract',
    OTHER: 'Other',
  } as Readonly<Record<string, string>>,
  statuses: {
    HELD: 'Held',
    PLANNED: 'Planned',
    SIGNED: 'Signed',
    ADOPTED: 'Adopted',
    PROPOSED: 'Proposed',
    IN_FORCE: 'Referred to as in force',
  } as Readonly<Record<string, string>>,
  modes: { IN_PERSON: 'In person', VIRTUAL: 'By video' } as Readonly<Record<string, string>>,
  modalities: { PLEDGED: 'Pledged', AGREED: 'Agreed', SHOULD: 'Should be done', WILL: 'Will be done' } as Readonly<
    Record<string, string>
  >,
  roles: { chair: 'Chair', 'co-chair': 'Co-chair', host: 'Host', participant: 'Participant' } as Readonly<
    Record<string, string>
  >,

  dates: {
    unknown: 'date not given',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ] as readonly string[],
    seasons: ['spring', 'summer', 'autumn', 'winter'] as readonly string[],
    inYear: (part: string, year: string) => `${part} ${year}`,
    dayOf: (day: number, month: string) => `${day} ${month}`,
    decade: (year: string) => `the ${year.slice(0, 3)}0s`,
    century: (year: string) => `${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`,
    someMonth: (year: string) => `a month of ${year}`,
    someDay: (month: string) => `a day of ${month}`,
    about: (date: string) => `about ${date}`,
    possibly: (date: string) => `possibly ${date}`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    written: (edtf: string) => `As written: ${edtf}`,
  },

  confidence: {
    certain: 'Certain',
    likely: 'Likely',
    unsure: 'Unsure',
    doubtful: 'Doubtful',
    inferred: 'Inferred',
    inferredFrom: (office: string | null) =>
      `The source names ${office ? `an office only, “${office}”` : 'an office only'}; who held it then is known from other documents`,
    explained: (percent: number) => `The reader of documents is ${percent} % sure of this`,
  },

  common: {
    close: 'Close',
    named: (name: string, value: string) => `${name}: ${value}`,
    retry: 'Try again',
    loading: 'Loading',
    showMore: (left: number) => `Show ${count(left, 'more', 'more')}`,
    newTab: 'opens in a new tab',
    sources: (n: number) => count(n, 'source', 'sources'),
    untitled: 'Untitled document',
    unknownPublisher: 'publisher not given',
    separator: ' · ',
  },

  errors: {
    network: 'The server did not answer. Check that it is running, then try again.',
    unavailable: 'The database behind this page does not answer at the moment. Wait a little, then try again.',
    refused: (reason: string) => `The server could not answer: ${reason}`,
  },

  search: {
    label: 'Search people, bodies, meetings and agreements',
    placeholder: 'Search names, agreements, topics',
    results: 'Search results',
    clear: 'Clear search',
    shortcut: '/',
    searching: 'Searching…',
    found: (n: number) =>
      n === 0 ? 'Nothing found' : `${count(n, 'result', 'results')}. Use the arrow keys to choose.`,
    none: (query: string) => `Nothing matches \u201c${query}\u201d.`,
    noneHint: 'Try a family name alone, another spelling, or a country. Accents and capitals do not count.',
    also: 'also written',
    connections: (n: number) => count(n, 'connection', 'connections'),
  },

  details: {
    title: 'Details',
    empty: 'Nothing is selected',
    emptyHint: 'Select a point or a line in the graph, or search for a name: press / to start.',
    gone: 'This is not in the graph any more',
    goneHint: 'Its documents may have been removed. Search for it by name, or choose another point.',
    alsoWritten: 'Also written',
    moreSpellings: (n: number) => `and ${count(n, 'more', 'more')}`,
    fewerSpellings: 'Fewer',
    spokenOf: 'In documents',
    date: 'Date',
    covers: 'Covers',
    status: 'Status',
    series: 'Series',
    office: 'Office',
    role: 'Part taken',
    mentionsLeft: (n: number) => `and ${count(n, 'later mention', 'later mentions')}`,
    mentionCount: (n: number) => count(n, 'mention', 'mentions'),
    honorifics: 'Styled',
    ordinal: (n: number) => `No. ${n} of its series`,
    loaded: (name: string, facts: number) => `${name}: ${count(facts, 'fact', 'facts')}`,
    noFacts: 'No fact is known yet',
    noFactsHint: 'Documents name it without saying what it did. Its mentions are listed below.',
    startWith: 'Start with',
    signedAs: (office: string) => `as ${office}`,
    signedFor: (name: string) => `for ${name}`,
    noOffice: 'office on that day not known',
    evidence: 'Sources',
    showEvidence: (sources: number, name: string) => `Show ${count(sources, 'source', 'sources')} for ${name}`,
    readInDocument: 'Read in document',
    mentions: 'Mentioned in',
    relation: 'Relation',
    surest: 'Confidence',
    minister: 'Minister',
  },

  groups: {
    offices: 'Offices held',
    holders: 'Office holders',
    signed: 'Signed',
    signatories: 'Signatories',
    tookPart: 'Took part in',
    participants: 'Participants',
    partyTo: 'Party to',
    parties: 'Parties',
    committed: 'Committed to',
    committing: 'Who is bound',
    commitments: 'Commitments',
    containedIn: 'Written in',
    agreements: 'Agreements made',
    meetings: 'Meetings',
    follows: 'Follows',
    followedBy: 'Followed by',
    heldIn: 'Held in',
    heldHere: 'Held here',
    belongsTo: 'Belongs to',
    bodies: 'Bodies and people',
    topics: 'Topics',
    aboutThis: 'About this',
  },

  /** Source, relation, target, read as a sentence: "A {verb} B". */
  verbs: {
    HOLDS_OFFICE: 'holds office in',
    OF: 'belongs to',
    TOOK_PART: 'took part in',
    HELD_IN: 'was held in',
    FOLLOWS: 'follows',
    PRODUCED: 'produced',
    SIGNED: 'signed',
    PARTY_TO: 'is party to',
    CONTAINS: 'contains',
    COMMITTED_TO: 'committed to',
    ABOUT: 'is about',
  } as Readonly<Record<string, string>>,

  reader: {
    title: 'Reader',
    empty: 'No document is open',
    emptyHint: 'Choose \u201cRead in document\u201d under any fact, or open one from the list of documents.',
    gone: 'This document is not loaded any more',
    goneHint: 'Open another one from the list of documents.',
    original: 'Original page',
    marks: 'Mark names',
    previous: 'Previous sentence',
    next: 'Next sentence',
    /** `at` counts from 0; -1 where no sentence is open. */
    position: (at: number, of: number) =>
      at < 0 ? count(of, 'sentence', 'sentences') : `${number.format(at + 1)} of ${number.format(of)}`,
    copyAll: 'Copy reference',
    copy: 'Copy citation',
    copied: 'Citation copied',
    copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
    list: 'List of documents',
    opened: (title: string) => `Opened: ${title}`,
    openedAt: (title: string, sentence: string) => `${title}. \u201c${sentence}\u201d`,
    notes: 'Doubts about this text',
    close: 'Close document',
    mention: (kind: string, name: string) => `${kind}: ${name}`,
  },

  signatures: {
    title: 'Signatures',
    caption: 'Who signed what: each signature with the office held on that day and its source',
    agreement: 'Agreement',
    kind: 'Kind',
    date: 'Date',
    person: 'Person',
    office: 'Office on that day',
    onBehalfOf: 'On behalf of',
    source: 'Source',
    filter: 'Filter the table',
    filterPlaceholder: 'Filter',
    onlyWindow: 'Only in the window',
    rows: (shown: number, all: number) =>
      shown === all
        ? count(all, 'signature', 'signatures')
        : `${number.format(shown)} of ${count(all, 'signature', 'signatures')}`,
    download: 'Download CSV',
    downloaded: (n: number) => `Downloaded ${count(n, 'row', 'rows')}`,
    fileName: 'signatures.csv',
    none: 'No signature is known yet',
    noneHint: 'Load documents that say who signed what: signatory load <files>.',
    noneMatch: 'No signature matches',
    noneMatchHint: 'Clear the filter, or widen the window in the timeline.',
    clearFilters: 'Clear filter and window',
    read: (title: string) => `Read in ${title}`,
    sortedBy: (column: string, ascending: boolean) => `Sorted by ${column}, ${ascending ? 'ascending' : 'descending'}`,
    address: 'Address',
    publisher: 'Publisher',
    published: 'Published',
    quote: 'Quote',
  },

  documents: {
    title: 'Documents',
    filter: 'Filter documents',
    filterPlaceholder: 'Filter by title or publisher',
    shown: (shown: number, all: number) =>
      shown === all
        ? count(all, 'document', 'documents')
        : `${number.format(shown)} of ${count(all, 'document', 'documents')}`,
    notes: (n: number) => count(n, 'doubt', 'doubts'),
    none: 'No document is loaded yet',
    noneHint: 'Load some from a terminal: signatory load <files or folders>.',
    noneMatch: 'No document matches',
    noneMatchHint: 'Clear the filter to see all documents.',
    clear: 'Clear filter',
    undated: 'Undated',
  },

  about: {
    title: 'About',
    lead: 'Signatory reads press releases and joint statements into a graph of who met whom, who signed what and who promised what. Every line leads to the sentence that says so.',
    loaded: 'What is loaded',
    documents: 'Documents',
    entities: 'Entities',
    relations: 'Relations',
    period: 'Events between',
    byKind: 'By kind',
    engine: 'Database',
    version: 'Version',
    showKeyboard: 'Show all keys',
    accuracy: 'How far to trust it',
    accuracyLead: (unseen: boolean) =>
      unseen
        ? 'Of 100 facts that the rules read out of documents, so many are right: first in the demonstration corpus, then in texts that nobody had looked at.'
        : 'Of 100 facts that the rules read out of the demonstration corpus, so many are right.',
    fact: 'Kind of fact',
    known: 'Corpus',
    unseen: 'Unseen',
    figures: (precision: string, recall: string) =>
      `${precision} % of what was found is right; ${recall} % of what is there was found`,
    facts: {
      PERSONS: 'Persons',
      OFFICES: 'Offices',
      ORGANIZATIONS: 'Organizations',
      MEETINGS: 'Meetings',
      ATTENDANCE: 'Who took part',
      AGREEMENTS: 'Agreements',
      SIGNATURES: 'Who signed what',
      PARTIES: 'Parties',
      COMMITMENTS: 'Commitments',
      COMMITTED_BY: 'Who undertook what',
      TOPICS: 'Topics',
      DATES: 'Dates',
    },
    nothing: 'Nothing is loaded yet',
    nothingHint: 'Load documents from a terminal: signatory load <files or folders>.',
  },

  keyboard: {
    title: 'Keyboard',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          { keys: ['/', 'Ctrl K'], does: 'Search' },
          { keys: ['[', ']'], does: 'Previous or next sentence of the open document' },
          { keys: ['?'], does: 'This list' },
        ],
      },
      {
        title: 'In the search box',
        keys: [
          { keys: ['↑', '↓'], does: 'Move through suggestions' },
          { keys: ['Enter'], does: 'Select' },
          { keys: ['Esc'], does: 'Close the suggestions, then empty the box' },
        ],
      },
      {
        title: 'In the graph',
        keys: graphKeys,
      },
      {
        title: 'In the timeline',
        keys: [
          { keys: ['←', '→'], does: 'Move the window, or the end that has the focus, by a month' },
          { keys: ['Page up', 'Page down'], does: 'By a year' },
        ],
      },
    ] as readonly {
      readonly title: string;
      readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
    }[],
  },

  frame: {
    name: 'Signatory',
    skip: 'Skip to the list of what the graph shows',
    stats: (documents: number, entities: number, relations: number) =>
      `${count(documents, 'document', 'documents')} · ${count(entities, 'entity', 'entities')} · ${count(relations, 'relation', 'relations')}`,
    themes: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
    graphiql: 'GraphQL',
    graphiqlHint: 'Ask in GraphQL',
    views: 'Views',
    graphTab: 'Graph',
    filters: 'Legend and filters',
    hidePanel: 'Hide the panel',
    showPanel: 'Show the panel',
    openDrawer: (title: string) => `Open ${title}`,
    closeDrawer: (title: string) => `Close ${title}`,
  },

  graph,
  legend,

  timeline: {
    title: 'Timeline',
    play: 'Play',
    pause: 'Pause',
    reset: 'Show all of time',
    speed: (months: number) => `${number.format(months)} months a second`,
    speedShort: (months: number) =>
      months % 12 === 0 ? `${number.format(months / 12)} yr/s` : `${number.format(months)} mo/s`,
    start: 'First day shown',
    end: 'Last day shown',
    move: 'Window of time',
    window: (from: string, to: string) => `${from} to ${to}`,
    all: 'All of time',
    bar: (period: string, meetings: number, agreements: number, commitments: number) =>
      `${period}: ${count(meetings, 'meeting', 'meetings')}, ${count(agreements, 'agreement', 'agreements')}, ${count(commitments, 'commitment', 'commitments')}`,
    none: 'No dated event is loaded',
  },
};

/** The words of the page in the language it is shown in. */
export const texts: Texts = english;
