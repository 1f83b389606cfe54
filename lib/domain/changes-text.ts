/**
 * A list of changes in plain words: for the changelog, for `data:diff`, and for a reader who comes back. It names
 * statements by kind, date and speaker and does not repeat them: an allegation is shown with its answer and what
 * came later, which a list of changes cannot do. The words before and after are in `datasetChanges`.
 */

import type { AgencyChanges, Change, FieldChange, StatementName } from './changes.ts';
import type { Dataset, Statement } from './schema.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  summary: 'summary',
  quote: 'quotation',
  date: 'date',
  dateBasis: 'how its date was inferred',
  speaker: 'speaker',
  role: 'speaker’s role',
  sources: 'sources',
  note: 'editors’ note',
  showWith: 'what it is shown with',
  bearsOn: 'what it bears on',
  stance: 'how the answer is classed',
  speaksFor: 'for whom it speaks',
  inAnswer: 'whether it was said in answer',
  kind: 'what sort of statement it is',
  title: 'title',
  background: 'whether it is background',
  scopeNote: 'note on its scope',
  agencyNote: 'note on its scope for this agency',
  name: 'name',
  place: 'place',
  names: 'names by which it is found',
  about: 'what it is',
  URL: 'address',
  issued: 'date',
  author: 'authors',
  publisher: 'publisher',
  'container-title': 'outlet',
  source: 'service that carries it',
  custom: 'what we say about it',
  type: 'type',
  genre: 'type',
};

const COUNT_WORDS: Readonly<Record<Statement['kind'], readonly [string, string]>> = {
  allegation: ['allegation', 'allegations'],
  response: ['response', 'responses'],
  action: ['act', 'acts'],
  outcome: ['outcome', 'outcomes'],
  context: ['item of context', 'items of context'],
};

const KIND_WORDS: Readonly<Record<Statement['kind'], string>> = {
  allegation: 'allegation',
  response: 'response',
  action: 'act',
  outcome: 'outcome',
  context: 'context',
};

/** Facts that can stand alone, before and after. Of the rest it is said only that it changed. */
const SHOWN: ReadonlySet<string> = new Set(['date', 'speaker', 'title', 'name', 'URL']);

const inWords = (value: string | null): string => (value === null ? 'none' : `“${value}”`);

function fieldWords({ field, before, after }: FieldChange): string {
  const words = FIELD_WORDS[field] ?? field;
  return SHOWN.has(field) ? `${words} (was ${inWords(before)}, now ${inWords(after)})` : words;
}

const listed = (fields: readonly FieldChange[]): string => fields.map(fieldWords).join('; ');

function statementWords({ kind, date, speaker }: StatementName): string {
  const by = speaker === null ? '' : `, ${speaker}`;
  return `${KIND_WORDS[kind]} of ${date ?? 'unknown date'}${by}`;
}

function countWords(
  counts: Extract<Change, { type: 'matter-added' | 'matter-withdrawn' }>['statements'],
): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${count} ${COUNT_WORDS[kind as Statement['kind']][count === 1 ? 0 : 1]}`)
    .join(', ');
}

/** @returns one change as one sentence, without the agency's name */
export function changeText(change: Change): string {
  switch (change.type) {
    case 'agency-added':
      return 'Added: this agency.';
    case 'agency-withdrawn':
      return 'Withdrawn: this agency.';
    case 'agency-corrected':
      return `Corrected: ${listed(change.fields)}.`;
    case 'matter-added':
      return `Added: “${change.matter}”, with ${countWords(change.statements)}.`;
    case 'matter-withdrawn':
      return `Withdrawn: “${change.matter}”, with ${countWords(change.statements)}.`;
    case 'matter-corrected':
      return `Corrected in “${change.matter}”: ${listed(change.fields)}.`;
    case 'statement-added':
      return `Added to “${change.matter}”: ${statementWords(change.statement)}.`;
    case 'statement-withdrawn':
      return `Withdrawn from “${change.matter}”: ${statementWords(change.statement)}.`;
    case 'statement-corrected':
      return `Corrected in “${change.matter}”: ${statementWords(change.statement)}: ${listed(change.fields)}.`;
    case 'source-corrected':
      return `Corrected, the source “${change.source.title}”: ${listed(change.fields)}.`;
  }
}

const edition = ({ version, checkedOn }: Pick<Dataset, 'version' | 'checkedOn'>) =>
  `${version} (checked ${checkedOn})`;

/**
 * @param before the older dataset
 * @param after the newer dataset
 * @param list what `datasetChanges` found between the two
 * @returns the whole list as text, ending with one line end
 */
export function changesText(before: Dataset, after: Dataset, list: readonly AgencyChanges[]): string {
  const head = `Dataset ${edition(before)} to ${edition(after)}`;
  const blocks = list.map(({ agency, changes }) =>
    [agency.name, ...changes.map((change) => `- ${changeText(change)}`)].join('\n'),
  );
  const same = after.agencies.filter(({ id }) => !list.some(({ agency }) => agency.id === id)).length;
  const rest = `Not changed: ${same} ${same === 1 ? 'agency' : 'agencies'}.`;
  return `${[head, ...blocks, rest].join('\n\n')}\n`;
}
