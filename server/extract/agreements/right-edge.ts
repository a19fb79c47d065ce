/**
 * Where the name of an instrument ends: what it is on, for or against, as far as the noun phrase goes, and not the day, the
 * place, the person or the verb that comes after.
 */
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { handsEnd } from './aside.ts';

const STOP_RIGHT =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|may|can|could|must|do|does|did|signed|inked|adopted|issued|passed|agreed|agree|said|which|that|who|whose|when|while|where|whereby|as|at|by|with|during|after|before|since|because|once|until|from|under|this|here|through|via|following|yesterday|today|earlier|later|last|next|bears?|sets?|says?|covers?|comes?|came|took|takes|calls?|called|also|then|not|it|they|he|she|we|if|but|so|than|including|among|within|into|here|there|provides?|aims?|marks?|follows?|gives?|gave|includes?|included|reads?|entered|enters|remains?|published|concluded|reached|renewed|put|to be|being|looked|expected|worth|valued|over|per|alongside|plus|needs?|runs?|matters?|brings?|brought|helps?|helped|put|along|asks?|dated|resumed?|resumes|stalled|began|begins?|broke|collapsed|failed|annexed|attached|appended|thereto|together|lie|lies|serve|serves|yielded|expired|expires|ratified|watched|witnessed|in|on|of|for|to|between|against|about|regarding|concerning|relating|and|or|receives?|received|carries|carried|bore|continues?|continued|dates|goes|went|gave|fell|falls|ceased?|ceases|requires?|required|stays?|stayed|stands?|stood|lapsed|replaces?|replaced|still|now|thus|bearing|carrying|already|never|only|thereby|awaits?|awaited|awaiting|waits?|waited|faces?|faced|(?:mon|tues|wednes|thurs|fri|satur|sun)day|first|who|upon|dubbed|between|allowing|enabling|paving|opening|allows?|allowed|obliges?|obliged|foresees?|foresaw|envisages?|envisaged|establishes|guarantees?|guaranteed|commits|regulates|governs|stipulates?|stipulated|enables?|enabled|expands?|expanded|extends?|extended|simplifies|simplified|abolishes|abolished|paves?|paved|opens|eases|lifts|lets|makes|lays|raises|lowers|adds|means|frees|binds|keeps|leaves|builds|confirms|contains|creates|defines|determines|introduces|seeks|specifies|strengthens|effective|with effect|emerged|resulted|grew)$/iu;
const FINITE =
  /^(?:tasked|agreed|signed|called|pledged|discussed|welcomed|noted|urged|expressed|stressed|reviewed|issued|adopted|decided|committed|instructed|directed|mandated|requested|approved|endorsed|looked|vowed|promised|asked|praised|reaffirmed|exchanged|held|met|paid|hoped|undertook|authori[sz]ed|empowered)$/u;
