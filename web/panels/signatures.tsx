/** Who signed what: one row a signature, with the office held on that day and the sentence that says so. */
import { signatures } from '../state/signatures.ts';
import { Table } from '../ui/table/table.tsx';
import { SIGNATURES_TABLE } from './signatures/spec.tsx';

export const SignaturesPanel = () => <Table spec={SIGNATURES_TABLE} resource={signatures} />;
