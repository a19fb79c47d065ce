/** An encounter as one sentence has it, before mentions of the same encounter are put together. */
import type { Edtf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingKind, MeetingMode, MeetingStatus, ParticipantRole } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingPhrase } from './names.ts';

export interface Participation {
  readonly actor: Ref;
  readonly role: ParticipantRole;
  /** A body said to have attended: it was there beside whatever persons were. */
  readonly attended?: boolean;
  /** Told to have been there beside those who met. */
  readonly beside?: boolean;
}

/** Those who took part, in no other role than that, each once. */
export const takingPart = (refs: readonly Ref[]): Participation[] =>
  [...new Set(refs)].map((actor) => ({ actor, role: 'participant' }));

export interface MeetingCandidate {
  readonly view: SentenceView;
  readonly range: Range;
  readonly kind: MeetingKind;
  readonly ordinal: number | null;
  readonly date: Edtf | null;
  /** Ref of a place or country. */
  readonly place: Ref | null;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  readonly participants: readonly Participation[];
  /** `noun`: named; `verb`: told. */
  readonly form: 'noun' | 'verb';
  readonly phrase: MeetingPhrase | null;
  /** For a ceremony without its noun: the act itself is named ("the signing"), or only told of by those who watched; `signed`: no more than who signed; `shared`: what those who met did besides. */
  readonly act?: 'named' | 'watched' | 'signed' | 'shared';
}
