/** Bodies of a document: chunks of one name and country joined, acronyms found again. */
import type { Iso2, OrganizationFact, Span } from '../../model/factsheet.ts';
import type { BodyChunk } from '../chunks/chunks.ts';
import { bodiesInLists } from '../chunks/listed-bodies.ts';
import type { Draft, DraftMention, Range, Stage } from '../draft.ts';
import { keyOf } from '../words/looks.ts';
import { type Setting, settingOf } from './allegiance.ts';
import { bodiesOf } from './bodies-of-sentence.ts';
import type { BodyCase } from './body-case.ts';
import { bodyInTitle } from './body-in-title.ts';
import { calledAlso, withoutForm, withoutItsState } from './called-also.ts';
import { calledBefore } from './former-names.ts';
import { isHouseInPlaces, isInDocument, isSource } from './name-asides.ts';
import {
  hasMembers,
  isAgreedOn,
  isItsOrgan,
  isOfAll,
  isOfStates,
  isOfTwo,
  isSetUpByStates,
  isSteering,
  isWorldwide,
  ofEach,
} from './of-several.ts';
import { sorted } from './persons.ts';
import { alike, type Body, calledSo, headedSo, sameFirm, sameJoint, spelledBy } from './same-body.ts';
import { asShared, isOfRegion, isOfWorld, isOrgan, isSeatOf } from './shared-bodies.ts';
import { sitsForStates } from './sits-for-states.ts';
import { isUnsaid, stateInName } from './state-in-name.ts';
import { statesThroughout } from './state-throughout.ts';
import { isVenueHere } from './venue-bodies.ts';

