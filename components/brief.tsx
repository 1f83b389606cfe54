import type { NonEmpty, StatementView } from '../lib/domain/view.ts';
import type { I18n } from '../lib/i18n/index.ts';
import { useI18n } from './language.ts';
import { type AllegedMatter, answersOf, labelOf, laterOnes, NO_ANSWER, NOTHING_FURTHER } from './rail.ts';

interface Cell {
  /** Entry of the rail that it leads to. */
  readonly entry: string;
  readonly label: string;
  readonly date: string;
  /** How many statements the rail has of it. */
  readonly count: number;
}

/** A cell is called after the first of the statements that it is about, and dated by the first with a date. */
function cellOf(
  [first, ...rest]: NonEmpty<StatementView>,
  count: number,
  matter: AllegedMatter,
  i18n: I18n,
): Cell {
  const dated = [first, ...rest].find(({ date }) => date !== null) ?? first;
  return { entry: first.id, label: labelOf(first, matter, i18n), date: i18n.date(dated.date), count };
}

const filled = <T,>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

/** The agency's own words in answer come first; where there are none, what was said in answer at all. */
function answerCell(matter: AllegedMatter, asOf: string, i18n: I18n): Cell {
  const all = answersOf(matter.answer);
  const direct = all.filter(({ inAnswer }) => inAnswer);
  const own = direct.filter(({ speaksFor }) => speaksFor === 'agency');
  const about = [own, direct, all].find(filled);
  if (about) return cellOf(about, all.length, matter, i18n);
  return { entry: NO_ANSWER, label: i18n.t('brief.noneFound'), date: asOf, count: 0 };
}

function laterCell(matter: AllegedMatter, asOf: string, i18n: I18n): Cell {
  const all = laterOnes(matter.later);
  const happened = all.filter(({ kind, inAnswer }) => kind !== 'context' && inAnswer);
  const about = [happened, all].find(filled);
  if (about) return cellOf(about, all.length, matter, i18n);
  return { entry: NOTHING_FURTHER, label: i18n.t('brief.nothingFurther'), date: asOf, count: 0 };
}

interface BriefProps {
  readonly matter: AllegedMatter;
  readonly checkedOn: string;
  /** Brings an entry of the matter's rail into view. */
  readonly onGo: (entry: string) => void;
}

/** Allegation, answer and what came next at one glance: three cells of the same weight, each the way to its entry. */
export function Brief({ matter, checkedOn, onGo }: BriefProps) {
  const i18n = useI18n();
  const asOf = i18n.t('brief.asOf', { date: i18n.date(checkedOn) });
  const cells = [
    cellOf(matter.allegations, matter.allegations.length, matter, i18n),
    answerCell(matter, asOf, i18n),
    laterCell(matter, asOf, i18n),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div class="brief" role="group" aria-label={i18n.t('brief.label')}>
      {cells.map(({ entry, label, date, count }) => (
        <button type="button" key={entry} onClick={() => onGo(entry)}>
          <b>{label}</b>{' '}
          <span class="when">
            <span>{date}</span> {count > 1 && <span>{i18n.t('brief.count', { count })}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
