/** Which body an office belongs to: the one its title names, else the ministry of its field, named in the text or implied. */
import type { Iso2, OrganizationFact, Ref } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import type { TitleChunk } from '../chunks/chunks.ts';
import type { Draft, Holding } from '../draft.ts';
import { lexicon } from '../words/lexicon.ts';
import { fieldsAlike, isOneOf } from './fields-alike.ts';

interface Ministry {
  readonly ref: Ref;
  readonly field: string;
  readonly named: boolean;
}

/** The bodies of a document while offices are joined to them; implied ones are added as they are asked for. */
export class Bodies {
  readonly organizations: OrganizationFact[];
  private readonly byRef = new Map<Ref, OrganizationFact>();
  private readonly byStart = new Map<number, Ref>();
  private readonly names = new Map<string, Ref>();
  /** Ministries of each country, in the order in which the text names them. */
  private readonly ministries = new Map<Iso2 | null, Ministry[]>();
  /** What the ministers of a state are for who are told of in a row with others: "the tourism ministers of Syria and Jordan". */
  private readonly rows = new Map<Iso2, { readonly field: string; readonly name: string } | null>();

  constructor(draft: Draft) {
    this.organizations = [];
    for (const body of draft.organizations) {
      this.enter(body);
      for (const { start } of body.mentions) this.byStart.set(start, body.ref);
    }
    for (const chunks of draft.chunks) {
      for (const chunk of chunks) {
        const body = chunk.kind === 'body' ? chunk : chunk.kind === 'title' ? chunk.of : null;
        if (chunk.kind === 'title') this.addRow(chunk);
        const fact = body?.field ? this.get(this.byStart.get(body.start) ?? null) : undefined;
        if (body?.field && fact) this.addMinistry(fact, body.field, true);
      }
    }
  }

  /** The body with that ref. */
  get(ref: Ref | null): OrganizationFact | undefined {
    return ref ? this.byRef.get(ref) : undefined;
  }

  /** The body of an office; null for heads of state and government and where nothing tells. */
  of({ use, country }: Holding): Ref | null {
    const nation = use.country ?? country;
    const named = use.title.of ?? use.body;
    if (named) return this.byStart.get(named.start) ?? this.implied(named.name, named.body, nation);
    const bare = BARE.exec(use.text)?.[1];
    if (bare) {
      const spoken = this.calledBy(bare.toLowerCase(), nation, use.range.start);
      if (spoken) return spoken;
    }
    const special = lexicon().implied.get(use.text.toLowerCase());
    if (special !== undefined) return special === null ? null : this.implied(special, 'agency', nation);
    if (use.title.head.type === 'state') return null;
    // "Assistant Secretary of State for African Affairs" of the United States.
    if (nation === 'US' && /secretary of state/i.test(use.text) && use.title.field)
      return (
        this.names.get(keyOf('State Department', 'US')) ??
        this.names.get(keyOf('U.S. State Department', 'US')) ??
        this.implied('Department of State', 'ministry', 'US')
      );
    if (use.title.field && use.title.fieldText && /^(?:minister|secretary)$/.test(use.title.head.type)) {
      const known = this.ministry(use.title.field, nation);
      const kind = nation === 'US' ? 'Department' : 'Ministry';
      return known ?? this.implied(`${kind} of ${use.title.fieldText}`, 'ministry', nation, use.title.field);
    }
    return use.title.head.type === 'minister' ? (this.only(nation) ?? this.ofRow(nation)) : null;
  }

  /** "secretary general of the foundation": the body with that word in its name that is named last before. */
  private calledBy(head: string, country: Iso2 | null, at: number): Ref | null {
    const only = head === 'ministry' ? (this.only(country) ?? this.single(country)) : null;
    if (only) return only;
    const union = UNION.test(head);
    let found: OrganizationFact | null = null;
    let last = -1;
    for (const body of this.organizations) {
      if (!union && country && body.country && body.country !== country) continue;
      if (union ? body.kind !== 'intergovernmental' : !heads(body.name, head)) continue;
      for (const { start } of body.mentions)
        if (start < at && start > last) {
          last = start;
          found = body;
        }
    }
    return found?.ref ?? null;
  }

