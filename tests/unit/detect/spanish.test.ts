import { testCases } from './cases.ts';

testCases('Spanish', [
  { text: '[La policía de Norwalk](norwalk-pd) contó patos.', why: 'the plainest form' },
  { text: 'La [policía de Norwalk](norwalk-pd) y [Stamford](stamford-pd) contó patos.', why: 'a list' },
  { text: 'El [Departamento de Policía de Fairfield](fairfield-pd) contó patos.', why: 'the full name' },
  { text: 'El [jefe de policía de Danbury](danbury-pd) contó patos.', why: 'the chief' },
  { text: 'Los [agentes de la policía de Hamden](hamden-pd) contaron patos.', why: 'officers' },
  { text: 'La [Policía Estatal de Connecticut](connecticut-state-police) contó patos.', why: 'state police' },
  {
    text: 'El [Departamento de Corrección de Connecticut](ct-department-of-correction) contó camas.',
    why: 'a department',
  },
  { text: 'El [Departamento de Niños y Familias de Connecticut](ct-dcf) contó camas.', why: 'a department' },
  { text: 'El [fiscal general de Connecticut](ct-attorney-general) demandó.', why: 'the attorney general' },
  { text: 'Las [Escuelas Públicas de Hartford](hartford-schools) cierran.', why: 'a school district' },
  { text: 'La [policia de Norwalk](norwalk-pd) conto patos.', why: 'without accents' },
  { text: 'LA [POLICÍA DE NORWALK](norwalk-pd) CONTÓ PATOS', why: 'a headline in capitals' },
  { text: 'La policía de Norwalk, Ohio, contó patos.', why: 'another state' },
  { text: 'La policía de Nueva York contó patos.', why: 'another city' },
  { text: 'Los bomberos de Norwalk contaron patos.', why: 'firefighters' },
  { text: 'Norwalk celebró su feria.', why: 'the bare town' },
]);
