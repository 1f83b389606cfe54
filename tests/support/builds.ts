import { join } from 'node:path';
import { ROOT } from '../../scripts/support/build.ts';

/** Folders of the builds that the end-to-end tests use, below `.output`. */
export const FOLDERS = { chrome: 'e2e/chrome', firefox: 'e2e/firefox', gallery: 'e2e/gallery' } as const;

type BuildName = keyof typeof FOLDERS;

const pathOf = (name: BuildName): string => join(ROOT, '.output', FOLDERS[name]);

export const BUILDS: Readonly<Record<BuildName, string>> = {
  chrome: pathOf('chrome'),
  firefox: pathOf('firefox'),
  gallery: pathOf('gallery'),
};
