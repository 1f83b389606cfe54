import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AgencyRecord, MatterView } from '../lib/domain/view.ts';
import { RECORD_LANGUAGE } from '../lib/i18n/index.ts';
import { Brief } from './brief.tsx';
import { DownIcon } from './icons.tsx';
import { useI18n } from './language.ts';
import { Matter } from './matter.tsx';

interface MattersProps {
  readonly record: AgencyRecord;
  /** Id of the one that is open. */
  readonly open: string | undefined;
  readonly onOpen: (matter: string) => void;
  readonly changed: ReadonlySet<string>;
}

interface SectionProps extends Omit<MattersProps, 'open'> {
  readonly matter: MatterView;
  readonly isOpen: boolean;
  readonly onGo: (entry: string) => void;
}

/** A matter: folded, it still says of allegation, answer and what came next alike whether and when they were. */
function MatterSection({ record, matter, isOpen, onOpen, onGo, changed }: SectionProps) {
  const { t } = useI18n();
  const { checkedOn } = record.dataset;
  return (
    <section class="matter" data-matter={matter.id}>
      <h3 lang={RECORD_LANGUAGE}>
        {record.matters.length === 1 ? (
          matter.title
        ) : (
          <button type="button" aria-expanded={isOpen} onClick={() => onOpen(matter.id)}>
            {matter.title} <DownIcon size={12} />
          </button>
        )}
      </h3>
      {matter.background ? (
        <p class="background">{t('matter.background')}</p>
      ) : (
        <Brief matter={matter} checkedOn={checkedOn} onGo={onGo} />
      )}
      {isOpen && <Matter matter={matter} checkedOn={checkedOn} changed={changed} />}
    </section>
  );
}

/** The matters of a record. One of several is open at a time, and always the whole of it. */
export function Matters(props: MattersProps) {
  const { record, open, onOpen } = props;
  const { matters } = record;
  const element = useRef<HTMLDivElement>(null);
  const openedBefore = useRef(open);
  useLayoutEffect(() => {
    if (open === openedBefore.current) return;
    openedBefore.current = open;
    // The matter above it has closed: its heading would stand out of sight.
    element.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'start' });
  }, [open]);
  const go = (matter: string, entry: string) => {
    onOpen(matter);
    // A folded matter has to be open before its entry can take the focus.
    requestAnimationFrame(() => {
      const within = element.current?.querySelector(`[data-matter="${matter}"]`);
      const shown = within?.querySelector<HTMLElement>(`[data-entry="${entry}"]`);
      shown?.focus({ preventScroll: true });
      shown?.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <div ref={element}>
      {matters.map((matter) => (
        <MatterSection
          {...props}
          key={matter.id}
          matter={matter}
          isOpen={matter.id === open || matters.length === 1}
          onGo={(entry) => go(matter.id, entry)}
        />
      ))}
    </div>
  );
}