  /** The one ministry that the text names for a country; null where it names none or several. */
  only(country: Iso2 | null): Ref | null {
    const named = (this.ministries.get(country) ?? []).filter((each) => each.named);
    const first = named[0]?.ref ?? null;
    return named.every((each) => each.ref === first) ? first : null;
  }

  /** "the tourism ministers of Syria and Jordan": the field of the ministers of each; null where two are told. */
  private addRow({ head, field, fieldText, countries }: TitleChunk): void {
    if (!head.plural || head.type !== 'minister' || !field || !fieldText || countries.length < 2) return;
    for (const state of countries) {
      const known = this.rows.get(state);
      this.rows.set(state, known === undefined || known?.field === field ? { field, name: fieldText } : null);
    }
  }

  /** "Syria, whose minister, N, presided": the ministry of those whom the text counts the minister among. */
  private ofRow(country: Iso2 | null): Ref | null {
    const row = country ? this.rows.get(country) : null;
    if (!row) return null;
    return this.ministry(row.field, country) ?? this.implied(`Ministry of ${row.name}`, 'ministry', country, row.field);
  }

  /** The one ministry that the text implies for a country where it names none. */
  private single(country: Iso2 | null): Ref | null {
    const [first, ...others] = country ? (this.ministries.get(country) ?? []) : [];
    return first && others.every(({ ref }) => ref === first.ref) ? first.ref : null;
  }

  /** The one ministry that the text names for a country, if its field answers the given one. */
  kindred(field: string, country: Iso2 | null): Ref | null {
    const ref = this.only(country);
    const { kindred } = lexicon();
    const group = kindred.get(field);
    const own = (this.ministries.get(country) ?? []).find((each) => each.ref === ref)?.field ?? '';
    return group !== undefined && kindred.get(own) === group ? ref : null;
  }

  /** The ministry of a field that the text names or implies for a country. */
  ministry(field: string, country: Iso2 | null): Ref | null {
    const all = this.ministries.get(country) ?? [];
    return (
      (
        all.find((each) => each.field === field) ??
        all.find((each) => fieldsAlike(each.field, field)) ??
        all.find((each) => each.named && isOneOf(field, this.get(each.ref)?.name ?? ''))
      )?.ref ?? null
    );
  }

  /** Whatever ministry of that field a state has, for one that the text only calls the counterpart of another. */
  peer(name: string, field: string, country: Iso2): Ref {
    return this.ministry(field, country) ?? this.implied(name, 'ministry', country, field);
  }

  private implied(
    name: string,
    kind: OrganizationFact['kind'],
    country: Iso2 | null,
    field: string | null = null,
  ): Ref {
    const known = this.names.get(keyOf(name, country));
    if (known) return known;
    const fact = { ref: `o${this.organizations.length + 1}`, name, aliases: [], kind, country, mentions: [] };
    this.enter(fact);
    if (field) this.addMinistry(fact, field, false);
    return fact.ref;
  }

  private enter(body: OrganizationFact): void {
    this.organizations.push(body);
    this.byRef.set(body.ref, body);
    for (const name of [body.name, ...body.aliases]) {
      const key = keyOf(name, body.country);
      if (!this.names.has(key)) this.names.set(key, body.ref);
    }
  }

  private addMinistry(body: OrganizationFact, field: string, named: boolean): void {
    const list = this.ministries.get(body.country) ?? [];
    this.ministries.set(body.country, list);
    if (!list.some((each) => each.ref === body.ref && each.field === field)) list.push({ ref: body.ref, field, named });
  }
}

/** "of the Ministry", "of the foundation", at the end of a title. */
const BARE =
  / (?:of|at|in) the (ministry|foundation|agency|authority|bank|commission|council|university|institute|federation|association|corporation|company|chamber|society|fund|museum|organi[sz]ation|secretariat|union|centre|center|committee|academy|service|board|office|bloc|grouping|department|directorate|court|council|assembly|senate|party|airline|tribunal|alliance|network|league|community)$/i;

/** Words for a union of states that its name does not have. */
const UNION = /^(?:bloc|grouping)$/;

/** Whether a body's name begins or ends with the word that it is called by. */
const heads = (name: string, head: string): boolean => {
  const words = fold(name).split(' ');
  return words.length > 1 && (words[0] === head || words[words.length - 1] === head || words.slice(1).includes(head));
};

const keyOf = (name: string, country: Iso2 | null): string => `${fold(name)} ${country ?? ''}`;
