import { browser } from '#imports';
import { mountPage } from '../../components/mount.tsx';
import { WelcomeView } from '../../components/welcome-view.tsx';

const page = mountPage(browser.i18n.getUILanguage());
const commands = await browser.commands.getAll();
const keys = commands.find(({ name }) => name === 'open-list')?.shortcut ?? '';
page.show(<WelcomeView keys={keys} onSettings={() => void browser.runtime.openOptionsPage()} />);
