/** What a panel shows when there is nothing, something failed, or something is on its way. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import { reasonOf } from './reason.ts';
import './states.css';
import { texts } from './texts.ts';

interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  /** What to do next. */
  readonly hint: string;
  readonly children?: ComponentChildren;
}

/** Nothing is here, why, and what to do. */
export const EmptyState = ({ icon, title, hint, children }: EmptyProps) => (
  <div class="state">
    <Icon name={icon} size={24} />
    <p class="state-title">{title}</p>
    <p class="state-hint">{hint}</p>
    {children}
  </div>
);

/** Something failed: what, and a way to try again. */
export const ErrorState = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => (
  <div class="state state-error" role="alert">
    <Icon name="alert" size={24} />
    <p class="state-hint">{reasonOf(error)}</p>
    <button type="button" class="button" onClick={onRetry}>
      {texts.common.retry}
    </button>
  </div>
);

/** Lines in the place of text that is on its way; it appears only where loading takes long enough to be noticed. */
export const Skeleton = ({ lines = 5 }: { readonly lines?: number }) => (
  <div class="skeleton" role="img" aria-label={texts.common.loading}>
    {Array.from({ length: lines }, (_, index) => (
      <span key={index} class="skeleton-line" />
    ))}
  </div>
);
