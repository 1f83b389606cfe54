import { expect, test } from 'vitest';
import { detector } from '../../support/detection.ts';

const read = async (text: string) => {
  const { mentions, references } = await detector.detect({ text });
  return {
    marked: mentions.map(({ start, end }) => text.slice(start, end)),
    references: references.map(({ start, end, agency }) => `${text.slice(start, end)} = ${agency}`),
  };
};

test('a second reference is put out with the last agency named before it, and never marked', async () => {
  expect(await read('Norwalk police came. The department has ducks. The chief likes them.')).toEqual({
    marked: ['Norwalk police'],
    references: ['The department = norwalk-pd', 'The chief = norwalk-pd'],
  });
});

test('a second reference changes with the agency named last', async () => {
  const { references } = await read(
    'Norwalk police came. The chief spoke. Stamford police came. The chief spoke.',
  );
  expect(references).toEqual(['The chief = norwalk-pd', 'The chief = stamford-pd']);
});

test('words inside a mention are no second reference', async () => {
  expect((await read('Police in Norwalk came with Stamford police.')).references).toEqual([]);
});

test('without an agency before it there is none', async () => {
  expect(await read('The department has ducks. Then Norwalk police came.')).toEqual({
    marked: ['Norwalk police'],
    references: [],
  });
});

test('the police of another place are not referred to as ours', async () => {
  expect(await read('Norwalk, Ohio, police came. The department has ducks.')).toEqual({
    marked: [],
    references: [],
  });
});

// A known fault: second references are read in the text as printed.
test('a soft hyphen or a no-break space hides no second reference', async () => {
  const { references } = await read('Norwalk police came. The\u00a0depart\u00adment has ducks.');
  expect(references).toEqual(['The\u00a0depart\u00adment = norwalk-pd']);
});
