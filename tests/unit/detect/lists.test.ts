import { testCases } from './cases.ts';

testCases('lists after their head word', [
  {
    text: 'Police in [Fairfield](fairfield-pd), [Westport](westport-pd), [Stratford](stratford-pd), [Trumbull](trumbull-pd) and [Norwalk](norwalk-pd) agreed.',
    why: 'each member has its own span',
  },
  {
    text: 'Police in [Fairfield](fairfield-pd), [Westport](westport-pd), and [Norwalk](norwalk-pd) agreed.',
    why: 'the serial comma',
  },
  {
    text: 'Police in [Fairfield](fairfield-pd), [Westport](westport-pd) as well as [Norwalk](norwalk-pd) agreed.',
    why: '"as well as" joins',
  },
  {
    text: 'Police in [Fairfield](fairfield-pd); [Westport](westport-pd); and [Norwalk](norwalk-pd) agreed.',
    why: 'semicolons',
  },
  {
    text: 'The police departments serving [Enfield](enfield-pd), [Wethersfield](wethersfield-pd) and [Cromwell](cromwell-pd) agreed.',
    why: '"serving"',
  },
  {
    text: 'Police in [Fairfield](fairfield-pd),\n[Westport](westport-pd) and\n[Norwalk](norwalk-pd) agreed.',
    why: 'line ends inside the list',
  },
  {
    text: 'Officers from [Hamden](hamden-pd) and [Meriden](meriden-pd) stood by.',
    why: 'officers from two towns',
  },
]);

testCases('lists before their head word', [
  { text: '[Enfield](enfield-pd) and [Wethersfield police](wethersfield-pd) met.', why: 'two towns' },
  {
    text: '[Enfield](enfield-pd), [Wethersfield](wethersfield-pd) and [Cromwell police](cromwell-pd) met.',
    why: 'three towns',
  },
  {
    text: 'The [Enfield](enfield-pd) and [Wethersfield police departments](wethersfield-pd) met.',
    why: 'a plural head',
  },
  {
    text: 'The [Norwalk](norwalk-pd), [Stamford](stamford-pd), and [Danbury police departments](danbury-pd) met.',
    why: 'three towns and the serial comma',
  },
  {
    text: '[East](east-hartford-pd) and [West Hartford police](west-hartford-pd) met.',
    why: 'members that share the end of their name',
  },
  {
    text: '[Norwalk police](norwalk-pd) and [Danbury police](danbury-pd) met.',
    why: 'the head word twice',
  },
]);

testCases('announced groups', [
  {
    text: 'Eight law-enforcement agencies, including [Southern Connecticut State University](scsu-pd), [Enfield](enfield-pd) and [Wethersfield](wethersfield-pd), signed.',
    why: 'members of a group of law-enforcement bodies',
  },
  {
    text: 'Three police departments signed: [Enfield](enfield-pd), [Wethersfield](wethersfield-pd) and [Norwalk](norwalk-pd).',
    why: 'a list behind a colon',
  },
  {
    text: 'Some police departments, such as [Norwalk](norwalk-pd) and [Stamford](stamford-pd), wait.',
    why: '"such as"',
  },
]);

testCases('no lists', [
  {
    text: 'In Hartford, [Norwalk police](norwalk-pd) told lawmakers.',
    why: 'a place before a comma is where it happened',
  },
  { text: 'Shops in Fairfield, Westport and Norwalk sold umbrellas.', why: 'no head word' },
  {
    text: 'Trains stop in Stamford, Norwalk and Bridgeport, police said.',
    why: 'attribution after a list of stops',
  },
  {
    text: 'Seven fire departments, including Norwalk and Stamford, came.',
    why: 'a group of fire departments',
  },
  { text: 'Mayors of Norwalk, Stamford and Danbury met.', why: 'mayors are not police' },
  {
    text: '[Norwalk police](norwalk-pd) and Stamford firefighters raced.',
    why: 'the second member has its own head, and it is not police',
  },
]);

testCases('every occurrence counts', [
  {
    text: '[Norwalk police](norwalk-pd) came. Then [Norwalk police](norwalk-pd) left.\n\n[Norwalk police](norwalk-pd) returned.',
    why: 'three mentions, three spans',
  },
]);
