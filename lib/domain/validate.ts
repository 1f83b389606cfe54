/** Whether a value is a dataset that may be shown: first its shape, record by record, then every other rule. */

import * as v from 'valibot';
import type { Fault } from './fault.ts';
import { ruleFaults } from './rules.ts';
import {
  AgencySchema,
  type Dataset,
  DatasetInfoSchema,
  DatasetSchema,
  MatterSchema,
  SourceSchema,
} from './schema.ts';

export type { Fault } from './fault.ts';

export type Validation =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string =>
  isObject(value) && typeof value.id === 'string' ? value.id : '(no id)';

/** "statements › 2 (wethersfield-action) › date": the way to the fault, naming the statement on it. */
function whereIn(value: unknown, issue: v.BaseIssue<unknown>): { statement?: string; path: string } {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const [list, at] = keys;
  const statements = isObject(value) && Array.isArray(value.statements) ? value.statements : [];
  const statement = list === 'statements' && typeof at === 'number' ? idOf(statements[at]) : undefined;
  const rest = statement === undefined ? keys : keys.slice(2);
  return { ...(statement === undefined ? {} : { statement }), path: rest.join(' › ') };
}

/** An unknown key is told from a wrong value: valibot reports it as "expected never". */
function messageOf(issue: v.BaseIssue<unknown>, path: string): string {
  if (issue.expected === 'never') return `unknown key: ${path}`;
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

/** @returns the faults of one record's shape */
export function shapeFaults(schema: v.GenericSchema, value: unknown, file: string): Fault[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const { statement, path } = whereIn(value, issue);
    return { file, record: statement ?? idOf(value), message: messageOf(issue, path) };
  });
}

function listFaults(
  schema: v.GenericSchema,
  list: unknown,
  name: string,
  file: (id: string) => string,
): Fault[] {
  if (!Array.isArray(list)) return [{ file: name, record: name, message: 'is not a list' }];
  return list.flatMap((value) => shapeFaults(schema, value, file(idOf(value))));
}

/**
 * @param value a whole dataset, as read or as handed over by a newsroom
 * @param today the day of the check, `YYYY-MM-DD`
 * @returns the dataset, or every fault with its file (as in `data/`) and record
 */
export function validateDataset(
  value: unknown,
  today: string = new Date().toISOString().slice(0, 10),
): Validation {
  if (!isObject(value))
    return { ok: false, faults: [{ file: 'dataset.json', record: 'dataset', message: 'is no object' }] };
  const { agencies, matters, sources, ...info } = value;
  const faults = [
    ...shapeFaults(DatasetInfoSchema, info, 'dataset.json').map((fault) => ({ ...fault, record: 'dataset' })),
    ...listFaults(AgencySchema, agencies, 'agencies', (id) => `agencies/${id}.json`),
    ...listFaults(MatterSchema, matters, 'matters', (id) => `matters/${id}.json`),
    ...listFaults(SourceSchema, sources, 'sources', () => 'sources.json'),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const dataset = v.parse(DatasetSchema, value);
  const broken = ruleFaults(dataset, today);
  return broken.length > 0 ? { ok: false, faults: broken } : { ok: true, dataset };
}
