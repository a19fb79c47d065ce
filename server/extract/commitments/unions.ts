/** Whom "the leaders" and "the members" of a union bind: the union, or the states where the text lists them. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { unionThatMet } from '../reference/sides-of-text.ts';
import type { SentenceView } from '../text/view.ts';

const PEOPLE =
  '(?:(?:\\p{Ll}{3,14} )?ministers|leaders|members|member (?:states|countries|governments|nations)|heads of (?:state|government))';
/** "Union leaders", "the members of the Forum", "its members": as the subject of a verb that follows at once. */
const SUBJECT = new RegExp(
  `(?:^|[,;:] |\\b(?:and|while|that|but) )(?:[Tt]he |[Ii]ts |[Aa]ll )?(?:(?:Forum|Union|Community|Commission|Council|League|Group|Alliance|bloc|union) )?${PEOPLE}(?: of the (?:Forum|Union|Community|Commission|Council|League|Group|Alliance|bloc|union|group))?(?:,? (?:also|has|have|had|then|further|in turn|\\p{L}{2,14}ly))*,? $`,
  'iu',
);
/** Those of whom a gathering consists, whatever they are. */
const GATHERED =
  /(?:^|[,;:] |\b(?:and|while|that|but) )[Tt]he (?:delegates|delegations|participants|chiefs)(?:,? (?:also|has|have|had|then|further|\p{L}{2,14}ly))*,? $/u;
const ORGAN = /\b(?:Commission|Council|Secretariat|Bank|Agency|Committee|Parliament|Court|Fund|Summit)\b/u;
const LED = new RegExp(`^,? ${PEOPLE}\\b`, 'iu');
const LEADERS_OF = new RegExp(`\\b${PEOPLE} of (?:the )?$`, 'iu');

/** Those bound by what a union's leaders or members undertake at an offset; empty where others act. */
export function unionSpokenOf(draft: Draft, view: SentenceView, at: number, pronoun: boolean): readonly Ref[] {
  const unions = new Set(
    draft.organizations
      .filter(({ kind, name }) => kind === 'intergovernmental' && !ORGAN.test(name))
      .map(({ ref }) => ref),
  );
  const met = unionThatMet(draft);
  // "The delegates agreed", of a commission that met.
  if (met && !pronoun && GATHERED.test(view.text.slice(Math.max(0, at - 60), at))) return [met];
  if (!unions.size) return [];
  const isUnion = ({ ref, form }: DraftMention) => form !== 'adjective' && unions.has(ref);
  // "The leaders of the union, A, B and C, agreed": the states that are listed.
  const own = view.mentions.find((each) => isUnion(each) && ledAt(view, each) && each.end - view.at <= at);
  const rest = own ? view.text.slice(own.end - view.at, at) : '';
  if (own && /^, /.test(rest)) {
    const states = view.mentions.filter(
      ({ kind, form, start, end }) =>
        kind === 'country' && form !== 'adjective' && start >= own.end && end - view.at <= at,
    );
    if (states.length > 1 && states.length === rest.split(/, and |,| and /u).filter((part) => part.trim()).length)
      return [...new Set(states.map(({ ref }) => ref))];
  }
  if (pronoun) {
    const led = view.previous?.mentions.find((each) => isUnion(each) && ledAt(view.previous as SentenceView, each));
    const states = view.previous?.mentions.filter(({ kind, form }) => kind === 'country' && form !== 'adjective') ?? [];
    return led && states.length < 2 ? [led.ref] : [];
  }
  if (!SUBJECT.test(view.text.slice(Math.max(0, at - 120), at))) return [];
  const before = draft.mentions.filter((each) => isUnion(each) && each.end <= view.at + at);
  const last = before.at(-1);
  return last && new Set(before.map(({ ref }) => ref)).size === 1 ? [last.ref] : met ? [met] : [];
}

/** Whether a sentence begins with a union's leaders: "Forum leaders met", "The leaders of the Forum met". */
const ledAt = (view: SentenceView, { start, end }: DraftMention): boolean => {
  const before = view.text.slice(0, start - view.at);
  return (
    (/^(?:[Tt]he )?$/u.test(before) && LED.test(view.text.slice(end - view.at))) ||
    (before.length < 50 && LEADERS_OF.test(before))
  );
};
