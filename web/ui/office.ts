/** An office in words. */
import { titled } from './names.ts';
import { texts } from './texts.ts';

/** An office as it stands beside a signature. */
export interface OfficeWords {
  readonly title: string;
  readonly organization: { readonly name: string } | null;
  readonly country: { readonly name: string } | null;
}

/** "Minister of Public Security"; the body follows only where the title does not name it. */
export function officeText(office: OfficeWords | null): string {
  if (!office) return texts.details.noOffice;
  const body = office.organization?.name ?? office.country?.name;
  return !body || namesBody(office.title, body) ? titled(office.title) : `${titled(office.title)}, ${body}`;
}

/** "Minister of Public Security" names the Ministry of Public Security, and so does "Public Security Minister". */
function namesBody(title: string, body: string): boolean {
  const subject = body.replace(/^(?:the )?(?:ministry|department|office) (?:of|for) (?:the )?/i, '').toLowerCase();
  return title.toLowerCase().includes(subject);
}
