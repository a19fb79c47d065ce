/** The bodies and states that stand in a stretch of a sentence as parties: "the two governments and the agency", "Ghana and the Union". */
import type { Ref } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import type { Draft, DraftMention, Range } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { nameEnd } from './name-end.ts';
import { isOf } from './of-state.ts';
import { isWholeOf } from './whole-of.ts';

/** "the fisheries ministries of A and B": more than the one that is known. */
const SEVERAL = /(?:^| )(?:ministries|agencies|authorities|universities|departments)\b/u;
/** "signed on the margins of the Forum's meeting": where they were. */
const BESIDE = /\b(?:margins|sidelines|fringes|framework|occasion) of (?:the |an? )?(?:\d{1,3}\p{Ll}{2} )?$/u;
const WHERE = /\b(?:in|at|near|outside) (?:the )?$/u;
const FIRMS: ReadonlySet<OrganizationKind> = new Set(['company', 'agency', 'university']);
const MEMBERS =
  /^(?: \([^)]{2,12}\))? (?:member )?(?:countries|states|members|nations)(?: ?[,:(–—-]| of | such as| like|$)/u;

/** Gives what stands between two offsets of the sentence: bodies before states, groups before single states. */
export function partiesNamed(draft: Draft, view: SentenceView): (from: number, to: number) => Ref[] {
  const { organizations, isState } = actorsOf(draft);
  const within = (range: Range, from: number, to: number) => range.start - view.at >= from && range.end - view.at <= to;
  // "Kenya Power", "Teleradio-Moldova": no state.
  const isInName = ({ start, end }: Range) =>
    (view.text[start - view.at - 1] === '-' &&
      /\p{L}-$/u.test(view.text.slice(Math.max(0, start - view.at - 2), start - view.at)) &&
      !view.mentions.some((other) => other.end === start - 1)) ||
    view.mentions.some(
      (other) =>
        other.start === start && other.end > end && FIRMS.has(organizations.get(other.ref)?.kind ?? 'government'),
    );
  const ofBoth = ({ start, end }: Range) =>
    /^(?:Ministries|Departments|Governments) /u.test(view.text.slice(start - view.at, end - view.at));
  return (from, until) => {
    const to = nameEnd(view, from, until);
    const named = view.mentions.filter(
      (mention) => within(mention, from, to) && mention.kind !== 'place' && mention.kind !== 'person',
    );
    const bodies = named
      .filter(
        (mention) =>
          mention.kind === 'organization' &&
          mention.form !== 'adjective' &&
          !BESIDE.test(view.text.slice(Math.max(0, mention.start - view.at - 40), mention.start - view.at)) &&
          !SEVERAL.test(view.text.slice(mention.start - view.at, mention.end - view.at)) &&
          !isWholeOf(view, mention) &&
          // "the four Pacific Alliance countries, A, B, C and D": they and not the alliance.
          !MEMBERS.test(view.text.slice(mention.end - view.at, mention.end - view.at + 40)),
      )
      .map((mention) => mention.ref);
    const groups = view.groups.filter((group) => within(group, from, to));
    const grouped = groups.flatMap((group) => group.refs).filter((ref) => organizations.has(ref) || isState(ref));
    const states = named
      .filter((mention) => mention.kind === 'country' && mention.form !== 'adjective' && !isInName(mention))
      .map((mention) => mention.ref);
    // "the Mekong Company of Bangkok".
    const isOfBody = ({ start, end }: Range) =>
      named.some((body) => body.kind === 'organization' && body.start <= start && body.end >= end);
    // "between Mongolia and the Eurasian Economic Union": a state beside a body that is not its own.
    const seats = () =>
      view.mentions.flatMap((mention) =>
        mention.kind === 'place' &&
        within(mention, from, to) &&
        !isOfBody(mention) &&
        // "adopted by the Council in Geneva": where that was.
        !WHERE.test(view.text.slice(Math.max(0, mention.start - view.at - 12), mention.start - view.at))
          ? (view.seats.get(mention.ref) ?? [])
          : [],
      );
    // "Ghana, the Bank and the Fund", "the two governments and the agency": joined to a body by nothing but a comma or an "and".
    const joined = bodies.length
      ? [
          ...groups,
          ...named
            .filter(({ kind, form }) => kind === 'country' && form === 'name')
            .map(({ start, end, ref }) => ({ start, end, refs: [ref] })),
        ]
          .filter((each) => each.refs.every(isState) && named.some((body) => isJoined(view, each, body, bodies)))
          .flatMap(({ refs }) => refs)
      : [];
    // "Baghdad and the UN envoy": a capital for its state as well.
    const alone = bodies.length === 1 ? (states.length || joined.length ? states : seats()) : [];
    const others = [...alone, ...joined];
    const beside = others.filter((ref) => !bodies.some((body) => isOf(draft, body, ref)));
    // "the Ministries of Culture of A and B", of which one is known: not a ministry of one and the other state.
    if (beside.length && states.length > 1 && named.some(ofBoth)) return [...new Set(states)];
    // "signed by the two countries and Indonesia": those, and it.
    const best = bodies.length ? [...bodies, ...beside] : grouped.every(isState) ? [...grouped, ...states] : grouped;
    if (best.length) return [...new Set(best)];
    // "between Beijing and Moscow": capitals for their states.
    return [...new Set(seats())];
  };
}

/** Whether a group or a state stands right before or right behind one of the bodies of its row. */
function isJoined({ text, at }: SentenceView, one: Range, body: DraftMention, bodies: readonly Ref[]): boolean {
  if (!bodies.includes(body.ref)) return false;
  const [first, second] = one.start < body.start ? [one, body] : [body, one];
  return second.start >= first.end && JOINT.test(text.slice(first.end - at, second.start - at));
}
const JOINT = /^(?:,|,? and|,? as well as) (?:the )?$/u;
