/** Whose tenures are shown; apart from their loading, so that an address can name it before they are needed. */
import { signal } from '@preact/signals';

/** Id of the body whose offices are shown; null for the selected one, or the best known. */
export const tenureBody = signal<string | null>(null);
