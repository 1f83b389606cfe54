/** The rules on a matter and its statements: references, pairs, dates, wording, and an answer for every allegation. */

import { doubled, type Fault, type Index, type Report, reporter } from './fault.ts';
import type { Matter, Statement } from './schema.ts';
import { dayOf, isBefore } from './text-rules.ts';
import { quoteFaults, wordingFaults } from './wording.ts';

const sharesAll = (one: Statement, other: Statement) =>
  one.agencies.every((id) => other.agencies.includes(id));
const sharesAny = (one: Statement, other: Statement) =>
  one.agencies.some((id) => other.agencies.includes(id));

function referenceFaults(statement: Statement, matter: Matter, index: Index, report: Report): void {
  for (const id of statement.agencies) if (!index.agencies.has(id)) report(`no agency ${id}`);
  for (const id of statement.sources) if (!index.sources.has(id)) report(`no source ${id}`);
  for (const list of [
    statement.agencies,
    statement.sources,
    statement.showWith ?? [],
    statement.bearsOn ?? [],
  ]) {
    for (const id of doubled(list)) report(`names ${id} twice`);
  }
  const groups = statement.agencies.filter((id) => index.agencies.get(id)?.kind === 'group');
  if (groups.length > 0 && statement.agencies.length > 1)
    report('a remark about a group is about no single agency');
  const find = (id: string) => matter.statements.find((other) => other.id === id && id !== statement.id);
  for (const id of statement.showWith ?? []) {
    const other = find(id);
    if (!other) report(`showWith ${id} is torn apart: it is no other statement of this matter`);
    else if (!sharesAll(statement, other))
      report(`showWith ${id} is torn apart: not shown for the same agencies`);
  }
  for (const id of statement.bearsOn ?? []) {
    const other = find(id);
    if (!other || !sharesAny(statement, other))
      report(`bearsOn ${id}: no statement of this matter on the same agency`);
  }
}

function statementDateFaults(statement: Statement, matter: Matter, index: Index, report: Report): void {
  const { date, kind } = statement;
  if (date === null) return;
  if (dayOf(date, 'start') > index.today) report(`its date ${date} is in the future`);
  if (kind === 'allegation' || kind === 'context' || statement.inAnswer === false) return;
  const dates = matter.statements
    .filter((other) => other.kind === 'allegation' && sharesAny(statement, other))
    .flatMap((other) => (other.date === null ? [] : [other.date]));
  if (dates.length > 0 && dates.every((alleged) => isBefore(date, alleged))) {
    report(`this ${kind} of ${date} is earlier than its allegation and lacks “inAnswer”: false`);
  }
}

/** Our own words in a statement; the quote is the source's. */
const ownWords = ({ summary, note, dateBasis, speaker, role }: Statement) =>
  [summary, note, dateBasis, speaker, role].filter((text) => text !== undefined && text !== null);

function statementFaults(statement: Statement, matter: Matter, index: Index, report: Report): void {
  referenceFaults(statement, matter, index, report);
  statementDateFaults(statement, matter, index, report);
  for (const text of ownWords(statement)) for (const fault of wordingFaults(text)) report(fault);
  if (statement.quote === undefined) return;
  if (statement.speaker === null) report('has a quote without a speaker');
  for (const fault of quoteFaults(statement.quote)) report(`its quote ${fault}`);
}

/** Every agency of a matter has its allegation there; or the matter is background, and nobody has. */
function fairnessFaults(matter: Matter, index: Index, report: Report): void {
  const named = new Set(matter.statements.flatMap(({ agencies }) => agencies));
  // An agency that does not exist is a fault of its own.
  const concerned = [...named].filter((agency) => index.agencies.has(agency));
  const allegations = matter.statements.filter(({ kind }) => kind === 'allegation');
  // A further remark, which bears on an allegation, is none of its own.
  const own = allegations.filter(({ bearsOn }) => bearsOn === undefined);
  const alleged = concerned.filter((agency) => own.some(({ agencies }) => agencies.includes(agency)));
  if (matter.background && allegations.length > 0) report('is background and yet holds an allegation');
  if (!matter.background && alleged.length === 0) report('holds no allegation and is not marked background');
  if (!matter.background && alleged.length > 0) {
    for (const agency of concerned) {
      if (!alleged.includes(agency))
        report(`holds no allegation about ${agency}; its statements belong in a background matter`);
    }
  }
  for (const statement of matter.background ? matter.statements : []) {
    if (statement.kind === 'response' && statement.inAnswer)
      report(`${statement.id} answers an allegation that is not there`);
  }
  for (const agency of Object.keys(matter.scopeNotes ?? {})) {
    if (!concerned.includes(agency)) report(`has a scope note for ${agency}, which it does not concern`);
  }
}

/** The part of a card in which a statement stands. */
function partOf({ kind, bearsOn }: Statement): string {
  if (kind === 'response') return kind;
  if (kind === 'allegation') return bearsOn === undefined ? kind : 'context';
  return kind === 'context' && bearsOn === undefined ? 'context' : 'later';
}

/** Within a part of the card of one agency, statements with a date stand in its order. */
function orderFaults(matter: Matter, file: (record: string) => Report): void {
  const latest = new Map<string, Statement>();
  for (const statement of matter.statements) {
    if (statement.date === null) continue;
    for (const agency of statement.agencies) {
      const key = `${matter.background ? '' : partOf(statement)} ${agency}`;
      const before = latest.get(key);
      if (before && isBefore(statement.date, before.date ?? '')) {
        file(statement.id)(`stands after ${before.id}, which is later`);
      }
      latest.set(key, statement);
    }
  }
}

/** Every rule on one matter and its statements; faults are added to `faults`. */
export function matterFaults(matter: Matter, index: Index, faults: Fault[]): void {
  const file = reporter(faults, `matters/${matter.id}.json`);
  const report = file(matter.id);
  for (const text of [
    matter.title,
    matter.summary,
    matter.scopeNote,
    ...Object.values(matter.scopeNotes ?? {}),
  ]) {
    if (text !== undefined) for (const fault of wordingFaults(text)) report(fault);
  }
  fairnessFaults(matter, index, report);
  orderFaults(matter, file);
  for (const statement of matter.statements) statementFaults(statement, matter, index, file(statement.id));
}
