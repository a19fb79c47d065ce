/**
 * Who acted at a ceremony of which other sentences tell: who cut the ribbon, handed over the keys or addressed the crowd was
 * there, and such an act told by itself is no ceremony beside it. Runs when all encounters are known.
 */
import type { MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { daysAgree, Merging, toldAt } from './between-facts.ts';
import { actEnd } from './clauses.ts';
import { personsBefore, personsIn } from './persons.ts';

/** Most sentences between a ceremony and an act at it. */
const REACH = 4;
/** Ceremonies that are told as such, and at which guests are not told one by one. */
const NAMED =
  /\b(?:ceremon(?:y|ies)|opening|inauguration|launch(?:ing)?|hand-?over|unveiling|ground-?breaking|commissioning|event)\b/iu;
/** Ceremonies told by what was done at them. */
const TOLD_BY_ACT =
  /\b(?:foundation stone|cornerstone|ribbon|inaugurated|opened|launched|unveiled|broke ground|handed over|commissioned)\b/iu;
const OTHER = /\b(?:welcom|guard of honou?r|banquet|dinner|lunch|funeral|wreath|credentials|sworn|swearing)/iu;
const GATE = new Gate(
  /^(?:ribbons?|tape|keys?|plaque|stone|brick|sod|button|flag|tree|words|speech|address|remarks|crowd|guests|audience|gathering|villagers|onlookers|residents|pupils|present|donors|thanks|prayers?|honours|donation|gift|equipment|vehicles|certificates?|veil|curtain|switch|tap|valve|welcome)$/,
);
const PEOPLE =
  '(?:(?:cheering |invited |assembled )?(?:crowds?|guests|audience|gathering|villagers|onlookers|residents|pupils|students|dignitaries|farmers|fishermen|herders|well-wishers)|those (?:present|gathered|assembled|attending))';
const THING =
  '(?:keys?|certificates?|documents|equipment|vehicles|ambulances|boats|vessels?|cheques?|instruments|kits|donation|gift|medicines|computers|building|post)';
const ACTED = new RegExp(
  [
    '\\b(?:cut|cuts|snipped|untied) (?:the|a|an) (?:[\\p{Ll}-]+ ){0,2}(?:ribbon|tape)\\b',
    `\\b(?:handed over|handed|turned over|received|accepted|took) (?:the|a|an) (?:[\\p{Ll}-]+ ){0,2}${THING}\\b`,
    '\\b(?:unveiled|uncovered) (?:the|a) (?:[\\p{Ll}-]+ ){0,2}plaque\\b',
    '\\b(?:laid|lays) (?:the|a) (?:[\\p{Ll}-]+ ){0,2}(?:stone|brick)\\b',
    '\\b(?:turned (?:the|on the) (?:first )?(?:sod|key|tap|valve)|(?:pressed|pushed) the (?:[\\p{Ll}-]+ )?button|threw the switch|(?:raised|hoisted) the (?:[\\p{Ll}-]+ )?flags?|planted (?:a|the) (?:[\\p{Ll}-]+ )?tree|lifted the veil|drew (?:back )?the curtain)\\b',
    '\\b(?:gave|delivered|made|read(?: out)?) (?:the|an?|his|her) (?:[\\p{Ll}-]+ ){0,2}(?:address|remarks|speech|vote of thanks|blessing|prayer)\\b',
    '\\b(?:said (?:a )?few words|(?:said|led|offered) (?:a |the )?prayers?|proposed the vote of thanks|did the honours|blessed the [\\p{Ll}-]+)\\b',
    `\\b(?:told|addressed|thanked|reminded|assured|welcomed) (?:the |a )?${PEOPLE}\\b`,
    '\\bthanked the (?:donors?|contractors?|builders|engineers)\\b',
  ].join('|'),
  'u',
);
const DONE_BY = new RegExp(
  `\\b(?:ribbon|tape|plaque|${THING}|stone|vote of thanks|address|prayers?)\\b[^;.]{0,30} (?:was|were) (?:then |also |later )?(?:cut|handed over|unveiled|laid|given|delivered|led|proposed|received|accepted) (?:jointly )?by `,
  'u',
);
const AHEAD =
  /\b(?:will|would|shall|is to|are to|is due|are due|had not|did not|could not|last (?:week|month|year)|years? ago)\b/u;

/** Adds those who acted at the ceremonies told of, and takes out acts that were a part of these. */
export function withActsAtCeremonies(draft: Draft): Draft {
  const ceremonies = draft.meetings.filter(
    ({ kind, status, name }) =>
      kind === 'ceremony' && status === 'held' && (NAMED.test(name) || TOLD_BY_ACT.test(name)) && !OTHER.test(name),
  );
  if (!ceremonies.length) return draft;
  const views = viewSentences(draft);
  const placed = ceremonies.map((ceremony) => ({ ceremony, at: toldAt(draft, ceremony) }));
  const nearest = (index: number, fits: (each: MeetingFact) => boolean) =>
    placed
      .filter(({ ceremony, at }) => Math.abs(at - index) <= REACH && fits(ceremony))
      .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))[0]?.ceremony;
  const merging = new Merging();
  for (const view of views) {
    const actors = actorsAt(view);
    const one = actors.length
      ? nearest(view.sentence.index, ({ date }) => view.dates.every((each) => daysAgree(each.date, date)))
      : undefined;
    if (one) merging.add(one, actors);
  }
  for (const each of draft.meetings) {
    if (each.kind !== 'ceremony' || each.status !== 'held' || NAMED.test(each.name)) continue;
    const index = toldAt(draft, each);
    const view = views[index];
    const isAct = view && (ACTED.test(view.text) || DONE_BY.test(view.text));
    const whole = isAct
      ? nearest(index, ({ name, date }) => NAMED.test(name) && view.dates.every((told) => daysAgree(told.date, date)))
      : undefined;
    if (whole) merging.fold(each, whole);
  }
  return merging.apply(draft);
}

/** Who does what is done at a ceremony, and who takes what is handed over. */
export function actorsAt(view: SentenceView): readonly Ref[] {
  const { sentence, text, words } = view;
  if (sentence.role !== 'prose' || !GATE.opens(words) || AHEAD.test(text)) return [];
  const by = DONE_BY.exec(text);
  if (by) return personsIn(view, by.index + by[0].length - 1, actEnd(text, by.index + by[0].length));
  const act = ACTED.exec(text);
  if (!act) return [];
  const end = act.index + act[0].length;
  const to = /^ (?:[^,;.]{0,40} )?(?:to|from) (?=(?:the |his |her )?(?:[\p{L}.'-]+ ){0,8}\p{Lu})/u.exec(
    text.slice(end),
  );
  const other = to ? personsIn(view, end, actEnd(text, end + to[0].length)) : [];
  return [...personsBefore(view, act.index).slice(0, 3), ...other];
}
