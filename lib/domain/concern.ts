/**
 * The only maker of what a view receives: a whole matter as it concerns one agency. An allegation cannot leave
 * here without its answer in one of the three states, nor without what came later.
 */

import type { Agency, Dataset, Matter, Source, Statement } from './schema.ts';
import { sourceView } from './source-view.ts';
import { dayOf } from './text-rules.ts';
import type {
  AgencyRecord,
  Answer,
  Later,
  MatterView,
  NonEmpty,
  SourceView,
  SpeaksFor,
  StatementView,
} from './view.ts';

type Numbered = (statement: Statement) => StatementView;

const filled = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

function optional<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}

/** Numbers sources from 1 in the order in which statements are shown. */
function numbering(sources: ReadonlyMap<string, Source>) {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const view: Numbered = (statement) => ({
    id: statement.id,
    kind: statement.kind,
    date: statement.date,
    ...optional('dateBasis', statement.dateBasis),
    speaker: statement.speaker,
    role: statement.role,
    ...(statement.kind === 'response' ? { speaksFor: statement.speaksFor, stance: statement.stance } : {}),
    inAnswer: !('inAnswer' in statement) || statement.inAnswer !== false,
    showWith: statement.showWith ?? [],
    summary: statement.summary,
    ...optional('quote', statement.quote),
    ...optional('note', statement.note),
    sources: statement.sources.map(numberOf),
  });
  const list = (): SourceView[] =>
    [...numbers].map(([id, number]) => {
      const source = sources.get(id);
      if (!source) throw new Error(`no source ${id}`);
      return sourceView(source, number);
    });
  return { view, list };
}

/**
 * Whose answer it is, is told by what was said in answer; only where nothing was, by what was said on the matter.
 */
function answerOf(responses: readonly Statement[], view: Numbered): Answer | null {
  const statements = responses.map(view);
  if (!filled(statements)) return null;
  const direct = statements.filter((statement) => statement.inAnswer);
  const inAnswer = direct.length > 0;
  const speakers = (inAnswer ? direct : statements).map(({ speaksFor }) => speaksFor);
  const [by] = speakers.filter(
    (who): who is Exclude<SpeaksFor, 'agency'> => who !== undefined && who !== 'agency',
  );
  return by === undefined || speakers.includes('agency')
    ? { state: 'answered', statements, inAnswer }
    : { state: 'answered-for', by, statements, inAnswer };
}

/** Acts, outcomes, and context that bears on a shown statement. Responses stand in the answer, all of them. */
function laterOf(statements: readonly Statement[], view: Numbered): Later {
  const later = statements.filter(isLater).map(view);
  return filled(later) ? { state: 'found', statements: later } : { state: 'nothing-found' };
}

/** A further remark of the ACLU that alleges nothing new stands with the context, so that the answer comes sooner. */
const isRemark = ({ kind, bearsOn }: Statement): boolean => kind === 'allegation' && bearsOn !== undefined;

const isAllegation = (statement: Statement): boolean =>
  statement.kind === 'allegation' && !isRemark(statement);

const isContext = (statement: Statement): boolean =>
  isRemark(statement) || (statement.kind === 'context' && !isLater(statement));

const isLater = ({ kind, bearsOn }: Statement): boolean =>
  kind === 'action' || kind === 'outcome' || (kind === 'context' && bearsOn !== undefined);

function scopeNote(matter: Matter, agency: string): string | undefined {
  const notes = [matter.scopeNote, matter.scopeNotes?.[agency]].filter((note) => note !== undefined);
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/** The sources of a matter's view; there is always one, since every statement has one. */
function sourcesOf(list: readonly SourceView[], matter: Matter): NonEmpty<SourceView> {
  if (!filled(list)) throw new Error(`matter ${matter.id} has no source`);
  return list;
}

function matterView(matter: Matter, agency: string, dataset: Dataset, sources: ReadonlyMap<string, Source>) {
  const concerned = matter.statements.filter(({ agencies }) => agencies.includes(agency));
  const { view, list } = numbering(sources);
  const allegations = concerned.filter(isAllegation).map(view);
  const base = {
    id: matter.id,
    title: matter.title,
    summary: matter.summary,
    ...optional('scopeNote', scopeNote(matter, agency)),
  };
  if (!filled(allegations)) {
    const statements = concerned.map(view);
    if (!filled(statements)) return null;
    return {
      ...base,
      background: true,
      statements,
      context: [],
      sources: sourcesOf(list(), matter),
    } as unknown as MatterView;
  }
  const answered = answerOf(
    concerned.filter(({ kind }) => kind === 'response'),
    view,
  );
  const later = laterOf(concerned, view);
  // Counted before the context is numbered: a report cited for the wider story alone is no place for an answer.
  const answer = answered ?? { state: 'none-found', reports: list().length, asOf: dataset.checkedOn };
  const context = concerned.filter(isContext).map(view);
  const listed = sourcesOf(list(), matter);
  return {
    ...base,
    background: false,
    allegations,
    answer,
    later,
    context,
    sources: listed,
  } as unknown as MatterView;
}

/** Latest day that a matter's allegations, or of background its statements, may bear; undated sorts last. */
function newest(matter: MatterView): string {
  const statements = matter.background ? matter.statements : matter.allegations;
  const days = statements.flatMap(({ date }) => (date === null ? [] : [dayOf(date, 'start')]));
  return `${matter.background ? 0 : 1}${days.sort().at(-1) ?? ''}`;
}

const agencyView = ({ id, name, kind, place, about }: Agency): AgencyRecord['agency'] => ({
  id,
  name,
  kind,
  place: { state: place.state, ...optional('town', place.town) },
  ...optional('about', about),
});

/**
 * All that is on record about one agency, ready for a view.
 *
 * @param dataset a dataset that has passed its check
 * @returns null when the dataset does not know the agency; a record without matters when nothing is on record
 * @throws when a statement names a source that the dataset lacks (a checked dataset has none such)
 */
export function agencyRecord(dataset: Dataset, agencyId: string): AgencyRecord | null {
  const agency = dataset.agencies.find(({ id }) => id === agencyId);
  if (!agency) return null;
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const matters = dataset.matters
    .map((matter) => matterView(matter, agencyId, dataset, sources))
    .filter((matter) => matter !== null)
    .sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0));
  return {
    agency: agencyView(agency),
    matters,
    dataset: { version: dataset.version, checkedOn: dataset.checkedOn },
  };
}
