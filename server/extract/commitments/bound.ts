/**
 * What an instrument lays upon those whom it binds, told without a verb of undertaking: "it commits the two governments to
 * build a pipeline", "the plan calls for joint patrols", "the undertakings include a ban", "under the deal Namibia gets buses".
 */
import { clauseStart } from '../reference/clauses.ts';
import { subjectAt } from '../reference/subjects.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { type CutText, cut } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { NUMBER_WORD } from '../words/numbers.ts';
import { Phrases } from '../words/phrases.ts';
import { verbs } from '../words/words.ts';
import { actorsIn, groupedIn } from './agents.ts';
import { CUES, INSTRUMENTS } from './bound-words.ts';
import { fallsTo } from './falls-to.ts';
import { forActor } from './for-actor.ts';
import { NO_VERB_IN_LY } from './in-ly.ts';
import { made } from './made.ts';
import { paidFor } from './paid-for.ts';
import { present } from './present.ts';
import { isAction } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

const INSTRUMENT =
  '(?:agreement|accord|deal|treaty|pact|protocol|memorandum|memoranda|MoU|MOU|plan|programme|program|declaration|communiqu[eé]|convention|contract|arrangement|statement|terms?|text|document|ceasefire|truce|compromise|package|roadmap|road map|settlement|charter|compact|paper)s?';
/** "Under the terms of the treaty": what follows is undertaken, whatever its verb. */
const TERMS = new RegExp(
  `(?:^|[ ,;(])(?:[Uu]nder|[Aa]ccording to|[Bb]y(?: virtue of)?|[Pp]ursuant to|[Aa]s part of|[Ii]n (?:accordance|line|keeping) with|[Ii]n|[Tt]hrough|[Ww]ith) (?:the|this|that|its|their|an?) (?:[\\p{L}\\d'-]{1,20} ){0,6}?${INSTRUMENT}(?!\\p{L})`,
  'iu',
);
const CALLS =
  /\b(?:calls? for|called for|provides? for|provided for|makes? provision for|made provision for|envisages?|envisaged|envisions?|foresees?|foresaw|stipulates?|stipulated|sets out|lays down|laid down|(?:undertakings|commitments|pledges|promises|obligations|(?:measures|steps|points|actions) (?:agreed|decided)(?: on| upon)?) (?:(?:made|given|entered into|listed|in (?:it|the text)) |(?:that|which|under|of|by) [^,;:]{3,70}? )?(?:also )?(?:include|included|comprise|comprised|cover|covered|are|were|range from|extend to)) (?!that |by |in (?:an?|the|its|their) |is |are |was |were |has |will |how |which |what |when |where |whether |who |why )/u;
/** "The 1989 accord provides for": what is long in force is told as background. */
const FORMER = /\b(?:19|20)\d\d\b/u;
const former = (before: string, year: number | null): boolean =>
  year !== null && Number(FORMER.exec(before)?.[0] ?? year) < year;
/** Whom an instrument binds, between the verb and its "to". */
const BOUND = new RegExp(
  String.raw`^ (?<whom>(?:[\p{L}'.,()-]{1,25} ){1,12}?)(?:never |not )?to (?:(?:not|never|jointly|also|${NO_VERB_IN_LY}[\p{L}]{2,20}ly) )?(?<verb>[\p{L}-]+)`,
  'u',
);
/** What only announces the points below: "these four steps:", "the following". */
const POINTED = /^(?:the following|these|several|two|three|four|five|six|a number of)(?: \p{Ll}{3,16}){0,2}:?\s*$/u;
/** "commits both governments to a joint review every year": to a thing, not to an act. */
const BOUND_THING = new RegExp(
  String.raw`^ (?<whom>(?:[\p{L}'.,()-]{1,25} ){1,12}?)to (?=(?<verb>an?|at least|up to|no (?:more|fewer|less) than|regular|annual|yearly|joint|further|greater|closer|full|free|common|mutual|shared|equal|new|stricter|tighter|deeper|\d[\d.,]*|${NUMBER_WORD}) [\p{Ll}\d])`,
  'u',
);
/** "to tell each other", "to grant their crews": a verb, whichever it is. */
const ACTS_ON = /^ (?:each other|one another|the other|its|their|his|her|them|it|all|every|no) /u;
const NOBODY =
  /^(?:itself|themselves|ourselves|himself|herself|an?|more|further|less|about|up|funds|money|resources|troops|\d)/u;

