import { describe, expect, it } from 'vitest';
import { isHtml, textToPage } from '../../../scripts/support/article-page.ts';
import { htmlText } from '../../../scripts/support/html-text.ts';

describe('a text file as a page', () => {
  it('has the first line as its title, then paragraphs', () => {
    const { title, text } = htmlText(
      textToPage('A title\n\nFirst paragraph\nin two lines.\r\n\r\nSecond.\n'),
    );
    expect(title).toBe('A title');
    expect(text).toBe('A title\n\nFirst paragraph in two lines.\n\nSecond.');
  });

  it('needs no empty line below the title', () => {
    expect(htmlText(textToPage('A title\nFirst.')).text).toBe('A title\n\nFirst.');
  });

  it('shows angle brackets and ampersands as such', () => {
    const { text } = htmlText(textToPage('T\n\n<script>1</script> A & B'));
    expect(text).toBe('T\n\n<script>1</script> A & B');
  });

  it.each([
    ['story.html', 'text', true],
    ['STORY.HTM', 'text', true],
    ['story.txt', '\n <p>markup</p>', true],
    ['story.txt', 'Text < 5', false],
    ['-', 'Text', false],
  ])('%s with %j is HTML: %s', (name, content, expected) => {
    expect(isHtml(name, content)).toBe(expected);
  });
});
