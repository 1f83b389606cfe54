/** What the interface shows: the chip, or the list, or a card. */

import { AgencyList } from '../../components/agency-list.tsx';
import { AskedList } from '../../components/asked-list.tsx';
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
  /** The reader has selected words; `agency` is the one chosen of several. */
  | { readonly what: 'asked'; readonly words: string; readonly agency?: string }
  | { readonly what: 'card'; readonly agency: string; readonly index: number; readonly isQuiet?: boolean };

export interface ViewActions extends Omit<CardActions, 'onBack' | 'onMute' | 'onNotThis'> {
  onOpenList(): void;
  onOpenAgency(agency: string): void;
  onOpenAsked(agency: string): void;
  onMute(agency: string): void;
  onNotThis(agency: NamedAgency, index: number): void;
  onLayout(panel: HTMLElement): void;
}

interface ViewProps {
  readonly i18n: I18n;
  readonly open: Open;
  readonly agencies: readonly NamedAgency[];
  /** Of what the reader has asked for. */
  readonly asked: readonly NamedAgency[];
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
  const mention = agency.mentions[index] ?? agency.mentions[0];
  return (
    <Panel content={agency.id} takesFocus={!isQuiet} onLayout={actions.onLayout} onClose={actions.onClose}>
      <Card
        key={agency.id}
        record={agency.record}
        change={agency.change}
        mention={
          mention && {
            why: mention.why,
            certainty: agency.certainty,
            isReported: agency.isReported,
            index: index + 1,
            count: agency.mentions.length,
          }
        }
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

interface AskedProps {
  readonly words: string;
  readonly chosen: string | undefined;
  readonly props: ViewProps;
}

function Asked({ words, chosen, props }: AskedProps) {
  const { asked, actions } = props;
  const only = asked.length === 1 ? asked[0] : asked.find(({ id }) => id === chosen);
  if (only) return <OpenCard agency={only} index={0} isQuiet={false} props={props} />;
  return (
    <Panel content="asked" onLayout={actions.onLayout} onClose={actions.onClose}>
      <AskedList
        words={words}
        agencies={asked.map(listed)}
        onOpen={actions.onOpenAsked}
        onClose={actions.onClose}
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
  if (open.what === 'asked') return <Asked words={open.words} chosen={open.agency} props={props} />;
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
