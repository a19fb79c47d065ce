/** A certificate that vouches for itself, made on the spot: no tool is needed, and no key is kept anywhere. */
import { generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  /** Both in PEM. */
  readonly key: string;
  readonly cert: string;
}

/** One value in the encoding of certificates (DER). */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const bytes: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  const length = content.length < 128 ? [content.length] : [0x80 + bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const hex = (text: string) => Buffer.from(text, 'hex');
const text = (tag: number, value: string) => der(tag, Buffer.from(value, 'latin1'));
/** Object identifiers: ecdsa-with-SHA256, commonName, subjectAltName, basicConstraints. */
const SIGNED_BY = sequence(hex('06082a8648ce3d040302'));
const COMMON_NAME = hex('0603550403');
const NAMES = hex('0603551d11');
const CONSTRAINTS = hex('0603551d13');
const YES = hex('0101ff');
const time = (at: Date) => text(0x17, `${at.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);

/** A certificate of the loopback addresses, valid from yesterday until `until`. */
export function selfSigned(until = new Date(Date.now() + 864e5)): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, 'localhost'))));
  const names = sequence(text(0x82, 'localhost'), der(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = [sequence(NAMES, der(0x04, names)), sequence(CONSTRAINTS, YES, der(0x04, sequence(YES)))];
  const content = sequence(
    der(0xa0, hex('020102')),
    hex('020101'),
    SIGNED_BY,
    name,
    sequence(time(new Date(Date.now() - 2 * 864e5)), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const body = sequence(content, SIGNED_BY, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  };
}
