/** What the box offers for what is typed: names, sentences and commands, or what was chosen lately where nothing is. */
import type { Suggestion } from '../../api/search.ts';
import { kindOf } from '../../api/shapes.ts';
import { type Command, commands, commandsFor } from '../../state/commands.ts';
import { type Parsed, parseQuestion } from '../../state/questions/parse.ts';
import type { Recent } from '../../state/recent.ts';
import { texts } from '../../ui/texts.ts';

export type Option =
  | { readonly kind: 'name'; readonly suggestion: Suggestion }
  | { readonly kind: 'sentence'; readonly suggestion: Suggestion; readonly sentence: Sentence }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'question'; readonly sentence: string; readonly parsed: Parsed }
  | { readonly kind: 'recent'; readonly recent: Extract<Recent, { kind: 'entity' }> }
  | { readonly kind: 'forget' };

/** A stretch of a document, and its words as they are shown. */
export interface Sentence {
  readonly document: string;
  readonly title: string;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

/** Commands shown beside what was chosen lately. */
const USUAL = ['panel-signatures', 'panel-documents', 'arrange-time', 'keyboard'];
const MOST_SENTENCES = 4;

/** The groups of options, none of them empty. */
export function optionGroups(
  typed: string,
  suggestions: readonly Suggestion[],
  recent: readonly Recent[],
): readonly OptionGroup[] {
  const groups = typed.trim() === '' ? atRest(recent) : answering(typed, suggestions);
  return groups.filter(({ options }) => options.length > 0);
}

function atRest(recent: readonly Recent[]): readonly OptionGroup[] {
  const byId = new Map(commands.value.map((command) => [command.id, command]));
  const lately = recent.flatMap((one): Option[] => {
    if (one.kind === 'entity') return [{ kind: 'recent', recent: one }];
    const command = byId.get(one.id);
    return command && (command.isOffered?.() ?? true) ? [{ kind: 'command', command }] : [];
  });
  const usual = USUAL.flatMap((id) => byId.get(id) ?? []).map((command): Option => ({ kind: 'command', command }));
  return [
    { title: texts.search.recent, options: lately.length > 0 ? [...lately, { kind: 'forget' }] : [] },
    { title: texts.search.commands, options: usual },
  ];
}

function answering(typed: string, suggestions: readonly Suggestion[]): readonly OptionGroup[] {
  const found = commandsFor(typed);
  const own: OptionGroup = {
    title: texts.search.commands,
    options: found.commands.map((command) => ({ kind: 'command', command })),
  };
  const sentences = sentencesOf(suggestions);
  const told = new Set(sentences.map(({ suggestion }) => suggestion));
  const names: OptionGroup = {
    title: texts.search.names,
    options: suggestions
      .filter((one) => one.match !== 'TEXT' || (!told.has(one) && one.passage === null))
      .map((suggestion) => ({ kind: 'name', suggestion })),
  };
  const parsed = parseQuestion(typed);
  const question: OptionGroup = {
    title: texts.ask.inWordsGroup,
    options: parsed ? [{ kind: 'question', sentence: typed.trim(), parsed }] : [],
  };
  const rest: OptionGroup = { title: texts.search.sentences, options: sentences };
  return found.isMeant ? [own, question, names, rest] : [question, names, rest, own];
}

/** Each stretch once: several undertakings may stand in one. */
function sentencesOf(suggestions: readonly Suggestion[]): readonly Extract<Option, { kind: 'sentence' }>[] {
  const known = new Set<string>();
  return suggestions
    .flatMap((suggestion) => {
      const sentence = suggestion.match === 'TEXT' ? sentenceOf(suggestion) : null;
      const key = sentence && `${sentence.document} ${sentence.start}`;
      if (!sentence || !key || known.has(key)) return [];
      known.add(key);
      return [{ kind: 'sentence' as const, suggestion, sentence }];
    })
    .slice(0, MOST_SENTENCES);
}

/** Where the words that matched stand in their document; null where no paragraph is given or they are not in it. */
export function sentenceOf({ matched, passage }: Suggestion): Sentence | null {
  const words = matched.replace(/^…|…$/g, '').trim();
  const at = passage?.text.indexOf(words) ?? -1;
  if (!passage || at < 0 || words === '') return null;
  const { document } = passage;
  const start = passage.start + at;
  return {
    document: document.id,
    title: document.title ?? texts.common.untitled,
    published: document.published,
    start,
    end: start + words.length,
    words: matched,
  };
}

/** What of an option is kept among what was chosen lately; null for what is not. */
export function recentOf(option: Option): Recent | null {
  if (option.kind === 'name') {
    const { node } = option.suggestion;
    return { kind: 'entity', id: node.id, name: node.name, type: kindOf(node.__typename) };
  }
  if (option.kind === 'recent') return option.recent;
  return option.kind === 'command' ? { kind: 'command', id: option.command.id } : null;
}

/** The same for the same option, whatever is around it. */
export function keyOf(option: Option): string {
  if (option.kind === 'name') return `name ${option.suggestion.node.id}`;
  if (option.kind === 'sentence') return `sentence ${option.sentence.document} ${option.sentence.start}`;
  if (option.kind === 'question') return 'question';
  if (option.kind === 'recent') return `recent ${option.recent.id}`;
  return option.kind === 'command' ? `command ${option.command.id}` : 'forget';
}
