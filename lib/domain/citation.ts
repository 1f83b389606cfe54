/**
 * A matter as a text to paste: quote, speaker, role, outlet, date and link. It is made from the whole matter, so
 * that a quote cannot travel without the allegation, its answer and what came later.
 */

import { CITATION_WORDS, type CitationLocale, type CitationWords } from './citation-words.ts';
import type { AgencyRecord, MatterView, PartialDate, SourceView, StatementView } from './view.ts';

export interface Citation {
  readonly text: string;
  /** The same words as an HTML fragment: escaped, without scripts, styles or classes. */
  readonly html: string;
}

/** A heading and what stands under it: statements, or one sentence that says there are none. */
interface Part {
  readonly heading: string;
  readonly statements: readonly StatementView[];
  readonly sentence?: string;
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

/** A partial date in words; the parts that are not known are not made up. */
function dateWords(date: PartialDate, locale: CitationLocale, words: CitationWords): string {
  if (date === null) return words.undated;
  const form = FORMS[date.split('-').length - 1];
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(date));
}

function partsOf(matter: MatterView, day: (date: PartialDate) => string, words: CitationWords): Part[] {
  if (matter.background) return [{ heading: words.background, statements: matter.statements }];
  const { answer, later } = matter;
  const answered: Part =
    answer.state === 'none-found'
      ? {
          heading: words.answered,
          statements: [],
          sentence: words.noneFound(answer.reports, day(answer.asOf)),
        }
      : {
          heading: answer.state === 'answered' ? words.answered : words.answeredFor[answer.by],
          statements: answer.statements,
        };
  return [
    { heading: words.alleged, statements: matter.allegations },
    // "Answered: we found no response" would contradict itself, so this part then has no heading.
    answered.sentence === undefined ? answered : { ...answered, heading: '' },
    later.state === 'found'
      ? { heading: words.next, statements: later.statements }
      : { heading: '', statements: [], sentence: words.nothingFurther },
  ];
}

const spoken = (statement: StatementView): string =>
  [statement.speaker, statement.role].filter((part) => part !== null).join(', ');

/** What a statement says, as pieces that the text and the HTML put together in their own way. */
function pieces(statement: StatementView, day: (date: PartialDate) => string, words: CitationWords) {
  const labels = [
    statement.dateBasis === undefined
      ? day(statement.date)
      : `${day(statement.date)} (${statement.dateBasis})`,
    ...(statement.inAnswer ? [] : [words.onTheMatter]),
    ...(statement.stance && words.stance[statement.stance] ? [words.stance[statement.stance] as string] : []),
    ...(statement.speaksFor && statement.speaksFor !== 'agency'
      ? [words.answeredFor[statement.speaksFor]]
      : []),
  ];
  return {
    label: labels.join('; '),
    speaker: spoken(statement),
    marks: statement.sources.map((number) => `[${number}]`).join(''),
  };
}

/** Only what the cited statements rest on, numbered as in the view. */
function citedSources(parts: readonly Part[], matter: MatterView): SourceView[] {
  const cited = new Set(parts.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)));
  return matter.sources.filter(({ number }) => cited.has(number));
}

const titled = (source: SourceView, words: CitationWords): string =>
  source.titleIsOurs ? `${source.title} (${words.ours})` : `“${source.title}”`;

const escapeHtml = (value: string): string => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Frame {
  readonly title: string;
  readonly matter: MatterView;
  readonly parts: readonly Part[];
  readonly sources: readonly SourceView[];
  readonly words: CitationWords;
  readonly day: (date: PartialDate) => string;
  readonly version: string;
}

const sourceFacts = (source: SourceView, { words, day }: Frame): string =>
  [source.publisher, ...source.authors, titled(source, words), day(source.date)].join(', ');

function asText(frame: Frame): string {
  const { parts, words, day, matter } = frame;
  const line = (statement: StatementView): string => {
    const { label, speaker, marks } = pieces(statement, day, words);
    const quote = statement.quote === undefined ? '' : ` “${statement.quote}”`;
    const who = speaker === '' ? '' : ` (${speaker})`;
    const note = statement.note === undefined ? '' : ` [${statement.note}]`;
    return `- ${label}: ${statement.summary}${quote}${who} ${marks}${note}`;
  };
  const blocks = parts.map(({ heading, statements, sentence }) =>
    [...(heading ? [heading] : []), ...(sentence ? [sentence] : []), ...statements.map(line)].join('\n'),
  );
  const list = frame.sources.map(
    (source) => `[${source.number}] ${sourceFacts(source, frame)}. ${source.url}`,
  );
  const scope = matter.scopeNote === undefined ? [] : [matter.scopeNote];
  return [frame.title, ...scope, ...blocks, [words.sources, ...list].join('\n'), frame.version].join('\n\n');
}

function asHtml(frame: Frame): string {
  const { parts, words, day, matter } = frame;
  const p = (inner: string) => `<p>${inner}</p>`;
  const item = (statement: StatementView): string => {
    const { label, speaker, marks } = pieces(statement, day, words);
    const quote =
      statement.quote === undefined ? '' : `<blockquote>“${escapeHtml(statement.quote)}”</blockquote>`;
    const who = speaker === '' ? '' : ` (${escapeHtml(speaker)})`;
    const note = statement.note === undefined ? '' : ` <em>${escapeHtml(statement.note)}</em>`;
    return `<li>${escapeHtml(label)}: ${escapeHtml(statement.summary)}${quote}${who} ${marks}${note}</li>`;
  };
  const blocks = parts.map(({ heading, statements, sentence }) =>
    [
      heading ? p(`<strong>${escapeHtml(heading)}</strong>`) : '',
      sentence ? p(escapeHtml(sentence)) : '',
      statements.length > 0 ? `<ul>${statements.map(item).join('')}</ul>` : '',
    ].join(''),
  );
  const list = frame.sources.map((source) => {
    const link = `<a href="${escapeHtml(source.url)}">${escapeHtml(source.url)}</a>`;
    return `<li value="${source.number}">${escapeHtml(sourceFacts(source, frame))}. ${link}</li>`;
  });
  return [
    p(`<strong>${escapeHtml(frame.title)}</strong>`),
    ...(matter.scopeNote === undefined ? [] : [p(escapeHtml(matter.scopeNote))]),
    ...blocks,
    p(escapeHtml(words.sources)),
    `<ol>${list.join('')}</ol>`,
    p(escapeHtml(frame.version)),
  ].join('');
}

/**
 * Cites a whole matter as it concerns an agency.
 *
 * @param record the agency's record
 * @param matter one of its matters
 * @returns the same citation as plain text and as an HTML fragment
 */
export function citeMatter(
  record: AgencyRecord,
  matter: MatterView,
  { locale }: { readonly locale: CitationLocale },
): Citation {
  const words = CITATION_WORDS[locale];
  const day = (date: PartialDate) => dateWords(date, locale, words);
  const parts = partsOf(matter, day, words);
  const frame: Frame = {
    title: `${record.agency.name}: ${matter.title}`,
    matter,
    parts,
    sources: citedSources(parts, matter),
    words,
    day,
    version: words.version(record.dataset.version, day(record.dataset.checkedOn)),
  };
  return { text: asText(frame), html: asHtml(frame) };
}
