import { testCases } from './cases.ts';

testCases('no evidence for another place', [
  { text: '[Fairfield police](fairfield-pd) counted ducks.', why: 'the Connecticut owner is sure' },
  {
    text: '[Fairfield police](fairfield-pd) counted ducks.',
    host: 'news.invalid',
    why: 'an unknown host is no evidence',
  },
  {
    text: '[Fairfield police](fairfield-pd) counted ducks.',
    host: 'www.wtnh.com',
    why: 'a Connecticut outlet agrees',
  },
  {
    text: '[Fairfield police](fairfield-pd) counted ducks.',
    host: 'apnews.com',
    why: 'a wire service has no home',
  },
]);

testCases('another state beside the name', [
  { text: 'Norwalk, Ohio, police counted ducks.', why: 'written out' },
  { text: 'Fairfield, Calif., police counted ducks.', why: 'AP style' },
  { text: 'Enfield, N.C., police counted ducks.', why: 'AP style with stops' },
  { text: 'Westport, Mass., police counted ducks.', why: 'AP style' },
  { text: 'Police in Norwalk, Ohio, counted ducks.', why: 'after the head' },
  { text: 'Police in Norwalk, CA counted ducks.', why: 'postal code' },
  { text: 'The Fairfield (Ohio) Police Department counted ducks.', why: 'in brackets' },
  { text: 'NORWALK, OHIO, POLICE COUNT DUCKS', why: 'a headline in capitals' },
  { text: 'Manchester, N.H., police counted ducks.', why: 'New Hampshire’s Manchester' },
  { text: 'Bridgeport, West Virginia, police counted ducks.', why: 'a state of two words' },
  { text: 'Police in Windsor, Ontario, counted ducks.', why: 'a Canadian province' },
]);

testCases('datelines', [
  { text: 'NORWALK, Ohio (AP) — Norwalk police counted ducks.', why: 'a dateline elsewhere' },
  { text: 'FAIRFIELD, Calif. — Fairfield police counted ducks.', why: 'AP style' },
  { text: 'NORWALK, Conn. (AP) — [Norwalk police](norwalk-pd) counted ducks.', why: 'a dateline at home' },
  { text: 'NORWALK — [Norwalk police](norwalk-pd) counted ducks.', why: 'a dateline without a state' },
]);

testCases('evidence in the text', [
  {
    text: 'The fair in Solano County, California, was loud. Fairfield police counted ducks, as did Vacaville police.',
    why: 'another state and its towns',
  },
  {
    text: 'Fairfield police counted ducks near Cincinnati, Ohio. Hamilton, Ohio, sent geese.',
    why: 'Ohio’s Fairfield',
  },
  {
    text: '[Fairfield police](fairfield-pd) counted ducks with neighbors in Bridgeport, Conn.',
    why: 'a Connecticut town nearby',
  },
  {
    text: '[Norwalk police](norwalk-pd) asked a man from Boston, Massachusetts, about ducks.',
    why: 'where a person is from does not move the police',
    host: 'www.ctpost.com',
  },
  {
    text: 'Norwalk police in California counted ducks.',
    why: 'the state after the head',
  },
]);

testCases('several states in one text', [
  {
    text: 'In Ohio, Norwalk, Ohio, police counted ducks.\n\nIn Connecticut, [Norwalk, Conn., police](norwalk-pd) counted geese.',
    why: 'each is decided by what stands beside it',
  },
  {
    text: 'STAMFORD, Conn. — [Stamford police](stamford-pd) counted ducks.\n\nFAIRFIELD, Ohio — Fairfield police counted geese.',
    why: 'a round-up changes place by dateline',
  },
  {
    text: '[Fairfield police](~fairfield-pd) counted ducks on a tour of Ohio and Connecticut.',
    why: 'evidence for both, equally near',
  },
]);

testCases('the title and the outlet', [
  {
    text: 'Fairfield police counted ducks.',
    title: 'Ducks in Fairfield, Ohio',
    why: 'the title says where, for the first paragraph too',
  },
  {
    text: 'Ducks came.\n\nFairfield police counted them.',
    title: 'Ducks in Fairfield, Ohio',
    why: 'the title says where, for a later paragraph',
  },
  {
    text: '[Norwalk police](~norwalk-pd) counted ducks near Sandusky and Toledo.',
    why: 'towns of another state around the name',
  },
]);

testCases('the first test of a block sees what the grammar sees', [
  {
    text: '[Norwalk pol\u2066ice](norwalk-pd) came.',
    why: 'a bidirectional control inside the head word',
  },
  {
    text: 'The [Enfield Board\u00a0of\u00a0Ed](enfield-public-schools) met.',
    why: 'no-break spaces in a head of three words',
  },
  {
    text: 'The [Enfield Board\nof Ed](enfield-public-schools) met.',
    why: 'a line end in a head of three words',
  },
]);
