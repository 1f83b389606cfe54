/** What other programs rely on: `npm run score` and `npm run scan`, run as they are run outside. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'on-record-'));
afterAll(() => rmSync(dir, { recursive: true }));

function run(script: string, args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr, lines: stdout.trim().split('\n') };
}

function file(name: string, content: string): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const TEXT =
  'The Nor\u00adwalk\u00a0police met. Ducks did not. The department sang. 🦆 Police in Stamford, too.';
const HTML = `<!doctype html><title>Ducks</title><body><p hidden>Danbury police hid.</p><style>.x{display:none}</style>
<p class="x">Hamden police hid.</p><p>The Nor<b>walk</b>&nbsp;police met.</p><p style="display:none">Meriden police hid.</p></body>`;

describe('npm run scan', () => {
  test('a text: one line of JSON, offsets into the text of the file', () => {
    const path = file('story.txt', TEXT);
    const { status, lines } = run('scan', [path, '--json']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const result = JSON.parse(lines[0]!);
    expect(Object.keys(result).sort()).toEqual(['agencies', 'file', 'mentions', 'possible', 'references']);
    expect(result).toMatchObject({ file: path, agencies: ['norwalk-pd', 'stamford-pd'], possible: [] });
    for (const mention of result.mentions) {
      expect(Object.keys(mention).sort()).toEqual(['agency', 'certainty', 'end', 'start', 'text', 'why']);
      expect(TEXT.slice(mention.start, mention.end)).toBe(mention.text);
      expect(['sure', 'possible']).toContain(mention.certainty);
      expect(mention.why.length).toBeGreaterThan(10);
    }
    expect(result.mentions[0].text).toBe('Nor\u00adwalk\u00a0police');
    expect(result.references[0]).toMatchObject({ text: 'The department', agency: 'norwalk-pd' });
  });

  test.each([
    ['by its name', 'page.html', HTML],
    ['by a leading <', 'page.saved', HTML],
  ])('HTML %s: the text as extracted, without what is hidden', (_how, name, content) => {
    const result = JSON.parse(run('scan', [file(name, content), '--json']).stdout);
    expect(result.agencies).toEqual(['norwalk-pd']);
    expect(result.text).not.toMatch(/hid|Ducks|display/);
    const [{ start, end, text }] = result.mentions;
    expect(result.text.slice(start, end)).toBe(text);
    expect(text).toBe('Norwalk\u00a0police');
  });

  test('standard input, text or HTML', () => {
    expect(JSON.parse(run('scan', ['-', '--json'], TEXT).stdout)).toMatchObject({
      file: '-',
      agencies: ['norwalk-pd', 'stamford-pd'],
    });
    expect(JSON.parse(run('scan', ['-', '--json'], HTML).stdout).agencies).toEqual(['norwalk-pd']);
  });

  test('several files: one line each, in order', () => {
    const paths = [file('a.txt', 'Enfield police met.'), file('b.txt', 'Ducks met.')];
    const { status, lines } = run('scan', [...paths, '--json']);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(paths);
    expect(lines.map((line) => JSON.parse(line).agencies)).toEqual([['enfield-pd'], []]);
  });

  test('the host is evidence', () => {
    const path = file('host.txt', 'The Department of Correction met.');
    expect(JSON.parse(run('scan', [path, '--json', '--host', 'www.wtnh.com']).stdout).agencies).toEqual([
      'ct-department-of-correction',
    ]);
    const elsewhere = file('ohio.txt', 'The attorney general’s office met.');
    expect(JSON.parse(run('scan', [elsewhere, '--json']).stdout).agencies).toEqual([]);
    expect(JSON.parse(run('scan', [elsewhere, '--json', '--host', 'www.wtnh.com']).stdout).agencies).toEqual([
      'ct-attorney-general',
    ]);
  });

  test('for people: the agencies, the words and the reasons', () => {
    const { status, stdout } = run('scan', [file('people.txt', 'Enfield, Conn., police met.')]);
    expect(status).toBe(0);
    expect(stdout).toContain('people.txt: enfield-pd');
    expect(stdout).toContain('"Enfield, Conn., police" by rule name-before-police');
  });

  test('a missing file: exit 1, named on standard error; the others are still read', () => {
    const good = file('good.txt', 'Enfield police met.');
    const { status, stdout, stderr } = run('scan', ['/nowhere/missing.txt', good, '--json']);
    expect(status).toBe(1);
    expect(stderr).toContain('/nowhere/missing.txt');
    expect(JSON.parse(stdout).agencies).toEqual(['enfield-pd']);
  });

  test.each([[[]], [['--nonsense', 'x']]])('wrong usage %j: exit 2 with the usage', (args) => {
    const { status, stdout, stderr } = run('scan', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run scan');
  });
});

function corpus(name: string): string {
  const folder = join(dir, name);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const article = {
    id: 'article-1',
    host: 'www.wtnh.com',
    url: 'https://www.wtnh.com/a',
    title: 'Ducks',
    text: 'Norwalk police met Stamford police.',
    agencies: ['norwalk-pd', 'stamford-pd'],
    spans: [
      [0, 14, 'norwalk-pd'],
      [19, 34, 'stamford-pd'],
    ],
    exhaustive: true,
    tags: ['pair'],
    why: 'two',
  };
  writeFileSync(join(folder, 'articles', 'one.json'), JSON.stringify(article));
  const sentences = [
    {
      id: 's-1',
      text: 'Enfield police met.',
      agencies: ['enfield-pd'],
      spans: [[0, 14, 'enfield-pd']],
      why: 'plain',
    },
    {
      id: 's-2',
      text: 'Ducks met.',
      agencies: ['danbury-pd'],
      spans: [[0, 5, 'danbury-pd']],
      why: 'a miss on purpose',
    },
  ];
  writeFileSync(
    join(folder, 'sentences.jsonl'),
    `${sentences.map((one) => JSON.stringify(one)).join('\n')}\n`,
  );
  return folder;
}

describe('npm run score', () => {
  const figures = ['documents', 'f1', 'precision', 'recall', 'spanPrecision', 'spanRecall'];

  test('with --json the last line of standard output is the totals, and nothing else is there', () => {
    const { status, lines, stderr } = run('score', [corpus('json'), '--json']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const result = JSON.parse(lines[0]!);
    expect(Object.keys(result)).toEqual(['articles', 'sentences']);
    expect(Object.keys(result.articles).sort()).toEqual(figures);
    expect(result.articles).toEqual({
      documents: 1,
      precision: 1,
      recall: 1,
      f1: 1,
      spanPrecision: 1,
      spanRecall: 1,
    });
    expect(result.sentences).toMatchObject({ documents: 2, precision: 1, recall: 0.5, spanRecall: 0.5 });
    expect(stderr).toContain('s-2');
  });

  test('for people: totals, tags and each miss; an imperfect score exits 0', () => {
    const { status, stdout } = run('score', [corpus('people')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/articles +1 +100/);
    expect(stdout).toMatch(/pair +1 +100/);
    expect(stdout).toContain('s-2: -danbury-pd');
    expect(stdout).toMatch(/missed danbury-pd …\[Ducks\] met/);
  });

  test('--predictions writes one line a document, sure ones only', () => {
    const out = join(dir, 'predictions.jsonl');
    expect(run('score', [corpus('predictions'), '--json', '--predictions', out]).status).toBe(0);
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'article-1',
        agencies: ['norwalk-pd', 'stamford-pd'],
        mentions: [
          { start: 0, end: 14, agency: 'norwalk-pd' },
          { start: 19, end: 34, agency: 'stamford-pd' },
        ],
      },
      { id: 's-1', agencies: ['enfield-pd'], mentions: [{ start: 0, end: 14, agency: 'enfield-pd' }] },
      { id: 's-2', agencies: [], mentions: [] },
    ]);
  });

  test('a folder of corpora is scored as one', () => {
    corpus('many/one');
    corpus('many/two');
    const { status, stdout } = run('score', [join(dir, 'many'), '--json', '--quiet']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: { documents: 2 }, sentences: { documents: 4 } });
  });

  test('either part may be absent', () => {
    const folder = corpus('half');
    rmSync(join(folder, 'articles'), { recursive: true });
    expect(JSON.parse(run('score', [folder, '--json']).stdout)).toMatchObject({
      articles: { documents: 0 },
      sentences: { documents: 2 },
    });
  });

  test('a corpus.json limits what counts', () => {
    const folder = corpus('scope');
    writeFileSync(join(folder, 'corpus.json'), JSON.stringify({ scope: ['enfield-pd'] }));
    expect(JSON.parse(run('score', [folder, '--json']).stdout).sentences).toMatchObject({ recall: 1 });
  });

  test('nothing there, or not JSON: exit 1 with the file named', () => {
    const missing = run('score', [join(dir, 'missing'), '--json']);
    expect({ status: missing.status, stdout: missing.stdout }).toEqual({ status: 1, stdout: '' });
    expect(missing.stderr).toContain('missing');
    const folder = corpus('broken');
    writeFileSync(join(folder, 'articles', 'two.json'), '{');
    const broken = run('score', [folder]);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('two.json');
  });

  test.each([[[]], [['a', 'b']], [['--nonsense']]])('wrong usage %j: exit 2 with the usage', (args) => {
    const { status, stdout, stderr } = run('score', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run score');
  });
});
