/** One server with the seeds for all tests. */
import { startServer } from './server.ts';

export default async function start(): Promise<() => Promise<void>> {
  const { address, end } = await startServer();
  process.env.SIGNATORY_E2E_URL = address;
  return end;
}
