import { checkJson } from '../../../src/app/reading/check-json';
import { planOf } from '../../support/plan-of';

describe('what check prints', () => {
  it('counts the rows of the sheet: a repeated key is a row, a blank one is not', () => {
    const reading = planOf({
      Themas: [['Thema'], ['Klimaat'], [null], ['klimaat ']],
      Ambities: [['Thema', 'Jaar', 'Niveau'], ['Klimaat', 2025, 2], ['Klimaat', 2025, 3], [], [null, null, 1]],
    });
    expect(checkJson(reading, 'nl')).toMatchObject({
      tables: [
        { table: 'Themas', sheet: "Thema's", address: 'A1:A4', rows: 2 },
        { table: 'Ambities', sheet: 'Ambities', address: 'A1:C5', rows: 3 },
      ],
    });
  });
});
