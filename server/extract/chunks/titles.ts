/** Titles of offices: "Deputy Foreign Minister", "Minister of the Interior of Cambodia", "spokesman of the Interior Ministry". */

import type { BodyChunk, TitleChunk } from './chunks.ts';
import { fieldEnd, fieldKey, fieldName } from './fields.ts';
import { isOfHouse, leadsName, namesHolder, namesHolders } from './listed-holders.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';
import { calledHead, regionalHead } from './region-titles.ts';
import { asideEnd } from './title-asides.ts';
import { cabinetOf } from './title-cabinets.ts';
import { afterComma, complement } from './title-complements.ts';
import { afterCharge, besideHead, fieldAfter } from './title-fields.ts';
import { type Head, headAfter, headField, isRank, skipRanks, TELLING, withoutRepublic } from './title-heads.ts';
import { isOwned } from './title-owners.ts';
import { ofRepublic, peopleIn } from './title-peoples.ts';
import { portfolioAt } from './title-portfolios.ts';
import { ofPart } from './title-seats.ts';
import {
  attachedTo,
  bodyOfNation,
  firmOfNation,
  inHouse,
  isOfSpoken,
  isOnlyWhere,
  nationEnd,
  ownerAfter,
  postEnd,
  SENT,
  sentEnd,
  stateAfter,
  stateServed,
  underWhom,
} from './title-states.ts';
import { subjectOf } from './title-subjects.ts';
import { chargedWith, chargeEnd, tailEnd } from './title-tails.ts';
import { isOrdinal, leadsBefore, pointsAtOne, WEAK } from './weak-heads.ts';

/** A title that begins at a token; null where none does. */
export function titleAt(reading: Reading, at: number): { to: number; chunk: TitleChunk } | null {
  let start = at;
  let former = false;
  let shown = at;
  for (let turn = 0; turn < 2; turn++) {
    const qualifier = phraseAt(reading, reading.lexicon.qualifiers, start);
    if (!qualifier) break;
    const word = textBetween(reading, start, qualifier.to).toLowerCase();
    const past = /^(?:former|ex|late|ousted|retired|one-time)/.test(word);
    if (past) former = true;
    start = qualifier.to;
    if (reading.keys[start] === '-') start++;
    if (!past && !former && !/^(?:acting|interim|caretaker)$/.test(word)) shown = start;
  }
  // "the first chairperson of the Bureau": how many held it before is no part of it.
  if (isOrdinal(reading, start)) shown = start = start + 1;
  const nation =
    isRank(reading, start) &&
    (isCapital(reading, start) || /^(?:deputy|vice|assistant|acting)$/.test(reading.keys[start] ?? ''))
      ? countryAt(reading, start + 1)
      : null;
  if (nation) {
    // "Deputy US Secretary of State": the state stands between the rank and the office.
    const inner = withoutRepublic(reading, headAfter(reading, nation.to));
    const found = inner ? finish(reading, at, shown, nation.to, inner, former) : null;
    const { iso2 } = nation.value;
    if (found) return { to: found.to, chunk: { ...found.chunk, countries: [iso2], deputy: true } };
  }
  const head = withoutRepublic(reading, headAfter(reading, start));
  const portfolio = head ? null : portfolioAt(reading, start);
  if (portfolio) return portfolio;
  const regional = head || start > at ? null : (regionalHead(reading, at) ?? calledHead(reading, at));
  if (regional) return ofPart(reading, at, finish(reading, at, at, at, regional, false));
  return head ? finish(reading, at, shown, start, head, former) : null;
}

