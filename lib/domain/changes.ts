/** What differs between two versions of the dataset, agency by agency. */

import type { Agency, Dataset, Matter, Source, Statement } from './schema.ts';

/** A field that differs, with what it said before and after; lists and flags are given as text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A statement as a list of changes names it. */
export interface StatementName {
  readonly id: string;
  readonly kind: Statement['kind'];
  readonly date: string | null;
  readonly speaker: string | null;
}

export type Change =
  | { readonly type: 'agency-added' | 'agency-withdrawn' }
  | { readonly type: 'agency-corrected'; readonly fields: readonly FieldChange[] }
  | {
      readonly type: 'matter-added' | 'matter-withdrawn';
      readonly matter: string;
      readonly statements: Readonly<Partial<Record<Statement['kind'], number>>>;
    }
  | { readonly type: 'matter-corrected'; readonly matter: string; readonly fields: readonly FieldChange[] }
  | {
      readonly type: 'statement-added' | 'statement-withdrawn';
      readonly matter: string;
      readonly statement: StatementName;
    }
  | {
      readonly type: 'statement-corrected';
      readonly matter: string;
      readonly statement: StatementName;
      readonly fields: readonly FieldChange[];
    }
  | {
      readonly type: 'source-corrected';
      readonly source: { readonly id: string; readonly title: string };
      readonly fields: readonly FieldChange[];
    };

export interface AgencyChanges {
  readonly agency: { readonly id: string; readonly name: string };
  /** Never empty. */
  readonly changes: readonly Change[];
}

type Fields = Readonly<Record<string, unknown>>;

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value);
}

/** Fields that differ, in the order in which they first occur; those left out are compared elsewhere. */
function fieldChanges(before: Fields, after: Fields, leftOut: readonly string[]): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((field) => !leftOut.includes(field))
    .map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    .filter((change) => change.before !== change.after);
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

const nameOf = ({ id, kind, date, speaker }: Statement): StatementName => ({
  id,
  kind,
  date,
  speaker,
});

const concerning = (matter: Matter | undefined, agency: string): Statement[] =>
  (matter?.statements ?? []).filter(({ agencies }) => agencies.includes(agency));

function counts(statements: readonly Statement[]): Partial<Record<Statement['kind'], number>> {
  const count: Partial<Record<Statement['kind'], number>> = {};
  for (const { kind } of statements) count[kind] = (count[kind] ?? 0) + 1;
  return count;
}

function statementChanges(before: Statement[], after: Statement[], matter: string): Change[] {
  const [old, now] = [byId(before), byId(after)];
  const changed = after.flatMap((statement): Change[] => {
    const earlier = old.get(statement.id);
    if (!earlier) return [{ type: 'statement-added', matter, statement: nameOf(statement) }];
    // Whom it concerns shows as added or withdrawn under each agency.
    const fields = fieldChanges(earlier, statement, ['agencies']);
    return fields.length > 0
      ? [{ type: 'statement-corrected', matter, statement: nameOf(statement), fields }]
      : [];
  });
  const withdrawn = before
    .filter(({ id }) => !now.has(id))
    .map((statement): Change => ({ type: 'statement-withdrawn', matter, statement: nameOf(statement) }));
  return [...changed, ...withdrawn];
}

/** A matter's own fields as they are shown to one agency. */
function matterFields(matter: Matter, agency: string): Fields {
  const { title, summary, background, scopeNote, scopeNotes } = matter;
  return { title, summary, background, scopeNote, agencyNote: scopeNotes?.[agency] };
}

function matterChanges(before: Matter | undefined, after: Matter | undefined, agency: string): Change[] {
  const [old, now] = [concerning(before, agency), concerning(after, agency)];
  const title = (after ?? before)?.title ?? '';
  if (old.length === 0 && now.length === 0) return [];
  if (old.length === 0) return [{ type: 'matter-added', matter: title, statements: counts(now) }];
  if (now.length === 0) return [{ type: 'matter-withdrawn', matter: title, statements: counts(old) }];
  const fields =
    before && after ? fieldChanges(matterFields(before, agency), matterFields(after, agency), []) : [];
  const own: Change[] = fields.length > 0 ? [{ type: 'matter-corrected', matter: title, fields }] : [];
  return [...own, ...statementChanges(old, now, title)];
}

/** Corrections to sources that the agency's record cites in both versions. */
function sourceChanges(before: Dataset, after: Dataset, agency: string): Change[] {
  const cited = (dataset: Dataset): ReadonlyMap<string, Source> => {
    const ids = new Set(
      dataset.matters.flatMap((matter) => concerning(matter, agency)).flatMap(({ sources }) => sources),
    );
    return byId(dataset.sources.filter(({ id }) => ids.has(id)));
  };
  const old = cited(before);
  return [...cited(after).values()].flatMap((source): Change[] => {
    const earlier = old.get(source.id);
    const fields = earlier ? fieldChanges(earlier, source, []) : [];
    const { id, title } = source;
    return fields.length > 0 ? [{ type: 'source-corrected', source: { id, title }, fields }] : [];
  });
}

function identityChanges(before: Agency | undefined, after: Agency | undefined): Change[] {
  if (!before) return [{ type: 'agency-added' }];
  if (!after) return [{ type: 'agency-withdrawn' }];
  const fields = fieldChanges(before, after, []);
  return fields.length > 0 ? [{ type: 'agency-corrected', fields }] : [];
}

/**
 * Compares two datasets.
 *
 * @returns the agencies whose record differs, by display name; an agency that did not change is left out
 */
export function datasetChanges(before: Dataset, after: Dataset): AgencyChanges[] {
  const [oldAgencies, newAgencies] = [byId(before.agencies), byId(after.agencies)];
  const [oldMatters, newMatters] = [byId(before.matters), byId(after.matters)];
  const matterIds = [...new Set([...newMatters.keys(), ...oldMatters.keys()])];
  const ids = [...new Set([...newAgencies.keys(), ...oldAgencies.keys()])];
  return ids
    .map((id) => ({
      agency: { id, name: (newAgencies.get(id) ?? oldAgencies.get(id))?.name ?? id },
      changes: [
        ...identityChanges(oldAgencies.get(id), newAgencies.get(id)),
        ...matterIds.flatMap((matter) => matterChanges(oldMatters.get(matter), newMatters.get(matter), id)),
        ...sourceChanges(before, after, id),
      ],
    }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => a.agency.name.localeCompare(b.agency.name, 'en'));
}
