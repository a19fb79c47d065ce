/** `signatory eval`: how much of what careful readers found in the documents the rules find, and what they see wrongly. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readConfig } from '../config.ts';
import {
  addScores,
  evaluateSheet,
  goldItems,
  parseEntities,
  parseGold,
  type Scores,
  scoreResolution,
  sheetOfReader,
} from '../evaluate.ts';
import { extractFacts } from '../extract/index.ts';
import { ACCURACY_FILE, type Accuracy, readAccuracy } from '../model/accuracy.ts';
import { AppError } from '../model/errors.ts';
import type { FactSheet } from '../model/factsheet.ts';
import { findDocuments, readBytes } from '../read/files.ts';
import { readDocument } from '../read/index.ts';
import { recordsOf, resolve } from '../resolve/index.ts';
import { fromRoot } from '../root.ts';
import { keepAccuracy } from './accuracy-page.ts';
import { type Command, EXIT, parse } from './command.ts';
import { figuresOf, type Identity, measureOf, mistakes, resolutionLines, table } from './evaluation.ts';

const OPTIONS = {
  documents: { type: 'string' },
  gold: { type: 'string' },
  reader: { type: 'string' },
  series: { type: 'string' },
  detail: { type: 'boolean' },
  json: { type: 'boolean' },
  compare: { type: 'string' },
  write: { type: 'boolean' },
} as const;

/** A document with its gold, read, extracted and scored. */
interface Evaluated {
  readonly name: string;
  readonly text: string;
  readonly sheet: FactSheet;
  readonly gold: ReturnType<typeof parseGold>;
  readonly scores: Scores;
}

export const evaluation: Command = {
  name: 'eval',
  summary: 'measures the rules against facts found by hand',
  help: `Usage: signatory eval [--documents DIR] [--gold DIR] [--reader DIR] [--series DIR]
                      [--detail] [--json] [--compare FILE] [--write]

Extracts every document that has a gold file of the same name, and prints precision, recall and F1
of each kind of fact, and of who is who across the documents. Needs no graph and changes nothing.

  --documents DIR   folder of documents (default: seeds/documents)
  --gold DIR        folder of gold facts, one JSON file a document (default: seeds/gold)
  --reader DIR      folder of a second reader's facts of the same documents, in the form of gold: they
                    are measured in place of what the rules find, which says how far readers agree
  --series DIR      folder with documents/ and gold/, its entities.json included, in which the same people and
                    bodies recur: who is who is measured on these in place of the documents
  --detail          each miss (-) and false alarm (+), with its sentence
  --json            figures as JSON, to be kept
  --compare FILE    the change since a run that was kept by --json
  --write           keeps the figures in seeds/accuracy.json, from which the page and the API tell
                    them, and writes docs/accuracy.md; with --documents or --gold they are kept as
                    those on texts that the rules had not seen, with --reader as what two readers
                    agree on in those texts

Example:
  signatory eval --json > before.json; …; signatory eval --compare before.json`,

  async run(args, io) {
    const { values } = parse(args, OPTIONS, { least: 0, most: 0, name: 'argument' });
    const gold = values.gold ?? fromRoot('seeds', 'gold');
    const evaluated = await evaluateFolder(values.documents ?? fromRoot('seeds', 'documents'), gold, values.reader);
    const total = addScores(evaluated.map(({ scores }) => scores));
    const identity = values.series === undefined ? await identityOf(evaluated, gold) : await identityIn(values.series);
    const own = values.documents === undefined && values.gold === undefined;
    const as = values.reader !== undefined ? 'readers' : own ? 'seeds' : 'unseen';
    if (values.write) await keepAccuracy(await accuracyOf(evaluated, identity, gold, as));
    if (values.json) {
      const documents = Object.fromEntries(evaluated.map(({ name, scores }) => [name, figuresOf(scores)]));
      io.out(JSON.stringify({ ...measureOf(evaluated.length, total, identity), byDocument: documents }, null, 2));
      return EXIT.done;
    }
    if (values.detail) for (const { name, scores } of evaluated) io.out(`${mistakes(name, scores)}\n`);
    io.out(table(total, values.compare === undefined ? undefined : await readJson(values.compare)));
    if (identity) io.out(resolutionLines(identity));
    io.out(`${evaluated.length} documents`);
    return EXIT.done;
  },
};