function finish(
  reading: Reading,
  start: number,
  shown: number,
  from: number,
  head: Head,
  former: boolean,
): { to: number; chunk: TitleChunk } | null {
  const { type, singular, plural } = head.value;
  const rankEnd = skipRanks(reading, from);
  let field = head.from > rankEnd ? { from: rankEnd, to: head.from } : null;
  if (field && fieldEnd(reading, field.from, true) !== field.to) field = headField(reading, rankEnd, head.from);
  // "Chargé d'Affaires a.i."
  let to = /^(?:a\.i\.|designate|elect)$/.test(reading.keys[head.to] ?? '') ? head.to + 1 : head.to;
  let of: BodyChunk | null = null;
  let countries: readonly string[] = [];
  const takesField =
    (type === 'minister' ||
      type === 'secretary' ||
      /(?:senior|coordinating) minister$/.test(singular) ||
      (/prime minister$|premier$|^vice.president$|commissioner$|representative$|coordinator$/.test(singular) &&
        (reading.keys[to] === 'for' ||
          chargeEnd(reading, to) > 0 ||
          (reading.keys[to] === 'with' && reading.keys[to + 2] === 'for') ||
          (/prime minister$/.test(singular) && reading.keys[to] === 'of' && fieldEnd(reading, to + 1) > to + 1)))) &&
    !field;
  // "Minister of State (Independent Charge) Science and Technology".
  const charged = type === 'minister' ? afterCharge(reading, to) : to;
  const direct = charged > to && isCapital(reading, charged) ? fieldEnd(reading, charged) : charged;
  if (charged > to) to = charged;
  const after =
    direct > charged
      ? { from: charged, to: direct }
      : takesField
        ? (besideHead(reading, to, type) ?? fieldAfter(reading, to))
        : null;
  // "Secretary of the Economic Relations Division": of a body whose name begins like a field.
  const inOffice =
    (type === 'secretary' && singular !== 'state secretary') ||
    // "Vice Minister of the General Administration of Customs".
    (type === 'minister' && after !== null && /^(?:general|state)$/.test(reading.keys[after.from] ?? ''));
  const whole = after && inOffice ? complement(reading, to, type) : null;
  if (after && !(whole?.chunk && whole.chunk.body !== 'ministry' && whole.to >= after.to)) {
    field = after;
    to = after.to;
  }
  // "Secretary (East)": its part of the world or of the house.
  if (type === 'secretary' && reading.keys[to] === '(' && reading.keys[to + 2] === ')' && isCapital(reading, to + 1))
    to += 3;
  const bracketed = to;
  const attached =
    type === 'minister' ||
    type === 'secretary' ||
    /advis[eo]r$|assistant|counsell?or$|representative$|envoy$|secretary$|spokes/.test(singular)
      ? attachedTo(reading, to, type)
      : null;
  // "Adviser to the President on Foreign Affairs".
  if (attached) to = type === 'minister' ? attached : tailEnd(reading, attached);
  // "Minister Delegate to the Prime Minister in charge of Budget".
  const charge =
    attached && type === 'minister' && !field && reading.keys[to] === 'in' ? fieldAfter(reading, to) : null;
  if (charge) {
    field = charge;
    to = charge.to;
  }
  // "Minister in the Prime Minister's Office", "Minister within the Office of the President".
  const house = (type === 'minister' || /without portfolio$/.test(singular)) && !field ? inHouse(reading, to) : 0;
  if (house) to = house;
  // "Deputy Foreign Minister for Economic Affairs".
  const tail = field && (type === 'minister' || type === 'secretary') ? tailEnd(reading, to) : to;
  to = Math.max(to, tail);
  let titleEnd = to;
  const firm = firmOfNation(reading, to, singular);
  const nation = firm || bodyOfNation(reading, to) ? null : countriesAfter(reading, to, plural);
  if (nation && reading.keys[to] === 'in' && SENT.test(singular)) {
    // "Kazakhstan's ambassador in Rome": where, and not whose; a town is no part of the office.
    titleEnd = placeAt(reading, nation.to - 1) ? to : nation.to;
    to = nation.to;
  } else if (
    nation &&
    !(type === 'body' && /^(?:governor|mayor|prefect)/.test(singular) && reading.keys[to] === 'of')
  ) {
    countries = nation.countries;
    to = postEnd(reading, nation.to, singular);
    const abroad =
      /^(?:ambassador|high commissioner|envoy)/.test(singular) && /^(?:to|in)$/.test(reading.keys[to] ?? '')
        ? nationEnd(reading, to + 1)
        : null;
    if (abroad) titleEnd = to = abroad;
  } else if (
    /^ambassador|^high commissioner|envoy|representative|director|coordinator/.test(singular) &&
    /^(?:to|for|in)$/.test(reading.keys[to] ?? '')
  ) {
    const end = nationEnd(reading, to + 1);
    // "director in Kenya's Ministry of Health": of that, and not in the country.
    if (end && !(reading.keys[end] === "'s" && isCapital(reading, end + 1))) {
      // "the High Commissioner for Pakistan in Kenya": whose, and where.
      const owner = /^ambassador|^high commissioner/.test(singular) && reading.keys[to] === 'for';
      const whose = owner ? (countryAt(reading, to + 1) ?? countryAt(reading, to + 2)) : null;
      titleEnd = to = end;
      if (whose) {
        countries = [whose.value.iso2];
        titleEnd = to = (/^(?:to|in)$/.test(reading.keys[end] ?? '') && nationEnd(reading, end + 1)) || end;
      }
    }
  }
  // "Deputy Foreign Minister of Greece for Economic Diplomacy".
  if (field && type === 'minister' && countries.length) to = tailEnd(reading, to);
  if (type === 'body' && ofRepublic(reading, to)) titleEnd = to = to + 3;
  const state = stateAfter(reading, to);
  if (state) {
    if (!countries.length) countries = state.countries;
    to = state.to;
    // "President of the Spanish Government".
    if (isCapital(reading, to - 1) || reading.keys[head.to] === 'for') titleEnd = to;
  }
  const body = firm ?? complement(reading, to, type) ?? afterComma(reading, to, singular);
  const subject = !body && type === 'body' ? subjectOf(reading, to, singular, start) || chargedWith(reading, to) : 0;
  if (subject) {
    titleEnd = to = subject;
    // "Director General of Health of Samoa".
    const own = bodyOfNation(reading, to) ? null : countriesAfter(reading, to, false);
    if (own && reading.keys[to] === 'of') {
      if (!countries.length) countries = own.countries;
      to = own.to;
    }
    const at = /^(?:at|in|of)$/.test(reading.keys[to] ?? '') ? complement(reading, to, type) : null;
    if (at) {
      of = at.chunk;
      to = at.to;
    }
  }
  if (body) {
    of = body.chunk;
    const apart = reading.keys[to] === ',' || (/^(?:at|in)$/.test(reading.keys[to] ?? '') && type === 'minister');
    const there = isOnlyWhere(reading, to, singular, !body.chunk && countries.length > 0);
    titleEnd =
      there || (apart && body.chunk?.body === 'ministry' && (field || reading.keys[to] === ','))
        ? titleEnd
        : body.title;
    to = sentEnd(reading, body.to, singular);
    // "Inspector General of Police of Uganda, N": of the state, after what is led.
    const own =
      (body.chunk === null || (!body.chunk.countries.length && /^\p{Lu}{2,}$/u.test(body.chunk.name))) &&
      !countries.length &&
      reading.keys[to] === 'of'
        ? countriesAfter(reading, to, false)
        : null;
    if (own && !bodyOfNation(reading, to)) {
      countries = own.countries;
      to = own.to;
    }
  }
  const over = of || subject ? underWhom(reading, to) : null;
  if (over) {
    if (!countries.length && !of?.countries.length) countries = over.countries;
    to = over.to;
  }
  const aside =
    !body && !subject && !countries.length && !plural && /^(?:body|state)$/.test(type)
      ? asideEnd(reading, start, to, singular)
      : 0;
  if (aside) titleEnd = to = aside;
  // "signed by the two Secretaries": those whose offices the text has told.
  const counted = plural && start > reading.from && /^(?:two|both|three|four)$/.test(reading.keys[start - 1] ?? '');
  if (
    type === 'secretary' &&
    !field &&
    !of &&
    titleEnd === head.to &&
    /^secretar(?:y|ies)$/.test(singular) &&
    bracketed === head.to &&
    !namesHolder(reading, head) &&
    !leadsBefore(reading, start, to, singular) &&
    !counted &&
    !isOfHouse(reading, start, to)
  )
    return null;
  if (!countries.length && !of && titleEnd > head.to) countries = ownerAfter(reading, head.to);
  const served = (subject || / of /.test(singular)) && !countries.length && !of ? stateServed(reading, to) : null;
  if (served) ({ countries, to } = served);
  if (field && !countries.length) countries = peopleIn(reading, field.from, field.to);
  const lower = !isCapital(reading, head.from) && !isCapital(reading, shown);
  const ranked = head.from > from && TELLING.test(reading.keys[from] ?? '');
  if (
    lower &&
    WEAK.has(singular) &&
    !of &&
    !field &&
    titleEnd === head.to &&
    !ranked &&
    !counted &&
    // "signed by directors X and Y": several holders by name.
    !(plural && namesHolders(reading, to)) &&
    !isOwned(reading, start, to, singular) &&
    !pointsAtOne(reading, to) &&
    !leadsName(reading, head, singular)
  )
    return null;
  // "Secretary at the latter ministry": that it is of one spoken of is no part of the office.
  if (titleEnd > head.to && isOfSpoken(reading, head.to, titleEnd)) titleEnd = head.to;
  const offset = (index: number) => reading.tokens[index - 1]?.end ?? 0;
  const titleSpan = { start: reading.tokens[shown]?.start ?? 0, end: offset(titleEnd) };
  of ??= cabinetOf(reading, head.from, head.to, countries);
  const ranks = reading.keys.slice(from, head.from);
  return {
    to,
    chunk: {
      kind: 'title',
      start: reading.tokens[start]?.start ?? 0,
      end: offset(to),
      sentence: reading.tokens[start]?.sentence ?? 0,
      head: head.value,
      title: reading.text.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, ' '),
      titleSpan,
      field: field ? fieldKey(reading, field.from, field.to) : null,
      fieldText: field ? fieldName(reading, field.from, field.to) : null,
      countries,
      of,
      deputy:
        ranks.some((key) => /^(?:deputy|vice|assistant|associate|under|sub)$/.test(key)) ||
        /^(?:deputy|vice|under|assistant)/.test(singular),
      former,
    },
  };
}
