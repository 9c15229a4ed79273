import { gridOf } from '../../support/check-of';
import { THEMES, tender, check } from './theme-rows';

describe('product groups at risk', () => {
  it('[X01] finds a product group of the state’s risk list without a mark for the supply chain', () => {
    const { of, rowsOf } = check({
      Themas: gridOf({ Thema: 'ISV', Focus: 'ja', Onderbouwing: 'x' }),
      Aanbestedingen: gridOf(
        { Nr: '1', Aanbesteding: 'a', Productgroep: 'Bedrijfskleding', Keten: null },
        { Nr: '2', Aanbesteding: 'b', Productgroep: 'bedrijfskleding ', Keten: 'Kans' },
        { Nr: '3', Aanbesteding: 'c', Productgroep: 'ICT werkomgeving', Keten: null },
        { Nr: '4', Aanbesteding: 'd', Productgroep: 'Energie en water', Keten: null },
        { Nr: '5', Aanbesteding: 'e', Productgroep: 'Grond-, weg- en waterbouw', Keten: null },
        { Nr: '6', Aanbesteding: 'f', Productgroep: null, Keten: null },
        { Nr: '7', Aanbesteding: 'g', Productgroep: 'Catering', Keten: 'hm' },
        { Nr: '8', Aanbesteding: 'h', Productgroep: 'Papier, drukwerk', Keten: null },
      ),
    });
    expect(rowsOf('X01')).toEqual(['1', '3', '4', '8']);
    expect(of('X01')[0]).toMatchObject({ severity: 'notice', column: 'ISV', heading: 'Keten', cell: 'D2' });
    expect(of('X01')[1]?.details).toMatchObject({ group: 'ICT-werkomgeving', theme: 'ISV' });
  });

  it('[X01] [X03] look at the cell of their own theme, also where another cannot be read', () => {
    const { rowsOf, of } = check({
      Themas: gridOf({ Thema: 'ISV' }, { Thema: 'Klimaat' }),
      Aanbestedingen: gridOf({ Nr: '1', Aanbesteding: 'a', Productgroep: 'Catering', ISV: null, Klimaat: '??' }),
      Maatregelen: gridOf(
        { Aanbesteding: '1', Thema: 'ISV', Maatregel: 'keurmerk', Vorm: 'Eis' },
        { Aanbesteding: '1', Thema: 'Klimaat', Maatregel: 'elektrisch', Vorm: 'Eis' },
      ),
    });
    expect(rowsOf('X01')).toEqual(['1']);
    expect(of('X03').map(({ cell }) => cell)).toEqual(['D2']);
  });

  it('[X01] says nothing in a plan without that theme', () => {
    const { of } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(tender('1', { Productgroep: 'Catering' })),
    });
    expect(of('X01')).toEqual([]);
  });
});
