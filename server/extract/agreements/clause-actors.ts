/** Those bound by what a clause tells of them: ministers "from A and B" who adopt, those who met when it was signed. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf } from '../reference/focus.ts';
import type { SentenceView } from '../text/view.ts';

/** "Ministers from A, B and C adopted the Declaration": the states they are of. */
export const ADOPTERS =
  /\b(?:[Mm]inisters|[Ll]eaders|[Rr]epresentatives|[Dd]elegat(?:es|ions)|[Gg]overnments|[Oo]fficials|[Mm]embers|[Hh]eads of (?:state|government|delegation)|[Pp]residents|[Pp]remiers|[Ee]nvoys) (?:of|from) (?<row>[^;:]{3,200}?),? (?:(?:\p{Ll}+|on \p{Lu}\p{Ll}+) )?(?:adopted|endorsed|approved|issued|signed)(?: on \p{Lu}\p{Ll}+)? (?:an? |the |their |its )?$/u;

/** "Officials from A, B and C have closed a week of work with an Arrangement". */
export const CLOSERS =
  /\b(?:[Mm]inisters|[Ll]eaders|[Rr]epresentatives|[Oo]fficials|[Dd]elegates|[Pp]residents|[Pp]remiers) (?:of|from) (?<row>[^;:]{3,120}?) (?:have |has )?(?:closed|ended|concluded|wound up|wrapped up|finished|capped) [^.;]{3,80} (?:with|by (?:adopting|signing|issuing)) (?:an? |the )?$/u;

/** "signed in 2022, when A Rail and B Rail decided to …", "adopted when Presidents X and Y met". */
export const WHEN = /^[^.;]{0,70}\bwhen (?=(?:the )?(?:\p{Lu}|presidents|prime ministers|ministers))/u;

/** Bodies or states before the verb of such a clause, or the states of the persons there. */
export function actorsWhen(draft: Draft, view: SentenceView, from: number): Ref[] {
  const verb =
    /^[^.;]{3,140}? (?:met|decided|agreed|resolved|came together|launched|created|set up|founded|held)\b/u.exec(
      view.text.slice(from),
    );
  if (!verb) return [];
  const inside = view.mentions.filter(
    ({ kind, form, start, end }) =>
      start - view.at >= from && end - view.at <= from + verb[0].length && kind !== 'place' && form !== 'adjective',
  );
  const of = (kind: 'organization' | 'country') => [
    ...new Set(inside.filter((mention) => mention.kind === kind).map(({ ref }) => ref)),
  ];
  const persons = inside.filter(({ kind }) => kind === 'person').map(({ ref }) => ref);
  const { states } = actorsOf(draft);
  const theirs = countriesOf(draft, persons).flatMap((iso2) => states.get(iso2) ?? []);
  return persons.length > 1 ? theirs : of('organization').length > 1 ? of('organization') : of('country');
}
