import { testCases } from './cases.ts';

testCases('school districts', [
  { text: '[Enfield Public Schools](enfield-public-schools) will close Friday.', why: 'the district' },
  { text: 'The [Enfield Board of Education](enfield-public-schools) met.', why: 'its board' },
  { text: 'The [Enfield school board](enfield-public-schools) met.', why: 'its board' },
  {
    text: '[Enfield schools superintendent](enfield-public-schools) Ada Mock agreed.',
    why: 'its superintendent',
  },
  {
    text: 'The [superintendent of schools in Enfield](enfield-public-schools) agreed.',
    why: 'the head before the name',
  },
  {
    text: '[Hartford Public Schools](hartford-schools) will close Friday.',
    why: 'another district on record',
  },
  { text: 'The [Hartford school district](hartford-schools) will close Friday.', why: 'the district' },
  { text: '[Enfield’s Board of Education](enfield-public-schools) met.', why: 'a possessive' },
  {
    text: 'The [Enfield](enfield-public-schools) and [Hartford school boards](hartford-schools) met.',
    why: 'a shared head',
  },
]);

testCases('not a school district', [
  { text: 'Enfield High School won.', why: 'a single school' },
  { text: 'Parkman Elementary School in Enfield will close.', why: 'a single school' },
  { text: 'A school in Hartford will close.', why: 'a school' },
  { text: 'The Norwalk Board of Education met.', why: 'a district that is not on record' },
  { text: 'West Hartford Public Schools will close.', why: 'a longer name' },
  { text: 'Enfield, N.H., Public Schools will close.', why: 'another state' },
  { text: '[Enfield police](enfield-pd) visited a school.', why: 'the police are another body of the town' },
]);
