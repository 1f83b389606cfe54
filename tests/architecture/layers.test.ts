import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/build.ts';
import { layerFaults } from './layers.ts';
import { factsOf, lineCount, readSources } from './source.ts';

const MOST_LINES = 250;
const MOST_FUNCTION_LINES = 60;

const sources = readSources();
const exists = (path: string): boolean => existsSync(join(ROOT, path));
const planted = (path: string, source: string): string[] =>
  layerFaults(new Map([[path, source]]), () => true);

describe('the layers', () => {
  it('are kept by every file', () => {
    expect(sources.size).toBeGreaterThan(20);
    expect(layerFaults(sources, exists)).toEqual([]);
  });

  it.each([
    ['an import', 'lib/detect/x.ts', "import { open } from '../store/db.ts';"],
    ['a type import', 'lib/detect/x.ts', "import type { Db } from '../store/db.ts';"],
    ['a type by import()', 'lib/page/x.ts', "let x: import('../store/db.ts').Db;"],
    ['an import on demand', 'lib/page/x.ts', "await import('../../components/card.tsx');"],
    ['a re-export', 'lib/domain/x.ts', "export * from '../detect/index.ts';"],
    ['a named re-export', 'components/x.tsx', "export { open } from '../lib/store/db.ts';"],
    ['a glob', 'lib/detect/x.ts', "import.meta.glob('../../data/agencies/*.json');"],
    ['a package', 'lib/page/x.ts', "import { h } from 'preact';"],
    ['the database package', 'entrypoints/background.ts', "import Dexie from 'dexie';"],
    ['an alias', 'lib/detect/x.ts', "import { open } from '@/lib/store/db.ts';"],
    ['the browser in a component', 'components/x.tsx', 'browser.runtime.sendMessage({});'],
    ['the document in detection', 'lib/detect/x.ts', 'export const t = document.title;'],
    ['a request', 'entrypoints/background.ts', "fetch('https://example.com/');"],
    ['a file in no layer', 'helpers/x.ts', 'export const one = 1;'],
  ])('are seen to be broken by %s', (_what, path, source) => {
    expect(planted(path, source)).toHaveLength(1);
  });

  it('are seen to be broken by a relative import of a file that is not there', () => {
    const source = "import './gone.ts';";
    expect(layerFaults(new Map([['lib/detect/x.ts', source]]), () => false)).toHaveLength(1);
  });

  it('allow what the table allows', () => {
    expect(planted('lib/store/x.ts', "import Dexie from 'dexie'; import '../domain/key.ts';")).toEqual([]);
  });
});

describe('sizes', () => {
  it(`no file has more than ${MOST_LINES} lines`, () => {
    const long = [...sources].filter(([, source]) => lineCount(source) > MOST_LINES).map(([path]) => path);
    expect(long).toEqual([]);
  });

  it(`no function outside tests has more than ${MOST_FUNCTION_LINES} lines`, () => {
    const long = [...sources]
      .filter(([path]) => !path.startsWith('tests/'))
      .flatMap(([path, source]) =>
        factsOf(path, source)
          .functions.filter(({ lines }) => lines > MOST_FUNCTION_LINES)
          .map(({ line, lines }) => `${path}:${line} has ${lines} lines`),
      );
    expect(long).toEqual([]);
  });

  it('a long function is seen', () => {
    const source = `const f = () => {\n${'one();\n'.repeat(80)}};`;
    expect(factsOf('lib/x.ts', source).functions[0]?.lines).toBe(82);
  });
});
