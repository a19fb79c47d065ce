/** Meetings, the latest first: who met whom, where, and what came of it. */
import { meetings } from '../state/meetings.ts';
import { Table } from '../ui/table/table.tsx';
import { MEETINGS_TABLE } from './meetings/spec.tsx';

export const MeetingsPanel = () => <Table spec={MEETINGS_TABLE} resource={meetings} />;
