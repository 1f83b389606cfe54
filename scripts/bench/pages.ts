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
/** Paragraphs that are added to a long page at a time, and how many times. */
const APPENDED = 20;
const APPENDS = 5;
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

/** A page that grows: what is added must cost like what is added, on a short page as on a long one. */
async function benchAppending(server: NewsServer, extension: string, every: number): Promise<void> {
  const rows: string[][] = [];
  for (const many of [600, 6_000]) {
    const url = `${HOST}/long-${every}-${many}`;
    server.serve(url, `<!doctype html><title>Long</title><article>${paragraphs(0, many, every)}</article>`);
    for (const [name, wanted] of Object.entries({ 'no extension': undefined, 'On Record': extension })) {
      const { whole, added } = await appendingCost(server, wanted, { url, many, every });
      const ratio = (added.task / whole.task).toFixed(3);
      rows.push([
        `${name}, ${many}`,
        added.script.toFixed(1),
        added.task.toFixed(1),
        whole.task.toFixed(1),
        ratio,
      ]);
    }
  }
  console.log(`Appending ${APPENDED} paragraphs, one in ${every} with a mention; median of ${APPENDS}`);
  printTable([['page of', 'script ms', 'main thread ms', 'whole page ms', 'ratio'], ...rows]);
}

interface Growing {
  readonly url: string;
  readonly many: number;
  readonly every: number;
}

/** The cost of the page itself, and the median cost of appending to it. */
async function appendingCost(
  server: NewsServer,
  extension: string | undefined,
  { url, many, every }: Growing,
): Promise<{ whole: Cost; added: Cost }> {
  const browser = await launched({
    ...(extension === undefined ? {} : { extension }),
    port: server.port,
    headless: true,
  });
  try {
    const page = await browser.context.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const settle = async (count: number): Promise<Cost> => {
      if (extension !== undefined) await marked(page, Math.ceil(count / every));
      await page.waitForTimeout(1_000);
      return countersOf(session);
    };
    await page.goto(url);
    const whole = await settle(many);
    const costs: Cost[] = [];
    for (let count = many, before = whole; costs.length < APPENDS; count += APPENDED) {
      await page.evaluate(
        (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
        paragraphs(count, APPENDED, every),
      );
      const after = await settle(count + APPENDED);
      costs.push({ script: after.script - before.script, task: after.task - before.task, heap: after.heap });
      before = after;
    }
    const middle = (key: keyof Cost): number => median(costs.map((cost) => cost[key]));
    return { whole, added: { script: middle('script'), task: middle('task'), heap: middle('heap') } };
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
}
