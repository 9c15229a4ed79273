import { CellError, type CellValue } from '../../../src/core/workbook/cell-value';
import type { Finding } from '../../../src/core/schema/finding';
import { checkOf, gridOf } from '../../support/check-of';

/** What reading says of one cell of a row that is well besides. */
function findingsOf(table: string, heading: string, value: CellValue): readonly Finding[] {
  const rows: Record<string, Record<string, CellValue>> = {
    Acties: { Nr: '1', Actie: 'a', Status: 'Loopt' },
    Aanbestedingen: { Nr: '1', Aanbesteding: 'a', Start: '2025-Q3', Kansrijk: 'nee', Klimaat: 'Kans' },
    Ambities: { Thema: 'Klimaat', Jaar: 2025, Niveau: 2 },
    Themas: { Thema: 'Klimaat', Focus: 'ja', "SDG's": 13, 'Huidig niveau': 2 },
    Doelen: { Soort: 'Dekking', Jaar: 2025, Streefwaarde: 0.75 },
    Kosten: { Aanbesteding: '1', Variant: 'a', Jaar: 0, Soort: 'Overig', Bedrag: 1 },
    Communicatie: { Moment: 'Nieuwsbrief', Datum: null },
  };
  const grids = {
    Themas: gridOf(rows.Themas ?? {}),
    Aanbestedingen: gridOf(rows.Aanbestedingen ?? {}),
    [table]: gridOf({ ...rows[table], [heading]: value }),
  };
  return checkOf(grids).findings.filter(
    (finding) => finding.table === table && finding.heading === heading && /^C/.test(finding.code),
  );
}

const codesOf = (table: string, heading: string, value: CellValue) =>
  findingsOf(table, heading, value).map(({ code }) => code);

