/** How sure a fact is, in a word and a mark; certain facts say nothing. */
import './confidence.css';
import { texts } from './texts.ts';

export type Certainty = 'certain' | 'likely' | 'unsure' | 'doubtful';

/** The word for a confidence of 0 to 1. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.8) return 'certain';
  if (confidence >= 0.6) return 'likely';
  return confidence >= 0.4 ? 'unsure' : 'doubtful';
}

const BARS: Readonly<Record<Certainty, number>> = { certain: 3, likely: 2, unsure: 1, doubtful: 0 };

/** Shown where the sources name an office, and who held it then is known from other documents. */
export const Inferred = ({ office = null }: { readonly office?: string | null }) => (
  <span class="confidence" title={texts.confidence.inferredFrom(office)}>
    {texts.confidence.inferred}
  </span>
);

/** Shown where a fact is less than certain; with `always`, in any case. */
export function Confidence({ value, always = false }: { readonly value: number; readonly always?: boolean }) {
  const certainty = certaintyOf(value);
  if (certainty === 'certain' && !always) return null;
  return (
    <span class="confidence" title={texts.confidence.explained(Math.round(value * 100))}>
      <svg class="icon" width="12" height="10" viewBox="0 0 12 10" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            class={bar < BARS[certainty] ? 'confidence-full' : 'confidence-empty'}
            x={bar * 4 + 0.5}
            y={6.5 - bar * 3}
            width="2.5"
            height={3 + bar * 3}
          />
        ))}
      </svg>
      {texts.confidence[certainty]}
    </span>
  );
}
