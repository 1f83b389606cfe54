/** What the page itself says of the matters on record: which comes first in a card, and which marks are lighter. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/build.ts';
import { openDialog, readCard } from '../../scripts/support/card.ts';
import { findAll } from '../../scripts/support/overlay.ts';
import { extensionBench, marksOf, openCard } from '../support/extension.ts';

const bench = extensionBench();

const open = (path: string, story: string): Promise<Page> =>
  bench.open(`https://www.wtnh.com/news/${path}`, `<title>A talk</title><article>${story}</article>`);

/** The words that an entry of the highlights holds. */
const held = (page: Page, entry: string): Promise<string[]> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), entry);

const TALK =
  '<p>In Connecticut, Norwalk police and Wethersfield police will sit on a panel at the library.</p>';

describe('a card opens with the matter that the page is about', () => {
  it.each([
    ['none', 'The library has new chairs.', /^Fatal shooting in Wethersfield/],
    ['plates', 'The talk is on license-plate readers.', /^License-plate readers and ICE/],
    ['stops', 'A class on race and traffic stops follows.', /^Traffic stops and race/],
  ])('%s', async (path, sentence, first) => {
    const page = await open(path, `${TALK}<p>${sentence}</p>`);
    await openCard(page, (await marksOf(page, 2))[1]);
    const [heading] = findAll(
      [(await openDialog(page))!],
      ({ role, level }) => role === 'heading' && level === 3,
    );
    expect(heading!.name).toMatch(first);
    expect(findAll([heading!], ({ role }) => role === 'button')[0]!.expanded).toBe(true);
    expect((await readCard(page)).matters).toHaveLength(3);
  });
});

describe('a mark is lighter where the story itself reports all that is on record', () => {
  const sources = JSON.parse(readFileSync(join(ROOT, 'data/sources.json'), 'utf8')) as {
    id: string;
    URL: string;
  }[];
  const { statements } = JSON.parse(
    readFileSync(join(ROOT, 'data/matters/2019-plate-readers-ice.json'), 'utf8'),
  ) as { statements: { kind: string; sources: string[] }[] };
  const cited = statements.find(({ kind }) => kind === 'allegation')!.sources[0];
  const url = sources.find(({ id }) => id === cited)!.URL;

  it.each([
    ['linked', `<p>There is <a href="${url}">a report</a>.</p>`],
    ['named', '<p>The ACLU will speak about ICE and license-plate readers.</p>'],
  ])('%s', async (path, rest) => {
    const page = await open(path, TALK + rest);
    await marksOf(page, 2);
    await expect.poll(() => held(page, 'on-record-light')).toEqual(['Norwalk police']);
    // Of the other, the story does not tell all.
    expect(await held(page, 'on-record-plain')).toEqual(['Wethersfield police']);
    expect(await held(page, 'on-record')).toEqual(['Norwalk police', 'Wethersfield police']);
    expect(await openCard(page, (await marksOf(page, 2))[0])).toBe('Norwalk Police Department');
  });

  it.each([
    ['plain', ''],
    ['menu', `<nav><a href="${url}">Most read</a></nav>`],
    ['topic-alone', '<p>The talk is on ICE and license-plate readers.</p>'],
    ['aclu-alone', '<p>The ACLU will speak about reading.</p>'],
  ])('and not otherwise: %s', async (path, rest) => {
    const page = await open(path, TALK + rest);
    const mark = (await marksOf(page, 2))[0];
    await openCard(page, mark);
    expect(await held(page, 'on-record-light')).toEqual([]);
    expect(await held(page, 'on-record-plain')).toEqual(['Norwalk police', 'Wethersfield police']);
  });
});