export const organizationsStage: Stage = (draft) => {
  const setting = withHoldings(settingOf(draft), draft);
  const bodies = new Map<string, Body>();
  const acronyms = new Map<string, Body>();
  const ministries = new Map<Iso2 | null, Body[]>();
  const mentions: DraftMention[] = [];
  const countryByName = new Map<string, Iso2>();
  const all = draft.chunks.map(bodiesOf);
  all.flat().forEach(({ body, countries }) => {
    if (body.field || !countries[0]) return;
    for (const name of [body.name, ...withoutItsState(body)]) countryByName.set(keyOf(name), countries[0]);
  });
  const deferred: { body: BodyChunk; sentence: number }[] = [];
  const mention = (body: Body, range: Range, sentence: number) => {
    body.mentions.push({
      start: range.start,
      end: range.end,
      quote: draft.document.text.slice(range.start, range.end),
    });
    mentions.push({ kind: 'organization', ref: body.ref, start: range.start, end: range.end, sentence, form: 'name' });
  };
  const spanOf = ({ start, end }: Range): Span => ({ start, end, quote: draft.document.text.slice(start, end) });
  const enter = (chunk: BodyChunk, country: Iso2 | null): Body => {
    const key = `${chunk.field ? `ministry ${chunk.field}` : nameKey(chunk)} ${country}`;
    let body =
      acronyms.get(chunk.name) ??
      bodies.get(key) ??
      (chunk.field ? alike(ministries.get(country) ?? [], chunk.field) : undefined) ??
      (chunk.body === 'company' ? sameFirm(bodies, chunk.name, country) : undefined) ??
      (chunk.body === 'intergovernmental' && !chunk.known ? sameJoint(bodies, chunk.name) : undefined) ??
      (chunk.known
        ? undefined
        : (calledSo(bodies, chunk.name, country) ?? spelledBy(bodies, chunk.name) ?? headedSo(bodies, chunk.name)));
    if (!body) {
      body = {
        ref: `o${bodies.size + 1}`,
        kind: chunk.body,
        country,
        field: chunk.field,
        names: [],
        acronyms: new Set(),
        mentions: [],
      };
      bodies.set(key, body);
      if (body.field) ministries.set(country, [...(ministries.get(country) ?? []), body]);
    }
    if (!body.names.includes(chunk.name)) body.names.push(chunk.name);
    // "Water Board of Malawi": called so in full as well.
    if (
      chunk.reach > chunk.end &&
      !chunk.acronym &&
      (!chunk.field || OF.test(draft.document.text.slice(chunk.end, chunk.reach)))
    )
      body.acronyms.add(draft.document.text.slice(chunk.start, chunk.reach).replace(/\s+/g, ' '));
    const formless = withoutForm(chunk);
    if (formless) body.acronyms.add(formless);
    // "the Joint Commission on rail links": without its subject as well.
    const bare = chunk.body === 'intergovernmental' ? SUBJECT.exec(chunk.name)?.[1] : undefined;
    if (bare) body.acronyms.add(bare);
    if (chunk.acronym) {
      body.acronyms.add(chunk.acronym);
      acronyms.set(chunk.acronym, body);
    }
    return body;
  };
  const persons = new Map(draft.persons.map(({ ref, country }) => [ref, country]));
  const speakers = new Map(
    draft.mentions.flatMap(({ kind, ref, start }) =>
      kind === 'person' ? [[start, persons.get(ref) ?? null] as const] : [],
    ),
  );
  const holders = new Map(
    draft.holdings.flatMap(({ use, country }) => {
      const body = use.title.of ?? use.body ?? bodyInTitle(use.title);
      if (!body || !country) return [];
      // Whoever leads a body tells its state wherever it is named.
      if (!body.field && !countryByName.has(keyOf(body.name))) countryByName.set(keyOf(body.name), country);
      return [[body.start, country] as const];
    }),
  );
  const caseOf = (body: BodyChunk, sentence: number): BodyCase => ({
    body,
    chunks: draft.chunks[sentence] ?? [],
    before: draft.chunks[sentence - 1] ?? [],
    setting,
    byName: countryByName,
    speakers,
    holders,
  });
  const implied = statesThroughout(
    all.flat().map(({ body }) => body),
    caseOf,
  );
  let organOf = false;
  const entries = new Map<BodyChunk, Body>();
  draft.chunks.forEach((chunks, sentence) => {
    for (const found of all[sentence] ?? []) {
      if (isSource(found.body, chunks) || isVenueHere(found.body, chunks) || isHouseInPlaces(found.body, chunks))
        continue;
      const owner = calledBefore(chunks, chunks.indexOf(found.body));
      const same = owner && entries.get(owner);
      if (same) {
        same.acronyms.add(found.body.name);
        bodies.set(`${nameKey(found.body)} ${same.country}`, same);
        mention(same, found.body, sentence);
        continue;
      }
      // "Mercosur … keeps the Common Market Council": an organ of the body of states spoken of last.
      const shared =
        (!found.countries.length || (organOf && isSeatOf(found.body, chunks))) &&
        ((organOf && isOrgan(found.body)) ||
          isSetUpByStates(found.body, chunks) ||
          isAgreedOn(found.body, chunks) ||
          isOfTwo(found.body, chunks) ||
          isItsOrgan(found.body, chunks) ||
          hasMembers(found.body, chunks) ||
          isSteering(found.body, setting.lead.length) ||
          sitsForStates(found.body, chunks, setting) ||
          (isOfAll(found.body) && stateInName(found.body) === null && isOfStates(draft.chunks)));
      const body = shared ? asShared(found.body) : found.body;
      const each = ofEach(body, chunks, setting);
      const countries = each.length ? each : shared || isOnlyThere(body, draft.document.text) ? [] : found.countries;
      if (body.body === 'intergovernmental') organOf ||= !isWorldwide(body);
      else if (countries.length && body.body !== 'company' && body.body !== 'ngo') organOf = false;
      if (isInDocument(body, chunks, draft.document.text)) {
        deferred.push({ body, sentence });
        continue;
      }
      // "their transport ministries": those that are named elsewhere, if any.
      if (body.plural && !countries.length) {
        deferred.push({ body, sentence });
        continue;
      }
      const nations =
        isUnsaid(body, countries, setting) && !isOwned(body, draft.document.text)
          ? [null]
          : countries.length
            ? countries
            : [implied(body, sentence)];
      nations.slice(0, body.plural || each.length ? 12 : 1).forEach((country, order) => {
        const entry = enter(body, country);
        if (order === 0) {
          entries.set(found.body, entry);
          mention(entry, body, sentence);
          for (const name of calledAlso(body, country, chunks, draft.document.text)) entry.acronyms.add(name);
        } else entry.mentions.push(spanOf(body));
      });
    }
    for (const chunk of bodiesInLists(chunks, draft.document.text)) mention(enter(chunk, null), chunk, sentence);
  });
  for (const { body, sentence } of deferred) {
    if (body.plural) {
      for (const entry of bodies.values()) if (entry.field === body.field) entry.mentions.push(spanOf(body));
      continue;
    }
    const entry = bodies.get(`${nameKey(body)} ${body.countries[0] ?? null}`);
    if (entry) mention(entry, body, sentence);
  }
  const named = new Map([...acronyms.values()].map((body) => [body, coveredBy(body.mentions)]));
  // Acronyms stand for their body after it has been named in full, or before (headlines).
  let longest = 0;
  for (const { length } of acronyms.keys()) longest = Math.max(longest, length);
  draft.chunks.forEach((chunks, sentence) => {
    for (const chunk of chunks) {
      if (chunk.end - chunk.start > longest) continue;
      if (chunk.kind !== 'name' && chunk.kind !== 'thing' && chunk.kind !== 'word') continue;
      const word = draft.document.text.slice(chunk.start, chunk.end);
      const body = acronyms.get(word);
      if (body && !named.get(body)?.(chunk)) mention(body, chunk, sentence);
    }
  });
  return {
    ...draft,
    organizations: [...new Set(bodies.values())].map(factOf),
    mentions: sorted([...draft.mentions, ...mentions]),
  };
};

