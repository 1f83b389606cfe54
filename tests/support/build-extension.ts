import { buildExtension } from '../../scripts/support/build.ts';
import { requireBrowser } from '../../scripts/support/find-browser.ts';

/** Before the end-to-end tests: the browsers are there, and the extension is built as it is shipped. */
export default function setup(): void {
  requireBrowser('chromium');
  requireBrowser('firefox');
  buildExtension('chromium');
  buildExtension('firefox');
  buildExtension('chromium', 'gallery');
}
