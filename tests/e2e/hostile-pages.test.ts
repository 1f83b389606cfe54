import { describe, expect, it } from 'vitest';
import { readMarks, readOverlay, textOf } from '../../scripts/support/overlay.ts';
import { extensionBench, fixture, marksOf, openCard } from '../support/extension.ts';
import { buildReactPage } from '../support/react-page.ts';

const bench = extensionBench();

describe('a page with a strict policy', () => {
  it('gets its marks and its card', async () => {
    const page = await bench.open('https://www.wtnh.com/strict', {
      body: fixture('three-agencies.html'),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
      },
    });
    const [mark] = await marksOf(page, 3);
    await openCard(page, mark);
    expect(textOf(await readOverlay(page))).toMatch(/alleged/i);
  });

  it('is not caught doing anything that its policy forbids', async () => {
    const page = await bench.browser.context.newPage();
    await page.addInitScript(() => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
      Object.assign(globalThis, { violations });
    });
    bench.server.serve('https://www.wtnh.com/strict-too', {
      body: '<!doctype html><title>T</title><p>Wethersfield police baked bread.</p>',
      headers: { 'content-security-policy': "default-src 'none'; trusted-types 'none'" },
    });
    await page.goto('https://www.wtnh.com/strict-too');
    const [mark] = await marksOf(page, 1);
    await openCard(page, mark);
    expect(textOf(await readOverlay(page))).toMatch(/alleged/i);
    const seen = await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
    expect(seen).toEqual([]);
  });
});

describe('a React page', () => {
  it('hydrates, re-renders and stays whole, and its marks follow', async () => {
    const { html, script } = await buildReactPage();
    const url = 'https://www.nhregister.com/live';
    bench.server.serve('https://www.nhregister.com/app.js', { body: script, type: 'text/javascript' });
    const page = await bench.browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    bench.server.serve(url, html);
    await page.goto(url);
    await page.locator('body[data-hydrated]').waitFor();
    await marksOf(page, 2);

    await page.getByRole('button', { name: 'Next update' }).click();
    await expect.poll(() => page.locator('article').innerText()).toContain('Update 1');
    await marksOf(page, 3);

    await page.getByRole('button', { name: 'Change the words' }).click();
    const words = async (): Promise<string> => (await readMarks(page)).map(({ text }) => text).join('|');
    await expect.poll(words).toMatch(/^Enfield police\|/);
    await marksOf(page, 3);

    await page.getByRole('button', { name: 'Take updates away' }).click();
    await marksOf(page, 2);
    expect(errors).toEqual([]);
  });
});
