/** Dates as a reader would say them; what the document's date was written as is one hover away. */
import { dateText, daysText } from './dates.ts';
import { texts } from './texts.ts';

/** An EDTF date: `2021~` reads "about 2021". */
export function DateText({ edtf }: { readonly edtf: string | null | undefined }) {
  if (!edtf) return <span class="date-unknown">{texts.dates.unknown}</span>;
  const isDay = /^\d{4}(-\d{2}){0,2}$/.test(edtf);
  return (
    <time title={texts.dates.written(edtf)} {...(isDay ? { dateTime: edtf } : {})}>
      {dateText(edtf)}
    </time>
  );
}

/** The days between which something was so: "2 April 2017 to 3 May 2019". */
export const DaysText = ({ from, to }: { readonly from: string | null; readonly to: string | null }) => (
  <span>{daysText(from, to)}</span>
);