let cues: { readonly obliging: Phrases; readonly calling: Phrases; readonly instruments: Phrases } | null = null;
function phrases() {
  cues ??= {
    obliging: new Phrases(verbs().obliging),
    calling: new Phrases(CUES),
    instruments: new Phrases(INSTRUMENTS),
  };
  return cues;
}

/** Whether the sentence is told "under the terms of the treaty"; `words` are those of the sentence as it stands. */
export const isUnderTerms = (words: CutText, year: number | null = null): boolean =>
  (IT.opens(words) && UNDER_IT.test(words.text)) ||
  (phrases().instruments.in(words) && isOfTerms(words.text, year)) ||
  (WHICH.opens(words) && BY_WHICH.test(words.text));
/** "trade under an agreement of 1980" tells how it has been since. */
function isOfTerms(text: string, year: number | null): boolean {
  const terms = TERMS.exec(text);
  if (!terms) return false;
  const since = SINCE.exec(text.slice(terms.index + terms[0].length))?.[1];
  return since === undefined || year === null || Number(since) >= year;
}
/** "Under an accord with Kenya, concluded last year, hides may not be sold": what has been so, and nothing new. */
export const isOfOldTerms = (text: string, year: number | null): boolean => {
  const since = text.startsWith('Under ') ? OLD_TERMS.exec(text)?.[1] : undefined;
  return since !== undefined && (/^l/.test(since) || (year !== null && Number(since) < year));
};
const OLD_TERMS = new RegExp(
  `^Under (?:the|an?) (?:[\\p{L}'-]{1,20} ){0,5}?${INSTRUMENT}(?: (?:with|between|on) [^,;:]{2,60})?,? (?:which was )?(?:signed|concluded|reached|made|struck|in force)(?: (?!replac|amend|until)[\\p{L}\\d]{1,12}){0,5}? ((?:19|20)\\d\\d|last year)\\b`,
  'u',
);
/** "reminded them that the Treaty obliges all": what was so before. */
const REMINDS = /\b(?:remind(?:s|ed|ing)|recall(?:s|ed|ing)|pointed out|remembered)\b[^;]{0,80}? that [^;]*$/u;
const SINCE =
  /^,? (?:(?:which (?:was )?)?(?:signed|concluded|reached|made|in force since) (?:in )?|of |from |dated |dating from )(?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)\b/u;
const IT = new Gate(/^(?:(?:it|them)$|article|section|clause|terms|provisions)/);
/** "Under it, JICA sends experts", "In accordance with its Article 4 X provides". */
const UNDER_IT =
  /^\W*(?:\(?\d{1,3}[.)] )?(?:(?:Under|By|Pursuant to|According to|In accordance with) (?:it|them|(?:its|their|the) (?:Article|Section|Clause|terms|provisions))|In it)\b/u;
/** "arrived at an understanding under which warnings shall be passed on". */
const WHICH = new Gate(/^(?:which|whereby)$/);
const BY_WHICH = new RegExp(
  `\\b(?:${INSTRUMENT}|understanding|dispatch|initiative|scheme|waiver|decree|formula|timetable|letter|letters|notes|resolution|decision|undertaking|offer)(?!\\p{L})[^;:]{0,80}? (?:(?:under|by|for|through|by virtue of|in terms of|pursuant to|in accordance with|on the basis of|by means of) which|whereby) `,
  'u',
);

