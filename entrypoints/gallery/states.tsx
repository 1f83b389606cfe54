/** Every component in every state, by name. */

import type { ComponentChild } from 'preact';
import { AgencyList, type ListedAgency } from '../../components/agency-list.tsx';
import { Card, type CardActions, type ShownMention } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { type OptionsActions, type OptionsState, OptionsView } from '../../components/options-view.tsx';
import { PopupView, type TabState } from '../../components/popup-view.tsx';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { Why } from '../../components/why.tsx';
import type { Evidence } from '../../lib/domain/mention.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import type { AgencyRecord } from '../../lib/domain/view.ts';
import { inventedRecords } from './invented.ts';

export interface GalleryState {
  readonly name: string;
  readonly content: ComponentChild;
}

const nothing = () => undefined;

const CARD_ACTIONS: CardActions = {
  onClose: nothing,
  onBack: nothing,
  onStep: nothing,
  onCopy: async () => true,
  onMute: nothing,
  onNotThis: nothing,
  onOffSite: nothing,
  onOffEverywhere: nothing,
};

const evidence = (clue: string, words: string, region: string): Evidence => ({
  clue,
  words,
  region,
  weight: 1,
});

const WHY = {
  words: 'Hartwell police',
  rule: 'name-before-police',
  supporting: [evidence('dateline', 'HARTWELL', 'US-CT'), evidence('outlet', 'Hartwell', 'US-CT')],
  against: [],
};

const AGAINST = { ...WHY, against: [evidence('state-beside-place', 'Hartwell, Ohio', 'US-OH')] };

const MENTION: ShownMention = { why: WHY, certainty: 'sure', isReported: false, index: 2, count: 3 };

export const cardState = (record: AgencyRecord, rest: Partial<Parameters<typeof Card>[0]> = {}) => (
  <section class="card" role="dialog" aria-label={record.agency.name}>
    <Card record={record} mention={MENTION} actions={CARD_ACTIONS} {...rest} />
  </section>
);

const panel = (label: string, content: ComponentChild) => (
  <section class="card" role="dialog" aria-label={label}>
    {content}
  </section>
);

const listedAgencies: readonly ListedAgency[] = inventedRecords
  .slice(0, 6)
  .map(({ agency, matters }, index) => ({
    id: agency.id,
    name: agency.name,
    mentions: index + 1,
    certainty: index < 4 ? 'sure' : 'possible',
    matters: matters.map(({ title }) => title),
  }));

const list = (name: string, agencies: readonly ListedAgency[]): GalleryState => ({
  name,
  content: panel(
    name,
    <AgencyList
      agencies={agencies}
      onOpen={nothing}
      onOffSite={nothing}
      onOffEverywhere={nothing}
      onClose={nothing}
    />,
  ),
});

const popup = (
  name: string,
  tab: TabState,
  rest: Partial<Parameters<typeof PopupView>[0]> = {},
): GalleryState => ({
  name,
  content: (
    <PopupView
      tab={tab}
      host="news.example"
      off={null}
      until=""
      dataset={{ version: '0.0.0', checkedOn: '2026-11-22' }}
      onOpenAgency={nothing}
      onReadThis={nothing}
      onSite={nothing}
      onEverywhere={nothing}
      onSnooze={nothing}
      onSettings={nothing}
      {...rest}
    />
  ),
});

const OPTIONS: OptionsState = {
  settings: DEFAULT_SETTINGS,
  muted: [],
  status: { version: '0.0.0', checkedOn: '2026-11-22', from: 'database', agencies: 7, changes: '' },
  sites: { listed: 62, missing: 0, optional: [{ host: 'more.example', isAllowed: false }], allNews: false },
  requests: 0,
  wasReset: false,
};

const OPTIONS_ACTIONS: OptionsActions = {
  onEverywhere: nothing,
  onMarks: nothing,
  onHover: nothing,
  onSite: nothing,
  onUnmute: nothing,
  onGrantListed: nothing,
  onOptional: nothing,
  onAllNews: nothing,
  onExport: nothing,
  onReset: nothing,
};

const options = (name: string, state: Partial<OptionsState>): GalleryState => ({
  name,
  content: <OptionsView state={{ ...OPTIONS, ...state }} actions={OPTIONS_ACTIONS} />,
});

const CHANGE = { added: ['lamp-posts/recount'], corrected: ['lamp-posts/denial'], withdrawn: [] };

const record = (id: string): AgencyRecord => inventedRecords.find(({ agency }) => agency.id === id)!;

export const STATES: readonly GalleryState[] = [
  { name: 'chip-one', content: <Chip sure={1} possible={0} onOpen={nothing} /> },
  { name: 'chip-many', content: <Chip sure={8} possible={1} onOpen={nothing} /> },
  { name: 'chip-possible', content: <Chip sure={0} possible={1} onOpen={nothing} /> },
  list('list', listedAgencies),
  list('list-empty', []),
  ...inventedRecords.map((shown) => ({ name: `card-${shown.agency.id}`, content: cardState(shown) })),
  {
    name: 'card-possible',
    content: cardState(record('answered'), {
      mention: { ...MENTION, why: AGAINST, certainty: 'possible', index: 1, count: 1 },
    }),
  },
  { name: 'card-changed', content: cardState(record('answered'), { change: CHANGE }) },
  { name: 'why', content: panel('why', <Why why={WHY} isReported onNotThis={nothing} />) },
  {
    name: 'why-against',
    content: panel('why-against', <Why why={AGAINST} isReported={false} onNotThis={nothing} />),
  },
  popup('popup', { what: 'read', agencies: listedAgencies }),
  popup('popup-none', { what: 'read', agencies: [] }),
  popup('popup-asking', { what: 'asking' }, { host: '', dataset: null }),
  popup('popup-not-running', { what: 'not-running' }),
  popup('popup-cannot-read', { what: 'cannot-read' }),
  popup('popup-off-site', { what: 'read', agencies: [] }, { off: 'site' }),
  popup('popup-snoozed', { what: 'read', agencies: [] }, { off: 'snoozed', until: '4:15 PM' }),
  options('options', {}),
  options('options-in-use', {
    settings: { ...DEFAULT_SETTINGS, off: true, marks: 'first', offHosts: ['news.example'] },
    muted: [{ id: 'answered', name: 'Hartwell Police Department' }],
    status: {
      ...OPTIONS.status,
      from: 'bundle',
      fault: 'QuotaExceededError',
      changes: 'Hartwell Police Department\n- Added: this agency.',
    },
    sites: { listed: 62, missing: 3, optional: [{ host: 'more.example', isAllowed: true }], allNews: true },
    wasReset: true,
  }),
  { name: 'welcome', content: <WelcomeView keys="Alt+Shift+O" onSettings={nothing} /> },
];
