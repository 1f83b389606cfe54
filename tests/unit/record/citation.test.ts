/** A citation carries the allegation, the answer and what came later, in every language. */

import { describe, expect, test } from 'vitest';
import { citeMatter } from '../../../lib/domain/citation.ts';
import { agencyRecord } from '../../../lib/domain/concern.ts';
import type { AgencyRecord, MatterView, StatementView } from '../../../lib/domain/view.ts';
import { loadDataset } from '../../../scripts/support/load-dataset.ts';

const dataset = loadDataset();
const records = dataset.agencies.flatMap(({ id }) => agencyRecord(dataset, id) ?? []);
const matters = records.flatMap((record) =>
  record.matters.map((matter) => ({ name: `${record.agency.id}: ${matter.id}`, record, matter })),
);

function cited(matter: MatterView): readonly StatementView[] {
  if (matter.background) return matter.statements;
  const answer = matter.answer.state === 'none-found' ? [] : matter.answer.statements;
  return [
    ...matter.allegations,
    ...answer,
    ...(matter.later.state === 'found' ? matter.later.statements : []),
  ];
}

/** The words of an HTML fragment as a browser would show them. */
const visible = (html: string) =>
  html.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

function find(agency: string, id: string): { record: AgencyRecord; matter: MatterView } {
  const found = matters.find((item) => item.record.agency.id === agency && item.matter.id === id);
  if (!found) throw new Error(`no matter ${id} of ${agency}`);
  return found;
}

describe('every matter', () => {
  test.each(matters)('$name', ({ record, matter }) => {
    for (const locale of ['en', 'es'] as const) {
      const { text, html } = citeMatter(record, matter, { locale });
      for (const form of [text, visible(html)]) {
        for (const statement of cited(matter)) {
          expect(form).toContain(statement.summary);
          if (statement.quote) expect(form).toContain(`“${statement.quote}”`);
          if (statement.note) expect(form).toContain(statement.note);
          for (const number of statement.sources)
            expect(form).toContain(matter.sources[number - 1]?.url ?? 'none');
        }
        expect(form).toContain(record.dataset.version);
        expect(form).not.toMatch(/undefined|null|\[object/);
      }
    }
  });
});

describe('the words around it', () => {
  const { record, matter } = find('stratford-pd', '2019-plate-readers-ice');

  test('none found and nothing further are said, with number and day', () => {
    const { text } = citeMatter(record, matter, { locale: 'en' });
    expect(text).toContain('The ACLU alleged');
    expect(text).toContain(
      'We found no response in the parts we could read of 9 reports (as of Nov 22, 2026).',
    );
    expect(text).toContain('Nothing further found in what we could read.');
    expect(text).not.toContain('The agency answered');
  });

  test('Spanish', () => {
    const { text } = citeMatter(record, matter, { locale: 'es' });
    expect(text).toContain('La ACLU alegó');
    expect(text).toContain('No encontramos respuesta');
    expect(text).toContain('13 mar 2019');
  });

  test('an answer by somebody else, and one given on another occasion, say so', () => {
    const stamford = find('stamford-pd', '2018-friend-v-gasparino');
    const { text } = citeMatter(stamford.record, stamford.matter, { locale: 'en' });
    expect(text).toContain('The town or city answered for it');
    expect(text).toMatch(/Oct 4, 2020 .*; Said earlier or on another occasion, on the matter/u);
  });

  test('an inferred date says how; a month stays a month', () => {
    const fairfield = find('fairfield-pd', '2019-plate-readers-ice');
    const { text } = citeMatter(fairfield.record, fairfield.matter, { locale: 'en' });
    expect(text).toContain('- Jul 2019 (The Fairfield Citizen says');
  });

  test('background says that there is no allegation', () => {
    const danbury = find('danbury-pd', '2018-danbury-immigration-protest');
    expect(citeMatter(danbury.record, danbury.matter, { locale: 'en' }).text).toContain(
      'no ACLU allegation on record',
    );
  });

  test('the HTML is inert, whatever the record says', () => {
    const hostile = structuredClone(matter) as unknown as {
      summary: string;
      title: string;
      allegations: { quote: string }[];
    };
    hostile.title = '<img src=x onerror=alert(1)>';
    if (hostile.allegations[0]) hostile.allegations[0].quote = '</blockquote><script>alert("1")</script>';
    const { html } = citeMatter(record, hostile as unknown as MatterView, { locale: 'en' });
    expect(html).not.toMatch(/<(?:img|script)/u);
    expect(html.match(/<\w+/gu)?.every((tag) => /^<(?:p|strong|ul|ol|li|blockquote|em|a)$/u.test(tag))).toBe(
      true,
    );
  });
});
