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
import { documents } from './texts.ts';

const HOST = 'https://www.wtnh.com';
const PAGES = 8;
const LOADS = 3;
/** UTF-16 code units of text, as on the median news page. */
const PAGE_LENGTH = 14_000;
/** Milliseconds after the load in which an extension has its say. */
const PATIENCE = 700;

interface Cost {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
}

export async function benchPages(): Promise<void> {
  const server = await startNewsServer();
  const pages = newsPages();
  pages.forEach((body, index) => void server.serve(`${HOST}/${index}`, body));
  const ours = buildExtension('chromium');
  const empty = emptyExtension(ours);
  const variants = { 'no extension': undefined, 'an empty extension': empty, 'On Record': ours };
  try {
    const costs = await measureAll(server, variants, pages.length);
    report(costs);
    await benchAppending(server, ours);
  } finally {
    await server.close();
    rmSync(empty, { recursive: true });
  }
}

/** Pages of the project's own articles, as long as the median news page, with a site's frame around them. */
function newsPages(): string[] {
  const texts = documents(PAGES * PAGE_LENGTH);
  const links = Array.from(
    { length: 60 },
    (_item, index) => `<li><a href="/s/${index}">Section ${index}</a></li>`,
  );
  return Array.from({ length: PAGES }, (_page, page) => {
    const paragraphs: string[] = [];
    for (let length = 0, next = page; length < PAGE_LENGTH; next += PAGES) {
      const text = texts[next % texts.length]!;
      length += text.length;
      paragraphs.push(...text.split(/\n+/).map((paragraph) => `<p>${paragraph.replace(/</g, '&lt;')}</p>`));
    }
    return `<!doctype html><title>Page ${page}</title><nav><ul>${links.join('')}</ul></nav><article><h1>Page ${page}</h1>${paragraphs.join('\n')}</article><footer>${links.join('')}</footer>`;
  });
}

/** An extension with our manifest's hosts and a content script that does nothing. */
function emptyExtension(ours: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-empty-'));
  const manifest = JSON.parse(readFileSync(join(ours, 'manifest.json'), 'utf8')) as {
    content_scripts: { matches: string[] }[];
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.js'), '');
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
  pages: number,
): Promise<Map<string, Cost[]>> {
  const costs = new Map<string, Cost[]>();
  for (let load = 0; load <= LOADS; load += 1) {
    for (const [name, extension] of Object.entries(variants)) {
      const browser = await launchChromium({
        ...(extension === undefined ? {} : { extension }),
        port: server.port,
        headless: true,
      });
      try {
        for (let page = 0; page < pages; page += 1) {
          const cost = await costOf(browser, `${HOST}/${page}`);
          if (load > 0) costs.set(name, [...(costs.get(name) ?? []), cost]);
        }
      } finally {
        await browser.close();
      }
    }
  }
  return costs;
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

function report(costs: ReadonlyMap<string, readonly Cost[]>): void {
  const of = (name: string, key: keyof Cost): number =>
    median((costs.get(name) ?? []).map((cost) => cost[key]));
  const base = of('no extension', 'task');
  console.log(`Pages: ${PAGES} of ${PAGE_LENGTH / 1000} kB text, median of ${LOADS} loads each`);
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
async function benchAppending(server: NewsServer, extension: string): Promise<void> {
  const [many, few] = [6_000, 20];
  const url = `${HOST}/long`;
  server.serve(url, `<!doctype html><title>Long</title><article>${paragraphs(0, many)}</article>`);
  const browser = await launchChromium({ extension, port: server.port, headless: true });
  try {
    const page = await browser.context.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    await marked(page, many);
    const loaded = (await countersOf(session)).task;
    await page.evaluate(
      (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
      paragraphs(many, few),
    );
    await marked(page, many + few);
    const added = (await countersOf(session)).task - loaded;
    console.log(
      `Appending ${few} paragraphs to ${many}: ${added.toFixed(1)} ms of the main thread, ${(added / loaded).toFixed(3)} of the ${loaded.toFixed(0)} ms for the whole page`,
    );
  } finally {
    await browser.close();
  }
}

/** Each different from all others, and each with one mention. */
function paragraphs(first: number, count: number): string {
  const lines = Array.from(
    { length: count },
    (_line, index) =>
      `<p>Wethersfield police lent ladder ${first + index}, and nobody in Connecticut fell.</p>`,
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
