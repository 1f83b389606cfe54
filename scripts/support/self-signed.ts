/**
 * A throw-away self-signed certificate for the local news server, made anew at each start, so that no private
 * key lies in the repository and no other program is needed. Just enough DER for one X.509 v3 certificate.
 */

import { generateKeyPairSync, sign } from 'node:crypto';

/** Tags of ASN.1's distinguished encoding rules, as far as needed here. */
const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
} as const;

const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';

/** @returns key and certificate in PEM, valid from yesterday for thirty days, for the names given */
export function selfSigned(names: readonly string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = der(TAG.sequence, oid(ECDSA_WITH_SHA256));
  const body = der(
    TAG.sequence,
    der(0xa0, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.from([1])),
    algorithm,
    subject('On Record local test server'),
    der(TAG.sequence, time(-1), time(30)),
    subject('On Record local test server'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(TAG.sequence, alternativeNames(names))),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = der(TAG.sequence, body, algorithm, der(TAG.bitString, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(certificate),
  };
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function oid(hex: string): Buffer {
  return der(TAG.oid, Buffer.from(hex, 'hex'));
}

function subject(name: string): Buffer {
  const pair = der(TAG.sequence, oid(COMMON_NAME), der(TAG.utf8, Buffer.from(name)));
  return der(TAG.sequence, der(TAG.set, pair));
}

function time(daysFromNow: number): Buffer {
  const iso = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return der(TAG.time, Buffer.from(`${iso.replace(/[-:T]/g, '').slice(2, 14)}Z`));
}

function alternativeNames(names: readonly string[]): Buffer {
  const list = der(TAG.sequence, ...names.map((name) => der(0x82, Buffer.from(name))));
  return der(TAG.sequence, oid(SUBJECT_ALT_NAME), der(TAG.octetString, list));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').replace(/(.{64})(?=.)/g, '$1\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
