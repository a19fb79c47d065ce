/** An explanation of who is who, in lines for a terminal. */
import type { Explanation, Likeness, Side, Step, Subject } from '../resolve/index.ts';

const VERDICTS = {
  joined: 'are one',
  suggested: 'are two until a person decides: they are suggested',
  apart: 'are two',
} as const;

/** The whole explanation, the outcome first. */
export function explanationLines(explanation: Explanation): string[] {
  const { verdict, a, b, likeness, closest, thresholds, chain, obstacles, decisions } = explanation;
  const { join, suggest } = thresholds;
  return [
    `"${a.name}" and "${b.name}" ${VERDICTS[verdict]}.`,
    '',
    ...sideLines('A', a),
    ...sideLines('B', b),
    '',
    `How alike they are (joined from ${number(join)} on, suggested from ${number(suggest)} on):`,
    ...likenessLines(likeness),
    ...(closest
      ? ['', `The names most alike in them, "${closest.a}" and "${closest.b}":`, ...likenessLines(closest)]
      : []),
    '',
    ...(chain === null ? [] : chainLines(chain)),
    ...obstacles.map((obstacle) => `They may not be joined: ${obstacle}.`),
    ...(decisions.length === 0 ? ['No person has decided on them.'] : []),
    ...decisions.map(
      ({ kind, by, at, note, subjects }) =>
        `${by} decided on ${at.slice(0, 10)}: ${subjects.join(' and ')} are ${kind === 'same' ? 'one' : 'two'}${note ? ` (${note})` : ''}.`,
    ),
  ];
}

const number = (score: number): string => score.toFixed(2);
const signed = (score: number): string => `${score < 0 ? '-' : '+'}${Math.abs(score).toFixed(3)}`;

function sideLines(letter: string, { name, country, type, record, entity, document, alike }: Side): string[] {
  const others = alike > 1 ? `, and ${alike - 1} more record(s) of this name` : '';
  return [
    `${letter}  ${name}${country ? ` (${country})` : ''}, ${type}`,
    `   record ${record}`,
    `   of ${document}${others}`,
    `   entity ${entity}`,
  ];
}

function likenessLines({ score, refused, features }: Likeness): string[] {
  if (refused)
    return [...features.map(({ name, why }) => `  ${name.padEnd(12)}${'rules it out'.padEnd(18)}${why}`), total(0)];
  const rows = features.map(
    (feature) =>
      `  ${feature.name.padEnd(12)}${signed(feature.score)} of ${feature.most.toFixed(2).padEnd(8)}${feature.why}`,
  );
  return [...rows, total(score)];
}

const total = (score: number): string => `  ${'together'.padEnd(12)} ${score.toFixed(3)}`;

function chainLines(chain: readonly Step[]): string[] {
  if (chain.length === 0) return ['They are one name, and need no joining.'];
  if (chain.length === 1) return [`They are joined directly${chain[0]?.score === null ? ', by a person' : ''}.`];
  return [
    `They are joined through others:`,
    ...chain.map(
      ({ from, to, score, why }) =>
        `  "${from}" – "${to}"${score === null ? '' : `  ${score.toFixed(3)}`}  ${why.join('; ')}`,
    ),
  ];
}

/** What a name may mean, one line each, with the ids by which to ask again. */
export function candidateLines(wanted: string, subjects: readonly Subject[]): string[] {
  const shown = subjects.slice(0, MOST_SHOWN).map(({ entity, records }) => {
    const [record] = records;
    const days = records.flatMap(({ firstSeen }) => firstSeen ?? []).sort();
    const country = record?.country ? ` (${record.country})` : '';
    return `  ${entity}  ${record?.name ?? ''}${country}, ${record?.type ?? ''}, ${days[0] ?? 'undated'}`;
  });
  const more = subjects.length - MOST_SHOWN;
  return [
    `"${wanted}" may be any of ${subjects.length}; give an id:`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

const MOST_SHOWN = 20;
