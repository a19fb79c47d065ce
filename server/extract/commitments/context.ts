/** What a document's text has said so far, as its undertakings are read: who acts, and whether something was agreed. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft, Range } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { withoutAttributions } from '../reference/attribution.ts';
import { countriesOf, partiesOfText } from '../reference/focus.ts';
import { statesGathered } from '../reference/gathered.ts';
import { sameMembers } from '../reference/same-members.ts';
import { unionOfMeeting, unionThatMet } from '../reference/sides-of-text.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { actorsBefore } from './actors-before.ts';
import { agreedWith, inRange } from './agents.ts';
import { isUnderTerms } from './bound.ts';
import { calledByKind } from './called-by-kind.ts';
import { bodyLedBy } from './led-bodies.ts';
import { arePersons, isMade, standForSides, thoseWhoMet } from './met.ts';
import { News } from './news.ts';
import { tellsOfText } from './outcome-leads.ts';
import { isPartOfIt } from './part-of-it.ts';
import { BINDS, isProvided, type LeadReading } from './points.ts';
import { preambleOf, speakersOf } from './preamble.ts';
import { areBodiesAlone, isCalled, isSeated } from './seated.ts';
import {
  COUNTED,
  EACH,
  GOVERNMENT,
  HIS_STATE,
  IMPERSONAL,
  ITS_POINTS,
  LAYS_UPON,
  MEMBERS,
  OF_KIND,
  OF_MANY,
  OWNED,
  OWNED_LIST,
  SIDE,
  STATES,
  VERB_ALONE,
} from './side-words.ts';
import type { Pronoun } from './undertaking.ts';

/** "'We will pay,": in somebody's words. */
const QUOTED = /["“][^"”]*\b[Ww]e (?!(?:have|had|both)\b)[^"”]*$/u;
const speaksOfSides = (view: SentenceView, { start, end }: Range): boolean =>
  /\b(?:parties|sides|partners)$/iu.test(view.text.slice(start - view.at, end - view.at));

export class Context {
  private readonly draft: Draft;
  /** Where the text tells of what was agreed. */
  readonly news: News;
  private plural: readonly Ref[] = [];
  private singular: readonly Ref[] = [];
  private latest: readonly Ref[] = [];

  constructor(draft: Draft) {
    this.draft = draft;
    this.news = new News(draft);
  }

  note(sentence: number, by: readonly Ref[]): void {
    this.news.noted(sentence);
    if (by.length) this.latest = by;
    if (by.length > 1) this.plural = by;
    else if (by.length === 1) this.singular = by;
  }

  /** Actors of a pronoun or of nobody named; `at`: where it is undertaken, before which "they" are named if in that sentence. */
  actors(
    pronoun: Pronoun | null,
    view: SentenceView,
    at = Number.POSITIVE_INFINITY,
    impersonal = false,
  ): readonly Ref[] {
    if (pronoun === 'speaker') {
      const speakers = speakersOf(view);
      if (speakers.length) return speakers;
      const speaker = view.mentions.find(({ kind }) => kind === 'person');
      // "The two agreed … 'We will exchange names,' he said": for both; "… X said": for himself.
      if (this.latest.length > 1 && !(speaker && QUOTED.test(view.text.slice(0, at)))) return this.latest;
      if (speaker) return [bodyLedBy(this.draft, speaker.ref, true) ?? speaker.ref];
      if (this.latest.length) return this.latest;
    }
    const before = actorsBefore(view, pronoun, at);
    if (pronoun === 'singular' || pronoun === 'neuter') return before.length ? before : this.singular;
    // "The delegates agreed …. They agreed, too": of the union, as before.
    if (pronoun === 'plural' && before.length < 2 && sameMembers(this.latest, this.union()) && this.latest.length)
      return this.latest;
    if (pronoun === 'plural') return before.length > 1 ? before : this.plural.length ? this.plural : this.sides();
    const met = impersonal && !this.plural.length ? thoseWhoMet(this.draft, view) : [];
    if (met.length) return met;
    // "It was decided to finalize the draft", at a gathering of four of whom two were told of last.
    const gathered = impersonal ? statesGathered(this.draft) : [];
    if (gathered.length > this.plural.length && this.plural.every((ref) => gathered.includes(ref))) return gathered;
    // "Pilots are to be trained", under what is signed: by those who are bound, and not by the two men who have just agreed on it.
    const sides = this.sides();
    const standBack = arePersons(this.plural) && isMade(this.draft);
    return this.plural.length && !(sides.length && standBack) ? this.plural : sides;
  }

  /** Who is bound by what nobody is said to undertake: those who agreed, where they stand for the sides, else those. */
  bound(): readonly Ref[] {
    return standForSides(this.draft, this.plural, this.sides()) ? this.plural : this.sides();
  }

  /** "The government pledged", "the rebels will": of the two sides the one state, or the one that is none; `listed`: who opens the list. */
  sideSpokenOf(view: SentenceView, at: number, listed: readonly Ref[] = [], bare = false): readonly Ref[] {
    const side = this.sideMeant(view, at, listed);
    if (side.length || !bare) return side;
    if (this.latest.length === 1 && isPartOfIt(view, view.text, at)) return this.latest;
    return calledByKind(this.draft, view, withoutAttributions(view).text, at, this.sides(), this.latest);
  }

  private sideMeant(view: SentenceView, at: number, listed: readonly Ref[]): readonly Ref[] {
    if (
      EACH.test(
        withoutAttributions(view)
          .text.slice(Math.max(0, at - 90), at)
          .replace(/,? {7,},? ?$/u, ' '),
      )
    ) {
      // "each side will announce", under a protocol that two ministers have signed: their sides.
      const signed = listed.every((ref) => ref.startsWith('p')) && this.sides().length >= listed.length;
      const sides = listed.length > 1 && !signed ? listed : this.sides();
      const states = STATES.test(view.text.slice(Math.max(0, at - 60), at)) ? this.statesOf(sides) : sides;
      return states.length > 1 ? states : sides.length > 1 ? sides : [];
    }
    const said = SIDE.exec(view.text.slice(Math.max(0, at - 60), at));
    if (!said) return [];
    const sides = this.sides();
    const kind = OF_KIND.exec(said[0])?.[0].toLowerCase();
    const alike = kind ? this.draft.organizations.filter((body) => body.kind === kind && sides.includes(body.ref)) : [];
    if (sides.length === 2 && alike.length === 1) return alike.map(({ ref }) => ref);
    const states = sides.filter((ref) => ref.startsWith('c'));
    const governing = sides.filter((ref) => actorsOf(this.draft).organizations.get(ref)?.kind === 'government');
    if (/government/iu.test(said[0]) && governing.length === 1) return governing;
    if (sides.length !== 2 || states.length !== 1) return [];
    return /government/iu.test(said[0]) ? states : sides.filter((ref) => !states.includes(ref));
  }

  /** The states that stand behind bodies. */
  statesOf(refs: readonly Ref[]): readonly Ref[] {
    const { states } = actorsOf(this.draft);
    return countriesOf(this.draft, refs).flatMap((iso2) => states.get(iso2) ?? []);
  }

  /** "Beta's government will": the state for which she governs. */
  governmentOf(view: SentenceView, by: readonly Ref[], at: number): readonly Ref[] {
    const [only] = by;
    if (by.length !== 1 || !only?.startsWith('p')) return by;
    const led =
      HIS_STATE.test(view.text.slice(Math.max(0, at - 40), at)) ||
      view.mentions.some(
        ({ ref, end }) => ref === only && GOVERNMENT.test(view.text.slice(end - view.at, end - view.at + 40)),
      );
    const states = led ? this.statesOf(by) : [];
    return states.length === 1 ? states : by;
  }

  /** "The two parties" of an agreement between a state and a union are those, whatever state else is spoken of. */
  partiesMeant(view: SentenceView, by: readonly Ref[]): readonly Ref[] {
    const sides = this.sides();
    const spokenOf = view.groups.some((group) => sameMembers(group.refs, by) && speaksOfSides(view, group));
    const [only] = by;
    // "The Kazakhstan Party shall" deliver what its ministry has signed for.
    if (by.length === 1 && only?.startsWith('c') && sides.length === 2 && !sides.includes(only)) {
      const own = sides.filter((ref) => this.statesOf([ref]).includes(only));
      // "The Thai side will", of what two ministries have signed, and no ministers: hers.
      const signed = areBodiesAlone(this.draft, sides);
      const bodies = isCalled(view, by, 'Party') || (signed && isCalled(view, by, 'side'));
      return (bodies || isSeated(view, only)) && own.length === 1 ? own : by;
    }
    // "The two sides", for whom the Secretary-General of a union and a minister of a state have signed.
    if (
      by.length === sides.length &&
      by.every((ref) => ref.startsWith('p')) &&
      sides.some((ref) => ref.startsWith('o'))
    )
      return spokenOf ? sides : by;
    // "The parties" to what two companies have signed are those companies, not their states.
    if (
      by.length > 1 &&
      by.every((ref) => ref.startsWith('c')) &&
      sides.length > 1 &&
      sides.every((ref) => this.isFirm(ref))
    )
      return spokenOf ? sides : by;
    // "The two partners" of what a union and a ministry have signed are those, whatever other ministry is told of.
    if (
      by.length === sides.length &&
      [...by, ...sides].every((ref) => ref.startsWith('o')) &&
      sides.some((ref) => by.includes(ref)) &&
      sides.some((ref) => actorsOf(this.draft).organizations.get(ref)?.kind !== 'ministry')
    )
      return spokenOf ? sides : by;
    if (by.length !== 2 || sides.length !== 2 || !by.every((ref) => ref.startsWith('c'))) return by;
    const union = sides.filter((ref) => !ref.startsWith('c'));
    const shared = sides.filter((ref) => by.includes(ref));
    if (union.length !== 1 || shared.length !== 1) return by;
    return spokenOf ? sides : by;
  }

  private areJoint([ref, ...others]: readonly Ref[]): boolean {
    const name = others.length ? '' : (actorsOf(this.draft).organizations.get(ref ?? '')?.name ?? '');
    return /\b(?:Joint|Mixed|Binational|Bilateral)\b.*\b(?:Committee|Commission)\b/u.test(name);
  }

  private isFirm(ref: Ref): boolean {
    const kind = actorsOf(this.draft).organizations.get(ref)?.kind;
    return kind === 'company' || kind === 'university' || kind === 'agency' || kind === 'ngo' || kind === 'other';
  }

  /** The union whose ministers a text says met; empty where it tells of none. */
  union(): readonly Ref[] {
    const union = unionThatMet(this.draft) ?? unionOfMeeting(this.draft);
    return union ? [union] : [];
  }

  /** "Ministers decided": those of the union that met, and not the two of them that the text has named before. */
  speakForUnion(view: SentenceView, at: number, by: readonly Ref[]): boolean {
    // "Leaders agreed to:", after a sentence on other bodies: no person is meant, and none of these.
    const called = MEMBERS.test(view.text.slice(Math.max(0, at - 40), at));
    return (
      by.every((ref) => ref.startsWith('p') || called) &&
      by.length < OF_MANY &&
      this.union().length > 0 &&
      !view.mentions.some(({ ref, form }) => form === 'name' && by.includes(ref)) &&
      !COUNTED.test(view.text.slice(Math.max(0, at - 60), at + 12))
    );
  }

  /** "The ministers further decided", of five states of which the text names four ministers: those states, or their union. */
  speakForMore(view: SentenceView, at: number, by: readonly Ref[]): boolean {
    const sides = this.sides();
    return (
      by.length > 1 &&
      by.every((ref) => ref.startsWith('p')) &&
      !view.mentions.some(({ ref, form }) => form === 'name' && by.includes(ref)) &&
      !COUNTED.test(view.text.slice(Math.max(0, at - 60), at + 12)) &&
      this.draft.agreements.some(
        ({ status, parties }) => (status === 'signed' || status === 'adopted') && sameMembers(parties, sides),
      ) &&
      (sides.length > by.length ||
        (sides.length === 1 && actorsOf(this.draft).organizations.get(sides[0] as Ref)?.kind === 'intergovernmental'))
    );
  }

  sides(): readonly Ref[] {
    return partiesOfText(this.draft);
  }

  leadBy(view: SentenceView, reading: LeadReading): readonly Ref[] {
    const { text } = withoutAttributions(view);
    const called = this.sideSpokenOf(view, reading.trigger?.start ?? text.replace(/[\s:]+$/, '').length, [], true);
    if (called.length === 1 && called[0]?.startsWith('c')) return called;
    if (reading.trigger?.word === BINDS) {
      const { start } = reading.trigger;
      const groups = view.groups.filter((each) => each.start - view.at > start).flatMap(({ refs }) => refs);
      const by = groups.length ? groups : inRange(view, start, text.length);
      return by.length ? by : this.sides();
    }
    if (!reading.trigger && this.sides().length && tellsOfText(text.replace(/[\s:–—-]+$/, ''))) return this.sides();
    const subject = subjectAt(view, text, reading.trigger?.start ?? text.replace(/[\s:]+$/, '').length);
    if (isProvided(text)) return this.actors(null, view);
    const others =
      reading.trigger && /^agree/u.test(reading.trigger.word)
        ? agreedWith(view, text, reading.trigger.start, reading.trigger.after)
        : [];
    if (subject.refs.length && subject.kind === 'actors' && others.length) return [...subject.refs, ...others];
    // "The Joint Committee took the following decisions": those whose committee it is.
    if (subject.kind === 'actors' && this.areJoint(subject.refs) && this.sides().length > 1) return this.sides();
    if (subject.refs.length && subject.kind === 'actors')
      return subject.refs.length > 1 && this.speakForUnion(view, subject.start, subject.refs)
        ? this.union()
        : subject.refs;
    // "Hanoi's commitments are these:": of the one whose they are.
    const owner = OWNED.opens(view.words) ? OWNED_LIST.exec(text) : null;
    const own = owner && inRange(view, 0, owner.index);
    if (own?.length) return own;
    // "The minutes impose the following duties": upon the parties, whoever has signed.
    const laidDown = subject.kind === 'instrument' || (!subject.refs.length && ITS_POINTS.test(text));
    if (laidDown && LAYS_UPON.test(text) && this.sides().length > 1) return this.sides();
    if (IMPERSONAL.test(text)) return this.actors(null, view);
    // "Under the Declaration, adopted by acclamation:": upon all whose it is, whoever was spoken of last.
    if (subject.kind !== 'actors' && !reading.trigger && isUnderTerms(view.words) && this.sides().length > 1)
      return this.sides();
    const heads = subject.kind === 'none' || VERB_ALONE.test(text) ? preambleOf(view) : [];
    if (heads.length) return heads;
    const who = this.actors(
      subject.kind === 'pronoun' && !subject.plural ? (subject.neuter ? 'neuter' : 'singular') : 'plural',
      view,
    );
    const at = reading.trigger?.start ?? text.length;
    // "In a final statement the ministers:", of a union whose states the sentence before tells to have come.
    const ofUnion =
      this.union().length > 0 && sameMembers(this.sides(), this.union()) && who.every((ref) => ref.startsWith('c'));
    return who.length > 1 && (ofUnion || this.speakForUnion(view, at, who)) ? this.union() : who;
  }
}
