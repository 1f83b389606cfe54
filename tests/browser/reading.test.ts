/** What is read of a page, and the way back from an offset to the page. */

import { describe, expect, test } from 'vitest';
import { page, runsOf, textsOf } from './support.ts';

describe('what is read', () => {
  test.each([
    [
      'a block each',
      '<h1>One</h1><p>Two</p><div>Three<p>Four</p>Five</div>',
      ['One', 'Two', 'Three', 'Four', 'Five'],
    ],
    ['a name split by tags', '<p>The <b>Hart</b><i>well</i> police</p>', ['The Hartwell police']],
    ['a drop capital', '<p><span style="float:left">H</span>artwell police</p>', ['Hartwell police']],
    ['line ends of the source as spaces', '<p>Hartwell\n\t police</p>', ['Hartwell   police']],
    ['line ends that the page keeps', '<p style="white-space:pre-line">One\nTwo</p>', ['One\nTwo']],
    ['a break as a line end', '<p>One<br>Two</p>', ['One\nTwo']],
    ['cells apart', '<table><tr><td>One</td><td>Two</td></tr></table>', ['One', 'Two']],
    [
      'no-break spaces and soft hyphens as they are',
      '<p>Hart&shy;well&nbsp;police</p>',
      ['Hart\u00adwell\u00a0police'],
    ],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    ['a form around an article', '<form><article><p>One</p></article></form>', ['One']],
    [
      'what is shown in a hidden place',
      '<div style="visibility:hidden">No<p style="visibility:visible">Yes</p></div>',
      ['Yes'],
    ],
    [
      'what an open details element shows',
      '<details open><summary>One</summary><p>Two</p></details>',
      ['One', 'Two'],
    ],
    ['what a closed one shows', '<details><summary>One</summary><p>Two</p></details>', ['One']],
  ])('%s', (_what, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test.each([
    ['display: none', '<p style="display:none">No</p>'],
    ['hidden', '<p hidden>No</p>'],
    ['hidden until found', '<p hidden="until-found">No</p>'],
    ['a hidden parent', '<div style="display:none"><p>No</p></div>'],
    ['text for screen readers', '<p style="position:absolute;clip:rect(0 0 0 0)">No</p>'],
    ['clipped text', '<p style="position:absolute;clip-path:inset(50%)">No</p>'],
    ['scripts and styles', '<script type="x">No</script><style>No{}</style><noscript>No</noscript>'],
    ['navigation', '<nav>No</nav><div role="navigation">No</div>'],
    ['the foot of the page', '<footer>No</footer>'],
    ['a form', '<form><p>No</p></form>'],
    ['fields', '<textarea>No</textarea><input value="No"><select><option>No</select>'],
    ['a draft', '<div contenteditable><p>No</p></div>'],
    ['a draft of plain text', '<div contenteditable="plaintext-only">No</div>'],
    ['a button', '<button>No</button>'],
    ['our own host', '<on-record-ui>No</on-record-ui>'],
  ])('is not %s', (_what, html) => {
    expect(textsOf(`${html}<p>Yes</p>`)).toEqual(['Yes']);
  });

  test('a class can hide', () => {
    document.head.insertAdjacentHTML('beforeend', '<style>.gone{display:none}</style>');
    expect(textsOf('<p class="gone">No</p><p>Yes</p>')).toEqual(['Yes']);
  });

  test('hidden text inside a name does not break it', () => {
    expect(textsOf('<p>Hartwell <span hidden>advertisement</span>police</p>')).toEqual(['Hartwell police']);
  });

  test('open shadow trees, with what is slotted into them where it is shown', () => {
    const body = page('<story-page><p slot="text">Slotted</p><p>Not shown</p></story-page>');
    const shadow = body.querySelector('story-page')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<h1>Headline</h1><slot name="text"></slot><p>After</p>';
    expect(runsOf(body).map(({ text }) => text)).toEqual(['Headline', 'Slotted', 'After']);
  });

  test('a shadow tree made by the page itself, but not a closed one', () => {
    const body = page('<a-b></a-b><c-d></c-d>');
    body.querySelector('a-b')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Open</p>';
    body.querySelector('c-d')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed</p>';
    expect(runsOf(body).map(({ text }) => text)).toEqual(['Open']);
  });
});

describe('the way back', () => {
  const PAGES = [
    '<p>The <b>Hart</b><i>well</i> police and <a href="#">the <u>town</u></a></p>',
    '<p>Hart&shy;well&nbsp;police</p>',
    '<p>One<br>Two<br><br>Three</p>',
    '<p>\n  Hartwell\n  police\n</p>',
    '<p>Hartwell <span hidden>No</span>police <style>p{}</style>and more</p>',
    '<div>One<p>Two</p>Three</div>',
    '<p>\u{1F6B2} bicycles \u{1F46E}\u200d\u2640\ufe0f police</p>',
  ];

  test.each(PAGES)('every stretch of words in %s is found again', (html) => {
    for (const run of runsOf(page(html))) {
      const words = [...run.text.matchAll(/\S+/g)];
      for (const [index, first] of words.entries()) {
        for (const last of words.slice(index, index + 3)) {
          const end = last.index + last[0].length;
          const range = run.range(first.index, end)!;
          const shown = run.text.slice(first.index, end).replace(/\s+/g, '');
          const inPage = range.cloneContents();
          inPage.querySelectorAll('[hidden],style').forEach((element) => {
            element.remove();
          });
          expect(inPage.textContent!.replace(/\s+/g, '')).toBe(shown);
        }
      }
    }
  });

  test('the same offsets give the same range', () => {
    const [run] = runsOf(page('<p>Hartwell police</p>'));
    expect(run!.range(0, 8)).toBe(run!.range(0, 8));
  });

  test('text that has left the page has no range', () => {
    const body = page('<p>Hartwell police</p>');
    const [run] = runsOf(body);
    body.innerHTML = '';
    expect(run!.range(0, 8)).toBeNull();
  });

  test('text that was cut short has none either', () => {
    const body = page('<p>Hartwell police</p>');
    const [run] = runsOf(body);
    (body.querySelector('p')!.firstChild as Text).data = 'Ha';
    expect(run!.range(4, 8)).toBeNull();
  });
});
