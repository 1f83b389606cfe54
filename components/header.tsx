import type { ComponentChildren } from 'preact';
import { BackIcon, CloseIcon, RecordSign } from './icons.tsx';
import { useI18n } from './language.ts';

interface IconButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly children: ComponentChildren;
}

export function IconButton({ label, onClick, isDisabled = false, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface HeaderProps {
  readonly titleId: string;
  readonly title: string;
  /** Language of the title, when it is a name of the record. */
  readonly titleLanguage?: string;
  readonly children?: ComponentChildren;
  /** What may be done beside closing. */
  readonly tools?: ComponentChildren;
  readonly onBack?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The head of a card: the sign, the way back and out, the title. */
export function Header({ titleId, title, titleLanguage, children, tools, onBack, onClose }: HeaderProps) {
  const { t } = useI18n();
  return (
    <header class="head">
      <div class="bar">
        {onBack ? (
          <button type="button" class="back" onClick={onBack}>
            <BackIcon size={14} /> {t('card.all')}
          </button>
        ) : (
          <span class="brand">
            <RecordSign size={16} /> {t('app.name')}
          </span>
        )}
        <span class="tools">
          {tools}
          <IconButton label={t('card.close')} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </span>
      </div>
      <h2 id={titleId} lang={titleLanguage} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
