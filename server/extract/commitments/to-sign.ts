/** Those between whom an instrument is that is still to be signed. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { Trigger } from './triggers.ts';

const SIGNED = /^(?:also |then )?be (?:signed|initialled|concluded|inked)\b/u;

/** Whether what follows a modal word tells of a signing. */
export const isSigning = ({ form, after }: Trigger, text: string): boolean =>
  form === 'modal' && SIGNED.test(text.slice(after));

/** "A twin accord between Finland and Latvia will be signed in Riga": Finland and Latvia; nobody where the sentence has no such instrument. */
export const partiesToSign = ({ agreements }: Draft, { at, text }: SentenceView, trigger: Trigger): readonly Ref[] =>
  isSigning(trigger, text)
    ? (agreements.find(
        ({ status, parties, evidence }) =>
          status === 'proposed' &&
          parties.length > 1 &&
          evidence.some(({ start, end }) => start < at + text.length && end > at),
      )?.parties ?? [])
    : [];