/** Undertakings of a sentence in which nobody undertakes in so many words; `terms`: it begins "under the deal". */
export function boundBy(view: SentenceView, words: CutText, terms: boolean, year: number | null): Undertaking[] {
  const { text } = words;
  const obliged = obligations(view, words, year);
  if (obliged.length) return obliged;
  const falls = fallsTo(view, words);
  if (falls.length) return falls;
  const match = phrases().calling.in(words) ? CALLS.exec(text) : null;
  if (match && match.index <= 160 && !former(text.slice(0, match.index), year)) {
    const subject = subjectAt(view, text, match.index);
    const start = match.index + match[0].length;
    // "The new programme, to run from 2010 to 2013, foresees …".
    const told = subject.kind !== 'actors' && phrases().instruments.in(cut(text.slice(0, match.index)));
    const noun = /^(?:under|comm|pledg|prom|oblig|meas|steps|points|act)/u.test(match[0]);
    // "The Road Map provides for these steps:": the points say which.
    if (POINTED.test(text.slice(start))) return [];
    if (
      noun ||
      told ||
      ONE_OF_THEM.test(text.slice(0, match.index)) ||
      subject.kind === 'instrument' ||
      /(?:^|[ ,])(?:[Ii]t|which) (?:also |further )?$/u.test(text.slice(0, match.index))
    ) {
      const owners = noun ? actorsIn(view, Math.max(0, match.index - 60), start) : [];
      const by = owners.length === 1 ? owners : [];
      return nounParts(text, start)
        .flatMap(
          ([from, to]) =>
            forActor(view, text, match.index, from, to) ?? made(text, match.index, from, match[0].trim(), by, to),
        )
        .map((one) => paidFor(view, text, one));
    }
  }
  return terms ? present(view, text) : [];
}

/** "The one on exchanges provides for": of the instruments told of before. */
const ONE_OF_THEM =
  /^(?:The|A) (?:one|ones|first|second|third|fourth|fifth|last|other|latter|former|two|three)\b[^,;:]{0,60}(?:, an? [^,;]{3,80},)? $|\b(?:including|among (?:them|which)|and) one (?:that|which) (?:also )?$/u;

early(TERMS, CALLS, BY_WHICH);

/** "the exchange of staff, the holding of a season, and the participation of publishers": where each thing begins and ends. */
function nounParts(text: string, start: number): readonly (readonly [number, number])[] {
  const row = rowOfThings(text, start);
  if (row) return row;
  const repeated = / for $/u.test(text.slice(0, start)) && NEXT_FOR.test(text.slice(start));
  if (!repeated && !THING_OF.test(text.slice(start))) return partsAt(DEED_LAST, text, start, text.length);
  return partsAt(repeated ? EACH_FOR : NEXT_THING, text, start, text.length);
}

/** "film weeks in spring, joint digs at two sites, and the training of 12 restorers": three things or more; null where they are fewer. */
function rowOfThings(text: string, start: number): readonly (readonly [number, number])[] | null {
  const limit = start + (/[;:]| (?:will|shall|would|is|are|was|were) /u.exec(text.slice(start))?.index ?? text.length);
  const row = partsAt(THING, text, start, Math.min(limit, text.length));
  const plain = row.length > 2 && row.every(([from, to]) => text.slice(from, to).trim().split(' ').length > 3);
  return plain && limit >= text.length ? row : null;
}
/** Where a further thing of such a row begins. */
const THING =
  /, (?:and |as well as )?(?=(?:the|an?|joint|mutual|new|free|regular|yearly|annual|\d[\d.,]*|two|three|four|five|six|ten|[\p{Ll}-]{4,14}s) \p{Ll})| and (?=the (?:[\p{Ll}-]+ )?\p{Ll}{3,}(?:ing|tion|ment|ance|ure|al|sion)(?: of|, [^,;]{3,40}, of) )/gu;

/** Where those stretches between two offsets begin and end that a pattern divides. */
function partsAt(pattern: RegExp, text: string, start: number, limit: number): readonly (readonly [number, number])[] {
  const cuts = matchesOf(pattern, text.slice(start, limit)).map(
    ({ index, 0: words }) => [start + index, start + index + words.length] as const,
  );
  return [...cuts, [limit, limit] as const].map(([end], index) => [
    index ? (cuts[index - 1]?.[1] ?? start) : start,
    end,
  ]);
}
/** "commits both to common standards, to mutual audits and to a joint call". */
const EACH_TO = /(?:,|,? and|,? as well as) to (?=(?:an?|the|\p{Ll}+) \p{Ll})/gu;
const THING_OF = /^(?:the|an?) (?:[\p{L}-]+ ){1,3}of /u;
/** "provides for post and telephone links, for the reopening of the railway and for access to journals". */
const NEXT_FOR =
  /(?:,|;|[,;]? and|,? as well as) for (?:the |an? |mutual |joint |free )?(?:\p{Ll}|\p{Lu}[\p{L} ]{2,40} to \p{Ll})/u;
