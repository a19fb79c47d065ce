/** How it stands with an instrument where a sentence mentions it: signed, adopted, proposed, in force; and since when. */
import { type Day, type Edtf, rangeOf } from '../../model/edtf.ts';
import type { AgreementStatus } from '../../model/ontology.ts';
import type { SentenceView } from '../text/view.ts';
import { cut } from '../words/cut.ts';
import { Phrases } from '../words/phrases.ts';
import { instruments } from '../words/words.ts';
import { borneBy } from './borne.ts';
import { changedBy } from './changed.ts';
import { firstOfRow } from './coordinated.ts';
import { dateOf, plannedDate } from './day-of-act.ts';
import { isEarlier } from './earlier.ts';
import { isFollowed, isOneOfSigned } from './followed.ts';
import { isDraft, isToFollow } from './initialled.ts';
import { isLeftUnsigned } from './left-unsigned.ts';
import type { InstrumentPhrase } from './names.ts';
import { dayPutOffTo } from './no-signing-day.ts';
import { calledByYear, dateOfName, dateTold, isLongBefore, isOld, isOldAct, olderDate } from './older-date.ts';
import { opensAsNew } from './opens-new.ts';
import { isPresented } from './presented.ts';
import type { Signing } from './signing.ts';
import { CALLED_IN, CLOSED_WITH, ESTABLISHED, isEffected, isTakenUp, MET_WITH } from './told-done.ts';
import { isYetToBe } from './yet-to-be.ts';

export interface Standing {
  readonly status: AgreementStatus | null;
  readonly date: Edtf | null;
}

let compiled: Record<'adopted' | 'proposed' | 'in-force', Phrases> | null = null;
const patterns = () => {
  const { states } = instruments();
  compiled ??= {
    adopted: new Phrases(states.adopted ?? []),
    proposed: new Phrases(states.proposed ?? []),
    'in-force': new Phrases(states['in-force'] ?? []),
  };
  return compiled;
};
const APART = /[;:]| that | which /;
const BEFORE_SUBJECT = /, (?=the |both |they |he |she |\p{Lu})/u;
/** What stands behind the last place at which a text is to be parted. */
const lastPart = (text: string, at: RegExp): string => text.split(at).at(-1) ?? text;
const FUTURE_AFTER =
  /^[^.;]{0,30}\b(?:to be (?:signed|concluded|inked|adopted|finali[sz]ed)|will be (?:signed|concluded|inked|adopted|finali[sz]ed)|(?:is|was|were|are) not (?:yet )?(?:ready|finali[sz]ed|completed)|(?:is|are) still (?:to be|being) (?:signed|negotiated|drafted|discussed|finali[sz]ed)|is being (?:negotiated|drafted|prepared|finali[sz]ed)|are being (?:negotiated|drafted|prepared)|under negotiation|was (?:a further|another|a) (?:wish|idea|proposal)|should be signed|would be signed|was proposed|was discussed|were discussed|needs? to be (?:signed|concluded)|for (?:the |their |its )?(?:signing|signature)\b(?! in \d)|to be presented for|(?:is|are) (?:ready|due|expected) (?:for signature|to be signed))\b/iu;
const DONE_AFTER =
  /^[^.;]{0,40}\b(?:(?:is|are|was|were|has|have|had) (?:being |been )?(?:applied|implemented|carried out|put into (?:effect|practice)|in force|respected|reviewed|in effect|well)|asks? of|entered into force|took effect|have allowed|expired)\b/iu;
const ADOPTED_AFTER =
  /^[^.;]{0,60}\b(?:was|were|is|has been|have been|being)? ?(?:also )?(?:adopted|issued|approved|endorsed|passed|released|published|made public|announced|read out|read aloud|handed out|distributed)\b/iu;
const CONTENT_LEAD = /^(?:In|By|Under|According to|Through) (?:the|this|a|an|their) $/u;
const TELLS_LEAD = /^\W*(?:In|By|With|Through) (?:their|its|an?|the)(?: (?:joint|final|closing|concluding))* $/u;
const TELLS =
  /^(?: (?:issued|released|adopted|published|read out) [^,;]{3,60})?,? [^;]{3,160}?(?:\b(?:agreed?|resolved?|pledged?|undert(?:ook|ake)|decided?|vowe?d?|call(?:ed)? (?:for|on|upon)|condemn(?:ed)?|reaffirm(?:ed)?|urged?|express(?:ed)?|stress(?:ed)?|welcomed?|declared?|promised?|committ?e?d?|voiced?|underlined?|deplored?|demand(?:ed)?|said)\b|[:\p{L}]\s*$)/u;
