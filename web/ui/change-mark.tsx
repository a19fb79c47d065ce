/** What became of a thing between two windows of time: a sign in its colour, and the word. */
import type { Change } from '../state/compare.ts';
import './change-mark.css';
import { texts } from './texts.ts';

const SIGNS: Readonly<Record<Change, string>> = { new: '+', gone: '\u2212', kept: '=' };

interface ChangeMarkProps {
  /** Nothing is shown where there is none. */
  readonly change: Change | undefined;
  /** Whether the sign stands alone, beside words that say the same. */
  readonly bare?: boolean;
}

export const ChangeMark = ({ change, bare = false }: ChangeMarkProps) =>
  change ? (
    <span class="change-mark" data-change={change}>
      <span class="change-sign" aria-hidden="true">
        {SIGNS[change]}
      </span>
      {!bare && <span class="change-word">{texts.compare.changes[change]}</span>}
    </span>
  ) : null;
