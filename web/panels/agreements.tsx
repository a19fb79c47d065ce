/** Agreements, the latest first: what was made between whom, signed or not. */
import { agreements } from '../state/agreements.ts';
import { Table } from '../ui/table/table.tsx';
import { AGREEMENTS_TABLE } from './agreements/spec.tsx';

export const AgreementsPanel = () => <Table spec={AGREEMENTS_TABLE} resource={agreements} />;
