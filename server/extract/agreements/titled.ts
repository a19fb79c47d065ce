/**
 * A document that is itself an instrument: a joint statement or communiqué under its own heading, with the day and place at
 * its end ("Done at Windhoek on 24 September 2019") and those who put their names to it ("For the Republic of Angola: X").
 */
import { type Edtf, latestDay } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { AgreementKind } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';

/** A treaty, memorandum or agreement under its own heading; only where it is done or signed below. */
const OTHER_TITLE =
  /^[*#_ ]*(?<name>(?:the )?(?:\p{L}+ ){0,3}?(?:(?<mou>memorandum of (?:understanding|co-?operation|agreement|intent))|(?<treaty>treaty|convention)|(?<protocol>protocol)|(?<agreement>agreement|arrangement|accord)|(?<plan>action plan|plan of action|work plan|road ?map|(?:executive|work|joint) programme)|(?<contract>contract))(?= (?:between|of|on|for|concerning|regarding|in the|relating|about|to)\b)[^*_:]*?)[*#_ .]*$/iu;
/** Sentences at the head of a text among which its heading may stand. */
const HEAD = 3;
const LONGEST_TITLE = 320;
const TITLE =
  /^[*#_ ]*(?<name>(?:the )?(?:(?:final|draft) )?(?:(?<statement>joint (?:press |vision |leaders'? |ministerial |final )?(?:statement|communiqu[eé])|(?:final |outcome )communiqu[eé]|communiqu[eé]|outcome statement|(?:co-)?chairs?(?:man)?'s? statement)|(?<minutes>(?:agreed |joint )?minutes(?= of )|agreed minutes|records? of discussions?)|joint (?:political |ministerial )?declaration)(?!\p{L})[^*_]*?)[*#_ .]*$/iu;
const VERB =
  /\b(?:was|were|is|are|has|have|had|will|would|said|says|signed?|signs|adopts?|adopted|issues?|issued|release[sd]?|to be|that)\b/u;
const DONE =
  /^[*_ ]*(?:Done|Signed|Adopted|Issued|Made|Given)(?: and signed)?(?: in duplicate| in triplicate)? (?:at|in|on)\b/u;
/** "Colombo, 19 October 2017", alone below the text. */
const PLACE_AND_DAY =
  /^[*_ ]*\p{Lu}[\p{L} .'’-]{2,30}, (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}),? (?:19|20)\d\d[.*_ ]*$/u;
/** "For the Republic of Angola: X", "On behalf of the Ministry of Y, Z": whose name stands below. */
const BELOW = /^[*_ ]*(?:For|On behalf of) (?:the )?\p{Lu}/u;

/** The mention of the instrument that the document itself is; null where it is none. */
export function ownInstrument(draft: Draft, views: readonly SentenceView[]): InstrumentMention | null {
  const told = views.findLastIndex(({ text }) => DONE.test(text));
  const done = told < 0 ? views.findLastIndex(({ text }, index) => index > HEAD && PLACE_AND_DAY.test(text)) : told;
  const below = done < 0 ? [] : views.slice(done + 1);
  const signatories = signedBelow(below);
  const isFinished = done >= 0 && signatories.length > 1;
  const heading = headingOf(views, isFinished) ?? headedBeside(draft, views[done], isFinished);
  if (!heading) return null;
  const { view, kind, start, end, name } = heading;
  const head = (/\S+ ?\S*/u.exec(view.text.slice(start, end))?.[0] ?? '').trimEnd();
  const day = (done < 0 ? null : fullDay(views[done])) ?? latestDay(draft.document.dateline?.date) ?? dateline(views);
  return {
    phrase: {
      start,
      end,
      kind,
      head,
      headStart: start,
      headEnd: start + head.length,
      plural: false,
      definite: true,
      bare: end - start < 30,
      generic: false,
      proper: true,
      years: null,
    },
    view,
    name: name.replace(/\s+/gu, ' '),
    status: signatories.length > 1 ? 'signed' : 'adopted',
    date: day,
    signatories: signatories.length > 1 ? signatories : [],
    parties: boundBelow(below) ?? statesIn(view),
  };
}

interface Heading {
  readonly view: SentenceView;
  readonly kind: AgreementKind;
  /** Where the name stands in the sentence; of a heading that stands beside the text, the words that say it is done. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The heading at the head of the text itself. */
function headingOf(views: readonly SentenceView[], isFinished: boolean): Heading | null {
  const first = views.slice(0, HEAD).filter(({ text }) => text.length < LONGEST_TITLE);
  for (const title of isFinished ? [TITLE, OTHER_TITLE] : [TITLE]) {
    const view = first.find(({ text }) => title.test(text));
    const groups = view && title.exec(view.text)?.groups;
    if (!view || !groups?.name || VERB.test(groups.name)) continue;
    const start = view.text.indexOf(groups.name);
    return {
      view,
      kind: kindOf(groups),
      start,
      end: start + groups.name.trimEnd().length,
      name: groups.name.trimEnd(),
    };
  }
  return null;
}

/** The title that a document has beside its text, where those who signed stand at its end. */
function headedBeside(draft: Draft, done: SentenceView | undefined, isFinished: boolean): Heading | null {
  const title = draft.document.title ?? '';
  const groups = isFinished ? (TITLE.exec(title) ?? OTHER_TITLE.exec(title))?.groups : undefined;
  if (!done || !groups?.name || VERB.test(groups.name)) return null;
  return { view: done, kind: kindOf(groups), start: 0, end: done.text.trimEnd().length, name: groups.name.trimEnd() };
}

const kindOf = (groups: Readonly<Record<string, string | undefined>>): AgreementKind =>
  KINDS.find((kind) => groups[kind]) ?? (groups.statement ? 'joint-statement' : 'declaration');
const KINDS = ['minutes', 'mou', 'treaty', 'protocol', 'agreement', 'plan', 'contract'] as const;

/** States that the heading names. */
const statesIn = ({ mentions }: SentenceView): Ref[] => [
  ...new Set(mentions.filter(({ kind, form }) => kind === 'country' && form === 'name').map(({ ref }) => ref)),
];

const fullDay = (view: SentenceView | undefined): Edtf | null =>
  view?.dates.find(({ range }) => range.earliest !== null && range.earliest === range.latest)?.date ?? null;

/** "Port Moresby, 15 November 2024", alone at the head. */
const dateline = (views: readonly SentenceView[]): Edtf | null =>
  fullDay(views.slice(0, HEAD + 1).find(({ text, dates }) => text.length < 60 && dates.length === 1));

/** Those who put their names below, on lines that say so; else those whose names such lines begin with. */
function signedBelow(views: readonly SentenceView[]): Ref[] {
  const named = ({ mentions }: SentenceView) =>
    mentions.filter(({ kind, form }) => kind === 'person' && form === 'name');
  const told = views.filter(({ text }) => BELOW.test(text) || SIGNED.test(text)).flatMap(named);
  const lines = told.length
    ? told
    : views.flatMap((view) =>
        view.text.length < LONGEST_LINE && !VERB.test(view.text) && !CONTACT.test(view.text)
          ? named(view).filter(({ start }) => HONOURS.test(view.text.slice(0, start - view.at)))
          : [],
      );
  return [...new Set(lines.map(({ ref }) => ref))];
}
/** "Signed: X, Y", "(signed) X, Minister of A". */
const SIGNED =
  /^[*_ ]*(?:\((?:[Ss]igned|[Ss]gd\.?|sign[ée]+)\)|(?:Signed|SIGNED|Signatures|Signatories)(?: by)?:|\/s\/) ?/u;
const LONGEST_LINE = 160;
const CONTACT = /\b(?:[Cc]ontact|[Pp]ress|[Mm]edia|[Pp]hotos?|[Ee]-?mail|[Tt]el|[Ee]ditors?|[Ii]nformation)\b/u;
/** What may stand before the name at the beginning of such a line. */
const HONOURS =
  /^[*_ ]*(?:(?:H\. ?E\.?|Hon\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|His|Her|Excellency|Sheikh|Eng\.?) ?){0,4}$/u;

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
