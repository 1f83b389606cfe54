import { cpSync, rmSync } from 'node:fs';
import { buildExtension } from '../../scripts/support/build.ts';
import { requireBrowser } from '../../scripts/support/find-browser.ts';
import { BUILDS, type BuildName } from './builds.ts';

/**
 * Before the end-to-end tests: the browsers are there, and the extension is built as it is shipped. The tests use
 * copies, so that a build in another terminal does not pull theirs from under them.
 */
export default function setup(): void {
  requireBrowser('chromium');
  requireBrowser('firefox');
  keep('chrome', buildExtension('chromium'));
  keep('firefox', buildExtension('firefox'));
  keep('gallery', buildExtension('chromium', 'gallery'));
}

function keep(name: BuildName, folder: string): void {
  rmSync(BUILDS[name], { recursive: true, force: true });
  cpSync(folder, BUILDS[name], { recursive: true });
}
