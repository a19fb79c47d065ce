/**
 * Undertakings: what parties agree, pledge, will or should do, one fact each, with who undertakes it and the instrument
 * or meeting that holds it. Wishes, praise and reviews of the past are left out.
 */
import type { CommitmentFact, Ref } from '../../model/factsheet.ts';
import type { Draft, Passes } from '../draft.ts';
import { withoutAttributions } from '../reference/attribution.ts';
import { mainAgreement, mainMeeting, namedSides } from '../reference/focus.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { isUnderTerms } from './bound.ts';
import { beforeWhose, hangingClause } from './complement.ts';
import { Context } from './context.ts';
import { statesForEmbassies } from './embassies.ts';
import { findUndertakings } from './find.ts';
import { type Found, found, spanOf, unique } from './found.ts';
import { allower, giverOf } from './giver.ts';
import { actToCome } from './headline-acts.ts';
import { labelledActs } from './labelled-points.ts';
import { bodiesMeant, bodySpokenFor, isNamed } from './led-bodies.ts';
import { isOfAnother } from './of-another.ts';
import { ASKS, HAS_BEEN, MODAL_FIRST, STATED, THEN_AGREED } from './point-words.ts';
import { type LeadReading, readLead } from './points.ts';
import { actingFirst, presentAt } from './present.ts';
import { splitUndertakings, trim } from './split.ts';
import { subjectMatter } from './subject-matter.ts';
import { partiesToSign } from './to-sign.ts';
import { isAction } from './triggers.ts';
import { unionSpokenOf } from './unions.ts';

/** Sentences longer than this are no prose. */
const LONGEST = 6000;

/** Adds the document's commitments; reads persons, bodies, groups, meetings and agreements found before. */
export const findCommitments = (draft: Draft): Passes => readCommitments(draft, factOf);

/** The same without their topics, for whoever only asks who undertakes what. */
export const findUndertakers = (draft: Draft): Passes => readCommitments(draft, untopical);

function* readCommitments(draft: Draft, fact: typeof untopical): Passes {
  const views = viewSentences(draft);
  const context = new Context(draft);
  const leads = new Map<number, LeadReading & { readonly by: readonly Ref[] }>();
  const introducing = new Set(views.map((view) => view.sentence.lead));
  const read = views.filter(
    ({ sentence: { role }, text }) => role !== 'boilerplate' && role !== 'heading' && text.length <= LONGEST,
  );
  for (const view of read) if (view.sentence.role !== 'point') withoutAttributions(view);
  yield;
  const found: Found[] = [];
  for (const view of read) {
    const { role, lead } = view.sentence;
    const leadView = lead === null ? undefined : views[lead];
    if (role === 'point' && leadView) {
      let reading = leads.get(leadView.sentence.index);
      if (!reading) {
        const plain = readLead(withoutAttributions(leadView));
        reading = { ...plain, by: context.leadBy(leadView, plain) };
        leads.set(leadView.sentence.index, reading);
      }
      found.push(...pointUndertakings(draft, view, leadView, reading, context));
    } else {
      const own = proseUndertakings(draft, view, context, false);
      found.push(...(introducing.has(view.sentence.index) ? own.filter((one) => !introduces(view, one)) : own));
    }
  }
  yield;
  const kept = unique(found);
  const held = kept.map((one) => heldBy(draft, one, context));
  yield;
  return { ...draft, commitments: kept.map((one, index) => fact(draft, one, held[index] as Held, `u${index + 1}`)) };
}

/** "will cooperate in these fields:": the points say what, so the lead says nothing of its own. */
const introduces = (view: SentenceView, one: Found): boolean => {
  const { kind } = readLead(withoutAttributions(view));
  return (
    (kind === 'fields' || kind === 'complement' || kind === 'clause' || kind === 'listed') &&
    one.range.end >= view.at + view.text.trimEnd().length - 2
  );
};

