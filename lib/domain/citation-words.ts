/** The words of a citation, by language. Ours are neutral: "alleged", "said", "answered". */

import type { SpeaksFor, Stance, StatementKind } from './view.ts';

export type CitationLocale = 'en' | 'es';

export interface CitationWords {
  readonly alleged: string;
  readonly answered: string;
  readonly answeredFor: Readonly<Record<Exclude<SpeaksFor, 'agency'>, string>>;
  readonly onTheMatter: string;
  readonly noneFound: (reports: number, asOf: string) => string;
  readonly next: string;
  readonly nothingFurther: string;
  readonly background: string;
  readonly kind: Readonly<Record<StatementKind, string>>;
  readonly stance: Readonly<Partial<Record<Stance, string>>>;
  readonly undated: string;
  readonly sources: string;
  readonly ours: string;
  readonly version: (version: string, checkedOn: string) => string;
}

const EN: CitationWords = {
  alleged: 'The ACLU alleged',
  answered: 'The agency answered',
  answeredFor: {
    municipality: 'The town or city answered for it',
    state: 'The state answered for it',
    union: 'A union answered for it',
    association: 'An association answered for it',
  },
  onTheMatter: 'Said earlier or on another occasion, on the matter',
  noneFound: (reports, asOf) =>
    `We found no response in the parts we could read of ${reports} ${reports === 1 ? 'report' : 'reports'} (as of ${asOf}).`,
  next: 'What happened next',
  nothingFurther: 'Nothing further found in what we could read.',
  background: 'Background: no ACLU allegation on record',
  kind: {
    allegation: 'allegation',
    response: 'response',
    action: 'action',
    outcome: 'outcome',
    context: 'context',
  },
  stance: { 'declines-comment': 'declined to comment' },
  undated: 'undated',
  sources: 'Sources',
  ours: 'our description',
  version: (version, checkedOn) => `On Record, dataset ${version}, checked ${checkedOn}`,
};

const ES: CitationWords = {
  alleged: 'La ACLU alegó',
  answered: 'La agencia respondió',
  answeredFor: {
    municipality: 'El municipio respondió por ella',
    state: 'El estado respondió por ella',
    union: 'Un sindicato respondió por ella',
    association: 'Una asociación respondió por ella',
  },
  onTheMatter: 'Dicho antes o en otra ocasión, sobre el asunto',
  noneFound: (reports, asOf) =>
    `No encontramos respuesta en las partes que pudimos leer de ${reports} ${reports === 1 ? 'informe' : 'informes'} (al ${asOf}).`,
  next: 'Qué pasó después',
  nothingFurther: 'No se encontró nada más en lo que pudimos leer.',
  background: 'Antecedentes: no consta ninguna alegación de la ACLU',
  kind: {
    allegation: 'alegación',
    response: 'respuesta',
    action: 'medida',
    outcome: 'resultado',
    context: 'contexto',
  },
  stance: { 'declines-comment': 'no quiso comentar' },
  undated: 'sin fecha',
  sources: 'Fuentes',
  ours: 'descripción nuestra',
  version: (version, checkedOn) => `On Record, datos ${version}, revisados el ${checkedOn}`,
};

export const CITATION_WORDS: Readonly<Record<CitationLocale, CitationWords>> = { en: EN, es: ES };
