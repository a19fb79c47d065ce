/**
 * A tour of what may be asked, in twelve queries: GraphiQL opens with them, one a tab, and docs/graphql.md prints them with
 * their answers. Each asks for few at a time; raise `first`, or go on by `after`, for more.
 */

export interface Example {
  /** With what it asks, as a comment, in its first line. */
  readonly query: string;
  /** JSON. */
  readonly variables?: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    query: `# Who signed what in 2018: in which office on that day, for whom, and where it is written.
query Ledger {
  signatures(filter: { during: "2018" }, first: 2) {
    totalCount
    nodes {
      on
      agreement { name kind status }
      person { name }
      office { title organization { name } }
      onBehalfOf { name }
      evidence { quote document { title publisher } }
    }
  }
}
`,
  },
  {
    query: `# Somebody by name, whatever the spelling, and the offices that documents give them.
query WhoIs($text: String!) {
  search(text: $text, first: 1, types: [PERSON]) {
    edges {
      matched
      match
      node {
        name
        aliases
        ... on Person { country { name } offices { edges { title node { name } from to } } }
      }
    }
  }
}
`,
    variables: '{ "text": "Vilay" }',
  },
  {
    query: `# The ministers of a country, by name, and the last office that documents give each.
query Ministers($country: CountryCode!) {
  ministers(filter: { countries: [$country] }, first: 3) {
    totalCount
    nodes { name offices(last: 1) { edges { title node { name } from to } } }
  }
}
`,
    variables: '{ "country": "KH" }',
  },
  {
    query: `# The ministries of a country, under all their names, and who headed them.
query Ministries($country: CountryCode!) {
  ministries(filter: { countries: [$country] }, first: 2) {
    nodes { name aliases officeHolders(last: 2) { edges { title node { name } from to } } }
  }
}
`,
    variables: '{ "country": "LA" }',
  },
  {
    query: `# Meetings of Cambodian and other actors in 2024, who sat in the chair, and what came of them.
query Meetings {
  meetings(filter: { countries: ["KH"], during: "2024" }, first: 2) {
    totalCount
    nodes {
      date
      name
      kind
      place { name }
      participants(first: 2) { edges { role office { title } node { name } } }
      agreements { nodes { name kind status } }
    }
  }
}
`,
  },
  {
    query: `# The last conferences, the series they belong to, and how they were held.
query Conferences {
  conferences(first: 2) {
    totalCount
    nodes { name ordinal date mode follows { nodes { name date } } }
  }
}
`,
  },
  {
    query: `# Every meeting of two states, the latest first.
query Between($one: ID!, $other: ID!) {
  meetingsBetween(actors: [{ id: $one }, { id: $other }], first: 2) {
    totalCount
    nodes { name date country { name } commitments(first: 1) { totalCount nodes { text } } }
  }
}
`,
    variables: '{ "one": "country/kh", "other": "country/la" }',
  },
  {
    query: `# What a person signed, and who signed with them how often.
query Signed($name: String!) {
  coSigners(person: { name: $name }, first: 2) {
    totalCount
    edges { count node { name } agreements { name date } }
  }
}
`,
    variables: '{ "name": "Vilay Lakhamfong" }',
  },
  {
    query: `# What was promised about drugs since 2020, by whom, and in which words.
query Promises {
  commitments(filter: { topics: [{ name: "narcotic drugs" }], from: "2020" }, first: 2) {
    totalCount
    nodes {
      date
      text
      modality
      by { nodes { name } }
      agreement { name }
      evidence { quote document { title published } }
    }
  }
}
`,
  },
  {
    query: `# How two entities hang together: all shortest ways, each step with its sentences.
query Ways($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 1) {
    steps { from { name } relation { type } to { name } evidence { quote document { title } } }
  }
}
`,
    variables: '{ "from": "country/la", "to": "country/my" }',
  },
  {
    query: `# How much happened in each year, and what the graph holds.
query Years {
  timeline(filter: { from: "2018-01-01", to: "2021-12-31" }, bucket: YEAR) { start meetings agreements commitments documents }
  stats { documents entities relations from to }
}
`,
  },
  {
    query: `# What is to be drawn around somebody: the nearest, and how many each has besides.
query Around($id: ID!) {
  expand(id: $id, limit: 3) {
    nodes { name type degree omitted }
    edges { source type target label }
    omitted
  }
}
`,
    variables: '{ "id": "topic/drugs" }',
  },
];