const JOINED =
  /(?:committ?\w+|member\w*|part(?:y|ies)|signator\w+|accede\w*|adhere\w*|compl\w+|respect\w*|abid\w+|meets?|ends?) (?:to|of|with|by)? ?(?:the )?$/iu;

export function standingOf(
  view: SentenceView,
  phrase: InstrumentPhrase,
  signings: readonly Signing[],
  published: Day | null,
  all: readonly InstrumentPhrase[],
): Standing {
  const { text } = view;
  const previous = all.filter((other) => other.end <= phrase.start).at(-1)?.end ?? 0;
  const left = text.slice(Math.max(previous, phrase.start - 90), phrase.start);
  const nearLeft = lastPart(left, APART).replace(ON_DAY, ' ');
  const nextStart = all.find((other) => other.start >= phrase.end)?.start ?? text.length;
  const right = text.slice(phrase.end, Math.min(nextStart, phrase.end + 90));
  const listed = text.slice(phrase.end, phrase.end + 120);

  const changed = changedBy(text, phrase, all);
  if (changed)
    return {
      status: 'in-force',
      date: changed.year ?? olderDate(view, { start: phrase.start, end: phrase.headEnd }, published),
    };
  if (isEarlier(text.slice(phrase.start, phrase.end))) return { status: 'in-force', date: dateTold(view, phrase) };
  if (isLeftUnsigned(view, phrase)) return { status: 'proposed', date: dayPutOffTo(view) };
  const called = calledByYear(view, phrase, published);
  if (called) return { status: 'in-force', date: called };
  // "The agreement, initialled in March, was signed on Friday": the act rather than what describes it.
  const signing =
    signings.find((each) => !each.describing && !each.future && !isAside(text, phrase, each, signings)) ?? signings[0];
  if (signing && (isDraft(view, signing, phrase) || isToFollow(view, signing, phrase, signings)))
    return { status: 'proposed', date: plannedDate(view, phrase, published) };
  if (signing && !signing.future) {
    const since =
      olderDate(view, { start: phrase.start, end: text.length }, published) ??
      (phrase.added ? null : dateOfName(view, phrase.end, published));
    if (since) return { status: 'in-force', date: since };
    const told = dateOf(view, signing.range.end, signing.range.start, all, phrase);
    const date = told && ofAside(view, told, signing, signings) ? null : told;
    // "Under an accord signed on Tuesday": new, though the verb only describes it.
    if (
      signing.describing &&
      ((isFresh(date, published) && standsBeside(view, signing, date)) ||
        (!oldOnly(date, published) && opensAsNew(view, phrase, signing)))
    )
      return { status: 'signed', date };
    if (signing.describing && CONTAINED_IN.test(left)) return { status: 'signed', date };
    if (signing.describing || /\b(?:has|have) been signed\b/u.test(text.slice(phrase.end, signing.range.end)))
      return { status: 'in-force', date: oldOnly(date, published) ?? dateTold(view, phrase) };
    if ((date && published && isOldAct(date, published)) || isLongBefore(text, signing.range.start))
      return { status: 'in-force', date: isLongBefore(text, signing.range.start) ? null : date };
    return { status: 'signed', date };
  }
  if (signing?.future || FUTURE_AFTER.test(listed) || isYetToBe(view, phrase, left))
    return { status: 'proposed', date: plannedDate(view, phrase, published) };
  if (isOneOfSigned(view, phrase)) return { status: 'signed', date: null };
  const row = firstOfRow(view, phrase, all).start;
  if (isFollowed(text, row)) return { status: 'in-force', date: dateTold(view, phrase) };
  const { adopted, proposed, 'in-force': inForce } = patterns();
  const nearest = (stretch: string) =>
    lastOf(lastPart(stretch, BEFORE_SUBJECT), { proposed, adopted, 'in-force': inForce });
  // "adopted a declaration and a plan": what is said of the first is said of both.
  const ofFirst = () =>
    row === phrase.start ? null : nearest(lastPart(text.slice(Math.max(0, row - 90), row), APART));
  const last = nearest(nearLeft) ?? ofFirst();
  const borne = borneBy(view, phrase);
  if (borne) return { status: borne, date: dateOf(view, phrase.end, phrase.start, all, phrase) };
  if (ESTABLISHED.test(text.slice(phrase.end, phrase.end + 90)) || isEffected(phrase, left, right)) {
    const date = dateOf(view, phrase.end, phrase.start, all, phrase);
    return { status: date && published && isOldAct(date, published) ? 'in-force' : 'signed', date };
  }
  if (/statement|declaration/u.test(phrase.kind) && CALLED_IN.test(left))
    return { status: 'adopted', date: dateOf(view, phrase.end, phrase.start, all, phrase) };
  const ofWords = /statement|declaration/u.test(phrase.kind);
  // "contained in a resolution adopted on Friday": what is taken up is not signed.
  if (CONTAINED_IN.test(left) && !ofWords && !ADOPTED_AFTER.test(right)) return { status: 'signed', date: null };
  if (ofWords && (CONTAINED_IN.test(left) || isPresented(text, phrase))) {
    const until = view.at + phrase.end + (SAYS.exec(text.slice(phrase.end))?.index ?? text.length);
    const dates = view.dates.filter(({ start }) => start < until);
    return { status: 'adopted', date: dateOf({ ...view, dates }, phrase.end, phrase.start, all, phrase) };
  }
  if ((ofWords ? MET_WITH : CLOSED_WITH).test(text.slice(0, phrase.start)))
    return {
      status: ofWords ? 'adopted' : 'signed',
      date: dateOf(view, phrase.end, phrase.start, all, phrase),
    };
  if (last === 'proposed' && TO_BE_KEPT.test(text.slice(phrase.end, phrase.end + 110)))
    return { status: 'in-force', date: dateTold(view, phrase) };
  if (last === 'proposed') return { status: 'proposed', date: plannedDate(view, phrase, published) };
  if (last === 'in-force' && !CONTENT_LEAD.test(left) && !WAS_PASSED.test(right))
    return { status: 'in-force', date: dateTold(view, phrase) };
  // "In their communiqué the ministers resolved to …": told by what it says, and no day of that is its own.
  const tells =
    (phrase.kind === 'joint-statement' || (phrase.kind === 'declaration' && /joint/iu.test(phrase.head))) &&
    TELLS_LEAD.test(text.slice(0, phrase.start))
      ? TELLS.exec(text.slice(phrase.end, phrase.end + 200))
      : null;
  const said =
    tells ?? (phrase.kind === 'joint-statement' ? SAID.exec(text.slice(phrase.end, phrase.end + 110)) : null);
  if (said) {
    const until = view.at + phrase.end + said[0].length;
    const dates = view.dates.filter(({ start }) => start < until);
    return { status: 'adopted', date: dateOf({ ...view, dates }, phrase.end, phrase.start, all, phrase) };
  }
  if (phrase.kind === 'joint-statement' && ACCORDING.test(text.slice(0, phrase.start)))
    return { status: 'adopted', date: dateOf(view, phrase.end, phrase.start, all, phrase) };
  if (
    (/statement|declaration/u.test(phrase.kind) || (phrase.kind === 'plan' && !phrase.definite)) &&
    WHICH_ADOPTED.test(text.slice(phrase.end, phrase.end + 110))
  ) {
    const date = olderDate(view, phrase, published);
    if (!date) return { status: 'adopted', date: dateOf(view, phrase.end, phrase.start, all, phrase) };
  }
  const passed = ADOPTED_AFTER.exec(right);
  const byHouse = passed !== null && BY_HOUSE.test(right);
  // "By the Oslo Statement, which was adopted on Sunday": new, as its day says.
  const isFreshlyAdopted = () => ofWords && isFresh(dateOf(view, phrase.end, phrase.start, all, phrase), published);
  const isAgreed = /statement|declaration/u.test(phrase.kind) || (phrase.kind === 'plan' && !phrase.bare);
  if (isTakenUp(text, phrase) || (AGREED_TO.test(left) && isAgreed))
    return { status: 'adopted', date: dateOf(view, phrase.end, phrase.start, all, phrase) };
  if (last === 'adopted' || (passed && !byHouse && (!/\bwhich\b/.test(passed[0]) || isFreshlyAdopted()))) {
    const date = dateOf(view, phrase.end, phrase.start, all, phrase);
    if (isLongAdopted(view, phrase) || AT_EARLIER.test(right))
      return { status: 'in-force', date: olderDate(view, phrase, published) };
    return date && published && isOld(date, published) ? { status: 'in-force', date } : { status: 'adopted', date };
  }
  if (DONE_AFTER.test(right) || JOINED.test(left)) return { status: 'in-force', date: dateTold(view, phrase) };
  const told = dateTold(view, phrase);
  if (told && (!published || isOld(told, published))) return { status: 'in-force', date: told };
  if (
    REACHED.test(text.slice(0, phrase.start)) &&
    !(phrase.bare && phrase.generic && IS_RESOLVE.test(text.slice(phrase.end)))
  ) {
    const date = dateOf(view, phrase.end, phrase.start, all, phrase);
    return { status: date && published && isOldAct(date, published) ? 'in-force' : 'adopted', date };
  }
  return { status: null, date: told };
}

