/** Builds the extension as `npm run build` does; WXT's own words go to stderr. */

import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT: string = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const BUILDS = {
  chromium: { args: [], folder: 'chrome-mv3' },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
} as const;

/**
 * @param mode a WXT mode; the default is what is shipped
 * @returns the folder of the built extension
 * @throws Error when the build fails
 */
export function buildExtension(browser: keyof typeof BUILDS, mode?: string): string {
  const { args, folder } = BUILDS[browser];
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const command = [wxt, 'build', ...args, ...(mode === undefined ? [] : ['--mode', mode])];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`Building the extension for ${browser} failed.`);
  return join(ROOT, '.output', mode === undefined ? folder : `${folder}-${mode}`);
}

/**
 * Builds, and keeps a copy that a build in another terminal does not pull from under its user.
 *
 * @param name folder of the copy, below `.output`
 */
export function buildApart(name: string, browser: keyof typeof BUILDS, mode?: string): string {
  const copy = join(ROOT, '.output', name);
  const folder = buildExtension(browser, mode);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  return copy;
}
