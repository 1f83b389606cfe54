import { testCases } from './cases.ts';

testCases('initials after their introduction', [
  {
    text: 'The [Norwalk Police Department](norwalk-pd) ([NPD](norwalk-pd)) hired. Later [NPD](norwalk-pd) fired.',
    why: 'introduced in brackets',
  },
  {
    text: '[Norwalk police](norwalk-pd) hired. Later [NPD](norwalk-pd) fired.',
    why: 'nothing else in the text can be meant',
  },
  {
    text: 'The [Connecticut Department of Children and Families](ct-dcf) hired. Later [DCF](ct-dcf) fired.',
    why: 'a department’s',
  },
  {
    text: 'The [Connecticut Department of Correction](ct-department-of-correction), or [DOC](ct-department-of-correction), hired.',
    why: 'introduced by "or"',
  },
  {
    text: 'A judge asked [DCF](ct-dcf) to answer.',
    host: 'www.ctmirror.org',
    why: 'nobody else’s in a Connecticut story',
  },
  {
    text: 'Florida’s Department of Children and Families hired. Later DCF fired in Tampa, Florida.',
    why: 'introduced for another state’s body',
  },
  { text: 'NPD counted ducks.', why: 'never introduced' },
  {
    text: 'The Naples Police Department (NPD) in Naples, Florida, hired. Later NPD fired.',
    why: 'introduced for another department',
  },
  {
    text: '[Norwalk police](norwalk-pd) met [Norwich police](norwich-pd). Later [NPD](~norwalk-pd) fired.',
    why: 'two departments of the text have these initials',
  },
  { text: 'The bank’s DCF model was wrong in Hartford, Connecticut.', why: 'discounted cash flow' },
  { text: 'Save it as a DOC file in Hartford, Connecticut.', why: 'a format of files' },
  { text: 'The NBA, the FBI and NASA met in Hartford, Connecticut.', why: 'other initials' },
]);
