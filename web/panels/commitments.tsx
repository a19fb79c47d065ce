/** Who undertook what, about what, and what later documents tell of it. */
import { commitments } from '../state/commitments.ts';
import { Table } from '../ui/table/table.tsx';
import { COMMITMENTS_TABLE } from './commitments/spec.tsx';

export const CommitmentsPanel = () => <Table spec={COMMITMENTS_TABLE} resource={commitments} />;