const ABOUT =
  /^ (?:on|of|for|against|regarding|concerning|relating to|related to|pertaining to|covering|about|to|in|setting up|establishing|creating|governing|amending|defining|banning|prohibiting|outlawing|barring|regulating) (?=[\p{L}\d"(])/iu;
/** "continues to", "requires the", "received a": a verb where a noun would be followed by something else. */
const VERB_ENDING = /^\p{Ll}{2,18}(?:[^s]s|ed)$/u;
const VERB_AFTER = /^ (?:the|an?|its|their|his|that|how|what) /u;

early(STOP_RIGHT);

/** Where the name ends: after its acronym, quoted title, parties, subject or period; an offset in the sentence. */
export function rightEdge(view: SentenceView, headEnd: number, nameStart: number): number {
  const { text } = view;
  let end = headEnd;
  // "the Treaty of Asuncion": where the last word of the head has a capital, a place is part of the name.
  const titled = /\p{Lu}[\p{L}-]{0,30}$/u.test(text.slice(nameStart, headEnd));
  const acronym = /^ ?\((?:[A-Z][A-Za-z]{1,6})\)/.exec(text.slice(end));
  if (acronym) end += acronym[0].length;
  const quoted = /^ (?:called |titled |entitled |named |dubbed )?"(?=\p{Lu})[^"]{3,120}"/u.exec(text.slice(end));
  if (quoted) return end + quoted[0].length;
  const sides =
    /^ (?:between (?:[\p{L}.'-]{1,30} ){2,24}?|with (?=(?:the )?\p{Lu})(?:(?!and |in |at |during )[\p{L}.'-]{1,30} ){1,8}?)(?=(?:on|for|concerning|regarding) )/u.exec(
      text.slice(end, end + 400),
    );
  const hands = handsEnd(view, end);
  if (hands !== null) end = hands;
  else if (sides && !NO_SIDES.test(sides[0])) end += sides[0].length - 1;
  for (let parts = 0; parts < 4; parts += 1) {
    const about = ABOUT.exec(text.slice(end, end + 40));
    if (!about) break;
    const seat = parts === 0 && titled ? seatEnd(view, end, about[0]) : null;
    if (seat !== null) {
      end = seat;
      continue;
    }
    // "the pact with Uganda to be signed on Friday": what is to happen to it.
    if (/^ to /u.test(about[0]) && /^be\b/u.test(text.slice(end + about[0].length))) break;
    if (stopsAt(view, end + about[0].length, about[0].trim())) break;
    const next = nounEnd(view, end + about[0].length, nameStart, /^ to/.test(about[0]));
    if (next <= end + about[0].length) break;
    end = next;
  }
  // "the Maritime Labour Convention, 2006": called by its year.
  const year =
    end === headEnd && titled && nameStart < headEnd - 12
      ? /^, (?:19|20)\d\d(?=[.,;)]| \(No|$)/u.exec(text.slice(end))
      : null;
  if (year) return end + year[0].length;
  const period = /^ ?(?:\((?:19|20)\d{2} ?[-–—] ?(?:19|20)?\d{2}\)|(?:19|20)\d{2}[-–/](?:19|20)?\d{2}\b)/u.exec(
    text.slice(end),
  );
  if (period) return end + period[0].length;
  // "for the years 2023 to 2026", "for 2023 – 2026".
  const until = /(?:^|\D)(?:19|20)\d\d$/u.test(text.slice(0, end))
    ? /^ ?(?:to|until|[-–—]) ?(?:19|20)\d\d\b/u.exec(text.slice(end))
    : null;
  if (until) return end + until[0].length;
  // "the "Charter on Work" was signed": no part of the name.
  return text[end - 1] === '"' ? end - 1 : end;
}

/** End of the place after "of", where nothing but a place stands there. */
function seatEnd(view: SentenceView, at: number, about: string): number | null {
  if (about !== ' of ') return null;
  const from = at + about.length + view.at;
  const place = view.mentions.find(({ kind, start }) => kind === 'place' && start === from);
  return place ? place.end - view.at : null;
}

/** Not "an exchange of letters between the visiting Minister of State for Commerce": persons, and verbs. */
const NO_SIDES =
  / (?:which|was|were|is|will|has|have|[Mm]inisters?|[Pp]residents?|[Aa]mbassadors?|[Ss]ecretar(?:y|ies)|[Dd]irectors?|[Gg]overnors?|[Pp]remiers?) /u;

/** Whether what follows a preposition is a day, a place or a person rather than a subject; `nested`: inside a subject, as in "protection of Lake Chad". */
function stopsAt(view: SentenceView, at: number, preposition: string, nested = false): boolean {
  const place = at + view.at;
  const date = view.dates.find((each) => each.start <= place + 1 && each.end > place);
  if (date) return !(/^(?:for|of)$/.test(preposition) && /^\d{4}/.test(view.text.slice(at)));
  if (
    preposition === 'for' &&
    /^(?:another|an? (?:further|additional)|(?:a|one|two|three|four|five|ten|\d{1,2})(?: more| further)?)(?: (?:two|three|four|five|six|ten|\d{1,2}))? (?:year|month)/.test(
      view.text.slice(at),
    )
  )
    return true;
  // "Protocol on Amendments to the Nairobi Agreement": to what.
  if (preposition === 'to' && CHANGES.test(view.text.slice(Math.max(0, at - 44), at))) return false;
  if (preposition === 'to' && TITLED.test(view.text.slice(at, at + 24))) return true;
  if (
    preposition === 'to' &&
    /^\p{Lu}/u.test(view.text.slice(at)) &&
    !view.mentions.some((mention) => mention.start === place)
  )
    return false;
  if (preposition === 'to')
    return !/^(?:prevent|combat|fight|promote|strengthen|cooperate|co-operate|enhance|establish|found|avoid|protect|develop|boost|facilitate|build|improve|support|create|supply|exchange|share|deepen|expand|increase|eliminate|end|ease|allow|finance|fund|recognise|recognize|set up|abolish|waive|suppress|curb|tackle|provide|train|import|export|jointly)\b/.test(
      view.text.slice(at),
    );
  if (/^in$/.test(preposition)) {
    return !/^(?:(?:the )?(?:fields?|areas?|spheres?|domains?|sectors?)|education|health|trade|vocational|professional|training|research|water|mining|mineral|fisheries|forestry|justice|judicial|legal|employment|youth|sports?|media|broadcasting|archives|railways?|aviation|maritime|medic|pharmaceutical|scientific|technical|technolog|economic|financial|banking|taxation|migration|nuclear|space|polic|veterinary|plant|social|urban|housing|oil|gas|renewable|electric|digital|cyber|intelligence|military|naval|infrastructure|telecom|statistics|standardi[sz]ation|meteorology|environment|anti-|counter|agriculture|defen[cs]e|culture|energy|tourism|science|transport|combating|fighting|criminal|civil|preventing|higher|security|information|customs|labou?r)\b/i.test(
      view.text.slice(at),
    );
  }
  return (
    view.mentions.some(
      (mention) =>
        mention.start === place &&
        ((mention.kind === 'place' && !(nested && preposition === 'of')) || mention.kind === 'person'),
    ) ||
    BEHALF.test(view.text.slice(at, at + 60)) ||
    /^(?:his|her|its|their) (?:own )?(?:country|government|state|side|ministry|company|part)\b/u.test(
      view.text.slice(at),
    ) ||
    /^(?:which|whom|that|the (?:sidelines|margins|occasion|basis|spot|same|other)|behalf)\b/.test(view.text.slice(at))
  );
}

const CHANGES =
  /\b(?:on|of|for|concerning) (?:the )?(?:[Aa]mendments?|[Aa]dditions?|[Ss]upplements?|[Aa]ccession) to $/u;

/** "handed the protocol to Minister X". */
const TITLED =
  /^(?:Prime |Deputy |Vice |Foreign )?(?:Minister|President|Ambassador|Secretary|Governor|Chancellor|Premier|King|Queen|Emir|Mr|Mrs|Ms|Dr|Prof|Sheikh)\b/u;
/** "signed the agreement on Ghana's behalf". */
const BEHALF = /^(?:[\p{L}-]+ ){0,3}[\p{L}-]+['’]s? behalf\b/u;

/** "… Confidence Building in the Military Field": part of a title. */
const TITLE_FIELD =
  /^ the (?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:Fields?|Areas?|Spheres?|Domains?|Sectors?|Regions?|Basin|Zone)\b/u;

/** "the Protocol on Rights and the Multilateral Air Services Agreement": a second instrument. */
const THE_NEXT =
  /^ the (?:\p{Lu}[\p{L}\d-]{0,24} (?:(?:of|on|and|for) )?){0,7}(?:Agreement|Memorandum|Treaty|Protocol|Convention|Declaration|MoU|MOU|Accord|Communiqué|Contract|Plan|Programme|Strategy|Charter|Resolution|Road ?[Mm]ap)\b|^ the (?:agreed )?(?:minutes|memorandum|protocol|agreement|treaty|contract|summary record|joint (?:statement|declaration|communiqué))\b(?! (?:to|that|which)\b)/u;

const FIELD_OF_MATTERS =
  /(?:criminal|civil|commercial|legal|judicial|consular|tax|customs|family|penal|fiscal|administrative|military|security|migration|labou?r|trade|maritime|financial|cultural|religious|defen[cs]e)$/iu;
const WORK = /(?:^|[^\p{L}])(?:co-?operation|collaboration|partnership|coordination)$/iu;
const IN_FIELD =
  /^ (?:the (?:fields?|areas?|spheres?) of )?(?!the |an? |their |its |this |that |\p{Ll}+ing |order |line |accordance |force\b)\p{Ll}{4,}/u;

const ORDINAL = /^(?:first|last|next|only|earlier|extended|still|now|then|once|never)$/u;

/** End of the noun phrase that begins at `at`. */
function nounEnd(view: SentenceView, at: number, nameStart: number, verbal: boolean): number {
  const { text } = view;
  let end = at;
  for (let count = 0; count < 28; count += 1) {
    const match = /^(?<gap> ?)(?<word>[\p{L}\d$"](?:[\p{L}\d.'’/&+$"–-]|(?<=\d),(?=\d{3})){0,40})(?<comma>,?)/u.exec(
      text.slice(end, end + 60),
    );
    const word = match?.groups?.word;
    if (!match || !word) break;
    const first = end === at;
    // "the Protocol of 2004 obliges members": after its year a name goes on with a further year at most.
    if (
      !first &&
      /[ (](?:19|20)\d\d$/u.test(text.slice(at - 1, end)) &&
      !(
        /^(?:\d|[-–])/u.test(word) ||
        (/^(?:and|to)$/u.test(word) && /^ (?:\d|the \p{Lu})/u.test(text.slice(end + match[0].length)))
      )
    )
      break;
    const next = text.slice(end + match[0].length);
    // "a treaty against kidnapping "within weeks"": somebody's words.
    if (!first && /^"\p{Ll}/u.test(word)) break;
    if (!first && word === 'in' && TITLE_FIELD.test(next) && /^\p{Lu}/u.test(text.slice(at))) {
      end += match[0].length;
      continue;
    }
    // "on cooperation in clean hydrogen".
    if (
      word === 'in' &&
      WORK.test(text.slice(at, end)) &&
      IN_FIELD.test(next) &&
      !stopsAt(view, end + match[0].length + 1, 'of')
    ) {
      end += match[0].length;
      continue;
    }
    if (!first && /^(?:on|in|to|for|of|against|between|about|regarding|concerning|relating)$/i.test(word)) {
      if (/^(?:of|for|against)$/i.test(word) && !stopsAt(view, end + match[0].length + 1, word.toLowerCase(), true)) {
        end += match[0].length;
        continue;
      }
      if (
        /^(?:in|on|to)$/i.test(word) &&
        /^ \p{Lu}/u.test(next) &&
        /^(?:the |an? )?\p{Lu}/u.test(text.slice(at)) &&
        !stopsAt(view, end + match[0].length + 1, 'on')
      ) {
        end += match[0].length;
        continue;
      }
      break;
    }
    if (!first && /^(?:and|or|&)$/i.test(word)) {
      const following = /^ ([\p{L}'-]+)(?: ([\p{L}'-]+))?/u.exec(next);
      if (
        !following?.[1] ||
        (STOP_RIGHT.test(following[1]) && following[1] !== 'on') ||
        (/(?:ed|s)$/.test(following[1]) &&
          /^(?:to|that|on|the|their|its|a|an|for)$/.test(following[2] ?? '') &&
          !/^(?:the)$/.test(following[1]) &&
          !/(?:ness|tics|ies|tions?|ments?|goods|persons|people|resources|products|services|arms|drugs)$/.test(
            following[1],
          ))
      )
        break;
      if (THE_NEXT.test(next)) break;
      if (FINITE.test(following[1]) || /^(?:a|an|another|its|their|his|her)$/.test(following[1])) break;
      end += match[0].length;
      continue;
    }
    // "mutual legal assistance in criminal matters": no verb.
    if (/^matters?$/iu.test(word) && FIELD_OF_MATTERS.test(text.slice(at, end))) {
      end += match[0].length - (match.groups?.comma ? 1 : 0);
      continue;
    }
    // "mutual help in disasters": no verb either.
    if (
      /^help$/iu.test(word) &&
      /(?:^| )(?:mutual|legal|judicial|technical|medical|financial|emergency)$/iu.test(text.slice(at, end))
    ) {
      end += match[0].length - (match.groups?.comma ? 1 : 0);
      continue;
    }
    // "for the first stretch of the railway": which one, behind its article.
    const ordinal = ORDINAL.test(word) && /(?:^|\s)(?:the|its|their|an?)$/u.test(text.slice(at, end));
    if (!first && !ordinal && STOP_RIGHT.test(word) && !(verbal && /^(?:the)$/.test(word))) break;
    if (!first && !verbal && VERB_ENDING.test(word) && VERB_AFTER.test(next)) break;
    if (!first && dateHere(view, end + (match.groups?.gap?.length ?? 0))) break;
    const step = match[0].length - (match.groups?.comma ? 1 : 0);
    end += step;
    if (match.groups?.comma) {
      // "the Almaty Agreement of 1992, the ministry and": its year ends it.
      if (/ (?:19|20)\d\d$/u.test(text.slice(at - 1, end))) break;
      if (bodyNext(view, end) || personNear(view, end)) break;
      const capital = /^\p{Lu}/u.test(text.slice(nameStart));
      if (!listGoesOn(text.slice(end), capital) && !(/^\p{Lu}/u.test(word) && isRowOfCapitals(view, end))) break;
      end += 1;
    }
  }
  return text.slice(0, end).replace(/(?:[ ,.]|\b(?:and|or|of|for|on|the|a|an|in|to|against)\b)+$/u, '').length;
}

/** "the Agreement on Vaccines for Zambia, and Health Minister X for Malawi": no subject goes on with a person. */
const personNear = (view: SentenceView, at: number): boolean =>
  view.mentions.some(
    ({ kind, form, start }) =>
      kind === 'person' && form === 'name' && start - view.at > at && start - view.at < at + 60,
  );

/** "the Convention on Human Rights, Court of Human Rights and the Council": a body, and no more of its name. */
const bodyNext = (view: SentenceView, at: number): boolean => {
  const next = view.at + at + (view.text.startsWith(', the ', at) ? 6 : 2);
  return view.mentions.some(({ kind, form, start }) => kind === 'organization' && form === 'name' && start === next);
};

/** "for holders of Diplomatic, Service and Special Passports": words of a kind after a comma, none of which is somebody's name. */
function isRowOfCapitals(view: SentenceView, at: number): boolean {
  const row = /^(?:, \p{Lu}[\p{L}-]+){1,6},? and \p{Lu}[\p{L}-]+/u.exec(view.text.slice(at, at + 160));
  return (
    row !== null &&
    !THE_NEXT.test(row[0].slice(1)) &&
    !view.mentions.some(({ start }) => start - view.at >= at && start - view.at < at + row[0].length)
  );
}

const dateHere = (view: SentenceView, at: number): boolean =>
  view.dates.some((date) => date.start - view.at === at && !/^\d{4}/.test(view.text.slice(at, at + 4)));

/** After a comma the name goes on where a list ends in "and …" without a verb: "on trade, investment and tourism". */
function listGoesOn(rest: string, capital: boolean): boolean {
  const list =
    /^, (?:(?:[\p{L}-]+ ){0,5}[\p{L}-]+, ){0,6}(?:[\p{L}-]+ ){0,5}?(?:[\p{L}-]+,? )?and (?:the )?([\p{L}-]+)/u.exec(
      rest,
    );
  if (
    !list ||
    THE_NEXT.test(rest.slice(1)) ||
    /\b(?:which|who|was|were|is|are|has|have|had|will|would|said|signed|agreed|with|he|she|they|it|both|after|when|while|to be|as|including|among|valid|binding|renewable|pledged|called|one|an?|drafted|prepared|proposed|negotiated|initiall?ed|concluded|first|now|still|due|yet)\b/u.test(
      list[0],
    )
  )
    return false;
  return capital ? true : !/^, (?:the |\p{Lu})/u.test(rest) || /^, the \p{Ll}+ of/u.test(rest);
}
