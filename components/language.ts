import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createI18n, type I18n } from '../lib/i18n/index.ts';

/** The interface's language; whoever renders components provides it. */
export const Language = createContext<I18n>(createI18n('en'));

export const useI18n = (): I18n => useContext(Language);
