/**
 * Instruments: every memorandum, plan, treaty, statement a document names, once each, with how it stands (signed, adopted,
 * proposed, in force), its date and the period it is for, who signed and who is bound.
 */
import type { Draft } from '../draft.ts';
import { viewSentences } from '../text/view.ts';
import { factOf } from './fact.ts';
import { Instruments, mergeGeneric, withoutPhrase, worthNaming } from './instruments.ts';
import { listedAs, mentionOf } from './mentions.ts';
import { instrumentPhrases } from './names.ts';

const LONGEST = 6000;

/** Adds the document's agreements; reads dates, persons, bodies, groups and meetings found before. */
export function findAgreements(draft: Draft): Draft {
  const views = viewSentences(draft);
  const instruments = new Instruments();
  for (const view of views) {
    if (view.sentence.role === 'boilerplate' || view.sentence.role === 'heading' || view.text.length > LONGEST)
      continue;
    const phrases = instrumentPhrases(view);
    const lead = view.sentence.lead === null ? undefined : views[view.sentence.lead];
    const listed = lead && lead.text.length <= LONGEST ? listedAs(lead) : null;
    const mentions = phrases.map((phrase) => {
      const mention = mentionOf(draft, view, phrase, phrases);
      return listed && phrase.start < 12 && mention.status === null ? { ...mention, ...listed } : mention;
    });
    for (const mention of mentions) instruments.place(mention);
    withoutPhrase(view, phrases, instruments);
  }
  const kept = instruments.all.filter(worthNaming);
  const merged = mergeGeneric(kept);
  return { ...draft, agreements: merged.map((instrument, index) => factOf(draft, instrument, `a${index + 1}`)) };
}