/** "A joint communiqué said", ", a joint statement issued afterwards said": it is out. */
const SAID =
  /^(?:,? (?:(?:which|that) was )?(?:issued|released|published|signed|read)[^,;.]{2,70},?)? (?:(?:is|was|remains?|stays?) (?:silent|mute|vague)|ma(?:kes?|de) no mention|contains?|dwel(?:ls|t)|(?:does|did) not (?:mention|refer|say|name|touch|speak)|said|says|stated|states|noted|notes|declared|stressed|added|called|condemned|expressed|urged|announced|voiced|welcomed|reaffirmed)\b/u;
/** Where what it says begins, of which no day is its own. */
const SAYS = /\b(?:that|says?|said|states?|stated|announce[ds]?|provides?|in which|under which|by which)\b/u;
/** "In a joint communiqué, which the three adopted the same evening, it is laid down". */
const WHICH_ADOPTED =
  /^,? (?:which|that) (?:the |all |both |they )?(?:(?!\b(?:had|has|have|will|would|was|were|is|are)\b)[\p{L}-]+ ){0,5}(?:adopted|issued|published|released|approved|endorsed|agreed on)\b/u;
const ACCORDING =
  /\b(?:[Aa]ccording to|[Ss]aid in|[Aa]s stated in) (?:an?|the|their)(?: (?:final|later|separate|short|brief|lengthy))? $/u;
