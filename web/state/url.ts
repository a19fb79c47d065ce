/** State and address: a view is restored from its address, and the address follows the view. */
import { batch, effect } from '@preact/signals';
import { against } from './compare.ts';
import { dayNumber, dayOf } from './days.ts';
import { chosenCountries, DEFAULT_TYPES, isDefaultTypes, parseTypes, shownTypes } from './filters.ts';
import { applyHand, decodeHand, encodeHand, type Hand, handNow } from './hand.ts';
import { bottomPanel } from './layout.ts';
import { decodePaths, encodePaths, type PathsAsked, pathsAsked } from './paths.ts';
import type { Question } from './questions/forms.ts';
import { decodeQuestion, encodeQuestion, question } from './questions/question.ts';
import { type Reading, reading, type Selection, selection } from './selection.ts';
import { changeTable, decodeTable, encodeTable, FIRST_LOOK, type TableLook, tableLook } from './tables.ts';
import { tenureBody } from './tenures-body.ts';
import {
  FIRST_SPEED,
  SPEEDS,
  type Speed,
  speed,
  TIME_MODES,
  type TimeMode,
  type TimeWindow,
  timeMode,
  timeWindow,
} from './time.ts';
import * as graphView from './view.ts';

/** What of the state an address holds. */
export interface View {
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly types: ReadonlySet<(typeof DEFAULT_TYPES)[number]>;
  readonly countries: ReadonlySet<string>;
  readonly window: TimeWindow | null;
  /** The window with which it is compared. */
  readonly against: TimeWindow | null;
  readonly mode: TimeMode;
  readonly speed: Speed;
  /** Id of the panel open below. */
  readonly below: string | null;
  /** How the table is looked at that is open below. */
  readonly table: TableLook;
  /** Id of the body whose tenures are shown. */
  readonly tenures: string | null;
  readonly look: Look;
  /** The two whose ways are looked for. */
  readonly paths: PathsAsked;
  readonly question: Question | null;
  readonly hand: Hand;
}

/** How the graph is arranged and what of it is put away. */
export interface Look {
  readonly arrangement: graphView.Arrangement;
  readonly root: string | null;
  readonly grouping: graphView.Grouping;
  readonly least: number;
  readonly onlySure: boolean;
  readonly hidden: ReadonlySet<string>;
  readonly only: ReadonlySet<string> | null;
}

/** The query string of a view, without `?`; what is as at first is left out. */
export function encodeView(view: View): string {
  const parts: [string, string][] = [];
  if (view.selection) parts.push([view.selection.kind, view.selection.id]);
  if (view.reading) {
    parts.push(['document', view.reading.document]);
    if (view.reading.span) parts.push(['at', `${view.reading.span.start}-${view.reading.span.end}`]);
  }
  if (!isDefaultTypes(view.types)) parts.push(['show', [...view.types].join(',').toLowerCase() || 'none']);
  if (view.countries.size > 0) parts.push(['in', [...view.countries].sort().join(',')]);
  if (view.window) parts.push(['from', dayOf(view.window.from)], ['to', dayOf(view.window.to)]);
  if (view.against) parts.push(['against', `${dayOf(view.against.from)}/${dayOf(view.against.to)}`]);
  if (view.mode !== 'window') parts.push(['time', view.mode]);
  if (view.speed !== FIRST_SPEED) parts.push(['speed', String(view.speed)]);
  if (view.below) parts.push(['below', view.below], ...encodeTable(view.table));
  if (view.tenures) parts.push(['tenures', view.tenures]);
  parts.push(...encodeLook(view.look), ...encodePaths(view.paths), ...encodeQuestion(view.question));
  parts.push(...encodeHand(view.hand));
  return parts.map(([key, value]) => `${key}=${encode(value)}`).join('&');
}

function encodeLook({ arrangement, root, grouping, least, onlySure, hidden, only }: Look): [string, string][] {
  const parts: [string, string][] = [];
  if (arrangement !== 'force') parts.push(['as', arrangement]);
  if (root) parts.push(['of', root]);
  if (grouping !== 'none') parts.push(['gather', grouping]);
  if (least > 0) parts.push(['ties', String(least)]);
  if (onlySure) parts.push(['sure', 'yes']);
  for (const id of hidden) parts.push(['hide', id]);
  for (const id of only ?? []) parts.push(['only', id]);
  return parts;
}

function decodeLook(asked: URLSearchParams): Look {
  const only = asked.getAll('only').filter(Boolean);
  const least = /^\d{1,3}$/.exec(asked.get('ties') ?? '');
  return {
    arrangement: graphView.ARRANGEMENTS.find((known) => known === asked.get('as')) ?? 'force',
    root: asked.get('of') || null,
    grouping: graphView.GROUPINGS.find((known) => known === asked.get('gather')) ?? 'none',
    least: least ? Number(least[0]) : 0,
    onlySure: asked.get('sure') === 'yes',
    hidden: new Set(asked.getAll('hide').filter(Boolean)),
    only: only.length > 0 ? new Set(only) : null,
  };
}

/** Slashes and commas may stand in a query, and read better. */
const encode = (value: string): string => encodeURIComponent(value).replace(/%2F/g, '/').replace(/%2C/g, ',');

