/** Small drawings, 16 by 16, in the colour of the text around them. They carry no meaning of their own: words stand beside them. */
import type { ComponentChildren } from 'preact';

/** Paths of the icons, drawn with a line of 1.5. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.4 10.4L13.5 13.5',
  close: 'M4 4l8 8M12 4l-8 8',
  chevronDown: 'M4 6l4 4l4-4',
  chevronUp: 'M4 10l4-4l4 4',
  chevronRight: 'M6 4l4 4l-4 4',
  chevronLeft: 'M10 4l-4 4l4 4',
  external: 'M6.5 3.5h-3v9h9v-3M9.5 3.5h3v3M12.5 3.5L7.5 8.5',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  download: 'M8 2.5v7.5M4.5 7L8 10.5L11.5 7M3 13.5h10',
  check: 'M3 8.5l3.2 3.2L13 5',
  alert: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.2v.3',
  document: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8.5h4M6 11h4',
  book: 'M8 4C6.5 3 4.5 2.8 2.5 3v9.5c2-.2 4 0 5.5 1c1.5-1 3.5-1.2 5.5-1V3C11.5 2.8 9.5 3 8 4v9.5',
  pen: 'M3 13l.8-3.3L10.5 3l2.5 2.5L6.3 12.2zM9 4.5l2.5 2.5',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h.8M2.5 8h.8M2.5 12h.8',
  info: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M8 7.3v3.7M8 5v.3',
  keyboard: 'M1.5 4.5h13v7.5h-13zM4 7h.3M6.5 7h.3M9 7h.3M11.5 7h.3M5 9.7h6',
  target: 'M8 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
  sort: 'M5.5 6.5L8 4l2.5 2.5M5.5 9.5L8 12l2.5-2.5',
  sortUp: 'M4.5 9L8 5.5L11.5 9',
  sortDown: 'M4.5 7L8 10.5L11.5 7',
  quote: 'M6.5 4.5C4.5 5.3 3.5 6.8 3.5 9v2.5h3V8.5h-3M12.5 4.5c-2 .8-3 2.3-3 4.5v2.5h3V8.5h-3',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6m4 0h3.5V6m0 4v3.5H10m-4 0H2.5V10',
  play: 'M5 3.2v9.6L12.5 8z',
  pause: 'M5.5 3.5v9m5-9v9',
  reset: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3',
  sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6a2.8 2.8 0 0 0 0 5.6M8 1.5v1.2m0 10.6v1.2M1.5 8h1.2m10.6 0h1.2M3.4 3.4l.9.9m7.4 7.4l.9.9m0-9.2l-.9.9m-7.4 7.4l-.9.9',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z',
  halfMoon: 'M8 2.4a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 0 0 0-11.2v11.2M10.5 3.5v9',
  graph:
    'M5.9 4.8l4.2.5M4.8 6.3l1.5 3.9m4.6-3L8.2 10.5M4 2.6a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8M12 3.6a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8M7 10.1a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8',
  table: 'M2.5 3h11v10h-11zM2.5 6.4h11M6.2 6.4V13',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  highlight: 'M3 13.500h10M5 9.500l5.500-6.500l2.500 2l-5.500 6.500l-3 .500z',
  filter: 'M2.5 4h11M4.5 8h7m-5 4h3',
  details: 'M2.5 3.5h11m-11 3h7m-7 3h11m-11 3h7',
  braces:
    'M6 2.5c-1.6 0-2 .7-2 2v1.8c0 1-.5 1.5-1.5 1.7c1 .2 1.5.7 1.5 1.7v1.8c0 1.3.4 2 2 2m4-11c1.6 0 2 .7 2 2v1.8c0 1 .5 1.5 1.5 1.7c-1 .2-1.5.7-1.5 1.7v1.8c0 1.3-.4 2-2 2',
  panel: 'M2.5 3h11v10h-11zM10 3v10',
  window: 'M2 13.500h12M5 10.500v-7h6v7',
  cumulative: 'M2 13.500h12M2.500 10.500v-7h8v7M5 6h3M6.600 4.600L8 6L6.600 7.400',
  compare: 'M2 13.500h12M3 10.500v-6h4v6M9 10.500v-8h4v8M4.200 8.500h1.600',
  swap: 'M3 5.500h9M9.500 3L12 5.500L9.500 8M13 10.500H4M6.500 8L4 10.500L6.500 13',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 4L3 6.5L5.5 9',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10.5 4L13 6.5L10.5 9',
  lasso:
    'M8 2.5c3.3 0 6 1.6 6 3.8s-2.700 3.800-6 3.800s-6-1.600-6-3.800s2.700-3.800 6-3.800M4.600 9.400a1.700 1.700 0 1 0 .9 2.600c.6-.9.3-2.100-.9-2.600M5.500 12c0 .9-.4 1.500-1.200 2',
  pin: 'M8 9.500v4.500M4.500 9.500h7M5.500 9.500L6 6L5 2.500h6L10 6l.5 3.500',
  hide: 'M2 8c1.500-2.700 3.500-4 6-4s4.500 1.300 6 4c-1.500 2.700-3.500 4-6 4s-4.500-1.300-6-4M3 13L13 3',
  between:
    'M3.500 6a1.700 1.700 0 1 1 0 3.400a1.700 1.700 0 0 1 0-3.400M12.500 6a1.700 1.700 0 1 1 0 3.400a1.700 1.700 0 0 1 0-3.400M5.300 7.700h1.200m1 0h1m1 0h1.200',
  expand: 'M8 5.500v5M5.500 8h5M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12',
  collapse: 'M5.500 8h5M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12',
  group:
    'M2.500 2.500h11v11h-11zM6 5.200a1.200 1.200 0 1 1 0 2.400a1.200 1.200 0 0 1 0-2.400M10.300 5.700a1.200 1.200 0 1 1 0 2.400a1.200 1.200 0 0 1 0-2.400M7.600 9.200a1.200 1.200 0 1 1 0 2.400a1.200 1.200 0 0 1 0-2.400',
  bundle: 'M2 8h12M2 8c3-4.500 9-4.500 12 0M2 8c3 4.500 9 4.500 12 0',
  ranks: 'M6 2.500h4v3H6zM2 10.500h4v3H2zM10 10.500h4v3h-4zM8 5.500V8M4 10.500V8h8v2.500',
  lanes: 'M2 4.500h12M2 8h12M2 11.500h12M5 3v3M9.500 6.500v3M12 10v3',
  circles:
    'M5.500 2.500a3 3 0 1 1 0 6a3 3 0 0 1 0-6M11.300 8.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5M4.500 11a1.500 1.500 0 1 1 0 3a1.500 1.500 0 0 1 0-3',
} as const;
export type IconName = keyof typeof PATHS;

/** An icon without a name of its own: give the control that holds it one. */
export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) => (
  <Drawing size={size}>
    <path d={PATHS[name]} />
  </Drawing>
);

const Drawing = ({ size, children }: { readonly size: number; readonly children: ComponentChildren }) => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);
