import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../scripts/support/html-text.ts';

describe('the text of an HTML file', () => {
  it('joins blocks by an empty line and gives their offsets', () => {
    const { title, text, blocks } = htmlText('<title>T</title><h1>One</h1><p>Two<br>lines</p>');
    expect({ title, text }).toEqual({ title: 'T', text: 'One\n\nTwo\nlines' });
    for (const block of blocks) expect(text.startsWith(block.text, block.offset)).toBe(true);
  });

  it('joins words that tags split, and resolves entities', () => {
    const { text } = htmlText('<p>Wethers<b>field</b> po&shy;lice&nbsp;&amp; more</p>');
    expect(text).toBe('Wethersfield po\u00adlice\u00a0& more');
  });

  it.each([
    ['the hidden attribute', '<p hidden>gone</p>'],
    ['an inline style', '<div style="display:none"><p>gone</p></div>'],
    ['a style sheet', '<style>.x { display: none }</style><div class="x"><p>gone</p></div>'],
    ['visibility in a style sheet', '<style>.x { visibility: hidden }</style><p class="x">gone</p>'],
    ['a template', '<template><p>gone</p></template>'],
    ['a script', '<script>"gone"</script>'],
    ['a closed details', '<details><summary>shown</summary>gone</details>'],
  ])('leaves out what is hidden by %s', (_how, html) => {
    expect(htmlText(`<p>shown</p>${html}`).text).not.toContain('gone');
  });

  it('keeps what is made visible again inside something invisible', () => {
    const html = '<div style="visibility:hidden">a <b style="visibility:visible">back</b></div>';
    expect(htmlText(html).text.trim()).toBe('back');
  });

  it('runs no script of the page', () => {
    const html = '<p id="p">as written</p><script>p.textContent = "changed"</script>';
    expect(htmlText(html).text).toBe('as written');
  });

  it('puts the globals back', () => {
    htmlText('<p>a</p>');
    expect('document' in globalThis && globalThis.document).toBeFalsy();
  });
});
