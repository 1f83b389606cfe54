import { useI18n } from './language.ts';

interface OffProps {
  readonly onOffSite: () => void;
  readonly onOffEverywhere: () => void;
}

/** The two ways to silence the extension from the page. */
export function OffButtons({ onOffSite, onOffEverywhere }: OffProps) {
  const { t } = useI18n();
  return (
    <>
      <button type="button" class="plain" onClick={onOffSite}>
        {t('off.site')}
      </button>
      <button type="button" class="plain" onClick={onOffEverywhere}>
        {t('off.everywhere')}
      </button>
    </>
  );
}
