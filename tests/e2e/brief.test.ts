/** What a card says at first glance: of each matter, in one row, allegation, answer and what happened next. */

import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Launched, launchChromium } from '../../scripts/support/launch.ts';
import { boxOf, clickNode, findAll, readOverlay } from '../../scripts/support/overlay.ts';
import { BUILDS } from '../support/builds.ts';
import { extensionBench, fixture, marksOf, openCard } from '../support/extension.ts';

const bench = extensionBench();

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extension: BUILDS.gallery, headless: true });
  page = await browser.context.newPage();
});

afterAll(() => browser.close());

async function show(query: string, width = 460): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`chrome-extension://${browser.extensionId}/gallery.html?${query}`);
  await page.locator('.state').waitFor();
}

/** The cells of the first matter's row, as read. */
const cells = (): Promise<string[]> =>
  page
    .locator('.brief')
    .first()
    .getByRole('button')
    .evaluateAll((all) => all.map((cell) => cell.textContent.trim()));

it.each([
  [
    'answered',
    ['The ACLU alleged May 3, 2021', 'The agency answered May 4, 2021', 'What happened next Jun 2021'],
  ],
  [
    'answered-for',
    [
      'The ACLU alleged May 3, 2021',
      'The town or city answered for it May 4, 2021 4 statements',
      'Nothing further found as of Nov 22, 2026',
    ],
  ],
  [
    'none-found',
    [
      'The ACLU alleged May 3, 2021',
      'No response found as of Nov 22, 2026',
      'Nothing further found as of Nov 22, 2026',
    ],
  ],
  [
    'earlier',
    [
      'The ACLU alleged May 3, 2021',
      'The agency said earlier, on the matter Nov 2020',
      'Nothing further found as of Nov 22, 2026',
    ],
  ],
])('says in three cells what there is: %s', async (state, said) => {
  await show(`state=card-${state}`);
  expect(await cells()).toEqual(said);
});

it('speaks Spanish', async () => {
  await show('state=card-none-found&lang=es');
  const [alleged, answer, next] = await cells();
  expect(alleged).toMatch(/^La ACLU alegó 3 may 2021/);
  expect(answer).toMatch(/^No se encontró respuesta al 22 nov 2026/);
  expect(next).toMatch(/^No se encontró nada más/);
});

it.each([
  ['side by side, where there is room', 460, 1],
  ['one below the other in a narrow window', 320, 3],
])('gives the three the same room, %s', async (_, width, rows) => {
  await show('state=card-long', width);
  const boxes = await page
    .locator('.brief')
    .first()
    .getByRole('button')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
  const widths = boxes.map((box) => Math.round(box.width));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(rows);
  const look = await page
    .locator('.brief b')
    .evaluateAll((all) =>
      all.map((cell) => JSON.stringify([getComputedStyle(cell).font, getComputedStyle(cell).color])),
    );
  expect(new Set(look).size).toBe(1);
});

it('stands in folded matters too, and of a background matter says that nothing was alleged', async () => {
  await show('agency=connecticut-state-police');
  const matters = await page.locator('.matter').count();
  expect(await page.locator('.rail').count()).toBeLessThan(matters);
  const shown = await page
    .locator('.matter')
    .evaluateAll((all) => all.map((one) => one.querySelector('.brief, .background') !== null));
  expect(shown).toEqual(Array(matters).fill(true));
});

it('leads with the keys to the entry of a folded matter, which takes the focus', async () => {
  await show('agency=connecticut-state-police');
  const folded = page.locator('.matter').nth(2);
  await folded.getByRole('button', { name: /^No response found/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => folded.locator('[data-entry="no-answer"]:focus').count()).toBe(1);
  expect(await folded.locator('.entry:focus').innerText()).toContain('We found no response');
});

it('is in sight as soon as a card opens, and brings the answer into sight', async () => {
  const story = await bench.open('https://www.wtnh.com/news/brief', fixture('three-agencies.html'));
  await story.setViewportSize({ width: 320, height: 640 });
  await openCard(story, (await marksOf(story, 3))[0]);
  const named = async (name: RegExp, role: string) =>
    findAll(await readOverlay(story), (node) => node.role === role && name.test(node.name));
  const inSight = async (node: Parameters<typeof boxOf>[1]): Promise<boolean> => {
    const box = await boxOf(story, node);
    return box.y >= 0 && box.y + box.height <= 640;
  };
  const [answer] = await named(/^The agency (?:answered|said)/, 'button');
  expect(await inSight(answer!)).toBe(true);
  await clickNode(story, answer!);
  await expect
    .poll(async () => {
      const [heading] = await named(/^The agency (?:answered|said)/, 'heading');
      return inSight(heading!);
    })
    .toBe(true);
});
