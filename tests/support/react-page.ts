/** Builds the React page of the fixtures: server-rendered markup and the script that hydrates it. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Rollup } from 'vite';
import { ROOT } from '../../scripts/support/build.ts';

const APP = JSON.stringify(join(ROOT, 'tests/fixtures/react-app.jsx'));

const HYDRATE = `
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from ${APP};
hydrateRoot(document.getElementById('root'), createElement(Story));
`;

const RENDER = `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from ${APP};
export const markup = renderToString(createElement(Story));
`;

export async function buildReactPage(): Promise<{ html: string; script: string }> {
  const script = await bundle(HYDRATE, false);
  const markup = await run(await bundle(RENDER, true));
  const html = `<!doctype html><html lang="en"><title>Live: a town builds a snow fort</title><body><div id="root">${markup}</div><script type="module" src="/app.js"></script></body></html>`;
  return { html, script };
}

async function bundle(code: string, forServer: boolean): Promise<string> {
  const entry = 'virtual:entry';
  const config: InlineConfig = {
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    // The project's own JSX is Preact's.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? code : null),
      },
    ],
    build: { write: false, ssr: forServer, rollupOptions: { input: entry } },
  };
  const [result] = [await build(config)].flat() as Rollup.RollupOutput[];
  return result!.output[0].code;
}

/** Runs a module that looks its packages up from the project. */
async function run(code: string): Promise<string> {
  const path = join(ROOT, '.output', `react-page-${process.pid}.mjs`);
  writeFileSync(path, code);
  try {
    const { markup } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { markup: string };
    return markup;
  } finally {
    rmSync(path);
  }
}
