/** docs/accuracy.md: the figures in words and tables, made anew whenever they are measured. */
import { writeFile } from 'node:fs/promises';
import { SCORED } from '../evaluate.ts';
import { ACCURACY_FILE, type Accuracy, type Measure } from '../model/accuracy.ts';
import { fromRoot } from '../root.ts';
import { LABELS } from './evaluation.ts';

/** Writes both files that tell the figures: one for programs, one for people. */
export async function keepAccuracy(accuracy: Accuracy): Promise<void> {
  await writeFile(ACCURACY_FILE, `${JSON.stringify(accuracy, null, 2)}\n`);
  await writeFile(fromRoot('docs', 'accuracy.md'), accuracyPage(accuracy));
}

/** The page as Markdown. */
export function accuracyPage({ seeds, halves, unseen, readers }: Accuracy): string {
  return `# How far the rules can be trusted

Made by \`npm run eval\`. Do not edit: change the rules, or the words in \`server/cli/accuracy-page.ts\`.

Precision says how much of what was found is right, recall how much of what a careful reader sees was found; F1 is their harmonic mean.

## On the demonstration corpus

${seeds.documents} documents (\`seeds/documents\`) against what careful readers found in them (\`seeds/gold\`). The rules were written with these documents at
hand, so these figures say what the rules can do at best, not what they do with a text of yours.

${tableOf(seeds)}

${unseenPart(unseen, readers)}## The corpus in halves

Every other document, in the order of their names (${halves.map(({ documents }) => documents).join(' and ')}). Rules that fit one half only would show here.

${halvesTable(halves)}

## What counts as found

Everything is matched one to one, the best pair first.

- **Persons**: one name's words, without ranks, forms of address, case and diacritics, are all words of the other's.
- **Their states**: over the persons that both have, of which state each is; of those who are of none, or of whom nothing tells, nothing is counted.
- **Offices**: the same person and the same rank ("deputy", "prime minister", "chief"); of the rest of the title, without the name of the state that the office is of, half the words are shared, or the bodies are the same.
- **Organizations**: a name or alias of one is a name or alias of the other, in any order of words, and the country is the same. A body that only an office implies is no false alarm.
- **Meetings**: kinds that can be meant by one another (a conference is reported as talks), the same status, dates that do not contradict, and a participant or half of the name in common.
- **Agreements**: the same kind (a treaty is an agreement), and half of the name, or status, date and a party, in common.
- **Attendance, who signed what, parties**: pairs of an actor and an event, over all events: one that was missed misses its people too.
  A body that only an office implies is known by its name, in any order of words, and country.
- **Commitments**: at least half of the words that carry meaning are shared.
- **Committed by, topics, dates**: over the commitments and events that both have.
- **Who is who**: each name, alias and short form of a person or body in each document; by pairs, and by B-cubed, which asks of each name how pure and how complete the entity
  is that it was put into. A false merge is an entity that holds two persons or bodies.

\`signatory eval --detail\` lists every miss and false alarm with its sentence; \`--documents\` and \`--gold\` measure on texts of yours, and
\`--reader\` says how far a second reader of them agrees with the first.
`;
}

const number = (value: number): string => value.toFixed(3);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function tableOf({ facts, resolution }: Measure): string {
  const lines = SCORED.flatMap((type) => {
    const figures = facts[type];
    if (!figures) return [];
    const { correct, found, gold, precision, recall, f1 } = figures;
    return [row([LABELS[type], gold, found, correct, number(precision), number(recall), number(f1)])];
  });
  return [
    row(['', 'gold', 'found', 'correct', 'precision', 'recall', 'F1']),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...lines,
    ...(resolution ? resolutionRows(resolution) : []),
  ].join('\n');
}

function resolutionRows({ pairs, bCubed, falseMerges }: NonNullable<Measure['resolution']>): string[] {
  const line = (name: string, rates: typeof pairs) =>
    row([name, '', '', '', number(rates.precision), number(rates.recall), number(rates.f1)]);
  return [
    line('who is who, by pairs', pairs),
    line('who is who, B-cubed', bCubed),
    row(['false merges', '', falseMerges, '', '', '', '']),
  ];
}

function unseenPart(unseen: Measure | null, readers: Measure | null): string {
  if (!unseen) return '';
  return `## On texts that the rules had not seen

${unseen.documents} texts of some 270 words written for this measure by two hands, denser than the corpus (three persons, two or three encounters, two agreements and three or four undertakings each): digests in the manner of the corpus of
newswire of the 1990s, local papers, agency news, trade papers, releases of press offices and embassies, papers of regional secretariats, joint statements; from Africa, Latin America, Europe, the Gulf, the Pacific and
Central Asia in equal parts; of ministries of trade, health, education, energy, transport and culture. They are not part of the project. Whoever wrote them and what is to be found in them had not read the rules, and nobody who
wrote rules has read them (their figures were looked at twice while rules were written, and one rule was narrowed by it). This is what to expect of a text of yours.

${tableOf(unseen)}

${seriesPart(unseen)}${readersPart(readers, unseen)}`;
}

function seriesPart({ resolution }: Measure): string {
  if (resolution?.documents === undefined) return '';
  return `Who is who was measured on ${resolution.documents} more documents, in which the same people and bodies recur over twenty years, spelled, shortened and called as outlets do, with
offices that change hands and namesakes on purpose; nobody who wrote rules has read them. What is missed there stays two entities: most often because the text itself was read
wrongly (a state or an alias of somebody), else because only a reader of all the documents can tell.

`;
}

function readersPart(readers: Measure | null, unseen: Measure): string {
  if (!readers) return '';
  return `A second reader, who had the same rules of annotation and had seen neither the first reader's facts nor the extractor's, read ${readers.documents === unseen.documents ? 'all' : readers.documents} of these texts
as well. Measured against the first reader as the rules are, this is how far two careful readers agree, beside what the rules reach:

${readersTable(readers, unseen)}

`;
}

function readersTable(readers: Measure, unseen: Measure): string {
  const f1 = ({ facts }: Measure, type: string) => number(facts[type]?.f1 ?? 0);
  return [
    row(['F1', 'two readers', 'the rules']),
    row(['---', '--:', '--:']),
    ...SCORED.map((type) => row([LABELS[type], f1(readers, type), f1(unseen, type)])),
  ].join('\n');
}

function halvesTable(halves: readonly Measure[]): string {
  const names = ['first', 'second'];
  return [
    row(['F1', ...names]),
    row(['---', ...names.map(() => '--:')]),
    ...SCORED.map((type) => row([LABELS[type], ...halves.map(({ facts }) => number(facts[type]?.f1 ?? 0))])),
    row(['who is who, by pairs', ...halves.map(({ resolution }) => number(resolution?.pairs.f1 ?? 0))]),
  ].join('\n');
}
