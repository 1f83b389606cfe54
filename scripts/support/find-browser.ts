/**
 * The one browser finder of `npm start` and `npm test`. An installed browser is used; without one, root on a
 * Debian-like system installs it; anybody else is told the one command to run. A missing browser is never
 * passed over.
 */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Environment variable that names the executable. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** Debian's package. */
  readonly debian: string;
}

// Branded Chrome is not looked for: it ignores --load-extension.
const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** @returns the path of an installed browser, or `undefined`; installs nothing */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const kind = KINDS[name];
  const named = env[kind.variable];
  if (named !== undefined && named !== '' && isProgram(named) && !isBrandedChrome(named)) return named;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...kind.places].find((path) => isProgram(path) && !isBrandedChrome(path));
}

/**
 * Finds a browser, installing it where that can be done without asking.
 *
 * @returns the path of the executable
 * @throws Error that says which command installs the browser
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  if (canInstall()) install(KINDS[name].debian);
  const installed = findBrowser(name);
  if (installed !== undefined) return installed;
  throw new Error(`No ${name} found. Install it with: ${advice(name)}`);
}

/** @returns the one command that a person runs to get the browser */
export function advice(name: BrowserName, platform: NodeJS.Platform = process.platform): string {
  const { debian, variable } = KINDS[name];
  if (platform === 'darwin') return `brew install --cask ${name}`;
  if (platform === 'win32') return `set ${variable} to the path of ${name}'s executable`;
  return existsSync('/usr/bin/apt-get') || platform !== 'linux'
    ? `sudo apt-get update && sudo apt-get install -y ${debian}`
    : `your package manager (package "${debian}"), or set ${variable}`;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isBrandedChrome(path: string): boolean {
  return /google[ -]?chrome|[\\/]opt[\\/]google[\\/]/i.test(realpathSync(path));
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(debianPackage: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt's own words go to stderr: the caller's stdout may have to be JSON only.
  const run = (...args: string[]) => spawnSync('/usr/bin/apt-get', args, { env, stdio: ['ignore', 2, 2] });
  process.stderr.write(`Installing ${debianPackage} …\n`);
  run('-qq', 'update');
  // With what it recommends: without fonts a page is a row of boxes.
  run('-qq', 'install', '-y', debianPackage);
}

if (import.meta.main) {
  try {
    for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
