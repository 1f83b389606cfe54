/** Who may import whom. ARCHITECTURE.md shows this table as a drawing. */

import { factsOf, resolveRelative, type Sources } from './source.ts';

interface Layer {
  /** Folders, longest first where one lies in another. */
  readonly folder: string;
  /** Folders of the project that may be imported, besides its own. */
  readonly layers: readonly string[];
  /** Packages that may be imported; a name also allows its subpaths. */
  readonly packages: readonly string[];
  /** Globals that it must not touch. */
  readonly without: readonly string[];
}

const BROWSER_API = ['browser', 'chrome'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const STORAGE = ['indexedDB', 'localStorage', 'sessionStorage', 'caches'];
const DOM = ['document', 'window', 'navigator', 'location', 'CSS'];
const PURE = [...BROWSER_API, ...NETWORK, ...STORAGE, ...DOM, 'process'];

export const LAYERS: readonly Layer[] = [
  { folder: 'lib/domain', layers: [], packages: ['valibot'], without: PURE },
  { folder: 'lib/detect', layers: ['lib/domain'], packages: [], without: PURE },
  { folder: 'lib/places', layers: ['lib/domain'], packages: [], without: PURE },
  {
    folder: 'lib/page',
    layers: ['lib/domain'],
    packages: [],
    without: [...BROWSER_API, ...NETWORK, ...STORAGE],
  },
  {
    folder: 'lib/store',
    layers: ['lib/domain'],
    packages: ['dexie', 'valibot'],
    without: [...BROWSER_API, ...NETWORK, ...DOM],
  },
  {
    folder: 'lib/messages',
    layers: ['lib/domain'],
    packages: ['valibot', 'wxt', '#imports'],
    without: [...NETWORK, ...STORAGE, ...DOM],
  },
  {
    folder: 'lib/i18n',
    layers: ['lib/domain'],
    packages: ['wxt', '#imports'],
    without: [...NETWORK, ...STORAGE, ...DOM],
  },
  {
    folder: 'components',
    layers: ['lib/domain', 'lib/i18n'],
    packages: ['preact'],
    without: [...BROWSER_API, ...NETWORK, ...STORAGE],
  },
  {
    folder: 'entrypoints',
    layers: ['components', 'lib', 'data'],
    packages: ['preact', 'wxt', '#imports'],
    without: [...NETWORK, ...STORAGE],
  },
  // Commands and tests run in Node and may use any package of the project.
  { folder: 'scripts', layers: ['lib', 'data'], packages: ['*'], without: [] },
  {
    folder: 'tests',
    layers: ['entrypoints', 'components', 'lib', 'data', 'scripts'],
    packages: ['*'],
    without: [],
  },
];

/** @returns one line for each import or global that the table does not allow */
export function layerFaults(sources: Sources, exists: (path: string) => boolean): string[] {
  return [...sources].flatMap(([path, source]) => {
    const layer = LAYERS.find(({ folder }) => path.startsWith(`${folder}/`));
    if (layer === undefined) return [`${path}: in no layer of the table`];
    const { imports, globals } = factsOf(path, source);
    return [
      ...imports.flatMap((specifier) => importFault(layer, path, specifier, exists)),
      ...[...globals]
        .filter((name) => layer.without.includes(name))
        .map((name) => `${path}: must not use ${name}`),
    ];
  });
}

function importFault(
  layer: Layer,
  importer: string,
  specifier: string,
  exists: (path: string) => boolean,
): string[] {
  const target = resolveRelative(importer, specifier);
  if (target === null) {
    const allowed = layer.packages.some(
      (name) => name === '*' || specifier === name || specifier.startsWith(`${name}/`),
    );
    return allowed ? [] : [`${importer}: must not import the package ${specifier}`];
  }
  const isGlob = specifier.includes('*');
  if (!isGlob && !exists(target)) return [`${importer}: imports ${specifier}, which is not there`];
  const inLayer = [layer.folder, ...layer.layers].some((folder) => target.startsWith(`${folder}/`));
  const isRootFile = layer.packages.includes('*') && !target.includes('/');
  return inLayer || isRootFile ? [] : [`${importer}: must not import ${target}`];
}
