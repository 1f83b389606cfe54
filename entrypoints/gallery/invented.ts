/**
 * An invented record with every state that a card can be in. Places, agencies, people and outlets are made up, and
 * what is told of them is harmless.
 */

import { agencyRecord } from '../../lib/domain/concern.ts';
import type { Agency, Dataset, Matter, Source, Statement } from '../../lib/domain/schema.ts';
import type { AgencyRecord } from '../../lib/domain/view.ts';

const agency = (id: string, name: string, kind: Agency['kind'] = 'municipal-police'): Agency => ({
  id,
  name,
  kind,
  place: { state: 'US-CT', ...(kind === 'municipal-police' && { town: 'Hartwell' }) },
});

const AGENCIES: readonly Agency[] = [
  agency('answered', 'Hartwell Police Department'),
  agency('answered-for', 'Upper Hartwell Police Department'),
  agency('none-found', 'Hartwell Harbor Authority', 'authority'),
  agency('earlier', 'Hartwell State University Police', 'campus-police'),
  agency('background', 'Hartwell Public Schools', 'school-district'),
  agency(
    'long',
    'Greater Hartwell, Upper Hartwell and Hartwell-on-the-Sound Regional Public Safety and Harbor Police Department',
  ),
  agency('grouped', 'All Invented Departments', 'group'),
];

const source = (id: string, rest: Partial<Source> = {}): Source =>
  ({
    id,
    type: 'article-newspaper',
    title: 'Town counts its lamp posts',
    publisher: 'The Invented Courier',
    issued: { 'date-parts': [[2021, 5, 3]] },
    URL: `https://news.example/${id}`,
    custom: { read: 'whole' },
    ...rest,
  }) as Source;

const SOURCES: readonly Source[] = [
  source('courier'),
  source('gazette', {
    publisher: 'Hartwell Gazette',
    title: 'Chief: “We counted twice”',
    author: [{ family: 'Penwright', given: 'Ada' }],
  }),
  source('letter', {
    type: 'webpage',
    publisher: 'Town of Hartwell',
    title: 'Letter on the count of lamp posts',
    custom: { read: 'beginning', titleIsOurs: true, archived: 'https://archive.example/letter' },
  }),
];

const said = (id: string, agencies: readonly string[], rest: object): Statement =>
  ({
    id,
    agencies: [...agencies],
    date: '2021-05-03',
    speaker: null,
    role: null,
    summary: 'The lamp posts on the green were counted again.',
    sources: ['courier'],
    ...rest,
  }) as Statement;

const allegation = (agencies: readonly string[], rest: object = {}): Statement =>
  said('allegation', agencies, {
    kind: 'allegation',
    speaker: 'Quill Oakenby',
    role: 'spokesperson',
    summary:
      'The count of lamp posts on the green was said to be two short of the number in the town’s report.',
    quote: 'Anybody can walk across the green and count them',
    sources: ['courier', 'letter'],
    ...rest,
  });

const response = (id: string, agencies: readonly string[], rest: object = {}): Statement =>
  said(id, agencies, {
    kind: 'response',
    date: '2021-05-04',
    speaker: 'Bram Tolliver-Quince',
    role: 'chief',
    summary: 'The chief said that the posts had been counted twice.',
    quote: 'We counted twice, and both times there were forty',
    sources: ['gazette'],
    stance: 'disputes',
    speaksFor: 'agency',
    inAnswer: true,
    ...rest,
  });

const SPEAKERS = ['municipality', 'state', 'union', 'association'] as const;

const COUNT: Matter = {
  id: 'lamp-posts',
  title: 'The count of lamp posts (2021)',
  summary: 'How many lamp posts stand on the green.',
  scopeNote: 'What was said concerned every body that had signed the report.',
  statements: [
    allegation(['answered', 'answered-for', 'none-found', 'earlier', 'long', 'grouped']),
    response('denial', ['answered', 'long'], { showWith: ['recount'] }),
    ...SPEAKERS.map((speaksFor) =>
      response(`for-${speaksFor}`, ['answered-for', 'long'], { speaksFor, quote: undefined }),
    ),
    response('before', ['earlier'], {
      date: '2020-11',
      inAnswer: false,
      note: 'Said about the year before.',
    }),
    response('silent', ['long'], { stance: 'declines-comment', quote: undefined, date: null }),
    said('recount', ['answered', 'long'], {
      kind: 'outcome',
      date: '2021-06',
      dateBasis: 'From the order of the reports.',
      summary: 'A recount found thirty-eight posts and two stumps.',
      sources: ['gazette', 'letter'],
      showWith: ['denial'],
    }),
    said('painted', ['answered', 'long'], {
      kind: 'context',
      date: '2019',
      summary: 'The posts were painted green.',
    }),
  ],
};

const BENCHES: Matter = {
  id: 'benches',
  title: 'Benches by the library, and who may move them (2018–2020)',
  summary: 'Who moved the benches.',
  background: true,
  statements: [
    said('moved', ['background', 'long'], {
      kind: 'context',
      summary: 'The benches were moved to the shade.',
    }),
  ],
};

export const INVENTED: Dataset = {
  schema: 1,
  version: '0.0.0',
  checkedOn: '2026-11-22',
  agencies: [...AGENCIES],
  matters: [COUNT, BENCHES],
  sources: [...SOURCES],
};

/** The invented agencies' records, each by its id, which names the state that it shows. */
export const inventedRecords: readonly AgencyRecord[] = AGENCIES.map(({ id }) => agencyRecord(INVENTED, id)!);
