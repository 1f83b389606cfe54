/** The page script in a page that lives: late text, replaced text, removed text, and drafts. */

import { describe, expect, test, vi } from 'vitest';
import { MARK } from '../../lib/page/marks.ts';
import { isMarked, marked, reader, start } from './started-reader.ts';
import { ANSWER, page, settle, until } from './support.ts';

describe('a page', () => {
  test('without an agency is left alone: nothing is asked, nothing painted', async () => {
    page('<p>Helmets are fitted for free.</p>');
    const run = start();
    await settle();
    expect([run.lookUps, run.reports, CSS.highlights.has(MARK)]).toEqual([[], [], false]);
  });

  test('is marked without a change to it', async () => {
    const body = page('<p>The <b>Hartwell</b> police</p>');
    const before = document.documentElement.outerHTML;
    const run = start();
    await isMarked('Hartwell police');
    expect(CSS.highlights.get(MARK)?.size).toBe(1);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(body.innerText).toBe('The Hartwell police');
    expect(run.reports).toEqual([['hartwell-pd']]);
  });

  test('shows what is silent neither marked nor listed', async () => {
    page('<p>Hartwell police and Oakenby police</p>');
    const run = start();
    run.answer = { ...ANSWER, silent: ['hartwell-pd'] };
    await isMarked('Oakenby police');
    expect(reader?.mentions.map(({ agency }) => agency)).toEqual(['oakenby-pd']);
  });

  test('has only first mentions marked where that was chosen', async () => {
    page('<p>Hartwell police</p><p>Hartwell police and Oakenby police</p>');
    start().answer = { ...ANSWER, marks: 'first' };
    await isMarked('Hartwell police', 'Oakenby police');
    expect(reader?.mentions).toHaveLength(3);
  });

  test('has nothing marked where the extension is off', async () => {
    page('<p>Hartwell police</p>');
    const run = start();
    run.answer = { ...ANSWER, reply: null };
    await until(() => run.lookUps.length > 0, 'a look-up');
    await settle();
    expect([marked(), CSS.highlights.has(MARK)]).toEqual([[], false]);
  });

  test('is marked anew when the settings change', async () => {
    page('<p>Hartwell police</p>');
    const run = start();
    await isMarked('Hartwell police');
    run.answer = { ...ANSWER, reply: null };
    await reader?.refresh();
    expect(marked()).toEqual([]);
    run.answer = ANSWER;
    await reader?.refresh();
    expect(marked()).toEqual(['Hartwell police']);
  });
});

