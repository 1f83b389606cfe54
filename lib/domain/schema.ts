/**
 * The shape of the record: agencies, matters, statements, sources, and the dataset that holds them. This is the
 * single truth: the types, the JSON Schema files in `data/schema` and every check are derived from it.
 * What the fields mean, and how their values are chosen, is written in `data/README.md`.
 */

import * as v from 'valibot';
import { AGENCY_KINDS } from './lookup.ts';
import { isAbsoluteUrl, isPartialDate, isTidyText } from './text-rules.ts';

/** Version of the shape. Raised when a file written for the older shape would no longer be accepted. */
export const SCHEMA_VERSION = 1;

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not a lower-case id with hyphens'));
const text = v.pipe(v.string(), v.check(isTidyText, 'empty, or has stray, doubled or invisible spaces'));
const date = v.pipe(v.string(), v.check(isPartialDate, 'not a year, month or day that exists'));
const day = v.pipe(v.string(), v.isoDate('not a day (YYYY-MM-DD)'), v.check(isPartialDate, 'no such day'));
const url = v.pipe(v.string(), v.check(isAbsoluteUrl, 'not an absolute http(s) address'));
const atLeastOne = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1, 'empty'));
const ids = atLeastOne(slug);

/** What someone who answers speaks for. */
export const SPEAKS_FOR = ['agency', 'municipality', 'state', 'union', 'association'] as const;

/** What a response does, read from its words and not from the outcome. */
export const STANCES = [
  'denies',
  'disputes',
  'unaware',
  'acknowledges',
  'defends-practice',
  'declines-comment',
  'no-position',
] as const;

/** How much of a source was read. */
export const READ = ['whole', 'beginning', 'excerpt'] as const;

export const AgencySchema = v.strictObject({
  id: slug,
  name: text,
  kind: v.picklist(AGENCY_KINDS),
  place: v.strictObject({
    state: v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u, 'not an ISO 3166 code such as US-CT'),
    ),
    town: v.optional(text),
  }),
  names: v.optional(
    v.strictObject({
      places: v.optional(atLeastOne(text)),
      institution: v.optional(atLeastOne(text)),
      body: v.optional(atLeastOne(text)),
      acronyms: v.optional(atLeastOne(text)),
    }),
  ),
  about: v.optional(text),
});

const said = {
  agencies: ids,
  date: v.nullable(date),
  dateBasis: v.optional(text),
  speaker: v.nullable(text),
  role: v.nullable(text),
  summary: text,
  quote: v.optional(text),
  sources: ids,
  note: v.optional(text),
  showWith: v.optional(ids),
  bearsOn: v.optional(ids),
};

/** An act or outcome says `inAnswer: false` when it came before the allegation, or on another occasion. */
const done = { inAnswer: v.optional(v.literal(false)) };

export const StatementSchema = v.variant('kind', [
  v.strictObject({ id: slug, kind: v.literal('allegation'), ...said }),
  v.strictObject({
    id: slug,
    kind: v.literal('response'),
    ...said,
    stance: v.picklist(STANCES),
    speaksFor: v.picklist(SPEAKS_FOR),
    inAnswer: v.boolean(),
  }),
  v.strictObject({ id: slug, kind: v.literal('action'), ...said, ...done }),
  v.strictObject({ id: slug, kind: v.literal('outcome'), ...said, ...done }),
  v.strictObject({ id: slug, kind: v.literal('context'), ...said }),
]);

export const MatterSchema = v.strictObject({
  id: slug,
  title: text,
  summary: text,
  background: v.optional(v.literal(true)),
  scopeNote: v.optional(text),
  scopeNotes: v.optional(v.record(slug, text)),
  statements: atLeastOne(StatementSchema),
});

const dateParts = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3));

const name = v.union([
  v.strictObject({ literal: text }),
  v.strictObject({ family: text, given: v.optional(text), suffix: v.optional(text) }),
]);

/** What sort of thing a source is, when it is not a news report. */
export const GENRES = [
  'Press release',
  'Case page',
  'Court document',
  'Web page',
  'Blog post',
  'Opinion',
] as const;

/**
 * A bibliographic item in CSL-JSON; what CSL has no field for stands under `custom`, as CSL provides. Who
 * publishes it stands as CSL wants it: an outlet as `container-title`, any other body as `publisher`.
 */
export const SourceSchema = v.pipe(
  v.strictObject({
    id: slug,
    type: v.picklist(['article-newspaper', 'webpage', 'post-weblog', 'document']),
    genre: v.optional(v.picklist(GENRES)),
    title: text,
    author: v.optional(atLeastOne(name)),
    'container-title': v.optional(text),
    publisher: v.optional(text),
    source: v.optional(text),
    issued: v.optional(v.strictObject({ 'date-parts': v.tuple([dateParts]) })),
    URL: url,
    custom: v.strictObject({
      titleIsOurs: v.optional(v.literal(true)),
      dateBasis: v.optional(text),
      read: v.picklist(READ),
      archived: v.optional(url),
    }),
  }),
  v.check(
    (item) => (item['container-title'] === undefined) !== (item.publisher === undefined),
    'wants its outlet (container-title) or its publisher, and not both',
  ),
);

/** `data/dataset.json`: what is said of the whole set. */
export const DatasetInfoSchema = v.strictObject({
  schema: v.literal(SCHEMA_VERSION),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u, 'not a version such as 1.2.0')),
  checkedOn: day,
  hash: v.optional(v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/u, 'not a SHA-256 hash'))),
});

/** The whole set in one value, as it is bundled, stored, and handed over as a newsroom's own file. */
export const DatasetSchema = v.strictObject({
  ...DatasetInfoSchema.entries,
  agencies: v.array(AgencySchema),
  matters: v.array(MatterSchema),
  sources: v.array(SourceSchema),
});

export type Agency = v.InferOutput<typeof AgencySchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Matter = v.InferOutput<typeof MatterSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type DatasetInfo = v.InferOutput<typeof DatasetInfoSchema>;
export type Dataset = v.InferOutput<typeof DatasetSchema>;
