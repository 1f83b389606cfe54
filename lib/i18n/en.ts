/**
 * The interface in English: the language whose keys every other language must have. What only the extension's own pages
 * say stands apart, so that it is not brought into the pages that are read.
 */

import type { enPages } from './en-pages.ts';
import { enReasons } from './en-reasons.ts';

/** `{name}` is filled in. A message that counts has a form for one and a form for other numbers. */
export type Message = string | { readonly one: string; readonly other: string };

export const en = {
  'app.name': 'On Record',
  'chip.text': { one: '{count} agency on record', other: '{count} agencies on record' },
  'chip.possible': { one: '{count} agency possibly on record', other: '{count} agencies possibly on record' },

  'card.close': 'Close',
  'card.label': 'On record: {name}',
  'card.all': 'All agencies',
  'card.previous': 'Previous mention',
  'card.next': 'Next mention',
  'card.mention': 'Mention {index} of {count}',
  'card.loading': 'Looking it up …',
  'card.missing': 'This record could not be read.',
  'card.nothing': 'Nothing on record about this agency.',
  'card.possible': 'Possibly this agency: the page leaves open which one is meant.',
  'card.changed': {
    one: 'You had muted this agency. Its record has changed since: {count} statement is new or different.',
    other:
      'You had muted this agency. Its record has changed since: {count} statements are new or different.',
  },
  'card.newMark': 'New or changed',
  'card.more': 'More',
  'card.matters': { one: '{count} matter', other: '{count} matters' },

  'kind.municipal-police': 'Municipal police',
  'kind.campus-police': 'Campus police',
  'kind.state-police': 'State police',
  'kind.state-department': 'State department',
  'kind.school-district': 'School district',
  'kind.university': 'University',
  'kind.authority': 'Public authority',
  'kind.court-system': 'Court system',
  'kind.constitutional-office': 'State office',
  'kind.group': 'Group of agencies',

  'matter.alleged': 'The ACLU alleged',
  'matter.answered.agency': 'The agency answered',
  'matter.answered.municipality': 'The town or city answered for it',
  'matter.answered.state': 'The state answered for it',
  'matter.answered.union': 'A union answered for it',
  'matter.answered.association': 'An association answered for it',
  'matter.said.agency': 'The agency said, on the matter',
  'matter.said.municipality': 'The town or city said, on the matter',
  'matter.said.state': 'The state said, on the matter',
  'matter.said.union': 'A union said, on the matter',
  'matter.said.association': 'An association said, on the matter',
  'matter.earlier.agency': 'The agency said earlier, on the matter',
  'matter.earlier.municipality': 'The town or city said earlier, on the matter',
  'matter.earlier.state': 'The state said earlier, on the matter',
  'matter.earlier.union': 'A union said earlier, on the matter',
  'matter.earlier.association': 'An association said earlier, on the matter',
  'matter.answer': 'The agency’s answer',
  'matter.noneFound': {
    one: 'We found no response in the parts we could read of {count} report (as of {date}).',
    other: 'We found no response in the parts we could read of {count} reports (as of {date}).',
  },
  'matter.next': 'What happened next',
  'matter.before': 'What happened before',
  'matter.nothingFurther': 'Nothing further found in what we could read.',
  'matter.context': 'Context',
  'matter.remarked': 'The ACLU said',
  'matter.contextAlso': { one: 'Context: {count} more statement', other: 'Context: {count} more statements' },
  'matter.background': 'Background: no ACLU allegation on record.',
  'matter.declined': 'declined to comment',
  'matter.note': 'Note',
  'matter.together': 'Read together with: {labels}',
  'matter.scope': 'Scope',
  'matter.undated': 'undated',
  'matter.dateBasis': 'How it is dated: {basis}',
  'matter.copy': 'Copy with citation',
  'matter.copied': 'Copied with its citation',
  'matter.copyFailed': 'The browser did not allow copying. Select the text below and copy it.',

  'brief.label': 'In brief',
  'brief.count': { one: '{count} statement', other: '{count} statements' },
  'brief.noneFound': 'No response found',
  'brief.nothingFurther': 'Nothing further found',
  'brief.asOf': 'as of {date}',

  'sources.count': { one: '{count} source', other: '{count} sources' },
  'sources.checked': 'record checked {date}',
  'sources.marker': 'Source {number}: {publisher}',
  'sources.wayback': 'Look in the Wayback Machine',
  'sources.archived': 'Archived copy',
  'sources.titleIsOurs': 'our description',
  'sources.read': 'Read: {part}',
  'sources.read.whole': 'whole',
  'sources.read.beginning': 'its beginning',
  'sources.read.excerpt': 'an excerpt',
  'sources.via': 'via {via}',
  'sources.dateBasis': 'How it is dated:',

  'genre.Press release': 'Press release',
  'genre.Case page': 'Case page',
  'genre.Court document': 'Court document',
  'genre.Web page': 'Web page',
  'genre.Blog post': 'Blog post',
  'genre.Opinion': 'Opinion',
  'genre.other': 'Other document',

  'why.title': 'Why am I seeing this?',
  'why.words': 'These words of the page name it: “{words}” ({rule}).',
  'why.supporting': 'For this place',
  'why.against': 'For another place',
  'why.noPlace': 'Nothing in the page speaks for another place of that name.',
  'why.lighter': 'The page itself tells of what is on record: therefore the line is lighter.',
  'why.evidence': '{clue}: “{words}”',
  'why.record':
    'An agency is on record here when the ACLU of Connecticut said something about it in public, or when it bears on such a matter. What it says, what was answered and what came later are kept together, each with its sources.',
  'why.privacy': 'The page was read in this browser. Nothing was sent.',
  'why.notThis': 'Not this agency',
  'why.notThisDone': 'Kept in this browser. You can export it from the settings.',
  ...enReasons,

  'list.title': 'On record in this page',
  'list.mentions': { one: '{count} mention', other: '{count} mentions' },
  'list.possible': 'Possibly named',
  'list.possibleWhy': 'The page leaves open which agency is meant.',
  'list.none': 'No agency on record is named in this page.',
  'list.open': 'Open the record',

  'asked.title': 'On record: “{words}”',
  'asked.none':
    'Nothing is on record about these words. That is no statement about anybody: only what could be found and sourced is on record.',

  'off.site': 'Off on this site',
  'off.everywhere': 'Off everywhere',
  'off.snooze': 'Off for an hour',
  'off.mute': 'Mute until the record changes',
  'off.unmute': 'Show it again',
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof en | keyof typeof enPages;
