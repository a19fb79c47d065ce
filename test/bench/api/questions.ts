/** Five questions that people ask: a short one, a list, a ledger with its sentences, what is around somebody, and numbers. */
export const QUESTIONS: readonly { readonly name: string; readonly query: string }[] = [
  { name: 'a person by id', query: '{ node(id: "country/kh") { id ... on Country { name iso2 degree } } }' },
  {
    name: 'ministers and their offices',
    query:
      '{ ministers(first: 20) { totalCount nodes { name offices(first: 5) { edges { title from to node { name } } } } } }',
  },
  {
    name: 'the ledger with its sentences',
    query:
      '{ signatures(first: 20) { totalCount nodes { on agreement { name kind } person { name } office { title } evidence { quote document { title } } } } }',
  },
  {
    name: 'meetings of a country in a span of years',
    query:
      '{ meetings(filter: { countries: ["KH"], during: "2015/2024" }, first: 20) { totalCount nodes { name date kind participants(first: 10) { edges { role node { name } } } } } }',
  },
  { name: 'events by year', query: '{ timeline(bucket: YEAR) { start meetings agreements commitments documents } }' },
];
