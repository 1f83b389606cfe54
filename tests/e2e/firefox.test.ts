import { afterAll, beforeAll, expect, it } from 'vitest';
import { type NewsServer, startNewsServer } from '../../scripts/support/news-server.ts';
import { BUILDS } from '../support/builds.ts';
import { fixture } from '../support/extension.ts';
import { type Accessible, type Firefox, launchFirefox } from '../support/firefox.ts';

const ESCAPE = '\uE00C';
const HOST = 'https://www.wtnh.com';

let server: NewsServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await startNewsServer();
  firefox = await launchFirefox();
  await firefox.install(BUILDS.firefox);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
  expect(server?.unexpected(), 'requests that no page made').toEqual([]);
});

async function open(path: string, html: string): Promise<void> {
  server.serve(`${HOST}${path}`, html);
  await firefox.open(`${HOST}:${server.port}${path}`);
}

const marks = (): Promise<string[]> =>
  firefox.run("return [...(CSS.highlights.get('on-record') ?? [])].map((range) => range.toString())");

const has = async (role: string, name: RegExp): Promise<boolean> =>
  (await firefox.accessibles()).some((node: Accessible) => node.role === role && name.test(node.name));

const within = { timeout: 15_000, interval: 200 };

it('marks a story, and opens and closes a card with allegation, answer and what came next', async () => {
  await open('/bake-sale', fixture('three-agencies.html'));
  await expect.poll(marks, within).toHaveLength(3);
  await expect.poll(() => has('pushbutton', /^3 agencies\b.* on record/), within).toBe(true);

  const { x, y } = await firefox.run<{ x: number; y: number }>(`
    const [range] = CSS.highlights.get('on-record');
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = range.getClientRects()[0];
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  `);
  await firefox.click(x, y);
  await expect.poll(() => has('dialog', /^Wethersfield Police Department$/), within).toBe(true);
  for (const heading of [/^The ACLU alleged$/, /^The agency (answered|said)/, /^What happened next$/]) {
    expect(await has('heading', heading)).toBe(true);
  }
  expect(await has('pushbutton', /^Copy with citation/)).toBe(true);

  await firefox.press(ESCAPE);
  await expect.poll(() => has('dialog', /Wethersfield/), within).toBe(false);
});

it('leaves the page as it was, save one host element', async () => {
  const [before, after] = await firefox.run<[string, string]>(`
    const copy = document.documentElement.cloneNode(true);
    const hosts = [...copy.querySelectorAll('on-record-ui')];
    for (const host of hosts) host.remove();
    return [String(hosts.length), copy.outerHTML];
  `);
  expect(before).toBe('1');
  const parsed: string = await firefox.run(
    'return new DOMParser().parseFromString(arguments[0], "text/html").documentElement.outerHTML',
    fixture('three-agencies.html'),
  );
  expect(after).toBe(parsed);
});

it('stays quiet on a story about namesakes in other states', async () => {
  await open('/crosswalks', fixture('other-states.html'));
  await new Promise((done) => setTimeout(done, 2_000));
  expect(await marks()).toEqual([]);
  expect(await firefox.run('return document.querySelectorAll("on-record-ui").length')).toBe(0);
});
