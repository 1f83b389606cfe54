/** What popup, options and first-run page say beside the words of the card, in English. */

import type { Message } from './en.ts';

export const enPages = {
  'popup.notRunning': 'On Record does not run on this page by itself.',
  'popup.readThis': 'Read this page, once',
  'popup.cannotRead': 'The browser does not let extensions read this page.',
  'popup.reading': 'Reading …',
  'popup.isOff.everywhere': 'On Record is off everywhere.',
  'popup.isOff.site': 'On Record is off on this site.',
  'popup.isOff.snoozed': 'On Record is off until {time}.',
  'popup.turnOn': 'Turn it on',
  'popup.settings': 'Settings',
  'popup.dataset': 'Record {version}, checked {date}',

  'options.title': 'Settings',
  'options.reading': 'While you read',
  'options.everywhere': 'Run on the listed news sites',
  'options.marksEvery': 'Underline every mention of an agency',
  'options.marksFirst': 'Underline only the first mention of an agency',
  'options.marks': 'Underlines',
  'options.hover': 'Open the card when the pointer rests on an underline',
  'options.offSites': 'Sites where it is off',
  'options.offSitesNone': 'None.',
  'options.muted': 'Muted agencies',
  'options.mutedNone': 'None. “Mute until the record changes” is in the card, under More.',
  'options.sites': 'Where it runs',
  'options.sitesText': {
    one: 'It runs by itself on {count} news site, and on no other page.',
    other: 'It runs by itself on {count} news sites, and on no other page.',
  },
  'options.sitesMissing': {
    one: 'The browser has not allowed {count} of them.',
    other: 'The browser has not allowed {count} of them.',
  },
  'options.sitesGrant': 'Allow the listed sites',
  'options.optional': 'More sites, if you like',
  'options.optionalText':
    'Only part of what these sites publish is about Connecticut. The browser will ask you before it allows one.',
  'options.allow': 'Allow',
  'options.remove': 'Remove',
  'options.sitesAll': {
    one: 'It runs by itself on {count} news site, and on pages anywhere that say of themselves that they are news.',
    other:
      'It runs by itself on {count} news sites, and on pages anywhere that say of themselves that they are news.',
  },
  'options.allNews': 'All news sites, if you like',
  'options.allNewsText':
    'On Record can also run on news sites that are not listed. It then looks in each page for one thing only: whether the page’s own description, written for search engines, says that it is a news article. Where it does not, the page is not read. Where it does, the page is read as on the listed sites, in this browser.',
  'options.allNewsBrowser':
    'The browser has no permission for “news” alone: it will ask whether On Record may read your data on all websites. You can take it back here at any time.',
  'options.allNewsAllow': 'Ask the browser for all news sites',
  'options.allNewsRemove': 'Give the permission back',
  'options.record': 'The record',
  'options.recordVersion': {
    one: 'Version {version}, checked {date}: {count} agency.',
    other: 'Version {version}, checked {date}: {count} agencies.',
  },
  'options.fromDatabase': 'It is kept in this browser’s database for the extension.',
  'options.fromBundle':
    'The browser’s database cannot be used ({fault}). The record that came with the extension answers instead; nothing is missing.',
  'options.changes': 'What changed with this version',
  'options.privacy': 'Privacy',
  'options.privacyText':
    'Pages are read in this browser. The extension has no server and no account, and sends nothing: not what you read, not that you use it.',
  'options.requests': {
    one: 'Requests made by this page to anywhere outside the extension: {count}.',
    other: 'Requests made by this page to anywhere outside the extension: {count}.',
  },
  'options.credits': 'Credits',
  'options.geonames': 'Which places bear a name is derived from data of',
  'options.data': 'Your data',
  'options.dataText':
    'These settings, and mentions that you marked “not this agency”, are kept in this browser only.',
  'options.export': 'Export as a file',
  'options.reset': 'Reset everything',
  'options.resetDone': 'Everything is as it was at first.',

  'welcome.title': 'On Record is ready',
  'welcome.lead':
    'When a Connecticut news story names a public agency, see what is on record about it: what the ACLU alleged, what the agency answered, what happened next, and every source.',
  'welcome.mark': 'It underlines the words',
  'welcome.markText':
    'A dotted line under the name of an agency that something is on record about. The page itself is not changed.',
  'welcome.card': 'A click opens the card',
  'welcome.cardText':
    'The allegation, the answer and what came later stand together, each with its source. Nothing opens by itself.',
  'welcome.quiet': 'It is easily silenced',
  'welcome.quietText':
    'Off on one site, off everywhere, or one agency muted until its record changes: in the card and in the toolbar.',
  'welcome.not': 'What it does not do',
  'welcome.notText':
    'It does not score or judge, it does not run on other sites, it sends nothing, and it changes nothing in the page.',
  'welcome.sample': 'Hartwell police hold a bike-safety day on the green.',
  'welcome.sampleNote': 'Hartwell is an invented town.',
  'welcome.keys': 'On a page with an agency on record, {keys} opens the list.',
} as const satisfies Record<string, Message>;