/** What a body is called; "Government of the Republic of Benin" is the Government of Benin. */
const nameKey = ({ known, name, countries }: BodyChunk): string =>
  countries.length && /^Government of /.test(name) ? 'government' : keyOf(known ?? name);

/** Whether a stretch lies within one of the given ones; to be asked in the order of the text. */
function coveredBy(spans: readonly Range[]): (range: Range) => boolean {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return (range) => {
    for (let span = inOrder[next]; span && span.start <= range.start; span = inOrder[++next])
      end = Math.max(end, span.end);
    return end >= range.end;
  };
}

/** "the Caribbean Customs Council in Havana": where it met, and not whose it is. */
const isOnlyThere = (body: BodyChunk, text: string): boolean =>
  body.countries.length > 0 &&
  (isOfRegion(body) || isOfWorld(body)) &&
  /^\s+in\s/.test(text.slice(body.end, body.end + 5));

const OF = /^\s+of\s/;
const SUBJECT = /^(\p{Lu}.+?) (?:on|for) (?!the )\p{Ll}/u;

/** "representative of Russia's Gazprom": its state is said, if within a title. */
const isOwned = ({ start }: BodyChunk, text: string): boolean => /\p{L}['’]s?\s$/u.test(text.slice(start - 4, start));

function factOf(body: Body): OrganizationFact {
  const names = [...body.names].sort((a, b) => rank(b) - rank(a));
  const name = names[0] ?? '';
  const folded = new Set([keyOf(name)]);
  const aliases = [
    ...names.slice(1),
    ...body.acronyms,
    ...body.mentions.map((each) => each.quote.replace(/\s+/g, ' ')),
  ].filter((each) => {
    const key = keyOf(each);
    if (folded.has(key)) return false;
    folded.add(key);
    return true;
  });
  return {
    ref: body.ref,
    name,
    aliases,
    kind: body.kind,
    country: body.country,
    mentions: [...body.mentions].sort((a, b) => a.start - b.start),
  };
}

const rank = (name: string): number =>
  (/^Ministry /.test(name) ? 1000 : /^\p{Lu}/u.test(name) ? 500 : 0) +
  (name === name.toUpperCase() ? 0 : name.length / 10);

/** Fields that offices imply count as said: "To Lam, Minister of Public Security" of a person of Vietnam. */
function withHoldings(setting: Setting, draft: Draft): Setting {
  const fields = new Map([...setting.fields].map(([field, list]) => [field, [...list]]));
  const countries = new Map([...fields].map(([field, list]) => [field, new Set(list.map((each) => each.country))]));
  for (const { use, country, at } of draft.holdings) {
    if (!use.title.field || !country) continue;
    const said = countries.get(use.title.field) ?? new Set();
    countries.set(use.title.field, said);
    if (said.has(country)) continue;
    said.add(country);
    const list = fields.get(use.title.field) ?? [];
    fields.set(use.title.field, list);
    list.push({ country, at: at.start, body: false });
  }
  for (const list of fields.values()) list.sort((a, b) => a.at - b.at);
  return { ...setting, fields };
}
