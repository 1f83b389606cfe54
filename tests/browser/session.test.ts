/** What the page script tells the interface and the background, and how it ends. */

import { describe, expect, test, vi } from 'vitest';
import { foundIn } from '../../lib/page/found.ts';
import { LIGHT_MARK, MARK, PLAIN_MARK } from '../../lib/page/marks.ts';
import { currentSession } from '../../lib/page/session.ts';
import { isMarked, marked, reader, start } from './started-reader.ts';
import { ANSWER, page, settle, until } from './support.ts';

describe('frames', () => {
  test('what a frame reports counts for the page, until the frame is gone', async () => {
    page('<p>Hartwell police</p>');
    const run = start();
    await isMarked('Hartwell police');
    reader?.frameFound(7, { sure: ['oakenby-pd', 'hartwell-pd'], possible: ['elmfield-pd'] });
    expect(run.reports.at(-1)).toEqual(['hartwell-pd', 'oakenby-pd']);
    expect(foundIn(reader!)).toEqual({ sure: ['hartwell-pd', 'oakenby-pd'], possible: ['elmfield-pd'] });
    reader?.frameFound(7, { sure: [], possible: [] });
    expect(run.reports.at(-1)).toEqual(['hartwell-pd']);
  });

  test('an agency that is sure anywhere is not possible as well', async () => {
    page('<p>Hartwell police</p>');
    start();
    await isMarked('Hartwell police');
    reader?.frameFound(7, { sure: [], possible: ['hartwell-pd'] });
    expect(foundIn(reader!)).toEqual({ sure: ['hartwell-pd'], possible: [] });
  });
});

describe('the interface', () => {
  test('hears of mentions that changed, and of nothing else', async () => {
    const body = page('<p>Hartwell police</p>');
    const run = start();
    await isMarked('Hartwell police');
    const update = vi.fn();
    reader!.ui = { update, destroy: () => undefined };
    run.parsed.length = 0;
    body.insertAdjacentHTML('beforeend', '<p>A quiet line about police.</p>');
    await until(() => run.parsed.length > 0, 'a parse');
    await settle();
    expect(update).not.toHaveBeenCalled();
    body.insertAdjacentHTML('beforeend', '<p>Oakenby police</p>');
    await isMarked('Hartwell police', 'Oakenby police');
    expect(update).toHaveBeenCalledOnce();
  });
});

test('an answer that a change of settings has overtaken is not shown', async () => {
  page('<p>Hartwell police</p>');
  const run = start();
  run.delay = 300;
  await until(() => run.lookUps.length === 1, 'a look-up');
  run.delay = 0;
  run.answer = { ...ANSWER, reply: null };
  await reader?.refresh();
  await settle();
  expect(marked()).toEqual([]);
  document.body.insertAdjacentHTML('beforeend', '<p>Later.</p>');
  await settle();
  expect(marked()).toEqual([]);
});

const held = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(String);

test('an agency of which the page itself tells is marked more lightly, and stays a mark', async () => {
  const body = page('<p>Hartwell police met Oakenby police.</p>');
  start();
  await isMarked('Hartwell police', 'Oakenby police');
  expect([held(PLAIN_MARK), held(LIGHT_MARK)]).toEqual([['Hartwell police', 'Oakenby police'], []]);
  reader?.lighten(new Set(['oakenby-pd']));
  expect([held(PLAIN_MARK), held(LIGHT_MARK)]).toEqual([['Hartwell police'], ['Oakenby police']]);
  body.insertAdjacentHTML('beforeend', '<p>Oakenby police again.</p>');
  await until(() => held(LIGHT_MARK).length === 2, 'the new mention is light too');
  expect(held(MARK)).toEqual(['Hartwell police', 'Oakenby police', 'Oakenby police']);
  expect(reader?.text()).toBe('Hartwell police met Oakenby police.\n\nOakenby police again.');
  reader?.destroy();
  expect([MARK, PLAIN_MARK, LIGHT_MARK].map(held)).toEqual([[], [], []]);
});

describe('the end', () => {
  test('takes everything out of the page', async () => {
    page('<p>Hartwell police</p>');
    start();
    const sheets = document.adoptedStyleSheets.length;
    await isMarked('Hartwell police');
    expect(document.adoptedStyleSheets.length).toBe(sheets + 1);
    reader?.destroy();
    expect([CSS.highlights.has(MARK), document.adoptedStyleSheets.length, currentSession()]).toEqual([
      false,
      sheets,
      undefined,
    ]);
  });

  test('comes by itself when the extension was updated or removed', async () => {
    const body = page('<p>Hartwell police</p>');
    const run = start();
    await isMarked('Hartwell police');
    run.isAlive = false;
    body.insertAdjacentHTML('beforeend', '<p>More.</p>');
    await until(() => !CSS.highlights.has(MARK), 'no marks');
  });

  test('a second start ends the first', async () => {
    page('<p>Hartwell police</p>');
    start();
    const first = reader;
    const ended = vi.fn();
    first?.onEnd(ended);
    start();
    expect(ended).toHaveBeenCalledOnce();
    await isMarked('Hartwell police');
  });
});
