/** The sources, the latest first; each opens in the reader. */
import { documents } from '../state/documents.ts';
import { Table } from '../ui/table/table.tsx';
import { DOCUMENTS_TABLE } from './documents/spec.tsx';

export const DocumentsPanel = () => <Table spec={DOCUMENTS_TABLE} resource={documents} />;
