/** States and bodies whose men came to an encounter: "brought together experts from Chile and Fiji", "envoys of nine states, including Peru". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { isNamedActor, NOTHING, rowFrom } from './rows-of-actors.ts';

const MEN =
  '(?:[Rr]epresentatives|[Dd]elegat(?:es|ions)|[Oo]fficials|[Ee]xperts|[Mm]inisters|[Ll]eaders|[Pp]articipants|[Ee]nvoys|[Oo]bservers|[Ss]pecialists|[Ss]cientists|[Ll]awmakers|[Nn]egotiators|[Ss]takeholders|[Pp]ractitioners|[Jj]udges|[Oo]fficers)';
const GATE = new Gate(
  /^(?:together|gathered|gathers|assembled|drew|attracted|united|including|among|such|notably|namely)$/,
);
const DRAWN = new RegExp(
  `\\b(?:brought together|gathered|gathers|assembled|drew|attracted|united) (?:[^;:.,]{0,40} )?${MEN} (?:of|from) (?:the )?(?:[Gg]overnments? of )?(?:the )?`,
  'u',
);
const INCLUDING = new RegExp(
  `\\b${MEN} (?:of|from) [^;:.,]{0,40}?(?:countries|states|nations|bodies|organi[sz]ations|agencies|economies|members|governments),? (?:including|among them|among which|such as|notably|namely) (?:the )?`,
  'u',
);
const ROW = {
  lead: NOTHING,
  next: /^(?: \([^)]{1,14}\))?(?:,|,? and|,? as well as)(?: (?:the|of|from|those|representatives|officials|experts))* $/u,
  takes: isNamedActor,
};

/** The states and bodies of such a row. */
export function drawnFrom(view: SentenceView): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const told = DRAWN.exec(view.text) ?? INCLUDING.exec(view.text);
  return told ? rowFrom(view, told.index + told[0].length, ROW).refs : [];
}