const EACH_FOR = /(?:[,;]? and|,? as well as|,|;) for (?=\p{Ll}|\p{Lu}[\p{L} ]{2,40} to \p{Ll})/gu;
/** "language courses in Cebu, and the sending of trainees": what is done, at the end of a row. */
const DEED_LAST =
  /, (?:and|as well as) (?=the (?:[\p{Ll}-]+ )?\p{Ll}{3,}(?:ing|tion|ment|ance|ure|al|sion|ange) of )/gu;
const NEXT_THING =
  /(?:,|;|,? and|,? as well as) (?=\p{Ll}{4,}(?:tion|sion|ment|ance) of |(?:the|an?) (?:(?:[\p{L}-]+ ){1,3}|[\p{L}-]+, [^,;]{3,40}, )of |an? (?:\p{Ll}+ )?(?:ban|freeze|moratorium|limit|cap|ceiling|tax|levy|halt|cut|reduction|increase) (?:on|in|to) )/gu;

/** "Article 4 requires", "An annex to it commits". */
const CLAUSE_OF_IT =
  /(?:^|[.;] |, )(?:(?:[Tt]he|[Aa]n?|[Ii]ts) )?(?:[\p{Ll}]+ )?(?:[Aa]rticle|[Pp]aragraph|[Cc]lause|[Ss]ection|[Cc]hapter|[Aa]nnex)(?: (?:\d{1,3}|[IVX]{1,5}|\p{Lu}))?(?: (?:of|to) (?:it|the [^,;]{3,60}))? (?:also )?$/u;

