/** What the interface shows: the chip, or the list, or a card. */

import { AgencyList } from '../../components/agency-list.tsx';
import { Card, type CardActions } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { Language } from '../../components/language.ts';
import { Panel } from '../../components/panel.tsx';
import type { I18n } from '../../lib/i18n/index.ts';
import { isSure, listed, type NamedAgency } from './agencies.ts';

/** What is open; an index counts an agency's mentions from 0. */
export type Open =
  | { readonly what: 'nothing' }
  | { readonly what: 'list' }
  | { readonly what: 'card'; readonly agency: string; readonly index: number; readonly isQuiet?: boolean };

export interface ViewActions extends Omit<CardActions, 'onBack' | 'onMute' | 'onNotThis'> {
  onOpenList(): void;
  onOpenAgency(agency: string): void;
  onMute(agency: string): void;
  onNotThis(agency: NamedAgency, index: number): void;
  onLayout(panel: HTMLElement): void;
}

interface ViewProps {
  readonly i18n: I18n;
  readonly open: Open;
  readonly agencies: readonly NamedAgency[];
  readonly actions: ViewActions;
}

interface OpenCardProps {
  readonly agency: NamedAgency;
  readonly index: number;
  readonly isQuiet: boolean;
  readonly props: ViewProps;
}

function OpenCard({ agency, index, isQuiet, props }: OpenCardProps) {
  const { actions, agencies } = props;
  const mention = agency.mentions[index] ?? agency.mentions[0]!;
  return (
    <Panel content={agency.id} takesFocus={!isQuiet} onLayout={actions.onLayout} onClose={actions.onClose}>
      <Card
        key={agency.id}
        record={agency.record}
        change={agency.change}
        mention={{
          why: mention.why,
          certainty: agency.certainty,
          index: index + 1,
          count: agency.mentions.length,
        }}
        actions={{
          ...actions,
          onBack: agencies.length > 1 ? actions.onOpenList : undefined,
          onMute: () => actions.onMute(agency.id),
          onNotThis: () => actions.onNotThis(agency, index),
        }}
      />
    </Panel>
  );
}

function Content(props: ViewProps) {
  const { open, agencies, actions } = props;
  const agency = open.what === 'card' ? agencies.find(({ id }) => id === open.agency) : undefined;
  if (open.what === 'card' && agency) {
    return <OpenCard agency={agency} index={open.index} isQuiet={open.isQuiet ?? false} props={props} />;
  }
  if (open.what === 'list') {
    return (
      <Panel content="list" onLayout={actions.onLayout} onClose={actions.onClose}>
        <AgencyList
          agencies={agencies.map(listed)}
          onOpen={actions.onOpenAgency}
          onOffSite={actions.onOffSite}
          onOffEverywhere={actions.onOffEverywhere}
          onClose={actions.onClose}
        />
      </Panel>
    );
  }
  if (agencies.length === 0) return null;
  const sure = agencies.filter(isSure).length;
  return <Chip sure={sure} possible={agencies.length - sure} onOpen={actions.onOpenList} />;
}

export function View(props: ViewProps) {
  return (
    <Language.Provider value={props.i18n}>
      <Content {...props} />
    </Language.Provider>
  );
}
