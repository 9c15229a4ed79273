import { isExampleRow, restOnExamples } from '../../../src/core/plan/example-rows';
import { planOf } from '../../support/plan-of';

it.each<[string, object, boolean]>([
  ['a text that ends with the mark', { title: 'Elektrisch (voorbeeld)' }, true],
  ['one of a list of texts', { themes: ['Klimaat', 'Zorg (voorbeeld)'] }, true],
  ['the remark in Toelichting', { note: 'Kwartaal: voorbeeld, niet uit de bron; het plan zegt 2022.' }, true],
  ['a good example', { result: 'Een goed voorbeeld van hergebruik' }, false],
  ['numbers and blanks', { amount: 12, note: null }, false],
])('tells an example by its row: %s', (_, row, expected) => {
  expect(isExampleRow(row)).toBe(expected);
});

it('looks at the tables that it is asked about, and no others', () => {
  const { plan } = planOf({
    Acties: [
      ['Nr', 'Actie'],
      ['1', 'Kennissessie (voorbeeld)'],
    ],
    Uitgaven: [
      ['Jaar', 'Productgroep', 'Bedrag'],
      [2024, 'GWW', 100],
    ],
  });
  expect([restOnExamples(plan, ['actions']), restOnExamples(plan, ['spending'])]).toEqual([true, false]);
  expect(restOnExamples(plan, ['spending', 'actions'])).toBe(true);
});