/** "A and B have reached a staff-level agreement", "settled on a new framework": agreed, though nobody is told to sign it. */
const REACHED =
  /(?<!\b(?:not|never|yet|until|before|if|once|had) )\b(?:reached|struck|clinched|hammered out|thrashed out|settled on|agreed(?: (?:on|upon))?)(?: (?:here|today|yesterday|on \p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+day|in \p{Lu}[\p{L}-]+)){0,2} (?:an?|two|three)(?: (?:new|final|fresh))? $/u;
/** "reached an agreement to open the bridge", "that prices would fall": what they agreed, and no paper. */
const IS_RESOLVE = /^ (?:(?:here|today|yesterday|on \p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+day) )?(?:to \p{Ll}|that )/u;
/** "The change is contained in an exchange of letters": there is one, and it is new. */
const CONTAINED_IN =
  /\b(?:(?:is|are|was|were|has been|have been) (?:all )?(?:contained|laid down|set out|set down|enshrined|recorded|spelled out|spelt out|embodied) in|stands?(?: written)? in|stood in|(?:has|have) (?:all )?gone into) (?:an?|two|(?=[Aa]greed |[Mm]inutes)) ?(?:(?:new|joint|bilateral|intergovernmental|separate) ){0,2}$/u;

/** "called for the Lusaka accord to be respected": it is there. */
const TO_BE_KEPT =
  /^[^.;,]{0,60} to be (?:\p{Ll}+ )?(?:respected|honou?red|implemented|ratified|observed|upheld|kept|applied|enforced|carried out|complied with|put into (?:practice|effect|force))\b/u;
/** "ended two days of talks on Saturday with an accord": no talks on an accord. */
const ON_DAY = / on (?:\p{Lu}\p{Ll}+day|\d)/gu;

/** "Following the results of the summit a communiqué was adopted": the act behind it. */
const WAS_PASSED = /^ (?:was|were) (?:also |then |unanimously )?(?:adopted|issued|released|published|endorsed)\b/u;
/** "A and B agreed to a joint communiqué". */
const AGREED_TO =
  /\b(?<!not )agreed (?:(?:to|on|upon) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:(?:to|on|upon) )?(?:an?|the) (?:(?:joint|final|common|closing) )?$/u;
