import type { ListedAgency } from '../../components/agency-list.tsx';
import type { TabState } from '../../components/popup-view.tsx';
import { ask, askTab } from '../../lib/messages/client.ts';

/**
 * Asks a tab which agencies its page names, and the background for their names.
 *
 * @returns null when the extension does not run in the tab
 */
export async function readState(tab: number): Promise<TabState | null> {
  const found = await askTab(tab, 'page-state');
  if (!found) return null;
  const ids = [...found.agencies.map(({ id }) => id), ...found.possible].slice(0, 40);
  const { records } = ids.length > 0 ? await ask('records', { agencies: ids }) : { records: [] };
  const agencies = records.map(({ agency, matters }): ListedAgency => {
    const sure = found.agencies.find(({ id }) => id === agency.id);
    return {
      id: agency.id,
      name: agency.name,
      mentions: sure?.count ?? 1,
      certainty: sure ? 'sure' : 'possible',
      matters: matters.map(({ title }) => title),
    };
  });
  return { what: 'read', agencies };
}
