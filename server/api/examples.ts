/** Queries that GraphiQL opens with, one a tab: a first tour of what may be asked. */

export interface Example {
  readonly query: string;
  /** JSON. */
  readonly variables?: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    query: `# Who signed what: in which office on that day, for whom, and where it is written.
query Ledger {
  signatures(first: 20) {
    totalCount
    nodes {
      on
      agreement { id name kind status }
      person { id name }
      office { title organization { name } }
      onBehalfOf { name }
      evidence { quote document { title url } }
    }
  }
}
`,
  },
  {
    query: `# Somebody by name, whatever the spelling, and the offices that documents give them.
query WhoIs($text: String!) {
  search(text: $text, first: 5, types: [PERSON]) {
    edges {
      matched
      match
      node {
        id
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
    query: `# What was promised about drugs since 2020, by whom, and in which words.
query Promises {
  commitments(filter: { topics: [{ name: "narcotic drugs" }], from: "2020" }, first: 20) {
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
    query: `# Meetings of Cambodian and other actors in 2024, who sat in the chair, and what came of them.
query Meetings {
  meetings(filter: { countries: ["KH"], during: "2024" }) {
    nodes {
      date
      name
      kind
      place { name }
      participants { edges { role office { title } node { name } } }
      agreements { nodes { name kind status } }
    }
  }
}
`,
  },
  {
    query: `# How two entities hang together: all shortest ways, each step with its sentences.
query Ways($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 5) {
    nodes { id name }
    relations { type source { name } target { name } evidence { quote document { title } } }
  }
}
`,
    variables: '{ "from": "country/la", "to": "country/my" }',
  },
];