function proseUndertakings(
  draft: Draft,
  view: SentenceView,
  context: Context,
  decided: boolean,
  fallback: readonly Ref[] = [],
): Found[] {
  const index = view.sentence.index;
  const undertakings = findUndertakings(view, {
    agreed: context.news.agreed(index),
    near: context.news.near(index),
    decided,
    indirect: context.news.toldBefore(index),
    isNamed: (ref) => isNamed(draft, ref),
    year: Number(/\d{4}/.exec(draft.document.published ?? '')?.[0] ?? 0) || null,
  });
  if (undertakings.length) context.news.acted(index);
  if (undertakings.some(({ trigger }) => trigger.word === 'would' || SAID.test(view.text))) context.news.told(index);
  return undertakings.map(({ range, modality, by: said, told, pronoun, trigger, beside, nobody, impersonal }) => {
    const actors = told ? bodySpokenFor(draft, said) : said;
    if (nobody)
      return { ...found(draft, view, range, modality, [], 0.7, [trigger.start, trigger.after]), nobody: true };
    const giver =
      trigger.form === 'modal'
        ? giverOf(view, view.text, trigger.after, actors, context.sides(), context.statesOf(context.sides()))
        : allower(view, view.text, trigger, context.statesOf(context.sides()), (ref) => context.statesOf([ref])[0]);
    const named = giver.length ? giver : context.governmentOf(view, actors, trigger.start);
    const by = beside && named.length === 1 ? [...new Set([...context.actors('singular', view), ...named])] : named;
    const union = by.some((ref) => ref.startsWith('p'))
      ? []
      : unionSpokenOf(draft, view, trigger.start, !by.length && pronoun === 'plural');
    const own = union.length
      ? union
      : by.length > 1 && context.speakForUnion(view, trigger.start, by)
        ? context.union()
        : context.speakForMore(view, trigger.start, by)
          ? context.sides()
          : by.length
            ? giver.length
              ? by
              : context.partiesMeant(view, by)
            : context.sideSpokenOf(view, trigger.start, decided ? fallback : [], pronoun === null && !impersonal);
    // "Lagos will send two ships", in a report on others.
    if (!own.length && !decided && pronoun === null && isOfAnother(view, withoutAttributions(view).text, trigger))
      return { ...found(draft, view, range, modality, [], 0.7, [trigger.start, trigger.after]), nobody: true };
    const opened = decided && fallback.length > 0 && trigger.form !== 'modal' && isOfLead(view.text, trigger.start);
    const meant = opened
      ? fallback
      : own.length
        ? own
        : decided && fallback.length
          ? fallback
          : view.sentence.role === 'point' && pronoun === null && !impersonal && context.sides().length > 1
            ? context.bound()
            : context.actors(pronoun, view, trigger.start, impersonal);
    const { by: who, bodies } = bodiesMeant(
      draft,
      view,
      context.governmentOf(view, meant, trigger.start),
      trigger.start,
    );
    // "They agreed that traders would buy there. Scales are to be checked": what was agreed goes on.
    if (trigger.form !== 'modal' || by.length || modality === 'agreed') context.note(index, who);
    const signing = by.length ? [] : partiesToSign(draft, view, trigger);
    const bound = signing.length ? signing : who;
    const verb = [trigger.start, trigger.after] as const;
    return { ...found(draft, view, range, modality, bound, trigger.form === 'modal' ? 0.8 : 0.9, verb), bodies };
  });
}

/** Reported speech, which the next sentence may go on with. */
const SAID = /\b(?:said|says|told|tells|announced|announces|added|confirmed|declared|according to)\b/u;

/** "2. Took note of what X showed them, and committed themselves to": whoever opens the list, in each verb of its row. */
const isOfLead = (text: string, at: number): boolean =>
  /^\W*(?:\p{Lu}\p{Ll}+ed|Took|Held|Met|Made|Gave|Paid|Heard|Saw)\b/u.test(text) &&
  /(?:,|,? and|;) (?:also |further |jointly |then )*$/u.test(text.slice(0, at));

