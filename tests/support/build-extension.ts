import { buildApart } from '../../scripts/support/build.ts';
import { requireBrowser } from '../../scripts/support/find-browser.ts';
import { FOLDERS } from './builds.ts';

/** Before the end-to-end tests: the browsers are there, and the extension is built as it is shipped. */
export default function setup(): void {
  requireBrowser('chromium');
  requireBrowser('firefox');
  buildApart(FOLDERS.chrome, 'chromium');
  buildApart(FOLDERS.firefox, 'firefox');
  buildApart(FOLDERS.gallery, 'chromium', 'gallery');
}