/** The figures to keep: those of the corpus with its halves; or, beside what is kept of it, of other texts or of their readers. */
async function accuracyOf(
  evaluated: readonly Evaluated[],
  identity: Identity | null,
  gold: string,
  as: keyof Omit<Accuracy, 'halves'>,
): Promise<Accuracy> {
  const measured = (part: readonly Evaluated[], of: Identity | null) =>
    measureOf(part.length, addScores(part.map(({ scores }) => scores)), of);
  const all = measured(evaluated, identity);
  if (as !== 'seeds') return { ...readAccuracy(), [as]: all };
  const { unseen, readers } = existsSync(ACCURACY_FILE) ? readAccuracy() : { unseen: null, readers: null };
  const halves = [0, 1].map((odd) => evaluated.filter((_, index) => index % 2 === odd));
  return {
    seeds: all,
    halves: await Promise.all(halves.map(async (half) => measured(half, await identityOf(half, gold)))),
    unseen,
    readers,
  };
}

async function evaluateFolder(documents: string, gold: string, reader: string | undefined): Promise<Evaluated[]> {
  const { maxDocumentBytes: maxBytes } = readConfig();
  const evaluated: Evaluated[] = [];
  for (const source of await findDocuments([documents])) {
    const name = basename(source, extname(source));
    const facts = await readJson(join(gold, `${name}.json`), true);
    const second = reader === undefined ? undefined : await readJson(join(reader, `${name}.json`), true);
    if (facts === null || second === null) continue;
    const truth = parseGold(facts, `${name}.json`);
    const document = readDocument({ source, bytes: await readBytes(source, { maxBytes }) }, { maxBytes });
    const sheet =
      second === undefined
        ? extractFacts(document)
        : sheetOfReader(parseGold(second, join(reader ?? '', `${name}.json`)), document);
    evaluated.push({
      name,
      text: document.text,
      sheet,
      gold: truth,
      scores: evaluateSheet(sheet, truth, document.text),
    });
  }
  if (!evaluated.length) {
    throw new AppError('NOT_FOUND', 'no document has gold facts', {
      expected: 'files of the same names in all folders',
      where: [documents, gold, ...(reader === undefined ? [] : [reader])].join(', '),
    });
  }
  return evaluated;
}

/** Who is who across the documents, where the gold folder has entities.json. */
async function identityOf(evaluated: readonly Evaluated[], gold: string): Promise<Identity | null> {
  const list = await readJson(join(gold, 'entities.json'), true);
  if (list === null) return null;
  const entities = parseEntities(list, 'entities.json');
  const records = evaluated.map(({ sheet }) => recordsOf(sheet));
  const { assignment } = resolve(records.flat(), []);
  const items = evaluated.flatMap(({ sheet, gold: truth, text }, index) =>
    goldItems(sheet, truth, entities, text).flatMap(({ ref, gold: entity, surfaces }) => {
      const record = records[index]?.find((each) => each.ref === ref);
      return record ? [{ entity: assignment.get(record.id) ?? record.id, gold: entity, surfaces }] : [];
    }),
  );
  return scoreResolution(items);
}

/** Who is who in a series of documents. Throws `NOT_FOUND` where it has no documents or no entities. */
async function identityIn(series: string): Promise<Identity> {
  const gold = join(series, 'gold');
  const evaluated = await evaluateFolder(join(series, 'documents'), gold, undefined);
  const score = await identityOf(evaluated, gold);
  if (score) return { ...score, documents: evaluated.length };
  throw new AppError('NOT_FOUND', 'the series does not say who is who', {
    expected: 'entities.json',
    where: gold,
  });
}

/** A file's JSON; with `optional`, null where the file is not there. Throws `NOT_FOUND` or `BAD_INPUT`. */
async function readJson(path: string, optional = false): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    if (optional) return null;
    throw new AppError('NOT_FOUND', 'the file cannot be read', { where: path });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AppError('BAD_INPUT', 'the file is no JSON', { where: path });
  }
}
