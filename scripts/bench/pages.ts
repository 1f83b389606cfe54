/**
 * What the built extension costs a page, beside the same browser without one and with an empty one: CPU time of
 * the page's main thread and memory kept, read from the browser's own counters after each load.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { buildExtension } from '../support/build.ts';
import { type Launched, launchChromium } from '../support/launch.ts';
import { type NewsServer, startNewsServer } from '../support/news-server.ts';
import { HIGHLIGHT } from '../support/overlay.ts';
import { median, printTable } from './measure.ts';
import { listMatcher, MATCHER_AGENCIES, PAGE_LENGTH, pageKinds } from './subjects.ts';
import { aliases, policeAgencies } from './texts.ts';

const HOST = 'https://www.wtnh.com';
const PAGES = 5;
const LOADS = 3;
/** Milliseconds after the load in which an extension has its say. */
const PATIENCE = 700;

interface Cost {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
}

export async function benchPages(): Promise<void> {
  const server = await startNewsServer();
  const ours = buildExtension('chromium');
  const empty = otherExtension(ours, '');
  const matcher = otherExtension(ours, listMatcher(aliases(policeAgencies(MATCHER_AGENCIES))));
  const variants = {
    'no extension': undefined,
    'an empty extension': empty,
    [`a list-matcher of ${MATCHER_AGENCIES} agencies`]: matcher,
    'On Record': ours,
  };
  try {
    for (const [what, pages] of Object.entries(pageKinds(PAGES))) {
      const kind = what.replace(/[^a-z]+/g, '-');
      pages.forEach((body, index) => void server.serve(`${HOST}/${kind}/${index}`, body));
      const urls = pages.map((_body, index) => `${HOST}/${kind}/${index}`);
      report(what, await measureAll(server, variants, urls));
    }
    // On news as it is, and where every paragraph is marked: the browser's painting then costs most.
    for (const every of [50, 1]) await benchAppending(server, ours, every);
  } finally {
    await server.close();
    rmSync(empty, { recursive: true });
    rmSync(matcher, { recursive: true });
  }
}

/** An extension with our manifest's hosts and one content script. */
function otherExtension(ours: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  const manifest = JSON.parse(readFileSync(join(ours, 'manifest.json'), 'utf8')) as {
    content_scripts: { matches: string[] }[];
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.js'), script);
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: manifest.content_scripts[0]?.matches, js: ['page.js'] }],
    }),
  );
  return folder;
}

async function measureAll(
  server: NewsServer,
  variants: Readonly<Record<string, string | undefined>>,
  urls: readonly string[],
): Promise<Map<string, Cost[]>> {
  const costs = new Map<string, Cost[]>();
  for (let load = 0; load <= LOADS; load += 1) {
    for (const [name, extension] of Object.entries(variants)) {
      const browser = await launched({
        ...(extension === undefined ? {} : { extension }),
        port: server.port,
        headless: true,
      });
      try {
        for (const url of urls) {
          const cost = await costOf(browser, url);
          if (load > 0) costs.set(name, [...(costs.get(name) ?? []), cost]);
        }
      } finally {
        await browser.close();
      }
    }
  }
  return costs;
}

/** A browser that has started with its extension; once in a while a start on a busy machine takes too long. */
async function launched(options: Parameters<typeof launchChromium>[0]): Promise<Launched> {
  return launchChromium(options).catch(() => launchChromium(options));
}

async function costOf(browser: Launched, url: string): Promise<Cost> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForTimeout(PATIENCE);
  const read = await countersOf(session);
  await session.send('HeapProfiler.collectGarbage');
  const { heap } = await countersOf(session);
  await page.close();
  return { ...read, heap };
}

async function countersOf(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    script: value('ScriptDuration') * 1000,
    task: value('TaskDuration') * 1000,
    heap: value('JSHeapUsedSize') / 1e6,
  };
}

function report(what: string, costs: ReadonlyMap<string, readonly Cost[]>): void {
  const of = (name: string, key: keyof Cost): number =>
    median((costs.get(name) ?? []).map((cost) => cost[key]));
  const base = of('no extension', 'task');
  console.log(`Pages ${what}: ${PAGES} of ${PAGE_LENGTH / 1000} kB text, median of ${LOADS} loads each`);
  printTable([
    ['', 'script ms', 'main thread ms', 'ratio to none', 'heap MB'],
    ...[...costs.keys()].map((name) => [
      name,
      of(name, 'script').toFixed(1),
      of(name, 'task').toFixed(1),
      (of(name, 'task') / base).toFixed(2),
      of(name, 'heap').toFixed(2),
    ]),
  ]);
}

/** A long page that grows: what is added must cost like what is added, not like the whole page. */
async function benchAppending(server: NewsServer, extension: string, every: number): Promise<void> {
  const [many, few] = [6_000, 20];
  const url = `${HOST}/long-${every}`;
  server.serve(url, `<!doctype html><title>Long</title><article>${paragraphs(0, many, every)}</article>`);
  const browser = await launchChromium({ extension, port: server.port, headless: true });
  try {
    const page = await browser.context.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    await marked(page, Math.ceil(many / every));
    const loaded = (await countersOf(session)).task;
    await page.evaluate(
      (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
      paragraphs(many, few, every),
    );
    await marked(page, Math.ceil((many + few) / every));
    const added = (await countersOf(session)).task - loaded;
    console.log(
      `Appending ${few} paragraphs to ${many}, one in ${every} with a mention: ${added.toFixed(1)} ms of the main thread, ${(added / loaded).toFixed(3)} of the ${loaded.toFixed(0)} ms for the whole page`,
    );
  } finally {
    await browser.close();
  }
}

/** Each different from all others; one in so many has a mention. */
function paragraphs(first: number, count: number, every: number): string {
  const lines = Array.from(
    { length: count },
    (_line, index) =>
      `<p>${(first + index) % every === 0 ? 'Wethersfield police' : 'The library of the town'} lent ladder ${first + index}, and nobody in Connecticut fell.</p>`,
  );
  return lines.join('\n');
}

/** Counts without touching the ranges: reading thousands of them would be measured too. */
async function marked(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    ([name, least]) => (CSS.highlights.get(name)?.size ?? 0) >= least,
    [HIGHLIGHT, count] as const,
    { polling: 200, timeout: 120_000 },
  );
  await page.waitForTimeout(1_000);
}
