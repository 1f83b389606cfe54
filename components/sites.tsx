import { useI18n } from './language.ts';
import type { OptionsProps } from './options-view.tsx';
import { Section } from './section.tsx';

/** The browser's own question says no more than "all sites": what is done with it is said before. */
function AllNews({ state: { sites }, actions }: OptionsProps) {
  const { t } = useI18n();
  const { allNews } = sites;
  return (
    <details open={allNews}>
      <summary>{t('options.allNews')}</summary>
      <p>{t('options.allNewsText')}</p>
      <p>{t('options.allNewsBrowser')}</p>
      <p class="act">
        <button
          type="button"
          class={allNews ? 'plain' : 'primary'}
          onClick={() => actions.onAllNews(!allNews)}
        >
          {t(allNews ? 'options.allNewsRemove' : 'options.allNewsAllow')}
        </button>
      </p>
    </details>
  );
}

/** Where the extension runs: the listed sites, those that the reader may add, and all news sites. */
export function Sites({ state, actions }: OptionsProps) {
  const { t } = useI18n();
  const { sites } = state;
  return (
    <Section title="options.sites">
      <p>{t(sites.allNews ? 'options.sitesAll' : 'options.sitesText', { count: sites.listed })}</p>
      {sites.missing > 0 && (
        <p class="act">
          {t('options.sitesMissing', { count: sites.missing })}{' '}
          <button type="button" class="primary" onClick={actions.onGrantListed}>
            {t('options.sitesGrant')}
          </button>
        </p>
      )}
      <details>
        <summary>{t('options.optional')}</summary>
        <p>{t('options.optionalText')}</p>
        <ul class="rows">
          {sites.optional.map(({ host, isAllowed }) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="plain"
                aria-label={`${t(isAllowed ? 'options.remove' : 'options.allow')}: ${host}`}
                onClick={() => actions.onOptional(host, !isAllowed)}
              >
                {t(isAllowed ? 'options.remove' : 'options.allow')}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <AllNews state={state} actions={actions} />
    </Section>
  );
}
