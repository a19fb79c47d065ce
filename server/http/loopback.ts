/** Names and addresses of this machine alone. */
import { isIP } from 'node:net';

/** Whether a name or address is of this machine alone. */
export const isLoopback = (host: string): boolean =>
  /^localhost\.?$|\.localhost\.?$/i.test(host) ||
  (isIP(host) === 4 && host.startsWith('127.')) ||
  /^\[?(?:::1|0*(?::0*){6}:0*1|::ffff:127\.[\d.]+)\]?$/i.test(host);
