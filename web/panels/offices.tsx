/** Who held which office, as far as documents show. */
import { offices } from '../state/offices.ts';
import { Table } from '../ui/table/table.tsx';
import { OFFICES_TABLE } from './offices/spec.tsx';

export const OfficesPanel = () => <Table spec={OFFICES_TABLE} resource={offices} />;
