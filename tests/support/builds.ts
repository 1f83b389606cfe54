import { join } from 'node:path';
import { ROOT } from '../../scripts/support/build.ts';

export type BuildName = 'chrome' | 'firefox' | 'gallery';

/** Where the end-to-end tests keep their builds. */
export const BUILDS: Readonly<Record<BuildName, string>> = {
  chrome: join(ROOT, '.output/e2e/chrome'),
  firefox: join(ROOT, '.output/e2e/firefox'),
  gallery: join(ROOT, '.output/e2e/gallery'),
};