describe('a page that changes', () => {
  test.each([
    ['appended', (body: Element) => body.insertAdjacentHTML('beforeend', '<p>Oakenby police</p>')],
    ['put before', (body: Element) => body.insertAdjacentHTML('afterbegin', '<p>Oakenby police</p>')],
    [
      'nested',
      (body: Element) => body.insertAdjacentHTML('beforeend', '<div><div><p>Oakenby police</p></div></div>'),
    ],
  ])('text %s is read, and only that', async (_how, change) => {
    const body = page('<p>Hartwell police</p><p>A quiet line.</p>');
    const run = start();
    await isMarked('Hartwell police');
    run.parsed.length = 0;
    change(body);
    await until(() => marked().length === 2, 'two marks');
    expect(run.parsed).toEqual(['Oakenby police']);
  });

  test('twenty paragraphs after six thousand cost twenty parses, and no look-up of names known', async () => {
    page(`<p>Hartwell police</p>${'<p>A quiet line.</p>'.repeat(6000)}`);
    const run = start();
    await isMarked('Hartwell police');
    run.parsed.length = 0;
    run.lookUps.length = 0;
    const styles = vi.spyOn(window, 'getComputedStyle');
    const added = Array.from({ length: 20 }, (_, index) => `<p>New line ${index}.</p>`).join('\n');
    document.body.insertAdjacentHTML('beforeend', added);
    await until(() => run.parsed.length > 0, 'a parse');
    await settle();
    expect(run.parsed).toEqual(Array.from({ length: 20 }, (_, index) => `New line ${index}.`));
    expect(run.lookUps).toEqual([]);
    // A few for each new paragraph: what is read of the page is proportional to what was added.
    expect(styles.mock.calls.length).toBeLessThan(200);
    styles.mockRestore();
  });

  test('text replaced in place is read again', async () => {
    const body = page('<p>Hartwell police</p>');
    start();
    await isMarked('Hartwell police');
    (body.querySelector('p')!.firstChild as Text).data = 'Now Oakenby police';
    await isMarked('Oakenby police');
  });

  test('a name completed later by a tag beside it is found', async () => {
    const body = page('<p>Hartwell </p>');
    start();
    await settle();
    body.querySelector('p')!.append(Object.assign(document.createElement('b'), { textContent: 'police' }));
    await isMarked('Hartwell police');
  });

  test('a name taken apart is no longer marked', async () => {
    const body = page('<p>Hartwell <b>police</b></p>');
    start();
    await isMarked('Hartwell police');
    body.querySelector('b')!.remove();
    await isMarked();
  });

  test('what stood between two parts of a name and goes lets them run together', async () => {
    const body = page('<div>Hartwell <p>and</p> police</div>');
    start();
    await settle();
    expect(marked()).toEqual([]);
    body.querySelector('p')!.remove();
    await isMarked('Hartwell  police');
  });

  test('text removed loses its mark, and its report is corrected', async () => {
    const body = page('<p>Hartwell police</p><p>Oakenby police</p>');
    const run = start();
    await isMarked('Hartwell police', 'Oakenby police');
    body.querySelector('p')!.remove();
    await isMarked('Oakenby police');
    expect(run.reports.at(-1)).toEqual(['oakenby-pd']);
  });

  test('text that is shown later, or hidden, is followed', async () => {
    const body = page('<p hidden>Hartwell police</p><p>Oakenby police</p>');
    start();
    await isMarked('Oakenby police');
    body.querySelector('p')!.hidden = false;
    await isMarked('Hartwell police', 'Oakenby police');
    body.querySelectorAll('p')[1]!.hidden = true;
    await isMarked('Hartwell police');
  });

  test('a whole new story in place of the old is read', async () => {
    const body = page('<main><p>Hartwell police</p></main>');
    start();
    await isMarked('Hartwell police');
    body.innerHTML = '<main><p>One</p><p>Oakenby police</p></main>';
    await isMarked('Oakenby police');
  });

  test('changes in an open shadow tree are seen', async () => {
    const body = page('<p>Hartwell police</p><a-b></a-b>');
    const shadow = body.querySelector('a-b')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Quiet</p>';
    start();
    await isMarked('Hartwell police');
    shadow.querySelector('p')!.textContent = 'Oakenby police';
    await isMarked('Hartwell police', 'Oakenby police');
    shadow.append(Object.assign(document.createElement('p'), { textContent: 'Hartwell police' }));
    await until(() => marked().length === 3, 'three marks');
  });

  test('a draft is never read, however it grows', async () => {
    const body = page('<p>Oakenby police</p><div contenteditable><p>Dear</p></div><textarea></textarea>');
    const run = start();
    await isMarked('Oakenby police');
    const draft = body.querySelector('[contenteditable]')!;
    draft.insertAdjacentHTML('beforeend', '<p>Hartwell police</p>');
    draft.querySelector('p')!.textContent = 'Hartwell police wrote';
    await settle();
    expect(run.parsed.join()).not.toContain('Hartwell');
    expect(marked()).toEqual(['Oakenby police']);
  });

  test('the page may take the marks away; the next reading puts them back', async () => {
    const body = page('<p>Hartwell police</p>');
    start();
    await isMarked('Hartwell police');
    CSS.highlights.clear();
    body.insertAdjacentHTML('beforeend', '<p>More.</p>');
    await until(() => CSS.highlights.has(MARK), 'marks again');
  });
});
