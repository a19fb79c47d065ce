/** A term of the list under a heading: what it is, and its value. */
import type { ComponentChildren } from 'preact';

export const Term = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div class="details-term">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
