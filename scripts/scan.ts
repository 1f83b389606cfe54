/** `npm run scan -- FILE… [--host HOST] [--json]`: the agencies that the extension would find in a text or page. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Detection } from '../lib/domain/mention.ts';
import { createDetector, type Detector, type Page } from './support/detector.ts';
import { explain } from './support/explain.ts';

const USAGE = 'usage: npm run scan -- FILE… [--host HOST] [--json]   (- is standard input)';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, host: { type: 'string' } },
    });
    if (positionals.length === 0) throw new Error('no file named');
    return { ...values, files: positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Text and title of a file; HTML by its name or by a leading `<`. */
async function readPage(file: string): Promise<Page & { readonly isHtml: boolean }> {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '');
  const isHtml = /\.html?$/i.test(file) || /^\s*</.test(content);
  if (!isHtml) return { text: content, isHtml };
  // A whole DOM is dear to load, and a text needs none.
  const { htmlText } = await import('./support/html-text.ts');
  const { text, title } = htmlText(content);
  return { text, title, isHtml };
}

function report(
  file: string,
  page: Page & { readonly isHtml: boolean },
  { mentions, references }: Detection,
) {
  const ids = (certainty: string) =>
    [
      ...new Set(mentions.filter((mention) => mention.certainty === certainty).map(({ agency }) => agency)),
    ].sort();
  const agencies = ids('sure');
  return {
    file,
    agencies,
    mentions: mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      agency: mention.agency,
      text: page.text.slice(mention.start, mention.end),
      certainty: mention.certainty,
      why: explain(mention),
    })),
    possible: ids('possible').filter((id) => !agencies.includes(id)),
    references: references.map((reference) => ({
      ...reference,
      text: page.text.slice(reference.start, reference.end),
    })),
    ...(page.isHtml ? { text: page.text } : {}),
  };
}

function printForPeople({ file, agencies, mentions, possible }: ReturnType<typeof report>): void {
  console.log(
    `${file}: ${agencies.length ? agencies.join(', ') : 'no agency on record'}${possible.length ? ` (possibly ${possible.join(', ')})` : ''}`,
  );
  for (const { start, end, agency, certainty, why } of mentions) {
    console.log(`  ${start}–${end} ${certainty === 'possible' ? 'possibly ' : ''}${agency}: ${why}`);
  }
}

async function scan(
  detector: Detector,
  file: string,
  options: { host?: string | undefined; json?: boolean | undefined },
): Promise<boolean> {
  let page: Awaited<ReturnType<typeof readPage>>;
  try {
    page = await readPage(file);
  } catch (error) {
    console.error(`${file}: cannot be read (${(error as Error).message})`);
    return false;
  }
  const result = report(
    file,
    page,
    await detector.detect({ ...page, ...(options.host ? { host: options.host } : {}) }),
  );
  if (options.json) console.log(JSON.stringify(result));
  else printForPeople(result);
  return true;
}

const options = readOptions();
const detector = createDetector();
let allRead = true;
for (const file of options.files) allRead = (await scan(detector, file, options)) && allRead;
process.exitCode = allRead ? 0 : 1;
