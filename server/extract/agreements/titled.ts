/**
 * A document that is itself an instrument: a joint statement or communiqué under its own heading, with the day and place at
 * its end ("Done at Windhoek on 24 September 2019") and those who put their names to it ("For the Republic of Angola: X").
 */
import { type Edtf, latestDay } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';

/** Sentences at the head of a text among which its heading may stand. */
const HEAD = 3;
const LONGEST_TITLE = 320;
const TITLE =
  /^[*#_ ]*(?<name>(?:the )?(?:(?:final|draft) )?(?:(?<statement>joint (?:press |vision |leaders'? |ministerial |final )?(?:statement|communiqu[eé])|(?:final |outcome )communiqu[eé]|communiqu[eé]|outcome statement|(?:co-)?chairs?(?:man)?'s? statement)|(?<minutes>(?:agreed |joint )?minutes(?= of )|agreed minutes|records? of discussions?)|joint (?:political |ministerial )?declaration)(?!\p{L})[^*_]*?)[*#_ .]*$/iu;
const VERB =
  /\b(?:was|were|is|are|has|have|had|will|would|said|says|signed?|signs|adopts?|adopted|issues?|issued|release[sd]?|to be)\b/u;
const DONE =
  /^[*_ ]*(?:Done|Signed|Adopted|Issued|Made|Given)(?: and signed)?(?: in duplicate| in triplicate)? (?:at|in|on)\b/u;
/** "Colombo, 19 October 2017", alone below the text. */
const PLACE_AND_DAY =
  /^[*_ ]*\p{Lu}[\p{L} .'’-]{2,30}, (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}),? (?:19|20)\d\d[.*_ ]*$/u;
/** "For the Republic of Angola: X", "On behalf of the Ministry of Y, Z": whose name stands below. */
const BELOW = /^[*_ ]*(?:For|On behalf of) (?:the )?\p{Lu}/u;

/** The mention of the instrument that the document itself is; null where it is none. */
export function ownInstrument(draft: Draft, views: readonly SentenceView[]): InstrumentMention | null {
  const view = views.slice(0, HEAD).find(({ text }) => text.length < LONGEST_TITLE && TITLE.test(text));
  const groups = view && TITLE.exec(view.text)?.groups;
  const name = groups?.name;
  if (!view || !name || VERB.test(name)) return null;
  const start = view.text.indexOf(name);
  const end = start + name.trimEnd().length;
  const head = /\S+ ?\S*/u.exec(name)?.[0] ?? name;
  const told = views.findLastIndex(({ text }) => DONE.test(text));
  const done = told < 0 ? views.findLastIndex(({ text }, index) => index > HEAD && PLACE_AND_DAY.test(text)) : told;
  const below = done < 0 ? [] : views.slice(done + 1);
  const signatories = signedBelow(below);
  const day = (done < 0 ? null : fullDay(views[done])) ?? latestDay(draft.document.dateline?.date) ?? dateline(views);
  return {
    phrase: {
      start,
      end,
      kind: groups?.statement ? 'joint-statement' : groups?.minutes ? 'minutes' : 'declaration',
      head: head.trimEnd(),
      headStart: start,
      headEnd: start + head.trimEnd().length,
      plural: false,
      definite: true,
      bare: end - start < 30,
      generic: false,
      proper: true,
      years: null,
    },
    view,
    name: draft.document.text.slice(view.at + start, view.at + end).replace(/\s+/gu, ' '),
    status: signatories.length > 1 ? 'signed' : 'adopted',
    date: day,
    signatories: signatories.length > 1 ? signatories : [],
    parties: boundBelow(below) ?? statesIn(view),
  };
}

/** States that the heading names. */
const statesIn = ({ mentions }: SentenceView): Ref[] => [
  ...new Set(mentions.filter(({ kind, form }) => kind === 'country' && form === 'name').map(({ ref }) => ref)),
];

const fullDay = (view: SentenceView | undefined): Edtf | null =>
  view?.dates.find(({ range }) => range.earliest !== null && range.earliest === range.latest)?.date ?? null;

/** "Port Moresby, 15 November 2024", alone at the head. */
const dateline = (views: readonly SentenceView[]): Edtf | null =>
  fullDay(views.slice(0, HEAD + 1).find(({ text, dates }) => text.length < 60 && dates.length === 1));

const signedBelow = (views: readonly SentenceView[]): Ref[] => [
  ...new Set(
    views
      .filter(({ text }) => BELOW.test(text))
      .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'person').map(({ ref }) => ref)),
  ),
];

const OPENS_LINE = /(?:^|[\n *_])(?:For|On behalf of) (?:the )?$/u;

/** "For the Ministry of Transport: X", "For the Ministry of Communications: Y": the bodies of two lines or more. */
function boundBelow(views: readonly SentenceView[]): readonly Ref[] | null {
  const bodies = views
    .filter(({ text }) => BELOW.test(text))
    .flatMap(({ text, mentions, at }) =>
      mentions
        .filter(({ kind, start }) => kind === 'organization' && OPENS_LINE.test(text.slice(0, start - at)))
        .map(({ ref }) => ref),
    );
  return new Set(bodies).size > 1 ? [...new Set(bodies)] : null;
}
