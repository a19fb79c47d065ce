/** States whose men somebody met of whom none is named: "met Argentine officials", "talks with representatives of the Chilean government". */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { COMMA_OR_AND, rowFrom } from './rows-of-actors.ts';

/** Words for those met, as the branches of a pattern. */
const MEN =
  'officials|authorities|negotiators|counterparts|representatives|delegates|delegation|diplomats|envoys|experts|ministers|leaders|colleagues|government|side|hosts|generals|commanders|prosecutors|investigators|lawmakers|technicians|team|ambassadors';
const GATE = new Gate(new RegExp(`^(?:${MEN})$`));
/** Between the encounter and those met: "met briefly with senior", "talks in Lima with". */
const WITH =
  /^(?: [^,;.:]{2,50}?)?(?: with|(?<=^)(?: (?:briefly|again|separately|privately))?)(?: (?:the|his|her|their|some|several|two|three|senior|top|leading|high-ranking|high-level|local|visiting))* $/u;
const THEIR_MEN = new RegExp(
  `^ (?:[\\p{Ll}-]+ ){0,3}?(?:${MEN})\\b(?! (?:of|from) (?:the )?\\p{Lu})(?! \\p{Lu}\\p{Ll}+ \\p{Lu})`,
  'u',
);
/** "with representatives of the" before "Chilean government", "with officials from" before "Chile". */
const MEN_OF = new RegExp(
  `^(?: [^,;.:]{2,50}?)?(?: with)?(?: (?:the|some|several|senior|top|high-ranking|high-level))*(?: [\\p{Ll}-]+){0,2} (?:members|${MEN}) (?:of|from) (?:the )?$`,
  'u',
);
const GOVERNMENT = /^ (?:government|authorities|administration|cabinet|side)\b/u;
const STOPS = /,? (?:and|but|who|which|where|while|after|before|when) (?=\p{Ll}+ed |h[ae]|met|was|were|is|are)/u;

/** The states met behind an offset, other than those at home of whoever met them. */
export function officialsMet(view: SentenceView, from: number, until: number, those: readonly Ref[]): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const homes = new Set(those.map((ref) => view.homes.get(ref)));
  const state = view.mentions.find(
    (mention) => mention.kind === 'country' && mention.start - view.at > from && mention.end - view.at <= until,
  );
  return state && !homes.has(state.ref) && isMet(view, from, state) ? [state.ref, ...rowBehind(view, state)] : [];
}

/** "the ambassadors of Spain, Sweden and the Netherlands": the further states of the row. */
const rowBehind = (view: SentenceView, { form, end }: DraftMention): readonly Ref[] =>
  form === 'name' ? rowFrom(view, end - view.at, FURTHER).refs : [];
const FURTHER = {
  lead: COMMA_OR_AND,
  next: COMMA_OR_AND,
  takes: ({ kind, form }: DraftMention) => kind === 'country' && form === 'name',
};

function isMet({ text, at }: SentenceView, from: number, { form, start, end }: DraftMention): boolean {
  const before = text.slice(from, start - at);
  const after = text.slice(end - at);
  if (STOPS.test(before)) return false;
  if (MEN_OF.test(before)) return form !== 'adjective' || GOVERNMENT.test(after);
  return form === 'adjective' && WITH.test(before) && THEIR_MEN.test(after);
}
