/**
 * The gallery, in test builds only: `?state=NAME` shows one state, `?agency=ID` the card of a bundled agency, no
 * query all states; `&theme=dark` and `&lang=es` change the look and the language.
 */

import { mountPage } from '../../components/mount.tsx';
import { agencyRecord } from '../../lib/domain/concern.ts';
import { bundledDataset } from '../background/dataset.ts';
import './gallery.css';
import { cardState, type GalleryState, STATES } from './states.tsx';

const query = new URLSearchParams(location.search);
const page = mountPage(query.get('lang') ?? 'en');
document.documentElement.style.colorScheme = query.get('theme') ?? 'light';
document.title = 'Gallery';

function shownStates(): readonly GalleryState[] {
  const agency = query.get('agency');
  if (agency === null) return STATES.filter(({ name }) => [null, name].includes(query.get('state')));
  const record = agencyRecord(bundledDataset, agency);
  return record ? [{ name: agency, content: cardState(record) }] : [];
}

page.show(
  shownStates().map(({ name, content }) => (
    <div class="state" id={name} key={name}>
      {content}
    </div>
  )),
);
