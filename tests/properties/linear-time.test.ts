import { expect, test } from 'vitest';
import { detector } from '../support/detection.ts';

/** Hostile texts by the number of their parts. */
const TEXTS: readonly (readonly [what: string, parts: number, make: (parts: number) => string])[] = [
  ['one sentence over and over', 600, (n) => 'Norwalk police came. '.repeat(n)],
  ['heads without an end', 500, (n) => 'Norwalk police and '.repeat(n)],
  [
    '"X police and" without an end',
    700,
    (n) => Array.from({ length: n }, (_, at) => `X${at} police and `).join(''),
  ],
  ['a list that never closes', 1500, (n) => `Police in ${'Norwalk, Stamford, '.repeat(n)}`],
  ['a list before its head', 1500, (n) => `${'Norwalk, Stamford, '.repeat(n)}and Danbury police`],
  ['5 MB of commas', 1_310_720, (n) => `Norwalk police${','.repeat(n)}`],
  ['commas with spaces', 200_000, (n) => `Norwalk police ${', '.repeat(n)}`],
  ['open brackets', 200_000, (n) => `Norwalk police ${'('.repeat(n)}`],
  ['open brackets with names', 4000, (n) => `Officer Ada ${'(Norwalk '.repeat(n)}`],
  ['capitals without an end', 2500, (n) => `${'Bel Dor '.repeat(n)}police`],
  ['one word of capitals', 100_000, (n) => `${'NORWALK'.repeat(n / 7)} POLICE`],
  ['a headline without an end', 600, (n) => 'NORWALK POLICE MEET STAMFORD COPS AND '.repeat(n / 4)],
  ['possessives without an end', 2000, (n) => `police ${'Norwalk’s '.repeat(n)}chief`],
  ['"of" without an end', 2500, (n) => `${'University of '.repeat(n)}police`],
  ['"Department of" without an end', 1200, (n) => 'Department of '.repeat(n)],
  ['states without an end', 2000, (n) => `${'Ohio, Texas and '.repeat(n)}state police`],
  ['stops', 200_000, (n) => `Norwalk police ${'. '.repeat(n / 2)}`],
  ['line ends', 200_000, (n) => `Norwalk police ${'\n \n'.repeat(n / 3)}came`],
  ['soft hyphens', 60_000, (n) => `Norwalk police${'\u00ad'.repeat(n)} came`],
  ['datelines', 800, (n) => 'NORWALK, Ohio (AP) — Norwalk police came.\n\n'.repeat(n / 2)],
  ['places of one paragraph', 1500, (n) => `${'Darien met Akron; '.repeat(n)}Norwalk police`],
  [
    'paragraphs with finds and places',
    500,
    (n) => Array.from({ length: n }, (_, at) => `Norwalk police saw Bel${at} of Darien.`).join('\n\n'),
  ],
  ['officers, who need a story without sports', 500, (n) => 'Norwalk officers sang. '.repeat(n)],
  ['introduced initials', 500, (n) => 'The Norwalk Police Department (NPD) sang. '.repeat(n)],
  ['chiefs, who need police', 500, (n) => 'Norwalk’s chief met police. '.repeat(n)],
  [
    'second references',
    1500,
    (n) => `Norwalk police came. ${'The department met. The chief left. '.repeat(n)}`,
  ],
  [
    'university police',
    300,
    (n) => 'Southern Connecticut State University met. University police came. '.repeat(n),
  ],
  ['hyphens', 100_000, (n) => `Norwalk police ${'a-'.repeat(n / 2)}`],
  ['dots of abbreviations', 100_000, (n) => `Norwalk police ${'A.'.repeat(n / 2)}`],
];

/** Known faults: something looks through all finds or topics of the text for each of them. */
const SQUARE: typeof TEXTS = [
  [
    'initials',
    250,
    (n) => Array.from({ length: n }, (_, at) => `N${String.fromCharCode(65 + (at % 26))}PD (NPD) `).join(''),
  ],
];

async function time(text: string): Promise<number> {
  const began = performance.now();
  await detector.detect({ text });
  return performance.now() - began;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** How much longer four times the text takes: 4 if the time is linear, 16 if it is quadratic. */
async function growth(make: (parts: number) => string, parts: number): Promise<number> {
  const small = make(parts);
  const large = make(parts * 4);
  await time(small);
  const ratios: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    // The smaller of two, so that other work of the machine counts less.
    const once = Math.min(await time(small), await time(small));
    ratios.push(Math.min(await time(large), await time(large)) / Math.max(once, 0.5));
  }
  return median(ratios);
}

// A busy machine may spoil one run; a square law spoils every one.
test.each(TEXTS)('takes linear time: %s', { retry: 2 }, async (_what, parts, make) => {
  expect(await growth(make, parts)).toBeLessThan(8);
});

test.each(SQUARE)('takes linear time: %s', async (_what, parts, make) => {
  expect(await growth(make, parts)).toBeLessThan(8);
});
