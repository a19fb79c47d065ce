/** Parties of what is bought, lent or awarded: "A won a contract from B", "A will lend B a million under a loan agreement". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { namedRow } from './named-row.ts';
import type { InstrumentPhrase } from './names.ts';

const AWARD_GATE = new Gate(
  /^award|^won$|^wins?$|secured|landed|clinched|^bagged$|^went$|^gave$|^granted$|^let$|^handed$/,
);
/** "A has been awarded a contract by B", "A won a contract from B", "A awarded B a contract". */
const AWARDED =
  /(?:^|[,;] |\bthat )(?<row>[^.;:]{3,90}?) (?:(?:has|have|had|was|were|been|today|also) )*(?:awarded|granted|gave|handed|won|wins?|secured|landed|bagged|clinched)(?: (?<other>[^.;:,]{3,60}))? (?:an? |the |its |two )(?:[$€£¥]?\d[\d.,]*(?:[- ](?:million|billion|dollar|euro|yen)s?)* )?$/u;
const AWARDED_BY = /^(?: [^.;,]{0,70}?)? (?:by|from|with) (?:the )?(?<row>\p{Lu}[^.;:,]{2,60})/u;
/** "B awarded the contract for the dam to A". */
const GIVEN_TO = /^(?: (?!to\b)[^.;,]{0,70}?)? to (?:the )?(?<row>\p{Lu}[^.;:,]{2,60})/u;
/** "The contract was awarded to A by B", "the contract for the dam went to A". */
const WAS_AWARDED =
  /^[^.;,]{0,90}? (?:(?:was|were|has been|have been) (?:\p{Ll}+ )?(?:awarded|given|granted|let|handed)|went) to (?<row>(?:the )?\p{Lu}[^.;:]{2,140})/u;

const TRADE_GATE = new Gate(
  /^(?:lend|lends|lent|lending|loan|loans|sells?|sold|selling|buys?|bought|buying|suppl|provid|deliver|leases?|leased|leasing|receiv|borrow|import|export|purchas|grant|gives?|gave|finance|funds|pays?|hires?|ships|train|order)/,
);
/** "A will lend B 20 million under a", "B is to buy gas from A under a". */
const TRADES =
  /(?:^|[,;] |\b(?:that|said) )(?<row>[^.;:]{8,170}?),? (?:under|through|on the strength of|thanks to|by) (?:an?|the|its|their|this)(?: new| separate| fresh)? $/u;
const TRADE =
  /\b(?:lend|lends|lent|lending|loan(?:s|ed)?|sells?|sold|selling|buys?|bought|buying|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|leas(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|import(?:s|ed|ing)?|export(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|grant(?:s|ed|ing)?|gives?|gave|financ(?:e|es|ed|ing)|pays?|paid|hires?|hired|order(?:s|ed|ing)?|ships?|shipped|trains?|trained)\b/u;

const FUND_GATE = new Gate(
  /^(?:paid|financed|co-financed|funded|backed|underwritten|supported|covered|met|provided|borne)$/,
);
/** "The line is paid for by the World Bank under a financing agreement that A ratified", "funded by B under a loan agreement with A". */
const FUNDED =
  /\b(?:paid for|financed|co-financed|funded|backed|underwritten|supported|covered|met|provided|borne) by (?<row>(?:the )?\p{Lu}[^.;:,]{2,80}?),? (?:under|through|out of|thanks to|on the strength of) (?:an?|the|its|their)(?: new| separate)? $/u;
const TAKEN_BY =
  /^(?: [^,;.]{0,60}?)?,? (?:that|which) (?<row>[^.;:,]{3,60}?) (?:(?:has|have|had) )?(?:ratified|signed|concluded|approved|took out|taken out|entered into|contracted)\b/u;
const TAKEN_WITH = /^(?: [^,;.]{0,60}?)? with (?<row>(?:the )?\p{Lu}[^.;:,]{2,60})/u;

const CONCLUDED =
  /^[^.;]{0,50}? (?:concluded|signed|inked|reached|made|struck|agreed)(?: [^,.;]{2,40}?)?,? (?:by|between) (?=(?:the )?\p{Lu})/u;

/** Who pays, and who has borrowed. */
function fundedParties(
  { text, words }: SentenceView,
  { start, end }: InstrumentPhrase,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const funded = FUND_GATE.opens(words) ? FUNDED.exec(text.slice(0, start)) : null;
  if (!funded) return [];
  const behind = text.slice(end, end + 160);
  const other = namedRow(TAKEN_BY.exec(behind) ?? TAKEN_WITH.exec(behind), end, collect);
  return other.length ? [...new Set([...namedRow(funded, 0, collect), ...other])] : [];
}

/** Both of those between whom it is; `collect` gives the bodies and states named in a stretch. Empty where one is not named. */
export function tradedParties(
  view: SentenceView,
  phrase: InstrumentPhrase,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const { text, words, mentions, at: offset } = view;
  const { start, end } = phrase;
  const before = text.slice(0, start);
  const behind = text.slice(end, end + 260);
  if (AWARD_GATE.opens(words)) {
    const won = AWARDED.exec(before);
    const other = won?.groups?.other;
    const from = other ? before.lastIndexOf(other) : 0;
    const awarded = won
      ? [
          ...namedRow(won, 0, collect),
          ...(other
            ? collect(from, from + other.length)
            : namedRow(
                (/(?:awarded|granted|gave|handed) /u.test(won[0]) ? GIVEN_TO.exec(behind) : null) ??
                  AWARDED_BY.exec(behind),
                end,
                collect,
              )),
        ]
      : namedRow(WAS_AWARDED.exec(behind), end, collect);
    if (new Set(awarded).size > 1) return [...new Set(awarded)];
  }
  const funded = fundedParties(view, phrase, collect);
  if (funded.length > 1) return funded;
  if (!TRADE_GATE.opens(words)) return [];
  const trade = TRADES.exec(before);
  const row = trade?.groups?.row;
  if (!trade || !row || !TRADE.test(row)) return [];
  // "under a contract concluded by A Gas with B Gas": they, and not the states that trade.
  const concluded = CONCLUDED.exec(behind)?.[0].length;
  if (concluded !== undefined && collect(end + concluded, end + concluded + 160).length > 1) return [];
  const from = trade.index + trade[0].indexOf(row);
  const actors = mentions.filter(
    ({ kind, form, start: begin, end: stop }) =>
      (kind === 'organization' || kind === 'country') &&
      form !== 'adjective' &&
      begin - offset >= from &&
      stop - offset <= from + row.length,
  );
  const [first, last] = [actors[0], actors.at(-1)];
  if (!first || !last || first.start - offset - from > 6) return [];
  if (/\b(?:in|at|across|within|near|of) (?:the )?$/u.test(text.slice(from, last.start - offset))) return [];
  const refs = new Set([...collect(from, first.end - offset), ...collect(last.start - offset, from + row.length)]);
  return refs.size === 2 ? [...refs] : [];
}
