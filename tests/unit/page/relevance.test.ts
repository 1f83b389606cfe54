/** Which matter a page is about, by the matters' own words. */

import { describe, expect, test } from 'vitest';
import { byRelevance, matterWords, RELEVANT, relevance, wordsIn } from '../../../lib/domain/relevance.ts';
import type { Dataset } from '../../../lib/domain/schema.ts';
import { loadDataset } from '../../../scripts/support/load-dataset.ts';

const matter = (id: string, title: string, summary = '') => ({ id, title, summary, statements: [] });

const MATTERS = [
  matter('ferries', 'Night ferries on the Sound (2021)', 'In May 2021 the group criticized the timetable.'),
  matter('lamps', 'The lamp-post count (2020)', 'In May 2020 the group criticized how posts were counted.'),
  matter('puddings', 'Pudding permits and FRP (2019)', 'In May 2019 the group asked for records of permits.'),
  matter('spaniels', 'Spaniels at the library (2018)', 'In 2018 the group wrote about spaniels in Hartwell.'),
  matter('bells', 'Bicycle bells (2017)', 'In 2017 the group praised bells.'),
];

const AGENCIES = [{ name: 'Hartwell Police Department', place: { state: 'US-CT', town: 'Hartwell' } }];
const words = Object.fromEntries(matterWords({ agencies: AGENCIES, matters: MATTERS } as unknown as Dataset));

const order = (text: string): string[] => byRelevance(MATTERS, words, wordsIn(text)).map(({ id }) => id);

describe('the matters of a card', () => {
  test('keep their order on a page that is about none of them', () => {
    expect(order('Hartwell police will hold a bake sale, the group said in May.')).toEqual(
      MATTERS.map(({ id }) => id),
    );
  });

  test.each([
    ['its words', 'Somebody counted every lamp post again: police saw the count.', 'lamps'],
    ['other forms of its words', 'A permit for each pudding, police say.', 'puddings'],
    ['capitals, as a headline has them', 'LIBRARY: POLICE FIND SPANIEL', 'spaniels'],
    ['curly and possessive', 'The library’s spaniel was with police.', 'spaniels'],
  ])('begin with the one of which the page has %s', (_, text, first) => {
    const [head, ...rest] = order(text);
    expect(head).toBe(first);
    expect(rest).toEqual(MATTERS.map(({ id }) => id).filter((id) => id !== first));
  });

  test('one word alone decides nothing', () => {
    expect(order('Police checked the library.')[0]).toBe('ferries');
  });

  test('initials count only in capitals', () => {
    const share = (text: string) => relevance(words.puddings!, wordsIn(text));
    expect(share('FRP pudding')).toBeGreaterThan(share('frp pudding'));
  });

  test('neither the agency’s name nor what most matters share is a word of any', () => {
    for (const own of Object.values(words)) {
      for (const word of ['hartwell', 'police', 'department', 'group', 'the'])
        expect(own).not.toHaveProperty(word);
    }
  });
});

describe('of the record as it is', () => {
  const { agencies, matters } = loadDataset('data');
  const told = matterWords({ agencies, matters });

  test('every matter has words of its own, and a page with its title and summary is about it', () => {
    const wrong = matters.filter(
      ({ id, title, summary }) => relevance(told.get(id)!, wordsIn(`${title}. ${summary}`)) < RELEVANT,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['wethersfield-pd', 'ICE could search license-plate readers of police.', '2019-plate-readers-ice'],
    ['wethersfield-pd', 'A study of race and traffic stops statewide.', '2017-traffic-stop-study'],
    ['wethersfield-pd', 'An officer was cleared in a fatal shooting.', '2019-wethersfield-shooting'],
    ['westport-pd', 'The drone pilot project ended with the coronavirus.', '2020-westport-drones'],
    [
      'connecticut-state-police',
      'Troopers falsified traffic stop records.',
      '2023-state-police-stop-records',
    ],
  ])('%s: “%s”', (agency, text, first) => {
    const own = matters.filter(({ statements }) =>
      statements.some(({ agencies: ids }) => ids.includes(agency)),
    );
    expect(own.length).toBeGreaterThan(1);
    expect(byRelevance(own, Object.fromEntries(told), wordsIn(text))[0]?.id).toBe(first);
  });
});