describe('findings about cells', () => {
  it('[C01] asks a required cell of a row that is not blank', () => {
    expect(findingsOf('Acties', 'Actie', null)[0]).toMatchObject({
      code: 'C01',
      severity: 'error',
      row: '1',
      column: 'Actie',
      cell: 'B2',
      value: null,
    });
    expect(codesOf('Acties', 'Actie', '  ')).toEqual(['C01']);
    expect(codesOf('Acties', 'Status', null)).toEqual([]);
    expect(codesOf('Aanbestedingen', 'Kansrijk', null)).toEqual([]);
  });

  it('[C02] refuses what is no choice and names the nearest', () => {
    const [finding] = findingsOf('Acties', 'Status', 'Voltoid');
    expect(finding).toMatchObject({ code: 'C02', severity: 'error', value: 'Voltoid' });
    expect(finding?.expected).toMatchObject({ grammar: 'choice', nearest: 'Voltooid' });
    expect(codesOf('Acties', 'Status', 'VOLTOOID ')).toEqual([]);
    expect(codesOf('Aanbestedingen', 'Klimaat', 'Gunnig')).toEqual(['C02']);
    expect(codesOf('Aanbestedingen', 'CO2-trede', '6')).toEqual(['C02']);
  });

  it('[C03] refuses what is no number', () => {
    expect(codesOf('Acties', 'Uren', 'veel')).toEqual(['C03']);
    expect(codesOf('Acties', 'Uren', true)).toEqual(['C03']);
    expect(codesOf('Acties', 'Budget', 'ca. 50')).toEqual(['C03']);
    expect(codesOf('Acties', 'Uren', 12.5)).toEqual([]);
    expect(findingsOf('Themas', "SDG's", 12.13)[0]).toMatchObject({ code: 'C03', expected: { because: 'not-whole' } });
  });

  it('[C04] refuses what is no date: a year alone, two digits, days that are not there', () => {
    for (const value of ['1-13-2025', '30-2-2025', '01-10-25', 2025, '2025', 60, -1, 0, '1-1-1900', 'morgen']) {
      expect([value, codesOf('Acties', 'Voltooid op', value)]).toEqual([value, ['C04']]);
    }
    for (const value of [45931, 2025, '2025-Q3']) expect(codesOf('Communicatie', 'Datum', value)).toEqual([]);
    expect(codesOf('Communicatie', 'Datum', '1-13-2025')).toEqual(['C04']);
    expect(findingsOf('Acties', 'Voltooid op', 2025)[0]?.expected).toMatchObject({ because: 'year-alone' });
    expect(findingsOf('Acties', 'Voltooid op', '01-10-25')[0]?.expected).toMatchObject({ because: 'two-digit-year' });
  });

  it('[C05] refuses what is no quarter', () => {
    for (const value of ['2025-Q5', 'Q3', 'najaar']) {
      expect([value, codesOf('Acties', 'Begin', value)]).toEqual([value, ['C05']]);
    }
    for (const value of [
      2025,
      '2025',
      '2025-Q3',
      'Q3 2025',
      '2025 Q3',
      '3e kwartaal 2025',
      'K3 2025',
      '2025K3',
      45931,
    ]) {
      expect([value, codesOf('Acties', 'Begin', value)]).toEqual([value, []]);
    }
  });

  it('[C06] refuses what is no year', () => {
    for (const value of [1899, 2201, 2025.5, 'volgend jaar', '25']) {
      expect([value, codesOf('Ambities', 'Jaar', value)]).toEqual([value, ['C06']]);
    }
    expect(codesOf('Ambities', 'Jaar', 2025)).toEqual([]);
  });

  it('[C07] refuses what is no level and names the nearest', () => {
    expect(codesOf('Ambities', 'Niveau', 'hoog')).toEqual(['C07']);
    expect(codesOf('Ambities', 'Niveau', '3 Borging')).toEqual(['C07']);
    expect(findingsOf('Ambities', 'Niveau', 'Verbredng')[0]?.expected).toMatchObject({ nearest: 'Verbreding' });
    for (const value of [3, '3', 'Verbreding', '3 Verbreding', 'Niveau 3']) {
      expect([value, codesOf('Ambities', 'Niveau', value)]).toEqual([value, []]);
    }
  });

  it('[C08] refuses what is no yes or no', () => {
    expect(codesOf('Aanbestedingen', 'Kansrijk', 'wellicht')).toEqual(['C08']);
    expect(codesOf('Aanbestedingen', 'Kansrijk', 2)).toEqual(['C08']);
    for (const value of ['ja', 'NEE', 'x', 'n', 'WAAR', true, 0, '1']) {
      expect([value, codesOf('Aanbestedingen', 'Kansrijk', value)]).toEqual([value, []]);
    }
  });

  it('[C15] takes words for "not known yet" as blank, in typed columns and in texts that carry a duty', () => {
    const words = ['n.t.b.', 'N.N.B.', 'ntb', 'nnb', 'n.v.t.', 'nvt', 'p.m.', 'PM', '-', '–', '?', 'Onbekend'];
    for (const value of [...words, 'nader te bepalen', 'volgt', 'TBD', 'tbc', 'n/a', '\u200ep.m.\u00a0']) {
      expect([value, codesOf('Acties', 'Budget', value)]).toEqual([value, ['C15']]);
      expect([value, codesOf('Acties', 'Begin', value)]).toEqual([value, ['C15']]);
      expect([value, codesOf('Acties', 'Verantwoordelijke', value)]).toEqual([value, ['C15']]);
      expect([value, codesOf('Acties', 'Thema', value)]).toEqual([value, ['C15']]);
      expect([value, codesOf('Acties', 'Resultaat', value)]).toEqual([value, []]);
      expect([value, codesOf('Aanbestedingen', 'Klimaat', value)]).toEqual([value, []]);
    }
    expect(findingsOf('Acties', 'Uren', '?')[0]).toMatchObject({ code: 'C15', severity: 'notice', value: '?' });
  });

  it('[C15] takes the place of C01 in a cell that must be filled, and not of a word that is a choice', () => {
    expect(codesOf('Ambities', 'Jaar', 'n.t.b.')).toEqual(['C15']);
    expect(codesOf('Doelen', 'Streefwaarde', 'p.m.')).toEqual(['C15']);
    expect(codesOf('Aanbestedingen', 'Kansrijk', 'misschien')).toEqual(['C15']);
    expect(codesOf('Aanbestedingen', 'Procedure', 'n.t.b.')).toEqual([]);
    expect(codesOf('Aanbestedingen', 'Afspraken nagekomen', 'onbekend')).toEqual([]);
  });

  it('[C16] takes a tick under a theme for Kans, and an unticked box for nothing', () => {
    for (const value of ['x', 'X', 'v', '✓', '●', 'ja', 'j', 'yes', 'waar', 1, true]) {
      expect([value, codesOf('Aanbestedingen', 'Klimaat', value)]).toEqual([value, ['C16']]);
    }
    for (const value of ['nee', 'n', 'no', 0, false, 'onwaar', 'false']) {
      expect([value, codesOf('Aanbestedingen', 'Klimaat', value)]).toEqual([value, []]);
    }
    expect(codesOf('Aanbestedingen', 'Klimaat', 'x; Eis')).toEqual(['C13']);
  });

  it('[C09] never guesses a number that can be read two ways; money has at most two decimals', () => {
    expect(findingsOf('Acties', 'Uren', '1.234')[0]).toMatchObject({ code: 'C09', severity: 'error', value: '1.234' });
    expect(codesOf('Acties', 'Uren', '1,234')).toEqual(['C09']);
    expect(codesOf('Acties', 'Budget', '10.000')).toEqual(['C14']);
    expect(codesOf('Acties', 'Uren', '1.234,5')).toEqual(['C14']);
  });

  it('[C10] names the Excel error', () => {
    expect(findingsOf('Acties', 'Actie', new CellError('#REF!'))[0]).toMatchObject({ code: 'C10', value: '#REF!' });
    expect(codesOf('Aanbestedingen', 'Klimaat', new CellError('#N/A'))).toEqual(['C10']);
    expect(codesOf('Acties', 'Actie', '#REF! als tekst')).toEqual([]);
  });

  it('[C11] remarks that 75 was read as 75 %', () => {
    expect(findingsOf('Aanbestedingen', 'SROI %', 5)[0]).toMatchObject({ code: 'C11', severity: 'notice', value: '5' });
    expect(codesOf('Doelen', 'Streefwaarde', 75)).toEqual(['C11']);
    expect(codesOf('Aanbestedingen', 'SROI %', 0.05)).toEqual([]);
    expect(codesOf('Aanbestedingen', 'SROI %', 1)).toEqual([]);
  });

  it('[C12] refuses what is out of range, but takes negative money in Kosten', () => {
    expect(codesOf('Acties', 'Budget', -1)).toEqual(['C12']);
    expect(codesOf('Acties', 'Uren', -0.5)).toEqual(['C12']);
    expect(codesOf('Aanbestedingen', 'SROI %', 101)).toEqual(['C12']);
    expect(codesOf('Doelen', 'Streefwaarde', 101)).toEqual(['C12']);
    expect(codesOf('Ambities', 'Niveau', 6)).toEqual(['C12']);
    expect(codesOf('Ambities', 'Niveau', 0)).toEqual(['C12']);
    expect(codesOf('Kosten', 'Bedrag', -1)).toEqual([]);
  });

  it('[C13] refuses Nee or Kans beside an applied mark', () => {
    expect(codesOf('Aanbestedingen', 'Klimaat', 'Kans; Eis')).toEqual(['C13']);
    expect(codesOf('Aanbestedingen', 'Klimaat', 'Nee + Gunning')).toEqual(['C13']);
    expect(codesOf('Aanbestedingen', 'Klimaat', 'Eis; Gunning')).toEqual([]);
    expect(codesOf('Aanbestedingen', 'Klimaat', 'Kans; Geschiktheid')).toEqual([]);
  });

  it('[C14] remarks on numbers and dates kept as text', () => {
    expect(findingsOf('Acties', 'Uren', '12,5')[0]).toMatchObject({ code: 'C14', severity: 'notice', value: '12,5' });
    expect(codesOf('Communicatie', 'Datum', '1-10-2025')).toEqual(['C14']);
    expect(codesOf('Ambities', 'Jaar', '2025')).toEqual(['C14']);
    expect(codesOf('Acties', 'Uren', 12.5)).toEqual([]);
  });
});
