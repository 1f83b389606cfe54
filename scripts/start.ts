/**
 * `npm start`: builds the extension and opens a browser with it on a page. Without a display, or with `--json`, it
 * goes through the page itself, prints every card, saves pictures and ends.
 *
 * Exit codes: 0 done, 1 nothing could be read or built, 2 wrong usage.
 */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isHtml, textToPage } from './support/article-page.ts';
import { buildExtension, ROOT } from './support/build.ts';
import { hasDisplay, type Launched, launchChromium } from './support/launch.ts';
import { type NewsServer, startNewsServer } from './support/news-server.ts';
import { isAddress, readOptions, type StartOptions, USAGE, UsageError } from './support/start-options.ts';
import { tour } from './support/tour.ts';
import { reportLines } from './support/tour-report.ts';

const SAMPLE = join(ROOT, 'scripts/sample/story.html');

/** What is said while working; stdout is for the result. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** @throws Error that names the file */
function readPage(file: string): string {
  const content = readFileSync(file, 'utf8');
  if (content.trim() === '') throw new Error(`${file}: the file is empty.`);
  return isHtml(file, content) ? content : textToPage(content);
}

interface Stage {
  readonly url: string;
  readonly browser: Launched;
  readonly server: NewsServer | null;
}

async function setUp({ target, host }: StartOptions, headless: boolean): Promise<Stage> {
  const isOnline = target !== undefined && isAddress(target);
  const file = target ?? SAMPLE;
  const html = isOnline ? '' : readPage(file);
  const extension = buildExtension('chromium');
  if (isOnline) return { url: target, browser: await launchChromium({ extension, headless }), server: null };
  const server = await startNewsServer();
  const url = `https://${host}/${encodeURIComponent(basename(file))}`;
  server.serve(url, html);
  const browser = await launchChromium({ extension, port: server.port, headless });
  return { url, browser, server };
}

/** Goes through the page and prints what it found. */
async function showAll(stage: Stage, options: StartOptions): Promise<void> {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.url);
  const result = await tour(page, options.shots);
  console.log(options.json ? JSON.stringify(result) : reportLines(result).join('\n'));
  const unexpected = stage.server?.unexpected() ?? [];
  if (stage.server !== null && unexpected.length > 0) {
    say(`Requests beside the page itself: ${unexpected.map(({ url }) => url).join(', ')}`);
  }
}

/** Leaves the browser to a person until they close it. */
async function leaveOpen({ url, browser }: Stage): Promise<void> {
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(url);
  say('The browser is open. Click the underlined words. Close its window to end.');
  await new Promise<void>((done) => browser.context.on('close', () => done()));
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const headless = options.json || !hasDisplay();
  const stage = await setUp(options, headless);
  try {
    if (headless) await showAll(stage, options);
    else await leaveOpen(stage);
  } finally {
    await stage.browser.close();
    await stage.server?.close();
  }
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) say(`Usage: ${USAGE}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