/** The undertakings of one point of a list. */
function pointUndertakings(
  draft: Draft,
  view: SentenceView,
  leadView: SentenceView,
  lead: LeadReading & { readonly by: readonly Ref[] },
  context: Context,
): Found[] {
  if (lead.kind === 'foreign') return [];
  const labelled = labelledActs(view);
  if (labelled) return labelled.acts.map((range) => found(draft, view, range, 'agreed', labelled.by, 0.8, null));
  // "By it, Fiji and Kiribati: (a) will share records": whoever stands before the colon.
  if (lead.kind === 'plain')
    if (lead.by.length && MODAL_FIRST.test(view.text)) return proseUndertakings(draft, view, context, true, lead.by);
    else {
      const terms = isUnderTerms(leadView.words);
      const own = proseUndertakings(draft, view, context, false);
      const acting = own.length || !terms ? null : actingFirst(view);
      const from = acting || own.length || !terms ? null : presentAt(view.text, lead.by.length);
      if (acting) return [found(draft, view, { start: 0, end: view.text.length }, 'agreed', acting, 0.8, null)];
      if (from === null) return own;
      return splitUndertakings(view.text, 0, view.text.length).map((range) =>
        found(draft, view, range, 'agreed', lead.by, 0.8, null),
      );
    }
  const text = view.text;
  const leadSpan = lead.trigger
    ? spanOf(draft, leadView.at + lead.trigger.start, leadView.at + Math.min(lead.trigger.after, leadView.text.length))
    : null;
  const modality = lead.trigger?.modality ?? 'agreed';
  context.note(view.sentence.index, lead.by);
  const first =
    /^(?:also |jointly |not )?(?:to )?(?:also |jointly |not )?([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  // "In it, the ministers: (d) recall the Protocol and agree to cut the roadblocks": what is recalled is not undertaken.
  if (!lead.trigger && STATED.test(first) && !/^to /i.test(text)) {
    const then = THEN_AGREED.exec(text);
    const from = then ? then.index + then[0].length : text.length;
    return splitUndertakings(text, from, text.length).map((range) =>
      found(draft, view, range, 'agreed', lead.by, 0.9, null),
    );
  }
  const infinitive = /^to /i.test(text);
  const verbFirst = isAction(first) || infinitive;

  if (lead.kind === 'fields' && !verbFirst) {
    const range = trim(text, 0, text.length);
    if (!range) return [];
    const own = found(draft, view, range, modality, lead.by, 0.8, null);
    const words = lead.headAfter ? `${own.text} ${singular(lead.head, own.text)}` : `${lead.head}: ${own.text}`;
    return [{ ...own, text: words, spans: leadSpan ? [...own.spans, leadSpan] : own.spans }];
  }
  if (
    verbFirst &&
    (lead.kind !== 'none' || lead.trigger || (infinitive && !DATED.test(leadView.text))) &&
    !(lead.kind === 'complement' && !lead.trigger && /^\p{L}+ed\b/u.test(text))
  ) {
    const limit = Math.min(hangingClause(text), beforeWhose(text));
    const acts = splitUndertakings(text, infinitive ? 3 : 0, limit).map((range) => {
      const own = found(draft, view, range, modality, lead.by, 0.9, null);
      return leadSpan ? { ...own, spans: [...own.spans, leadSpan] } : own;
    });
    if (limit === text.length) return acts;
    const others = proseUndertakings(draft, view, context, true, lead.by);
    return [...acts, ...others.filter(({ range }) => range.start >= view.at + limit)];
  }
  // "Agreement to increase the permits", "Decision to open a trade house".
  const named =
    /^(?:(?:the|an?|joint) )?(?:agreements?|decisions?|commitments?|pledges?|undertakings?|resolution|readiness|intention)(?: (?:was|has been) (?:reached|taken|made))? (?:not )?to (?=\p{L})/iu.exec(
      text,
    );
  if (named)
    return splitUndertakings(text, named[0].length, text.length).map((range) =>
      found(draft, view, range, 'agreed', lead.by, 0.8, [0, named[0].length]),
    );
  const own = proseUndertakings(draft, view, context, true, lead.by);
  if (!own.length && lead.kind === 'listed') {
    const range = ASKS.test(text) || HAS_BEEN.test(text) ? null : trim(text, 0, text.length);
    return range && text.split(' ').length >= 3
      ? [found(draft, view, range, modality, actingFirst(view) ?? lead.by, 0.7, null)]
      : [];
  }
  const headline = own.length ? null : actToCome(view);
  if (headline)
    return splitUndertakings(text, headline.after, text.length).map((range) =>
      found(draft, view, range, 'agreed', headline.by, 0.8, null),
    );
  if (own.length || lead.kind === 'none') return own;
  // A noun phrase or a clause without a modal word under "agreed as follows:".
  if (
    (lead.kind === 'complement' && lead.trigger) ||
    (lead.kind === 'clause' && (lead.trigger?.form === 'that' || /\b(?:be|remain|continue)\b/.test(text)))
  ) {
    if ((lead.trigger && lead.trigger.form === 'modal' && !verbFirst) || ASKS.test(text)) return [];
    const range = trim(text, text.startsWith('that ') ? 5 : 0, text.length);
    return range && text.split(' ').length >= 3 ? [found(draft, view, range, modality, lead.by, 0.7, null)] : [];
  }
  return [];
}

/** "It was decided in 1998:". */
const DATED = /\b(?:19|20)\d\d\b/u;

const singular = (head: string, point: string): string =>
  /^(?:an?|the) /i.test(point) ? head.replace(/^are /, 'is ') : head;

/** Who gives an undertaking, and what holds it. */
interface Held {
  readonly by: readonly Ref[];
  readonly agreement: Ref | null;
  readonly meeting: Ref | null;
}

function heldBy(draft: Draft, one: Found, context: Context): Held {
  // By then all is read: "The two ministers agreed" may stand at the end.
  const who = (one.by.length && one.by !== context.sides()) || one.nobody ? one.by : context.bound();
  const by = statesForEmbassies(draft, one.bodies ? who : namedSides(draft, who));
  const agreement = mainAgreement(draft, one.range.start, by);
  return { by, agreement, meeting: agreement ? null : (mainMeeting(draft, one.range.start, by)?.ref ?? null) };
}

const factOf = (draft: Draft, one: Found, held: Held, ref: Ref): CommitmentFact => ({
  ...untopical(draft, one, held, ref),
  topics: subjectMatter(draft, one.text, one.sentence, held.agreement, held.by),
});

const untopical = (_: Draft, one: Found, { by, agreement, meeting }: Held, ref: Ref): CommitmentFact => ({
  ref,
  text: one.text,
  modality: one.modality,
  by: [...new Set(by)],
  agreement,
  meeting,
  topics: [],
  evidence: one.spans,
  confidence: one.confidence,
});
