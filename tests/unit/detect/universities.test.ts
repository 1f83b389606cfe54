import { testCases } from './cases.ts';

testCases('a campus police by its university', [
  { text: '[Southern Connecticut State University police](scsu-pd) closed a lot.', why: 'the full name' },
  {
    text: 'The [Southern Connecticut State University Police Department](scsu-pd) moved.',
    why: 'the full name',
  },
  {
    text: '[Southern Connecticut State police](scsu-pd) closed a lot.',
    why: 'the short name, which is not the state police',
  },
  { text: '[SCSU police](scsu-pd) in New Haven closed a lot.', why: 'initials where it is this SCSU' },
  {
    text: 'The campus of Southern Connecticut State University was quiet. [University police](scsu-pd) closed a lot.',
    why: '"university police" where the text is about that university',
  },
  {
    text: 'Police departments at [Southern Connecticut State University](scsu-pd) and elsewhere met.',
    why: 'the university as a law-enforcement body',
  },
  { text: 'Southern Connecticut State University won its soccer game.', why: 'sports' },
  { text: 'Southern Connecticut State University opened a library.', why: 'academics' },
  { text: 'Turn left at Southern Connecticut State University.', why: 'directions' },
  { text: 'South Carolina State University police closed a lot.', why: 'another SCSU' },
  { text: 'ST. CLOUD, Minn. — SCSU police closed a lot at St. Cloud State University.', why: 'another SCSU' },
  { text: 'University police closed a lot.', why: 'no university is named' },
  { text: 'Yale University police closed a lot.', why: 'a university that is not on record' },
]);

testCases('a university as a body', [
  { text: '[University of Connecticut trustees](uconn) met.', why: 'trustees' },
  { text: 'A [UConn spokeswoman](uconn) said the roof leaked.', why: 'a spokeswoman' },
  { text: 'The [University of Connecticut](uconn) agreed to settle.', why: 'an act of the body' },
  { text: '[UConn police](uconn) closed a lot.', why: 'its police' },
  { text: '[University of Connecticut police](uconn) closed a lot.', why: 'its police' },
  { text: 'UConn beat Villanova in a close game.', why: 'a team' },
  { text: 'A University of Connecticut study found that geese sing.', why: 'research' },
  { text: 'Ada Mock, a UConn graduate, sings.', why: 'alumni' },
  { text: 'University of New Haven police closed a lot.', why: 'another university' },
  { text: 'University of Hartford police closed a lot.', why: 'neither UConn’s nor Hartford’s' },
]);
