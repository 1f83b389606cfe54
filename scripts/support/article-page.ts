/** A saved article, plain text or HTML, as a page that a browser can show. */

/** What a person gives `npm start` or `npm run scan`: by its name, else by its first character. */
export function isHtml(name: string, content: string): boolean {
  return /\.html?$/i.test(name) || content.trimStart().startsWith('<');
}

/**
 * @param text first line the title, then paragraphs divided by blank lines
 * @returns a plain article page
 */
export function textToPage(text: string): string {
  const [title = '', ...paragraphs] = text
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .flatMap((block, index) => (index === 0 ? splitTitle(block) : [block]));
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark }
body { max-width: 680px; margin: 24px auto; padding: 0 24px; font: 19px/1.6 Georgia, serif }
h1 { line-height: 1.2 }
</style>
</head>
<body>
<article>
<h1>${escapeHtml(title)}</h1>
${body}
</article>
</body>
</html>
`;
}

/** The title is the first line, also where no blank line follows it. */
function splitTitle(block: string): string[] {
  const [first = '', ...rest] = block.split(/\r?\n/);
  return rest.length === 0 ? [first] : [first, rest.join('\n')];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
