/** What a view receives: no allegation without its answer and what came later. */

import { describe, expect, test } from 'vitest';
import { agencyRecord } from '../../../lib/domain/concern.ts';
import type { Statement } from '../../../lib/domain/schema.ts';
import type { MatterView, StatementView } from '../../../lib/domain/view.ts';
import { loadDataset } from '../../../scripts/support/load-dataset.ts';

const dataset = loadDataset();
const sourceMatter = new Map(dataset.matters.map((matter) => [matter.id, matter]));

const record = (agency: string) => {
  const found = agencyRecord(dataset, agency);
  if (!found) throw new Error(`no agency ${agency}`);
  return found;
};

function matter(agency: string, id: string): Extract<MatterView, { background: false }> {
  const found = record(agency).matters.find((view) => view.id === id);
  if (!found || found.background) throw new Error(`no matter ${id} of ${agency}`);
  return found;
}

function statementsOf(view: MatterView): readonly StatementView[] {
  if (view.background) return view.statements;
  const answer = view.answer.state === 'none-found' ? [] : view.answer.statements;
  const later = view.later.state === 'found' ? view.later.statements : [];
  return [...view.allegations, ...answer, ...later, ...view.context];
}

const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id).sort();

const views = dataset.agencies.flatMap(({ id }) =>
  record(id).matters.map((view) => ({ name: `${id}: ${view.id}`, agency: id, view })),
);

