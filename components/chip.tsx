import { RecordSign } from './icons.tsx';
import { useI18n } from './language.ts';

interface ChipProps {
  readonly sure: number;
  readonly possible: number;
  readonly onOpen: () => void;
}

/** The count in the corner of the page. */
export function Chip({ sure, possible, onOpen }: ChipProps) {
  const { t } = useI18n();
  const count = sure > 0 ? sure : possible;
  return (
    <button type="button" class="chip" aria-haspopup="dialog" onClick={onOpen}>
      <RecordSign />
      {t(sure > 0 ? 'chip.text' : 'chip.possible', { count })}
    </button>
  );
}
