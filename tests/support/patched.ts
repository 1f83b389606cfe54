/** A copy of the built extension with something changed, to show that the tests would notice. */

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BUILDS } from './builds.ts';

type Manifest = Record<string, unknown>;

interface Patch {
  /** Text added to the end of files, by name. */
  readonly append?: Readonly<Record<string, string>>;
  readonly manifest?: (manifest: Manifest) => Manifest;
}

/** @returns the folder of the copy; it goes when the test ends */
export function patchedExtension({ append = {}, manifest = (same) => same }: Patch): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-patched-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(BUILDS.chrome, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(manifest(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
  for (const [name, text] of Object.entries(append)) appendFileSync(join(folder, name), text);
  return folder;
}

/** The manifest without the policy that forbids connections. */
export function withoutPolicy({ content_security_policy: _policy, ...manifest }: Manifest): Manifest {
  return manifest;
}