/** "an accord on the border that commits": an instrument, and no "issue that requires". */
const THAT_BINDS = new RegExp(
  `\\b${INSTRUMENT}(?: (?:on|of|for|concerning|against) [^,;:]{3,60})? that (?:also )?$`,
  'u',
);
const SIGNED_ASIDE =
  /^(?:The|This|An?|Their) (?:[\p{L}'-]+ ){0,5}[\p{L}-]+, (?:which (?:was |were )?)?(?:signed|initiall?ed|concluded|adopted|inked|reached|agreed)\b[^;]*, (?:also )?$/u;

/** "The document that the two men signed at the end, a Programme of Culture, obliges", "The text which they adopted commits". */
const INSTRUMENT_THAT = new RegExp(
  `^(?:The|This|An?|Their) (?:[\\p{L}'-]+ ){0,4}?${INSTRUMENT}(?: (?:on|of|for|concerning|against) [^,;:]{3,60})?(?: that| which|, (?:to |on )?which) [^;:]{3,90}?\\b(?:assent|approval|consent|blessing|backing|endorsed|unveiled|issued|released|signed|names|hands|signatures|initiall?ed|concluded|adopted|inked|reached|agreed|approved|exchanged)\\b(?:(?: here| yesterday| today)?(?: (?:on|in|at|last) [^,;:]{2,30})?|[^;:]{0,160},) (?:also )?$`,
  'iu',
);
/** "Approved by all but one, the text ", "Signed in Rome last week, the accord ". */
const LAST_SAID = /^\p{Lu}\p{Ll}+(?:ed|n|ck) [^;:]{3,160}, (?:the|this|their) (?:[\p{L}\d-]+ ){1,4}(?:also )?$/u;
const clauseBack = (text: string, at: number): number => text.slice(0, at).lastIndexOf('; ') + 1 || 0;

/** "It fleshes out the accord of 2003 and commits both to …": of what was named before, and the year is another's. */
const OF_IT = new RegExp(
  `^\\W*(?:It|This|(?:The|This) (?:[\\p{L}\\d-]+ ){0,3}?${INSTRUMENT}(?: of Understanding)?) \\p{Ll}[^,;]{3,120}(?:,? and|,) (?:also |further )?$`,
  'u',
);

function obligations(view: SentenceView, words: CutText, year: number | null): Undertaking[] {
  const { text } = words;
  const found: Undertaking[] = [];
  const all = phrases().obliging.all(words);
  for (const [index, { start, end, text: word }] of all.entries()) {
    const act = BOUND.exec(text.slice(end, end + 200));
    const verbs = act !== null && (isAction(act.groups?.verb ?? '') || ACTS_ON.test(text.slice(end + act[0].length)));
    const thing = verbs ? null : BOUND_THING.exec(text.slice(end, end + 120));
    const match = thing ?? act;
    const whom = match?.groups?.whom ?? '';
    if (!match || NOBODY.test(whom) || !(thing || verbs)) continue;
    if (REMINDS.test(text.slice(0, start))) continue;
    const participle = word.endsWith('ing');
    const subject = subjectAt(view, text, start);
    const appeal = /^call/iu.test(word);
    const holds =
      participle ||
      subject.kind === 'instrument' ||
      OF_IT.test(text.slice(clauseStart(text, start), start)) ||
      // "obliges A to withdraw, obliges B to stay away".
      (found.length > 0 && /(?:,|,? and) (?:also |it )?$/u.test(text.slice(0, start))) ||
      // "Approved at the Y Centre, the text commits …".
      (LAST_SAID.test(text.slice(0, start)) &&
        phrases().instruments.in(cut(text.slice(text.slice(0, start).lastIndexOf(', '), start)))) ||
      // "The accord, signed by X and Y, obliges …".
      (SIGNED_ASIDE.test(text.slice(0, start)) && phrases().instruments.in(cut(text.slice(0, 60)))) ||
      // "The document that the two signed at the end, a Programme of Culture, obliges …".
      INSTRUMENT_THAT.test(text.slice(clauseBack(text, start), start)) ||
      // "The pact, which takes effect next month, commits …".
      (subject.kind === 'thing' &&
        /, $/.test(text.slice(0, start)) &&
        phrases().instruments.in(cut(text.slice(0, start)))) ||
      // "He called on Chile to withdraw" is an appeal.
      (subject.kind === 'pronoun' && !subject.plural && (!appeal || subject.neuter === true)) ||
      /\bwhich (?:also )?$/u.test(text.slice(0, start)) ||
      ONE_OF_THEM.test(text.slice(0, start)) ||
      CLAUSE_OF_IT.test(text.slice(0, start)) ||
      THAT_BINDS.test(text.slice(Math.max(0, start - 110), start));
    if (
      !holds ||
      (subject.kind === 'instrument' &&
        !participle &&
        !OF_IT.test(text.slice(clauseStart(text, start), start)) &&
        former(text.slice(subject.start, start), year))
    )
      continue;
    const behind = end + whom.length + 1;
    const by = groupedIn(view, end, behind) ?? actorsIn(view, end, behind);
    if (
      !by.length &&
      !FIRM.test(whom) &&
      !/\b(?:part(?:y|ies)|sides?|governments?|countr(?:y|ies)|states?|signator(?:y|ies)|ministr(?:y|ies)|members?|armies|navies|forces|both|each|every|either|two|three|four|five|them|it)\b/iu.test(
        whom,
      ) &&
      !MANY.test(whom)
    )
      continue;
    const verb = end + match[0].length - (thing ? 0 : (match.groups?.verb ?? '').length);
    const limit = all[index + 1]?.start ?? text.length;
    const other = AND_OTHER.exec(text.slice(verb, limit));
    const next = other && isAction(other.groups?.verb ?? '') ? verb + other.index : null;
    const second = next === null || !other ? [] : actorsIn(view, next, next + other[0].length);
    const splits = next !== null && other !== null && second.length > 0;
    const until = splits ? next : limit;
    const nobody = !by.length && FIRM.test(whom);
    for (const [from, to] of thing ? partsAt(EACH_TO, text, verb, until) : [[verb, until] as const])
      found.push(...made(text, start, from, word, by, to).map((one) => (nobody ? { ...one, nobody } : one)));
    if (splits) found.push(...made(text, start, next + other[0].length, word, second, limit));
  }
  return found;
}

/** "obliges the Georgians to", "requires employers to": people of a state, or all of a kind. */
const MANY = /^(?:all |the )?(?:\p{Lu}[\p{L}-]+|[\p{Ll}-]+ )?(?!efforts|time|times|years|means)\p{L}{4,}s $/u;

/** "obliges the company to employ": the other side of a contract with a state. */
const FIRM = /\bthe (?:\p{Ll}+ )?(?:company|firm|contractor|operator|concessionaire|investor|buyer|seller|supplier)\b/u;

/** "obliges A to deliver the buses and B to build the depot". */
const AND_OTHER = /,? (?:and|while) (?:for |on )?(?:the )?\p{Lu}[\p{L} ]{1,40} to (?=(?<verb>[\p{L}-]+))/u;
