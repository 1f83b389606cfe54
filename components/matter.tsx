import { useRef, useState } from 'preact/hooks';
import type { MatterView, StatementView } from '../lib/domain/view.ts';
import { RECORD_LANGUAGE } from '../lib/i18n/index.ts';
import { useI18n } from './language.ts';
import { type AllegedMatter, labelOf, NO_ANSWER, NOTHING_FURTHER, railOf } from './rail.ts';
import { Sources } from './sources.tsx';
import { RailEntry, StatementEntry } from './statement.tsx';

interface Shown {
  readonly entry: (statement: StatementView) => preact.JSX.Element;
}

/** Allegation, answer and what came next on one rail. Where there is no answer, or nothing further, it says so. */
function AllegedRail({ matter, entry }: Shown & { readonly matter: AllegedMatter }) {
  const { t, date } = useI18n();
  const { answer, later } = matter;
  return (
    <ol class="rail">
      {matter.allegations.map(entry)}
      {answer.state === 'none-found' ? (
        <RailEntry name={NO_ANSWER} label={t('matter.answer')}>
          <p>{t('matter.noneFound', { count: answer.reports, date: date(answer.asOf) })}</p>
        </RailEntry>
      ) : (
        answer.statements.map(entry)
      )}
      {later.state === 'nothing-found' ? (
        <RailEntry name={NOTHING_FURTHER} label={t('matter.next')}>
          <p>{t('matter.nothingFurther')}</p>
        </RailEntry>
      ) : (
        later.statements.map(entry)
      )}
    </ol>
  );
}

interface MatterProps {
  readonly matter: MatterView;
  readonly checkedOn: string;
  /** Ids "matter/statement" that are new or changed since the agency was muted. */
  readonly changed?: ReadonlySet<string>;
}

/** A whole matter as it concerns one agency. There is no smaller view of an allegation. */
export function Matter({ matter, checkedOn, changed }: MatterProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [areSourcesOpen, setSourcesOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const rail = railOf(matter);
  const label = (statement: StatementView) => labelOf(statement, matter, i18n);
  const named = (statement: StatementView) => `${label(statement)} (${i18n.date(statement.date)})`;

  const showSource = (number: number) => {
    setSourcesOpen(true);
    // The list has to be open before its item can take the focus.
    requestAnimationFrame(() => {
      element.current?.querySelector<HTMLElement>(`[data-source="${number}"]`)?.focus();
    });
  };
  const entry = (statement: StatementView) => (
    <StatementEntry
      key={statement.id}
      label={label(statement)}
      statement={statement}
      isNew={changed?.has(`${matter.id}/${statement.id}`) ?? false}
      together={rail.filter(({ id }) => statement.showWith.includes(id)).map(named)}
      onSource={showSource}
      publisher={(number) => matter.sources.find((source) => source.number === number)?.publisher ?? ''}
    />
  );
  return (
    <div class="matter-body" ref={element}>
      {matter.scopeNote !== undefined && (
        <p class="scope" lang={RECORD_LANGUAGE}>
          {matter.scopeNote}
        </p>
      )}
      {matter.background ? (
        <ol class="rail">{matter.statements.map(entry)}</ol>
      ) : (
        <AllegedRail matter={matter} entry={entry} />
      )}
      {matter.context.length > 0 && (
        <details class="context">
          <summary>{t('matter.contextAlso', { count: matter.context.length })}</summary>
          <ol class="rail">{matter.context.map(entry)}</ol>
        </details>
      )}
      <Sources
        sources={matter.sources}
        checkedOn={checkedOn}
        isOpen={areSourcesOpen}
        onToggle={setSourcesOpen}
      />
    </div>
  );
}