/** "approved by the Senate": by whom it is not concluded. */
const BY_HOUSE =
  /\b(?:approved|passed|endorsed|adopted|ratified) [^.;]{0,30}?by (?:the )?(?:Senate|[Pp]arliaments?|Congress|[Cc]abinet|Council of Ministers|National Assembly|lawmakers|deputies|House|Chamber of Deputies|Knesset|Duma|Diet|legislature)\b/u;
/** "whose leaders had issued the declaration a fortnight earlier", "a year after A and B adopted the plan": not what is new. */
const isLongAdopted = ({ text }: SentenceView, { start, end }: InstrumentPhrase): boolean =>
  (/\bhad (?:\p{Ll}+ )?\p{Ll}+ed (?:an?|the|their|its) (?:\p{Ll}+ )?$/u.test(text.slice(0, start)) &&
    /^[^.;]{0,40}\b(?:days?|weeks?|months?|years?|fortnight|decades?) (?:earlier|before|previously)\b/u.test(
      text.slice(end),
    )) ||
  /\b(?:years?|months?|decades?)(?: to the \p{Ll}+)? after [^.;,]{3,90}(?:, [^.;,]{3,60})* (?:and|adopted|issued|endorsed) [^.;]{0,40}$/u.test(
    text.slice(0, start),
  );

/** "the declaration adopted in the previous meeting of the ministers". */
const AT_EARLIER =
  /^[^.;]{0,60}\b(?:adopted|issued|approved|endorsed|passed|agreed) (?:in|at|during|by) (?:the|their|its|an?) (?:\p{Ll}+ ){0,2}(?:previous|earlier|former|past|preceding|last)\b/u;

/** ", initialled in March by the negotiators, was signed": what stands between the commas. */
const isAside = (text: string, { end }: InstrumentPhrase, { range }: Signing, all: readonly Signing[]): boolean =>
  /^, (?:\p{Ll}+ ){0,2}$/u.test(text.slice(end, Math.max(end, range.start))) &&
  all.some(
    (act) =>
      act.range.start > range.end &&
      /, (?:was|were|has been|have been) (?:\p{Ll}+ )?$/u.test(text.slice(range.start, act.range.start)),
  );

/** The day of what stands between the commas, and not of the act. */
function ofAside(view: SentenceView, date: Edtf, act: Signing, signings: readonly Signing[]): boolean {
  const at = (view.dates.find((each) => each.date === date)?.start ?? view.at) - view.at;
  return at < act.range.start && signings.some((other) => other !== act && other.range.start < at);
}

/** Which of several signals stands last before the name; nearer words speak louder. */
function lastOf(
  left: string,
  signals: Record<'proposed' | 'adopted' | 'in-force', Phrases>,
): 'proposed' | 'adopted' | 'in-force' | null {
  let best: 'proposed' | 'adopted' | 'in-force' | null = null;
  let at = -1;
  const words = cut(left);
  for (const [status, phrases] of Object.entries(signals) as ['proposed' | 'adopted' | 'in-force', Phrases][]) {
    for (const { end } of phrases.all(words)) {
      // A proposal rules what follows it: "speed up the signing of", "negotiating … to implement".
      if (end > at || (status === 'proposed' && end >= at)) {
        at = end;
        best = status;
      }
    }
  }
  return best;
}

/** Days before a text within which what it tells of is its news. */
const NEWS = 10 * 86_400_000;
/** "initialled this week", "signed this month": no day, but none long past. */
const LATELY = 31 * 86_400_000;
const isFresh = (date: Edtf | null, published: Day | null): boolean => {
  const day = date?.length === 'YYYY-MM-DD'.length ? Date.parse(date) : Number.NaN;
  const age = published ? Date.parse(published) - day : Number.NaN;
  if (age >= 0 && age <= NEWS) return true;
  const first = Number.isNaN(day) ? rangeOf(date)?.earliest : null;
  const since = first && published ? Date.parse(published) - Date.parse(first) : Number.NaN;
  return since >= 0 && since <= LATELY;
};

/** "signed on Tuesday in Hanoi": the day of that verb, and not of another clause. */
const standsBeside = (view: SentenceView, { range }: Signing, date: Edtf | null): boolean =>
  view.dates.some(({ start, end, date: day }) => {
    const from = start - view.at;
    return day === date && from > range.start && /^[^,;:]{0,70}$/u.test(view.text.slice(range.start, end - view.at));
  });

const oldOnly = (date: Edtf | null, published: Day | null): Edtf | null =>
  date && published && isOld(date, published) ? date : null;
