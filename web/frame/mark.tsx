/** The sign of the product: a stroke of a pen above the line on which one signs. */
export const Mark = () => (
  <svg class="mark" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
    <path
      d="M3.5 16.5c4 .8 5.7-1.7 7.3-5.6C12.2 7.3 13.5 3.5 15.8 3.5c1.6 0 2.1 1.4 1.6 3-.9 2.9-4.5 5.2-8.4 7.5"
      stroke-width="1.8"
      stroke-linecap="round"
    />
    <path d="M3.5 20.5h17" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);
