/** A list in a sentence: "agreed the following: experts will meet in March; a draft will be exchanged", "first, to …; second, to …". */
import type { Ref } from '../../model/factsheet.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { splitUndertakings, trim } from './split.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

const LEAD =
  /\b(?<verb>agreed?|agrees|decided?|decides|undertook|undertake|committed|commit|pledged|pledge|resolved|reached|made|adopted|provides?|stipulates?|specifies|approved|took|set out|announced|cooperate|co-operate|collaborate|work together)\b(?:(?:[^:;.]{0,120}\b(?:following|as follows|these|(?:two|three|four|five|six|seven|several) (?:[\p{L}-]+ ){0,2}(?:points|steps|measures|commitments|undertakings|decisions|pledges))\b[^:;.]{0,60}|(?: (?:also|further|jointly|in principle))? that): |(?: (?:also|further|jointly|in principle|themselves|itself|to))*: (?=\(?(?:a|i|1)[.)] |first))/u;
const ORDINAL =
  /^(?:and )?(?:\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)] ?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|one|two|three|four|five|lastly|finally|last)(?:ly)?, )?/u;
const WISHED =
  /\b(?:proposals|suggestions|requests|recommendations|ideas|questions|amendments|candidates|persons|texts|documents|agreements|memoranda|instruments|MoUs)\b/u;

/** The undertakings that a sentence lists after a colon; none where it has no such list. */
export function enumerated(view: SentenceView, text: string): Undertaking[] {
  if (!text.includes(': ')) return [];
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
