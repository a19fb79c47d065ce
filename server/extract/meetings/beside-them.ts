/** Who was with those who met, told behind what they did: "flanked by A and B", "and by three officers of the Police Service". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate, Participation } from './candidate.ts';
import { actEnd } from './clauses.ts';
import { officialsMet } from './officials-of-states.ts';
import { personsIn } from './persons.ts';

const FLANKED_GATE = new Gate(
  /^(?:flanked|accompanied|joined|assisted|seconded|escorted|backed|tow|took|contributed|participated|sat|present|attendance|presence|company|sitting|side|included|includes|including|comprising|comprised)$/,
);
const FLANKED =
  /\b(?:flanked|accompanied|joined|assisted|seconded|escorted|backed(?= (?:up )?by (?:the |his |her )?\p{L}+ \p{Lu})) (?:also |there )?by (?=[^;.]*\p{Lu})|\bwith (?=\p{Lu}[^;.]{3,160}\b(?:in attendance|in tow|at (?:his|her|their) side|sitting in)\b)|, (?:in|at|to|for|during) which (?=[^;.]{3,260}? (?:also |then )?(?:joined (?:them|him|her|in\b|the\b)|took part|sat in|participated|assisted|contributed|(?:was|were) present))|\b(?:in|with) the (?:presence|company)(?: notably)? of (?=[^;.]*\p{Lu})|\b(?:delegation|team|party|entourage|suite)(?: (?:accompanying|with) (?:him|her|them))?,? (?:which |that )?(?:included|includes|including|comprising|comprised) (?=[^;.]*\p{Lu})/u;
const MEN_GATE = new Gate(
  /^(?:representatives?|officials?|officers?|experts?|members?|delegat\p{L}+|teams?|executives?|instructors?|staff|diplomats?|managers?|advisers?)$/u,
);
const MEN_OF =
  /(?:,|\band|\bby|\bwith|\bwere|\bplus)(?: (?:an?|the|some|other|senior|two|three|four|five|six|several|both|its|[\p{Ll}-]+-(?:strong|member|man)))* (?:[\p{Ll}-]+ )?(?:representatives?|officials|officers|experts|members|delegates|delegation|team|executives|instructors|staff|diplomats|managers|advisers) (?:of|from) (?:the )?$/u;
const MOST = 10;

/** The candidate with those whom its sentence has there as well; as it is where another encounter is told of in between. */
export function withThem(candidate: MeetingCandidate, others: readonly MeetingCandidate[]): MeetingCandidate {
  const { view, range, participants, kind, status } = candidate;
  if (!participants.some(({ actor }) => actor.startsWith('p')) || status !== 'held' || kind === 'conference')
    return candidate;
  const until = Math.min(
    ...others
      .filter((other) => other !== candidate && other.range.start > range.start)
      .map((other) => other.range.start),
    view.text.length,
  );
  const known = new Set(participants.map(({ actor }) => actor));
  const added: Participation[] = [
    ...withWhom(view, range.start).map((actor) => ({ actor, role: 'participant' as const, beside: true })),
    ...shownThere(candidate).map((actor) => ({ actor, role: 'participant' as const })),
    ...[...flankedBy(view, range.end, until), ...alsoThere(view, range.end, until)].map((actor) => ({
      actor,
      role: 'participant' as const,
      beside: true,
    })),
    ...[...menOfBodies(view, range.end, until), ...alone(candidate, until)].map((actor) => ({
      actor,
      role: 'participant' as const,
      attended: true,
    })),
  ].filter(({ actor }) => !known.has(actor));
  return added.length && added.length <= MOST ? { ...candidate, participants: [...participants, ...added] } : candidate;
}

/** Of talks at which one person is named: the state whose men the other side was. */
const alone = ({ view, range, kind, participants: [one, other] }: MeetingCandidate, until: number): readonly Ref[] =>
  kind === 'talks' && one && !other ? officialsMet(view, range.end, until, [one.actor]) : [];

/** "On board was N, his counterpart, with whom he inspected the line": N. */
function withWhom({ text, at, mentions }: SentenceView, start: number): readonly Ref[] {
  const told = WITH_WHOM.exec(text.slice(Math.max(0, start - 60), start));
  const end = at + Math.max(0, start - 60) + (told?.index ?? 0);
  const one = told && mentions.findLast((mention) => mention.kind === 'person' && mention.end <= end);
  return one ? [one.ref] : [];
}
const WITH_WHOM =
  /,? (?:together |along )?with whom (?:he|she|they|[^,;.]{3,40}?) (?:(?:also|had|later|then|jointly|earlier) ){0,2}$/u;

/** "inspected the terminal, where its director, N, gave a presentation": N. */
export function shownThere({ view, range, kind, form }: MeetingCandidate): readonly Ref[] {
  const told = kind === 'visit' && form === 'verb' ? SHOWN_THERE.exec(view.text.slice(range.end)) : null;
  return told ? personsIn(view, range.end + (told.groups?.to?.length ?? 0), range.end + told[0].length) : [];
}
const SHOWN_THERE =
  /^(?<to>[^;.]{0,120}?, where )(?:[^;]{3,110}?,? )(?:gave|made|delivered|showed|explained|presented|introduced|briefed|guided|walked|told) (?:him|her|them|an?|the|how|what)\b/u;

function flankedBy(view: SentenceView, from: number, until: number): readonly Ref[] {
  const match = FLANKED_GATE.opens(view.words) ? FLANKED.exec(view.text.slice(from, until)) : null;
  if (!match) return [];
  const at = from + match.index + match[0].length;
  return personsIn(view, at - 1, Math.min(until, actEnd(view.text, at)));
}

/** "called on M; Ambassador L was also present": those of the clause behind. */
function alsoThere(view: SentenceView, from: number, until: number): readonly Ref[] {
  const match = ALSO_GATE.opens(view.words) ? ALSO.exec(view.text.slice(from, until)) : null;
  return match ? personsIn(view, from + match.index, from + match.index + match[0].length) : [];
}
const ALSO_GATE = new Gate(/^(?:present|there|attendance|hand|attended|part|sat|participated|joined|assisted)$/);
const ALSO =
  /; (?:and )?(?:[^;.]|(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Hon|Gen))\.){3,140}? (?:(?:was|were) (?:also )?(?:present|there|in attendance|on hand)|(?:also )?(?:attended|took part|sat in|participated|assisted|joined (?:them|him|her|in)))\b/u;

/** Bodies of which men came along without names. */
function menOfBodies({ mentions, text, at, words }: SentenceView, from: number, until: number): readonly Ref[] {
  if (!MEN_GATE.opens(words)) return [];
  return mentions
    .filter(
      ({ kind, form, start, end }) =>
        kind === 'organization' &&
        form === 'name' &&
        start - at > from &&
        end - at <= until &&
        MEN_OF.test(text.slice(Math.max(from, start - at - 90), start - at)) &&
        !mentions.some(
          (other) =>
            other.kind === 'person' && /^(?: \([^)]{1,14}\))?,? $/u.test(text.slice(end - at, other.start - at)),
        ),
    )
    .map(({ ref }) => ref);
}
