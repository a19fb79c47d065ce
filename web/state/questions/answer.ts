/** The answer to the question that stands in the panel. */
import { computed } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { AMONG } from '../../api/paths.ts';
import { allPages } from '../pages.ts';
import { createKeyedResource } from '../resource.ts';
import { type Asked, askedOf } from './asked.ts';
import { KINDS_OF, slotsOf } from './forms.ts';
import { question, slotNames } from './question.ts';
import { type AnswerRow, commitmentRow, documentRow, holderRow, meetingRow, signatureRow } from './rows.ts';

const MOST = 2000;

/** What is asked of the server; null where the question is not whole. */
export const asked = computed<Asked | null>(() => (question.value ? askedOf(question.value) : null));

export const answer = createKeyedResource<Asked, readonly AnswerRow[]>(asked, rowsOf, { keep: true });

/** All pages of an answer, as rows. */
async function rowsOf(now: Asked, abort: AbortSignal): Promise<readonly AnswerRow[]> {
  switch (now.rows) {
    case 'between':
      return (
        await allPages(async (after) => (await ask(now.operation, { ...now.variables, after }, abort)).answer, MOST)
      ).map(meetingRow);
    case 'meetings':
      return (
        await allPages(async (after) => (await ask(now.operation, { ...now.variables, after }, abort)).answer, MOST)
      ).map(meetingRow);
    case 'signed':
      return (
        await allPages(async (after) => (await ask(now.operation, { ...now.variables, after }, abort)).answer, MOST)
      ).map(signatureRow);
    case 'offices': {
      const page = async (after: string | null) => {
        const { pageInfo, edges } = (await ask(now.operation, { ...now.variables, after }, abort)).answer;
        return { pageInfo, nodes: edges };
      };
      return (await allPages(page, MOST)).map(holderRow);
    }
    case 'commitments':
      return (
        await allPages(async (after) => (await ask(now.operation, { ...now.variables, after }, abort)).answer, MOST)
      ).map(commitmentRow);
    case 'documents':
      return (
        await allPages(async (after) => (await ask(now.operation, { ...now.variables, after }, abort)).answer, MOST)
      ).map(documentRow);
  }
}

/** Looks up the names of entities that an address put into slots. */
export async function nameSlots(): Promise<void> {
  const now = question.peek();
  if (!now) return;
  const ids = slotsOf(now.form).flatMap(({ id, kind }) => {
    const value = now.slots[id];
    return value && KINDS_OF[kind] && !slotNames.peek().has(value) ? [value] : [];
  });
  if (ids.length === 0) return;
  const { graph } = await ask(AMONG, { ids, limit: ids.length });
  slotNames.value = new Map([...slotNames.peek(), ...graph.nodes.map(({ id, name }) => [id, name] as const)]);
}
