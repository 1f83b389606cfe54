/** Goes through a page as a reader would: clicks the marked words and reads the card of each agency. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Card, openTitle, readCard } from './card.ts';
import { clickMark, type Mark, readMarks } from './overlay.ts';

export interface Found extends Card {
  /** The marked words that open this card, in page order, each once. */
  readonly words: readonly string[];
}

export interface Tour {
  readonly title: string;
  readonly url: string;
  readonly found: readonly Found[];
  readonly shots: readonly string[];
}

/** Milliseconds without a change in the number of marks after which the reading of the page is taken as done. */
const QUIET = 1_200;

/**
 * @param page a page that has loaded
 * @param shots folder for a picture of the page and of each card, light and dark
 * @throws Error when a click on marked words opens no card
 */
export async function tour(page: Page, shots: string): Promise<Tour> {
  mkdirSync(shots, { recursive: true });
  await settled(page);
  const pictures: string[] = await shoot(page, join(shots, 'page'), null);
  const found = new Map<string, Found>();
  const seen = new Set<string>();
  for (const mark of await readMarks(page)) {
    if (seen.has(mark.text)) continue;
    seen.add(mark.text);
    const agency = await openCard(page, mark);
    const known = found.get(agency);
    const card = known ?? (await readCard(page));
    found.set(agency, { ...card, words: [...(known?.words ?? []), mark.text] });
    if (known === undefined) pictures.push(...(await shoot(page, join(shots, fileName(agency)), mark)));
    await page.keyboard.press('Escape');
  }
  return { title: await page.title(), url: page.url(), found: [...found.values()], shots: pictures };
}

/** Takes a picture in light and in dark, of the page as it is or with the card of a mark open. */
async function shoot(page: Page, path: string, mark: Mark | null): Promise<string[]> {
  const pictures: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    // A card takes on the lightness of the page when it opens.
    if (mark !== null) await page.keyboard.press('Escape');
    await page.emulateMedia({ colorScheme });
    if (mark !== null) await openCard(page, mark);
    const picture = `${path}-${colorScheme}.png`;
    await page.screenshot({ path: picture });
    pictures.push(picture);
  }
  return pictures;
}

/** Waits until the marks of the page stay the same for a while. */
async function settled(page: Page): Promise<void> {
  let count = -1;
  for (let now = 0; now !== count; now = (await readMarks(page)).length) {
    count = now;
    await page.waitForTimeout(QUIET);
  }
}

/** Clicks marked words. @returns the agency whose card has opened */
async function openCard(page: Page, mark: Mark): Promise<string> {
  await clickMark(page, mark);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const title = await openTitle(page);
    if (title !== '') return title;
    await page.waitForTimeout(30);
  }
  throw new Error(`A click on "${mark.text}" opened no card.`);
}

function fileName(agency: string): string {
  return agency.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