/** The view that a query string asks for; parts that make no sense are passed over. */
export function decodeView(query: string): View {
  const asked = new URLSearchParams(query);
  const node = asked.get('node');
  const edge = asked.get('edge');
  const document = asked.get('document');
  const show = asked.get('show');
  const countries = (asked.get('in') ?? '').split(',').filter((code) => /^[A-Z]{2}$/.test(code));
  return {
    selection: node ? { kind: 'node', id: node } : edge ? { kind: 'edge', id: edge } : null,
    reading: document ? { document, span: decodeSpan(asked.get('at')) } : null,
    types: show ? parseTypes(show) : new Set(DEFAULT_TYPES),
    countries: new Set(countries),
    window: decodeWindow(asked.get('from'), asked.get('to')),
    against: decodeWindow(...halves(asked.get('against'))),
    mode: TIME_MODES.find((known) => known === asked.get('time')) ?? 'window',
    speed: SPEEDS.find((known) => String(known) === asked.get('speed')) ?? FIRST_SPEED,
    below: asked.get('below'),
    table: asked.get('below') ? decodeTable(asked) : FIRST_LOOK,
    tenures: asked.get('tenures') || null,
    look: decodeLook(asked),
    paths: decodePaths(asked),
    question: decodeQuestion(asked),
    hand: decodeHand(asked),
  };
}

function decodeSpan(at: string | null): Reading['span'] {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end ? { start, end } : null;
}

/** `2011-01-01/2014-12-31` as its two days. */
function halves(span: string | null): [string | null, string | null] {
  const [from = null, to = null] = (span ?? '').split('/');
  return [from, to];
}

function decodeWindow(from: string | null, to: string | null): TimeWindow | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first !== null && last !== null && first < last ? { from: first, to: last } : null;
}

/** The query string of the view of the moment, without `?`. */
export const queryNow = (): string => encodeView(current());

/** Shows what a query string asks for. */
export const showQuery = (query: string): void => apply(decodeView(query));

function apply(view: View): void {
  batch(() => {
    selection.value = view.selection;
    reading.value = view.reading;
    shownTypes.value = view.types;
    chosenCountries.value = view.countries;
    timeWindow.value = view.window;
    if (!isSameWindow(against.peek(), view.against)) against.value = view.against;
    timeMode.value = view.mode;
    speed.value = view.speed;
    bottomPanel.value = view.below;
    if (view.below) changeTable(view.below, view.table);
    pathsAsked.value = view.paths;
    question.value = view.question;
    tenureBody.value = view.tenures;
    graphView.arrangement.value = view.look.arrangement;
    graphView.root.value = view.look.root;
    graphView.grouping.value = view.look.grouping;
    graphView.least.value = view.look.least;
    graphView.onlySure.value = view.look.onlySure;
    if (!isSame(graphView.hidden.peek(), view.look.hidden)) graphView.hidden.value = view.look.hidden;
    if (!isSame(graphView.only.peek(), view.look.only)) graphView.only.value = view.look.only;
    applyHand(view.hand);
  });
}

const current = (): View => ({
  selection: selection.value,
  reading: reading.value,
  types: shownTypes.value,
  countries: chosenCountries.value,
  window: timeWindow.value,
  against: against.value,
  mode: timeMode.value,
  speed: speed.value,
  below: bottomPanel.value,
  table: bottomPanel.value ? tableLook(bottomPanel.value) : FIRST_LOOK,
  paths: pathsAsked.value,
  question: question.value,
  tenures: tenureBody.value,
  look: {
    arrangement: graphView.arrangement.value,
    root: graphView.root.value,
    grouping: graphView.grouping.value,
    least: graphView.least.value,
    onlySure: graphView.onlySure.value,
    hidden: graphView.hidden.value,
    only: graphView.only.value,
  },
  hand: handNow(),
});

/** Whether two sets hold the same; null is no set. What is the same need not be drawn again. */
const isSame = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean =>
  a === b || (a !== null && b !== null && a.size === b.size && [...a].every((member) => b.has(member)));

const isSameWindow = (a: TimeWindow | null, b: TimeWindow | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** What earns an entry in the history: what is looked at, not how it is filtered. */
const step = (view: View): string =>
  JSON.stringify([view.selection, view.reading?.document ?? null, view.paths.from, view.paths.to, view.question]);

/** How long the address waits for a drag to end, in milliseconds. */
const REST = 250;

/** Restores the view from the address, then keeps the two together. Returns a function that lets go. */
export function followAddress(): () => void {
  apply(decodeView(location.search));
  let last = step(current());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (view: View): void => {
    const query = encodeView(view);
    const address = query ? `?${query}` : location.pathname;
    if (query === location.search.slice(1)) return;
    if (step(view) === last) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    last = step(view);
  };
  const stop = effect(() => {
    const view = current();
    clearTimeout(timer);
    if (step(view) === last) timer = setTimeout(() => write(view), REST);
    else write(view);
  });
  const back = (): void => {
    const view = decodeView(location.search);
    last = step(view);
    apply(view);
  };
  addEventListener('popstate', back);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('popstate', back);
  };
}
