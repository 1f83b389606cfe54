/** What an agency's record held at one time, so that "muted until it changes" can be kept, and the change named. */

import type { RecordMark } from './settings.ts';
import type { AgencyRecord, MatterView, StatementView } from './view.ts';

/** What has changed between a mark and a record; ids are "matter/statement". */
export interface RecordChange {
  readonly added: readonly string[];
  readonly corrected: readonly string[];
  readonly withdrawn: readonly string[];
}

function statementsOf(matter: MatterView): readonly StatementView[] {
  if (matter.background) return matter.statements;
  const { allegations, answer, later, context } = matter;
  return [
    ...allegations,
    ...(answer.state === 'none-found' ? [] : answer.statements),
    ...(later.state === 'found' ? later.statements : []),
    ...context,
  ];
}

/** 32 bits of FNV-1a, in base 36: two wordings of one statement differ in it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** The numbers by which a view counts its sources are no part of what is said. */
const content = ({ sources: _, ...statement }: StatementView): string => JSON.stringify(statement);

/** @returns the mark of a record as it stands */
export function recordMark(record: AgencyRecord): RecordMark {
  return Object.fromEntries(
    record.matters.flatMap((matter) =>
      statementsOf(matter).map((statement) => [`${matter.id}/${statement.id}`, hash(content(statement))]),
    ),
  );
}

/** @returns what has changed since a mark was made; null when nothing has */
export function recordChange(before: RecordMark, record: AgencyRecord): RecordChange | null {
  const now = recordMark(record);
  const added = Object.keys(now).filter((id) => !(id in before));
  const corrected = Object.keys(now).filter((id) => id in before && before[id] !== now[id]);
  const withdrawn = Object.keys(before).filter((id) => !(id in now));
  return added.length + corrected.length + withdrawn.length > 0 ? { added, corrected, withdrawn } : null;
}
