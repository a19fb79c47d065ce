/** Small line icons on a grid of 16, drawn with the colour of the text. Decorative: the control beside them has the words. */
import type { ComponentChildren, FunctionComponent } from 'preact';

interface IconProps {
  /** Edge length in CSS pixels. */
  readonly size?: number;
}

const icon =
  (children: ComponentChildren): FunctionComponent<IconProps> =>
  ({ size = 16 }) => (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
const path = (d: string) => icon(<path d={d} />);

export const SearchIcon = path('M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm3.6-1.4L14 14');
export const CloseIcon = path('m4 4 8 8m0-8-8 8');
export const CheckIcon = path('m3 8.5 3.2 3L13 4.5');
export const PlusIcon = path('M8 3v10M3 8h10');
export const MinusIcon = path('M3 8h10');
export const FitIcon = path('M2.5 6V2.5H6m4 0h3.5V6m0 4v3.5H10m-4 0H2.5V10');
export const PlayIcon = icon(<path d="M5 3.2v9.6L12.5 8Z" fill="currentColor" />);
export const PauseIcon = path('M5.5 3.5v9m5-9v9');
export const ResetIcon = path('M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3');
export const ChevronDownIcon = path('m4 6 4 4 4-4');
export const ChevronUpIcon = path('m4 10 4-4 4 4');
export const ChevronLeftIcon = path('m10 4-4 4 4 4');
export const ChevronRightIcon = path('m6 4 4 4-4 4');
export const ArrowRightIcon = path('M2.5 8h11m-4-4 4 4-4 4');
export const SunIcon = path(
  'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM8 1.5v1.2m0 10.6v1.2M1.5 8h1.2m10.6 0h1.2M3.4 3.4l.9.9m7.4 7.4.9.9m0-9.2-.9.9m-7.4 7.4-.9.9',
);
export const MoonIcon = path('M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z');
export const AutoThemeIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.6" />
    <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />
  </>,
);
export const GraphIcon = icon(
  <>
    <circle cx="4" cy="4.5" r="1.9" />
    <circle cx="12" cy="5.5" r="1.9" />
    <circle cx="7" cy="12" r="1.9" />
    <path d="m5.9 4.8 4.2.5M4.8 6.3l1.5 3.9m4.6-3L8.2 10.5" />
  </>,
);
export const TableIcon = path('M2.5 3h11v10h-11Zm0 3.4h11M6.2 6.4V13');
export const DocumentIcon = path('M4 2h5.2L12.5 5.2V14H4Zm5 0v3.4h3.5M6.2 8.4h4m-4 2.6h4');
export const DetailsIcon = path('M2.5 3.5h11m-11 3h7m-7 3h11m-11 3h7');
export const FilterIcon = path('M2.5 4h11M4.5 8h7m-5 4h3');
export const DownloadIcon = path('M8 2.5v7.5m-3-3 3 3 3-3M3 13.5h10');
export const CopyIcon = path('M5.5 5.5h8v8h-8Zm-2 5h-1v-8h8v1');
export const ExternalIcon = path('M9.5 2.5h4v4m0-4-6 6m-1-5h-4v10h10v-4');
export const QuoteIcon = path(
  'M3 11.5c1.8-.6 2.6-1.8 2.6-3.4H3V4.5h3.6V8c0 2.4-1.2 4-3 4.6M9.4 11.5c1.8-.6 2.6-1.8 2.6-3.4H9.4V4.5H13V8c0 2.4-1.2 4-3 4.6',
);
export const ListIcon = path('M5.5 4h8m-8 4h8m-8 4h8M2.6 4h.1m-.1 4h.1m-.1 4h.1');
export const HelpIcon = path(
  'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.4A1.9 1.9 0 1 1 8.8 8.2c-.6.3-.8.6-.8 1.2m0 2v.1',
);
export const BracesIcon = path(
  'M6 2.5c-1.6 0-2 .7-2 2v1.8c0 1-.5 1.5-1.5 1.7 1 .2 1.5.7 1.5 1.7v1.8c0 1.3.4 2 2 2m4-11c1.6 0 2 .7 2 2v1.8c0 1 .5 1.5 1.5 1.7-1 .2-1.5.7-1.5 1.7v1.8c0 1.3-.4 2-2 2',
);
export const PanelIcon = path('M2.5 3h11v10h-11Zm7.5 0v10');