describe('every agency, every matter', () => {
  test.each(views)('$name', ({ agency, view }) => {
    const all: readonly Statement[] = sourceMatter.get(view.id)?.statements ?? [];
    const concerned = all.filter(({ agencies }) => agencies.includes(agency));
    const shown = statementsOf(view);

    expect(ids(shown), 'whole: nothing left out, nothing twice').toEqual(ids(concerned));
    const here = new Set(shown.map(({ id }) => id));
    for (const statement of shown) {
      for (const other of statement.showWith) expect(here, `${statement.id} with ${other}`).toContain(other);
    }
    expect(view.sources.map(({ number }) => number)).toEqual(view.sources.map((_, at) => at + 1));
    const cited = new Set(shown.flatMap(({ sources }) => sources));
    expect(cited.size).toBe(view.sources.length);

    if (view.background) {
      expect(concerned.some(({ kind }) => kind === 'allegation')).toBe(false);
      return;
    }
    const responses = concerned.filter(({ kind }) => kind === 'response');
    expect(view.answer.state === 'none-found').toBe(responses.length === 0);
    if (view.answer.state !== 'none-found') expect(ids(view.answer.statements)).toEqual(ids(responses));
    const later = concerned.filter(
      ({ kind, bearsOn }) => kind === 'action' || kind === 'outcome' || (kind === 'context' && bearsOn),
    );
    expect(view.later.state === 'found').toBe(later.length > 0);
    if (view.later.state === 'found') expect(ids(view.later.statements)).toEqual(ids(later));
  });

  test('every statement of the dataset is in some record', () => {
    const shown = new Set(views.flatMap(({ view }) => statementsOf(view).map(({ id }) => id)));
    const all = dataset.matters.flatMap(({ statements }) => statements.map(({ id }) => id));
    expect(all.filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('the three states of an answer', () => {
  const answer = (agency: string, id: string) => matter(agency, id).answer;

  test('answered by the agency', () => {
    expect(answer('enfield-pd', '2019-plate-readers-ice')).toMatchObject({
      state: 'answered',
      inAnswer: true,
    });
  });

  test('answered for it: by the city, the state, an association', () => {
    expect(answer('bridgeport-pd', '2016-vereen-v-ruffin')).toMatchObject({
      state: 'answered-for',
      by: 'municipality',
    });
    expect(answer('ct-department-of-correction', '2020-mcpherson-v-lamont')).toMatchObject({
      state: 'answered-for',
      by: 'state',
    });
    expect(answer('bridgeport-pd', '2017-bridgeport-shooting')).toMatchObject({
      state: 'answered-for',
      by: 'association',
      inAnswer: true,
    });
  });

  test('answered by the agency, although a union spoke first', () => {
    const { state, ...rest } = answer('connecticut-state-police', '2016-picard-v-torneo');
    expect(state).toBe('answered');
    expect(rest).toMatchObject({
      statements: [{ speaksFor: 'union' }, { speaksFor: 'agency' }, { speaksFor: 'agency' }],
    });
  });

  test('said on another occasion only', () => {
    expect(answer('uconn', '2019-uconn-racism-response')).toMatchObject({
      state: 'answered',
      inAnswer: false,
    });
    expect(answer('stamford-pd', '2018-friend-v-gasparino')).toMatchObject({
      state: 'answered-for',
      by: 'municipality',
      inAnswer: false,
    });
  });

  test('none found, with the number of reports on the story and the day', () => {
    const view = matter('stratford-pd', '2019-plate-readers-ice');
    expect(view.answer).toEqual({ state: 'none-found', reports: 9, asOf: dataset.checkedOn });
    expect(view.later).toEqual({ state: 'nothing-found' });
    const onlyContext = new Set(view.context.flatMap(({ sources }) => sources));
    expect(view.sources.length).toBeGreaterThan(9);
    expect(onlyContext.size).toBeGreaterThan(0);
  });
});

/** Statements that must stand together: a denial and what followed it, a death and how the case ended. */
const PAIRS = [
  ['wethersfield-response-wtnh', 'wethersfield-action'],
  ['wethersfield-response-courant', 'wethersfield-action'],
  ['scsu-response-wtnh', 'scsu-context-inadvertent'],
  ['scsu-response-bertolino', 'scsu-context-inadvertent'],
  ['norwalk-response-notamong', 'norwalk-response-database'],
  ['stamford-pd-03', 'stamford-pd-04'],
  ['bridgeport-pd-04', 'bridgeport-pd-06'],
  ['wethersfield-pd-05', 'wethersfield-pd-06'],
  ['east-hartford-pd-03', 'east-hartford-pd-04'],
  ['new-britain-pd-01', 'new-britain-pd-03'],
  ['connecticut-state-police-18', 'new-britain-pd-03'],
  ['connecticut-state-police-11', 'connecticut-state-police-12'],
] as const;

/** Statements that were not made in answer to the ACLU. */
const ON_THE_MATTER = [
  'connecticut-state-police-14',
  'connecticut-state-police-20',
  'bridgeport-pd-07',
  'stamford-pd-03',
  'waterbury-pd-05',
  'wethersfield-pd-03',
  'wethersfield-pd-07',
  'wethersfield-pd-09',
  'hartford-pd-02',
  'hartford-pd-04',
  'new-milford-pd-02',
  'uconn-02',
  'new-britain-pd-05',
  'ct-dcf-05',
  'hamden-pd-02',
];

describe('what must be shown together, and how', () => {
  test('further remarks of the ACLU stand with the context; the allegation does not', () => {
    const view = matter('enfield-pd', '2019-plate-readers-ice');
    expect(view.allegations.map(({ id }) => id)).toEqual(['all-allegation', 'all-allegation-law']);
    const remarks = view.context.filter(({ kind }) => kind === 'allegation').map(({ id }) => id);
    expect(remarks).toEqual(['all-mcguire-law', 'all-mcguire-wtnh', 'all-mcguire-pns']);
  });

  test.each(PAIRS)('%s stands with %s', (one, other) => {
    const showing = views.filter(({ view }) => statementsOf(view).some(({ id }) => id === one));
    expect(showing.length).toBeGreaterThan(0);
    for (const { view } of showing) {
      const statement = statementsOf(view).find(({ id }) => id === one);
      expect(statement?.showWith).toContain(other);
      expect(statementsOf(view).map(({ id }) => id)).toContain(other);
    }
  });

  test.each(ON_THE_MATTER)('%s is labelled as said on another occasion', (id) => {
    const shown = views.flatMap(({ view }) => statementsOf(view)).filter((statement) => statement.id === id);
    expect(shown.map(({ inAnswer }) => inAnswer)).toEqual([false]);
  });

  test('a remark about a group stands in the record of the group alone', () => {
    const groups = new Set(dataset.agencies.filter(({ kind }) => kind === 'group').map(({ id }) => id));
    const remarks = dataset.matters.flatMap(({ statements }) =>
      statements.filter(({ agencies }) => agencies.some((id) => groups.has(id))),
    );
    expect(remarks.length).toBeGreaterThan(0);
    for (const { agencies } of remarks) expect(agencies).toHaveLength(1);
  });

  test('newest allegation first, background last', () => {
    expect(record('norwalk-pd').matters.map(({ id }) => id)).toEqual([
      '2019-plate-readers-ice',
      '2020-norwalk-pursuit',
    ]);
    expect(record('westport-pd').matters.map(({ id }) => id)).toEqual([
      '2020-westport-drones',
      '2019-plate-readers-ice',
      '2012-complaint-survey',
    ]);
  });

  test('an unknown agency has no record; a known one with nothing on record has no matter', () => {
    expect(agencyRecord(dataset, 'nowhere-pd')).toBeNull();
    expect(record('connecticut-police-chiefs-association').matters).toEqual([]);
  });
});

describe('the type', () => {
  test('a matter cannot be made without its answer, nor by hand at all', () => {
    const real = matter('stratford-pd', '2019-plate-readers-ice');
    // @ts-expect-error: an allegation without an answer is no matter.
    const unanswered: MatterView = { ...real, answer: undefined };
    // @ts-expect-error: nor is one without what came later.
    const cutOff: MatterView = { ...real, later: undefined };
    const { id, title, summary, sources, context, allegations, answer, later } = real;
    // @ts-expect-error: only `agencyRecord` makes one; the brand is not to be had elsewhere.
    const forged: MatterView = {
      id,
      title,
      summary,
      sources,
      context,
      allegations,
      answer,
      later,
      background: false,
    };
    expect([unanswered, cutOff, forged]).toHaveLength(3);
  });
});
