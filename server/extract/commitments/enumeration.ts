/** A list in a sentence: "agreed the following: experts will meet in March; a draft will be exchanged", "first, to …; second, to …". */
import type { Ref } from '../../model/factsheet.ts';
import { subjectAt } from '../reference/subjects.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { bargained } from './bargains.ts';
import { splitUndertakings, trim } from './split.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

const LEAD =
  /\b(?<verb>agreed?|agrees|decided?|decides|undertook|undertake|committed|commit|pledged|pledge|resolved|reached|made|adopted|provides?|stipulates?|specifies|approved|took|set out|announced|cooperate|co-operate|collaborate|work together)\b(?:(?:[^:;.]{0,120}\b(?:following|as follows|these|(?:two|three|four|five|six|seven|several) (?:[\p{L}-]+ ){0,2}(?:points|steps|measures|commitments|undertakings|decisions|pledges))\b[^:;.]{0,60}|(?: (?:also|further|jointly|in principle))? that): |(?: (?:also|further|jointly|in principle|themselves|ourselves|itself|to))*: (?=\(?(?:a|i|1)[.)] |first)|(?: [^:;.]{2,60})? to: (?=\p{Ll}))/u;
const ORDINAL =
  /^(?:and )?(?:\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)] ?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|one|two|three|four|five|lastly|finally|last)(?:ly)?, )?/u;
const WISHED =
  /\b(?:proposals|suggestions|requests|recommendations|ideas|questions|amendments|candidates|persons|texts|documents|agreements|memoranda|instruments|MoUs)\b/u;

/** The undertakings that a sentence lists after a colon; none where it has no such list. */
export function enumerated(view: SentenceView, text: string): Undertaking[] {
  const lettered = letteredActs(view, text);
  if (lettered.length) return lettered;
  if (!text.includes(': ')) return [];
  const terms = bargained(view, text);
  if (terms.length) return terms;
  const match = LEAD.exec(text);
  if (!match || WISHED.test(match[0])) return [];
  const items = match.index + match[0].length;
  if (!text.includes(';', items)) return [];
  const subject = subjectAt(view, text, match.index);
  const trigger: Trigger = {
    form: 'verb',
    modality: 'agreed',
    start: match.index,
    after: items,
    word: match.groups?.verb ?? '',
  };
  const pronoun = subject.kind === 'pronoun' && subject.plural ? 'plural' : null;
  const found: Undertaking[] = [];
  for (let at = items; at < text.length; ) {
    const next = text.indexOf(';', at);
    const end = next < 0 ? text.length : next;
    const from = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    const start = from + (ORDINAL.exec(text.slice(from, end))?.[0].length ?? 0);
    const infinitive = /^to (?=\p{L})/u.test(text.slice(start, end));
    const first = /^(?:to )?(?<verb>[\p{L}-]+)/u.exec(text.slice(start, end))?.groups?.verb ?? '';
    const ranges =
      infinitive || isAction(first.toLowerCase())
        ? splitUndertakings(text, start + (infinitive ? 3 : 0), end)
        : [trim(text, start, end)].filter((range) => range !== null);
    const own = actingIn(view, text, start, end);
    for (const range of ranges) {
      if (text.slice(range.start, range.end).split(' ').length < 2) continue;
      found.push({
        range,
        modality: 'agreed',
        by: own.length ? own : subject.kind === 'actors' ? subject.refs : [],
        pronoun: own.length ? null : pronoun,
        trigger,
      });
    }
    at = end + 1;
  }
  return found;
}

/** "Israel shall supply the kits; Kenya shall provide land": who does what one item of the list says. */
function actingIn(view: SentenceView, text: string, start: number, end: number): readonly Ref[] {
  const modal = /\b(?:will|shall|would|is to|are to) (?!be )/u.exec(text.slice(start, end));
  if (!modal) return [];
  const subject = subjectAt(view, text, start + modal.index, start);
  return subject.kind === 'actors' ? subject.refs : [];
}

const LETTERED =
  /\b(?<verb>agree[ds]?|undert(?:ook|akes?|aken)|pledge[ds]?|promise[ds]?|commit(?:s|ted)? (?:themselves|ourselves|itself)|resolve[ds]?|decide[ds]?)(?: (?:also|further|jointly|to|here|yesterday|today|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in \p{Lu}[\p{L}-]+))*:? \((?:a|i|1)\) (?:to )?(?=(?<first>[\p{L}-]+) )/u;
const NEXT_LETTER = /(?:[,;]|,? and) (?:and )?\((?:[b-h]|i{2,3}|iv|vi{0,3}|[2-9])\) (?:to )?/gu;

/** "undertake (a) to keep each other informed, (b) to grant passage and (c) to refrain from propaganda". */
function letteredActs(view: SentenceView, text: string): Undertaking[] {
  const match = text.includes('(') ? LETTERED.exec(text) : null;
  if (!match || !isAction((match.groups?.first ?? '').toLowerCase())) return [];
  const subject = subjectAt(view, text, match.index);
  const word = match.groups?.verb ?? '';
  const items = match.index + match[0].length;
  const cuts = matchesOf(NEXT_LETTER, text.slice(items)).map(
    ({ index, 0: mark }) => [items + index, items + index + mark.length] as const,
  );
  const trigger: Trigger = {
    form: 'verb',
    modality: /^(?:pledge|promise|commit)/.test(word) ? 'pledged' : 'agreed',
    start: match.index,
    after: items,
    word,
  };
  return [...cuts, [text.length, text.length] as const].flatMap(([end], index) =>
    splitUndertakings(text, index ? (cuts[index - 1]?.[1] ?? items) : items, end).map((range) => ({
      range,
      modality: trigger.modality,
      by: subject.kind === 'actors' ? subject.refs : [],
      pronoun: subject.kind === 'pronoun' && subject.plural ? ('plural' as const) : null,
      trigger,
    })),
  );
}
