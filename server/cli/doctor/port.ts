/** Whether the server can listen where the settings say, or listens there already. */
import { createServer } from 'node:net';
import { type Finding, failed, type Group, ok, warning } from './check.ts';

/** Milliseconds that whoever listens already may take to answer. */
const PATIENCE = 3_000;

export const portChecks = (host: string, port: number): Group => ({
  title: 'server',
  checks: [{ id: 'server.port', title: 'port', run: () => portFinding(host, port) }],
});

async function portFinding(host: string, port: number): Promise<Finding> {
  const where = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const code = await listenOnce(host, port);
  if (code === null) return ok(port === 0 ? `any free one of ${host}` : `${where} is free`);
  if (code === 'EADDRINUSE') {
    const version = await signatoryAt(host, port);
    if (version !== null) return ok(`Signatory ${version} answers at ${where} already`);
    return failed(
      `${where} is in use by something else`,
      'a free port',
      'stop what uses it, or set PORT to another (0 takes a free one)',
    );
  }
  const reasons: Readonly<Record<string, readonly [string, string, string]>> = {
    EACCES: [`this user may not listen on ${where}`, 'a port that may be used', 'set PORT to 1024 or above'],
    EADDRNOTAVAIL: [`${host} is no address of this machine`, 'an address of this machine', 'set HOST=127.0.0.1'],
    ENOTFOUND: [`there is no host ${host}`, 'an address of this machine', 'set HOST=127.0.0.1'],
  };
  const [found, expected, mend] = reasons[code] ?? [`${where}: ${code}`, 'a free port', 'set HOST and PORT to others'];
  return code === 'EAI_AGAIN' ? warning(found, mend, expected) : failed(found, expected, mend);
}

/** The code of the fault with which listening fails; null where it succeeds. Ends at once, whatever comes of it. */
const listenOnce = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });

/** The version of the Signatory that answers there; null where nobody does, or something else. */
async function signatoryAt(host: string, port: number): Promise<string | null> {
  const any = host === '0.0.0.0' || host === '::';
  const name = any ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${port}/health`, {
      signal: AbortSignal.timeout(PATIENCE),
      redirect: 'error',
    });
    const answer = (await response.json()) as { status?: unknown; version?: unknown } | null;
    return answer?.status === 'ok' && typeof answer.version === 'string' ? answer.version.slice(0, 40) : null;
  } catch {
    return null;
  }
}
