/**
 * Statements and declarations that are out, though no word says that they were adopted: those who met came away with one,
 * their talks produced one, it was handed to the press.
 */

/** What stands right before the name. */
const ARTICLE = '(?:an?|their|one) $';
const PRESS =
  '(?:(?:waiting|assembled|local|foreign|visiting) )?(?:press|media|reporters|journalists|newsmen|correspondents|cameras|public)';
/** Nothing between that would undo what is told. */
const PLAINLY = String.raw`(?:(?!\b(?:not|never|no|nor|would|could|should|may|might|must|hop\p{Ll}+|fail\p{Ll}+|want\p{Ll}*|wish\p{Ll}*|expect\p{Ll}*)\b)[^.;:]){0,70}?`;
const PRESENTED = new RegExp(
  `(?:${[
    // "came out after three hours with a joint declaration".
    String.raw`\b(?:came|come|emerged|returned|went|walked|stepped|parted)(?: (?:out|away|back|home|off))? ${PLAINLY}\bwith `,
    // "The outcome of the talks was a joint declaration".
    String.raw`\b(?:[Oo]utcome|[Rr]esult|[Uu]pshot|[Ff]ruit)s?\b${PLAINLY} (?:was|is) `,
    // "What the minister could show the press was a joint declaration".
    String.raw`(?:^|[.;] )(?:What|All(?: that)?) (?:(?!\b(?:want|wish|hop|need|lack|miss|demand|sought|seek|expect|ask)\p{Ll}*\b)[^.;:]){3,110}? was `,
    // "The meeting produced a joint declaration".
    String.raw`\b(?:talks|meeting|summit|conference|session|visit|discussions|negotiations|gathering|forum|workshop|sitting|encounter|deliberations|round|sides|ministers|delegations)\b${PLAINLY} (?:produced|yielded|resulted in|culminated in|ended in|ended with|closed with|led to|gave rise to) `,
    // "presented the press with a joint statement".
    String.raw`\b(?:handed|gave|showed|presented|read|left) (?:to )?(?:the )?${PRESS} (?:with )?`,
  ].join('|')})${ARTICLE}`,
  'u',
);
/** "a joint communiqué handed to the press". */
const SHOWN = new RegExp(
  String.raw`^,? (?:(?:which|that) (?:was|were|has been) )?(?:handed|given|distributed|circulated|shown|presented|made available|sent|read|released)(?: out)? (?:to|among|for) (?:the )?${PRESS}\b`,
  'u',
);

/** Whether a sentence tells of a statement or declaration, an offset in it, as what those who met have come out with. */
export const isPresented = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  PRESENTED.test(text.slice(Math.max(0, start - 240), start)) || SHOWN.test(text.slice(end, end + 90));
