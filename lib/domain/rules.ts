/** The rules of the record that one record's shape cannot express. */

import { doubled, type Fault, type Index, type Report, reporter } from './fault.ts';
import { nameKey } from './key.ts';
import { matterFaults } from './matter-rules.ts';
import { nameRows } from './names.ts';
import type { Agency, Dataset, Source } from './schema.ts';
import { sourceDate } from './source-view.ts';
import { dayOf } from './text-rules.ts';
import { wordingFaults } from './wording.ts';

const agencyFile = (id: string) => `agencies/${id}.json`;
const matterFile = (id: string) => `matters/${id}.json`;

function identityFaults({ dataset }: Index, faults: Fault[]): void {
  for (const id of doubled(dataset.agencies.map((agency) => agency.id))) {
    reporter(faults, agencyFile(id))(id)('two agencies have this id');
  }
  for (const id of doubled(dataset.matters.map((matter) => matter.id))) {
    reporter(faults, matterFile(id))(id)('two matters have this id');
  }
  for (const id of doubled(dataset.sources.map((source) => source.id))) {
    reporter(faults, 'sources.json')(id)('two sources have this id');
  }
  const owner = new Map<string, string>();
  for (const matter of dataset.matters) {
    for (const { id } of matter.statements) {
      const first = owner.get(id);
      if (first !== undefined)
        reporter(faults, matterFile(matter.id))(id)(`this id is taken by a statement of ${first}`);
      else owner.set(id, matter.id);
    }
  }
}

/** What a kind of agency needs so that it can be found in text. */
function kindFaults(agency: Agency, report: Report): void {
  const { kind, place, names, about } = agency;
  const needsTown = kind === 'municipal-police' || kind === 'school-district';
  if (needsTown && place.town === undefined && !names?.places)
    report(`a ${kind} needs a town or names.places`);
  if ((kind === 'campus-police' || kind === 'university') && !names?.institution)
    report(`a ${kind} needs names.institution`);
  const stateBody = ['state-department', 'constitutional-office', 'court-system', 'authority'].includes(kind);
  if (stateBody && !names?.body) report(`a ${kind} needs names.body`);
  if (kind === 'group' && names) report('a group is never matched in text and has no names');
  if (kind === 'group' && about === undefined)
    report('a group needs “about”, which says that it is no one agency');
}

function nameFaults({ dataset }: Index, faults: Fault[]): void {
  const owners = new Map<string, string>();
  for (const agency of dataset.agencies) {
    const report = reporter(faults, agencyFile(agency.id))(agency.id);
    kindFaults(agency, report);
    const names = [`name:${nameKey(agency.name)}`, ...nameRows(agency).map(({ id }) => id)];
    for (const name of new Set(names)) {
      const place = `${agency.place.state} ${name}`;
      const other = owners.get(place);
      if (other === undefined) owners.set(place, agency.id);
      else if (other !== agency.id)
        report(`shares the name “${name}” with ${other} in ${agency.place.state}`);
    }
    for (const text of [agency.name, agency.about]) {
      if (text !== undefined) for (const fault of wordingFaults(text)) report(fault);
    }
  }
}

function sourceFaults(source: Source, used: ReadonlySet<string>, today: string, report: Report): void {
  if (!used.has(source.id)) report('no statement cites this source');
  const date = sourceDate(source);
  if (date !== null && dayOf(date, 'start') > today) report(`its date ${date} is in the future`);
  const { titleIsOurs, dateBasis } = source.custom;
  if (date === null && dateBasis !== undefined) report('says how its date was inferred, and has none');
  if (titleIsOurs)
    for (const fault of wordingFaults(source.title)) report(`its title, which is ours: ${fault}`);
}

/**
 * Checks a dataset of the right shape against every other rule of the record.
 *
 * @param today the day of the check, `YYYY-MM-DD`; nothing may be dated after it
 * @returns all faults, in the order of files and records; empty when there are none
 */
export function ruleFaults(dataset: Dataset, today: string): Fault[] {
  const faults: Fault[] = [];
  const index: Index = {
    dataset,
    today,
    agencies: new Map(dataset.agencies.map((agency) => [agency.id, agency])),
    sources: new Set(dataset.sources.map(({ id }) => id)),
  };
  if (dataset.checkedOn > today)
    reporter(faults, 'dataset.json')('dataset')(`checkedOn ${dataset.checkedOn} is in the future`);
  identityFaults(index, faults);
  nameFaults(index, faults);
  for (const matter of dataset.matters) matterFaults(matter, index, faults);
  const used = new Set(
    dataset.matters.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
  );
  for (const source of dataset.sources) {
    sourceFaults(source, used, today, reporter(faults, 'sources.json')(source.id));
  }
  return faults;
}
