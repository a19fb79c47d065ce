/** Who chairs an encounter, by the words of chairing in a sentence. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Phrases } from '../words/phrases.ts';
import { meetingWords } from '../words/words.ts';
import type { Participation } from './candidate.ts';
import { personsBefore, personsIn } from './persons.ts';

let compiled: Phrases | null = null;
const chairing = (): Phrases => {
  compiled ??= new Phrases(meetingWords().chairing);
  return compiled;
};

/** Those whom the sentence has in the chair; several are co-chairs. */
export function chairsIn(view: SentenceView): Participation[] {
  const { text } = view;
  const refs: Ref[] = [];
  for (const match of chairing().all(view.words)) {
    const { start, end } = match;
    const word = match.text.toLowerCase();
    const after = text.slice(end, end + 12);
    if (
      /^(?:chair|chairs)$/.test(word) &&
      /\b(?:the|a|its|former|'s|vice|deputy|(?:the|as|current|outgoing|incoming|new|rotating) \p{Lu}{2,8}) $/iu.test(
        text.slice(Math.max(0, start - 12), start),
      ) &&
      !/\b(?:shared the|in the) $/iu.test(text.slice(Math.max(0, start - 12), start))
    )
      continue;
    if (/\bvice-$/iu.test(text.slice(Math.max(0, start - 5), start))) continue;
    // "N in his capacity as the Co-Chair of the Partners' Forum": what he is elsewhere.
    if (word.startsWith('chairmanship') && PASSED_ON.test(text.slice(Math.max(0, start - 50), start))) continue;
    if (IN_CAPACITY.test(text.slice(Math.max(0, start - 34), start))) continue;
    if (
      /^ by\b/.test(after) ||
      /^(?:under the (?:(?:co-)?chairmanship|presidency)|(?:joint |co-)?chairmanship(?: of)?)$/.test(word)
    )
      refs.push(...personsUntil(view, end));
    else if (word === 'in the chair') {
      // "In the chair was N": he stands behind.
      const behind = /^ (?:was|were|sat|is) (?=(?:the |Mr|Ms|Dr|H\.|\p{Lu}))/u.exec(text.slice(end));
      if (behind) {
        refs.push(...personsUntil(view, end + behind[0].length - 1));
        continue;
      }
      const seated = /\bwith [^,;]{3,90} $/u.exec(text.slice(0, start));
      refs.push(...(seated ? personsIn(view, seated.index, start) : personsBefore(view, start)));
    } else {
      // "Belize chaired the proceedings through N".
      const through = /^ [^,;.]{0,40} through (?=(?:the |its |his |her )?\p{Lu})/u.exec(text.slice(end));
      refs.push(...(through ? personsUntil(view, end + through[0].length).slice(0, 1) : personsBefore(view, start)));
      const partners = /^(?: the chair)?[^.;]{0,120}?\b(?:together with|jointly with|alongside|along with|with) /u.exec(
        text.slice(end),
      );
      if (partners) refs.push(...personsUntil(view, end + partners[0].length));
      // "N chaired it for Peru, M for Chile".
      const other = FOR_ONE.exec(text.slice(end));
      if (other && refs.length) {
        const from = end + other[0].length;
        refs.push(...personsIn(view, from, from + (FOR_OTHER.exec(text.slice(from))?.[0].length ?? 0)));
      }
    }
  }
  const unique = [...new Set(refs)];
  return unique.map((actor) => ({ actor, role: unique.length > 1 ? 'co-chair' : 'chair' }));
}

/** "will pass the rotating chairmanship of the Community to Peru": a turn that changes hands. */
const PASSED_ON =
  /\b(?:pass|hand|tak|took|assum|transfer|relinquish|ced|yield|inherit|return|end)\p{Ll}*(?: over| on| up)? (?:the |its |his |her )?(?:[\p{Ll}-]+ )?$/u;
const FOR_ONE =
  /^(?: (?:it|them|the (?:meeting|session|talks|proceedings|commission|committee|work)))? (?:for|on behalf of) (?:the )?\p{Lu}[^,;.]{2,40}?(?:[,;](?: and| while)?| and| while) /u;
const FOR_OTHER = /^[^;.]{4,90}? (?:for|on behalf of|did so for) (?=the \p{Lu}|\p{Lu})/u;
const IN_CAPACITY = /\bin (?:his|her|their) (?:\p{Ll}+ )?capacity as (?:an? |the )?$/u;

/** Persons from an offset on, up to a verb or the end of the clause. */
function personsUntil(view: SentenceView, from: number): Ref[] {
  const stop =
    /[;:]|,? (?:with|in) (?:the )?(?:presence|participation|attendance|company) of\b|, (?:the (?:conference|meeting|talks|session|summit|dialogue)|which|while|took|was)\b| (?:agreed|said|signed|took place|was held|and (?:signed|discussed|agreed))\b/u.exec(
      view.text.slice(from),
    );
  return personsIn(view, from, stop ? from + stop.index : view.text.length);
}
