import { describe, expect, test } from 'vitest';
import { htmlText } from '../../../scripts/support/html-text.ts';
import { detector } from '../../support/detection.ts';
import { testCases } from './cases.ts';

test('a word that every object has is no name in a reply', async () => {
  const text = 'A constructor and toString of Norwalk. __proto__, Constructor, Norwalk police.';
  const { mentions } = await detector.detect({ text });
  expect(mentions.map(({ agency }) => agency)).toEqual(['norwalk-pd']);
});

testCases('characters', [
  { text: '[Wethers\u00adfield police](wethersfield-pd) counted ducks.', why: 'a soft hyphen' },
  { text: '[Wethers\u200bfield po\u200dlice](wethersfield-pd) counted ducks.', why: 'zero-width characters' },
  { text: '[\u2068Norwalk\u2069 police](norwalk-pd) counted ducks.', why: 'isolates around a name' },
  { text: '[Norwalk\u00a0police](norwalk-pd) counted ducks.', why: 'a no-break space' },
  { text: '[Norwalk\u202f\u2009police](norwalk-pd) counted ducks.', why: 'thin spaces' },
  { text: '[Norwalk\tpolice](norwalk-pd) counted ducks.', why: 'a tab' },
  { text: '[Norwalk\npolice](norwalk-pd) counted ducks.', why: 'a line end' },
  { text: '[Norwalk\r\npolice](norwalk-pd) counted ducks.', why: 'a DOS line end' },
  { text: '[Norwalk  police](norwalk-pd) counted ducks.', why: 'two spaces' },
  { text: '[Norwalk\u2018s police](norwalk-pd) counted ducks.', why: 'the wrong curly quote' },
  { text: '[Norwalk\u02bcs police](norwalk-pd) counted ducks.', why: 'a modifier letter' },
  { text: '“[Norwalk police](norwalk-pd)” counted ducks.', why: 'quotation marks' },
  { text: '([Norwalk police](norwalk-pd)) counted ducks.', why: 'brackets' },
  {
    text: '🦆 [Norwalk police](norwalk-pd) counted 🦆🦆.',
    why: 'characters outside the basic plane before the name',
  },
  { text: 'Norwalk\n\npolice counted ducks.', why: 'a paragraph end parts name and head' },
  { text: 'We like Norwalk. Police counted ducks.', why: 'a sentence end parts name and head' },
]);

describe('HTML', () => {
  const wordsIn = async (html: string) => {
    const { text, title } = htmlText(html);
    const { mentions } = await detector.detect({ text, title });
    return mentions.map(({ start, end, agency }) => [text.slice(start, end), agency]);
  };
  const cases: readonly (readonly [why: string, html: string, words: string])[] = [
    ['a name split by tags', '<p>The Nor<b>walk</b> <i>po</i>lice came.</p>', 'Norwalk police'],
    ['a link around the town', '<p><a href="#">Norwalk</a> police came.</p>', 'Norwalk police'],
    ['entities', '<p>Norwalk&nbsp;&#112;olice came.</p>', 'Norwalk\u00a0police'],
    ['a soft hyphen', '<p>Nor&shy;walk police came.</p>', 'Nor\u00adwalk police'],
    ['a break in the line', '<p>Norwalk<br>police came.</p>', 'Norwalk\npolice'],
    ['a place to break', '<p>Nor<wbr>walk police came.</p>', 'Norwalk police'],
    ['a comment', '<p>Nor<!-- here -->walk police came.</p>', 'Norwalk police'],
    ['line ends of the source', '<p>Norwalk\n      police came.</p>', 'Norwalk       police'],
  ];
  test.each(cases)('%s', async (_why, html, words) => {
    expect(await wordsIn(html)).toEqual([[words, 'norwalk-pd']]);
  });

  test.each([
    ['two blocks are two texts', '<div>Norwalk</div><div>police came.</div>'],
    ['two cells are two texts', '<table><tr><td>Norwalk</td><td>police</td></tr></table>'],
    ['hidden', '<p hidden>Norwalk police came.</p><p>Ducks.</p>'],
    ['display: none', '<p style="display:none">Norwalk police came.</p><p>Ducks.</p>'],
    [
      'hidden by a style sheet',
      '<style>.x{display:none}</style><p class="x">Norwalk police came.</p><p>Ducks.</p>',
    ],
    ['a script', '<script>"Norwalk police came."</script><p>Ducks.</p>'],
    [
      'hidden between name and head',
      '<p>Norwalk<span hidden> firefighters and</span> opened. Police came.</p>',
    ],
  ])('%s: nothing is found', async (_why, html) => {
    expect(await wordsIn(html)).toEqual([]);
  });

  test('text hidden inside a name does not part it', async () => {
    expect(await wordsIn('<p>Norwalk<span hidden> Fire</span> police came.</p>')).toEqual([
      ['Norwalk police', 'norwalk-pd'],
    ]);
  });
});
