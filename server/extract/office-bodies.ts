/** Which body an office belongs to: the one its title names, else the ministry of its field, named in the text or implied. */
import type { Iso2, OrganizationFact, Ref } from '../model/factsheet.ts';
import { fold } from '../model/ids.ts';
import type { BodyChunk } from './chunks.ts';
import type { Draft, Holding } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { fieldsAlike } from './organizations.ts';

/** The bodies of a document while offices are joined to them; implied ones are added as they are asked for. */
export class Bodies {
  readonly organizations: OrganizationFact[];
  private readonly byStart = new Map<number, Ref>();
  private readonly ministries: { ref: Ref; field: string; country: Iso2 | null; named: boolean }[] = [];

  constructor(draft: Draft) {
    this.organizations = [...draft.organizations];
    for (const body of draft.organizations) for (const { start } of body.mentions) this.byStart.set(start, body.ref);
    for (const chunks of draft.chunks) {
      for (const chunk of chunks) {
        const body = chunk.kind === 'body' ? chunk : chunk.kind === 'title' ? chunk.of : null;
        if (!body?.field) continue;
        const ref = this.byStart.get(body.start);
        const fact = this.organizations.find((each) => each.ref === ref);
        if (ref && fact && !this.ministries.some((each) => each.ref === ref && each.field === body.field)) {
          this.ministries.push({ ref, field: body.field, country: fact.country, named: true });
        }
      }
    }
  }

  /** The body of an office; null for heads of state and government and where nothing tells. */
  of({ use, country }: Holding): Ref | null {
    const named = use.title.of ?? use.body;
    if (named) return this.ofChunk(named) ?? this.implied(named.name, named.body, use.country ?? country);
    const nation = use.country ?? country;
    const title = use.text.toLowerCase();
    const special = lexicon().implied.get(title);
    if (special !== undefined)
      return special === null ? null : (this.byName(special, nation) ?? this.implied(special, 'agency', nation));
    if (use.title.head.type === 'state') return null;
    if (use.title.field && use.title.fieldText && /^(?:minister|secretary)$/.test(use.title.head.type)) {
      return (
        this.ministry(use.title.field, nation) ??
        this.implied(`Ministry of ${use.title.fieldText}`, 'ministry', nation, use.title.field)
      );
    }
    if (use.title.head.type === 'minister') return this.only(nation);
    return null;
  }

  /** The one ministry that the text names for a country; null where it names none or several. */
  only(country: Iso2 | null): Ref | null {
    const refs = new Set(
      this.ministries.filter((each) => each.country === country && each.named).map((each) => each.ref),
    );
    return refs.size === 1 ? ([...refs][0] ?? null) : null;
  }

  /** The ministry of a field that the text names or implies for a country. */
  ministry(field: string, country: Iso2 | null): Ref | null {
    const exact = this.ministries.find((each) => each.field === field && each.country === country);
    return (
      (exact ?? this.ministries.find((each) => each.country === country && fieldsAlike(each.field, field)))?.ref ?? null
    );
  }

  private ofChunk(chunk: BodyChunk): Ref | null {
    return this.byStart.get(chunk.start) ?? null;
  }

  private byName(name: string, country: Iso2 | null): Ref | null {
    const key = fold(name);
    return (
      this.organizations.find(
        (each) => each.country === country && [each.name, ...each.aliases].some((own) => fold(own) === key),
      )?.ref ?? null
    );
  }

  private implied(
    name: string,
    kind: OrganizationFact['kind'],
    country: Iso2 | null,
    field: string | null = null,
  ): Ref {
    const known = this.byName(name, country);
    if (known) return known;
    const ref = `o${this.organizations.length + 1}`;
    this.organizations.push({ ref, name, aliases: [], kind, country, mentions: [] });
    if (field) this.ministries.push({ ref, field, country, named: false });
    return ref;
  }
}
