/** The interface in the page: what is open, where it stands, and what its buttons do. */

import { render } from 'preact';
import type { I18n } from '../../lib/i18n/index.ts';
import { ask } from '../../lib/messages/client.ts';
import { copyRich } from '../../lib/page/clipboard.ts';
import { foundIn } from '../../lib/page/found.ts';
import { markOpen } from '../../lib/page/marks.ts';
import { type PageInterface, type PageMention, type PageSession, stopAll } from '../../lib/page/session.ts';
import { isDarkAround } from '../../lib/page/surroundings.ts';
import { type NamedAgency, PageAgencies } from './agencies.ts';
import type { Host } from './host.ts';
import { layOut, makeRoom, reveal } from './layout.ts';
import { type Open, View, type ViewActions } from './view.tsx';

const NOTHING: Open = { what: 'nothing' };

export class Controller implements PageInterface {
  readonly #session: PageSession;
  readonly #host: Host;
  readonly #i18n: I18n;
  readonly #agencies = new PageAgencies();
  #open: Open = NOTHING;
  /** Agencies that the reader has asked for by selecting words. */
  #askedFor: readonly string[] = [];
  #panel: HTMLElement | null = null;
  /** What had the focus before the interface took it. */
  #focusBefore: Element | null = null;
  #address = location.href;
  /** Whether resting on a mark opens its card: off unless the reader has switched it on. */
  opensOnHover = false;
  readonly #ends: (() => void)[] = [];

  constructor(session: PageSession, host: Host, i18n: I18n) {
    this.#session = session;
    this.#host = host;
    this.#i18n = i18n;
  }

  /** @param stop called when the interface goes */
  onEnd(stop: () => void): void {
    this.#ends.push(stop);
  }

  get isOpen(): boolean {
    return this.#open.what !== 'nothing';
  }

  update(): void {
    void this.#load();
  }

  destroy(): void {
    stopAll(this.#ends);
    markOpen(null);
    render(null, this.#host.root);
    this.#host.remove();
    if (this.#session.ui === this) this.#session.ui = null;
  }

  openList(): void {
    this.#show({ what: 'list' });
  }

  /** Shows the agencies that selected words may mean. */
  async showAsked(words: string, agencies: readonly string[]): Promise<void> {
    await this.#agencies.load(agencies);
    this.#agencies.compare(this.#session, null);
    this.#askedFor = agencies;
    this.#show({ what: 'asked', words });
  }

  /** @returns whether there is a card for the agency */
  openAgency(agency: string): boolean {
    const named = this.#named().find(({ id }) => id === agency);
    if (!named) return false;
    this.#show({ what: 'card', agency, index: 0 });
    this.#reveal();
    return true;
  }

  /** @param isQuiet leaves the focus and the page where they are */
  openMention(mention: PageMention, isQuiet = false): void {
    const named = this.#named().find(({ id }) => id === mention.agency);
    if (!named) return;
    this.#show({ what: 'card', agency: named.id, index: named.mentions.indexOf(mention), isQuiet });
    if (!isQuiet) this.#makeRoom();
  }

  close(): void {
    if (!this.isOpen) return;
    this.#show(NOTHING);
    this.#returnFocus();
  }

  /** Takes over what the reader has set. */
  async readSettings(): Promise<void> {
    const answer = await ask('settings', {}).catch(() => null);
    this.opensOnHover = answer?.settings.hover ?? false;
  }

  /** Puts an open card back into its place: the page was scrolled, or the window has another size. */
  layOut(): void {
    if (this.#panel?.isConnected && this.isOpen) layOut(this.#panel, this.#range());
  }

  async #load(): Promise<void> {
    if (this.#address.split('#')[0] !== location.href.split('#')[0]) this.#open = NOTHING;
    this.#address = location.href;
    const { sure, possible } = foundIn(this.#session);
    const ids = [...sure, ...possible];
    if (ids.length === 0) this.#agencies.forget();
    await this.#agencies.load([...ids, ...this.#askedFor]).catch(() => undefined); // the next update asks again
    const open = this.#open.what === 'card' ? this.#open.agency : null;
    this.#session.lighten(this.#agencies.compare(this.#session, open));
    this.#render();
  }

  #named(): NamedAgency[] {
    return this.#agencies.of(this.#session);
  }

  /** The words that the open card stands beside. */
  #range(): Range | null {
    const open = this.#open;
    if (open.what !== 'card') return null;
    const named = this.#named().find(({ id }) => id === open.agency);
    return (named?.mentions[open.index] ?? named?.mentions[0])?.range ?? null;
  }

  #show(open: Open): void {
    if (!this.isOpen) this.#focusBefore = document.activeElement;
    this.#open = open;
    this.#render();
  }

  #render(): void {
    const agencies = this.#named();
    const isAsked = this.#open.what === 'asked';
    if (agencies.length === 0 && !isAsked) this.#open = NOTHING;
    const range = this.#range();
    markOpen(range);
    if (agencies.length > 0 || isAsked) this.#host.attach();
    else this.#host.remove();
    this.#host.setDark(isDarkAround(range?.startContainer ?? document.body));
    render(
      <View
        i18n={this.#i18n}
        open={this.#open}
        agencies={agencies}
        asked={this.#agencies.asked(this.#askedFor, this.#session)}
        actions={this.#actions}
      />,
      this.#host.root,
    );
  }

  #returnFocus(): void {
    const before = this.#focusBefore;
    if (before === this.#host.element || !(before instanceof HTMLElement) || before === document.body) {
      this.#host.root.querySelector<HTMLElement>('.chip')?.focus({ preventScroll: true });
    } else if (before.isConnected) before.focus({ preventScroll: true });
  }

  #reveal(): void {
    const range = this.#range();
    if (range) reveal(range);
    this.layOut();
    this.#makeRoom();
  }

  #makeRoom(): void {
    const range = this.#range();
    if (range && this.#panel) makeRoom(this.#panel, range);
  }

  #step(by: number): void {
    if (this.#open.what !== 'card') return;
    this.#show({ ...this.#open, index: this.#open.index + by });
    this.#reveal();
  }

  readonly #actions: ViewActions = {
    onClose: () => this.close(),
    onOpenList: () => this.openList(),
    onOpenAgency: (agency) => this.openAgency(agency),
    onOpenAsked: (agency) => {
      if (this.#open.what === 'asked') this.#show({ ...this.#open, agency });
    },
    onStep: (by) => this.#step(by),
    onCopy: copyRich,
    onMute: (agency) => void ask('change', { what: 'mute', agency, on: true }),
    onNotThis: ({ id, mentions }, index) => {
      const mention = mentions[index] ?? mentions[0];
      if (!mention) return;
      const { words, rule } = mention.why;
      const report = { agency: id, words: words.slice(0, 120), rule, version: this.#session.version };
      void ask('change', { what: 'not-this', report });
    },
    onOffSite: () => void ask('change', { what: 'site', host: location.hostname, off: true }),
    onOffEverywhere: () => void ask('change', { what: 'everywhere', off: true }),
    onLayout: (panel) => {
      this.#panel = panel;
      this.layOut();
    },
  };
}
