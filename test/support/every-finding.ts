import { CellError } from '../../src/core/workbook/cell-value';
import type { Finding } from '../../src/core/schema/finding';
import { runToEnd } from '../../src/core/kernel/slices';
import { readPlan } from '../../src/core/plan/read-plan';
import { dateOf, rawTableOf } from './plan-of';
import { checkOf, gridOf, type Cells, type Checked } from './check-of';

const tender = (nr: string, cells: Cells = {}): Cells => ({
  Nr: nr,
  Aanbesteding: `Opdracht ${nr}`,
  Start: '2025-Q3',
  Kansrijk: 'ja',
  Klimaat: 'Eis',
  ...cells,
});

const TENDERS = gridOf(
  tender('A-01', { Klimaat: 'Kans', Status: 'Gegund', Start: '2025-Q1' }),
  tender('A-02', { Klimaat: null, Opdrachtgever: 'Hoofd Groen' }),
  tender('A-03', { Kansrijk: 'nee' }),
  tender('A-04', { Start: '2025-Q1' }),
  tender('A-05', { Status: 'Uitgesteld' }),
  tender('A-06', { Procedure: 'Nationaal', Soort: 'Diensten', 'Geraamde waarde': 300_000 }),
  tender('A-07', { Soort: 'Diensten', 'Geraamde waarde': 215_000.5 }),
  tender('A-08', { CPV: '1234' }),
  tender('A-09', { CPV: '45000000-7', Soort: 'Diensten' }),
  tender('A-10', { Status: 'Gegund' }),
  tender('A-21', { Status: 'Gegund', Geëvalueerd: 'ja', 'Contract tot': '2025-12-31', Productgroep: 'Groen' }),
  tender('A-11', { Start: '2031-Q1' }),
  tender('A-12', { 'Oorspronkelijke start': '2025-Q2' }),
  tender('A-13', { Start: null }),
  tender('A-14', { Start: '2026-Q2', 'Oorspronkelijke start': '2026-Q1', Toelichting: 'Later' }),
  tender('A-15', { Klimaat: 'Kans', Start: '2025-Q4' }),
  tender('A-16', { Productgroep: 'Catering', Afdeling: 'Facilitair', Soort: 'Diensten', 'Geraamde waarde': 150_000 }),
  tender('A-17', { Productgroep: 'Catering', Afdeling: 'Facilitair', Soort: 'Diensten', 'Geraamde waarde': 120_000 }),
  tender('A-18', { Start: 'Q3', Kansrijk: 'wellicht', Status: 'Gegundd', Klimaat: 'Kans; Eis', 'SROI %': 5 }),
  tender('A-18', { 'Geraamde waarde': -5, 'SROI %': '2', Duurzaam: 'Eis', Voorrang: 'Klimat' }),
  tender('A-19', { 'SROI %': 0.015, 'Oorspronkelijke start': null }),
  tender('A-22', { Klimaat: 'x', 'Geraamde waarde': 'p.m.' }),
  tender('A-20', { CPV: '17000000', Klimaat: 'Nee', Start: '2027-Q1' }),
);

const withTwice = (grid: typeof TENDERS): typeof TENDERS => {
  const [headings = [], ...rows] = grid;
  return [[...headings, 'Kansrijk'], ...rows];
};

const ACTIONS = gridOf(
  { Nr: '1', Actie: 'a', Begin: '2025-Q4', Eind: '2025-Q3', Rol: 'Inkop', Budget: new CellError('#REF!') },
  { Nr: '2', Actie: 'b', Begin: '2025-Q1', Status: 'Voltooid', Uren: '1.234' },
  { Nr: '3', Actie: 'c', Begin: '2025-Q1', 'Voltooid op': '1-6-2025', Uren: 'veel' },
  { Nr: '4', Actie: null, Begin: null, Status: 'Loopt' },
  { Nr: '5', Actie: 'e', Begin: '2025-Q1', Status: 'Loopt' },
  { Nr: '6', Actie: 'f', Begin: '2025-Q1', Status: 'Voltooid', 'Voltooid op': '1-8-2025' },
  { Nr: '7', Actie: 'g', Begin: '2025-Q1', Status: 'Voltooid', 'Voltooid op': '1-8-25' },
);

/** Findings of every code of the contract, as of 1 July 2025: all but one of one plan, and that of a plan without focus. */
export function everyFinding(): readonly Finding[] {
  const withoutFocus = checkOf({ Themas: gridOf({ Thema: 'Klimaat', Focus: 'nee' }) });
  return [...planOfMistakes().findings, ...withoutFocus.of('G06'), ...aboutTables()];
}

/** What is missing, empty, copied or below a table. */
function aboutTables(): readonly Finding[] {
  const calendar = checkOf({ Themas: gridOf({ Thema: 'Klimaat' }), Aanbestedingen: [['Nr', 'Aanbesteding', 'Start']] });
  const raw = { ...rawTableOf('Acties', gridOf({ Nr: '1', Actie: 'a' }, { Nr: '2' })), below: [['3', 'c']] };
  const { findings } = runToEnd(
    readPlan(
      'proef.xlsx',
      new Map([['actions', raw]] as const),
      { date: null, today: dateOf('2025-07-01'), quarter: null },
      {
        date1904: false,
        fromTemplate: false,
        lookAlikes: new Map([['tenders', 'Planning 2026']] as const),
        copies: new Map([['actions', { read: 'Acties', places: ['Acties 2024', 'Acties'] }]] as const),
        uncoupled: new Map([['actions', ['Acties 2026']]] as const),
      },
    ),
  );
  return [...calendar.findings, ...findings].filter(({ code }) => code.startsWith('T'));
}

function planOfMistakes(): Checked {
  return checkOf(
    {
      Instellingen: gridOf({ Instelling: 'Planperiode tot', Waarde: 2028 }),
      Themas: gridOf(
        { Thema: 'Klimaat', Focus: 'ja', 'Huidig niveau': 3, Ambitieniveau: 2, Ambitiejaar: 2027 },
        { Thema: 'Ketenverantwoordelijkheid', Focus: 'ja', 'Huidig niveau': 'hoog' },
      ),
      Nulmeting: gridOf({
        Thema: 'Klimaat',
        Niveau: 1,
        Criterium: 'Afweging staat in het startdocument',
        Voldaan: 'Nee',
      }),
      Ambities: gridOf(
        { Thema: 'Klimaat', Jaar: 2025, Niveau: 4 },
        { Thema: 'Klimaat', Jaar: 2026, Niveau: 3 },
        { Thema: 'Klimaat', Jaar: 'ooit', Niveau: 3 },
      ),
      Doelen: gridOf(
        { Soort: 'Dekking', Jaar: 2026, Streefwaarde: 0.8 },
        { Soort: 'Dekking', Jaar: 2027, Streefwaarde: 0.755 },
      ),
      Aanbestedingen: withTwice(TENDERS),
      Acties: ACTIONS,
      Indicatoren: gridOf({ Code: 'PILOT', Indicator: 'Pilots', Kolom: 'Pilot', Minimaal: 'ja' }),
      Afspraken: gridOf({ Aanbesteding: 'A-10', Afspraak: 'Elektrisch materieel', 'Controle op': '2025-06-01' }),
      Metingen: gridOf(
        { Kwartaal: '2025-Q2', Indicator: 'CO2', Realisatie: 10 },
        { Kwartaal: '2025-Q2', Indicator: 'CO2', Aanbesteding: 'A-02', Realisatie: 10, Gevalideerd: 'ja' },
        { Kwartaal: '2025-Q2', Indicator: 'PILOT', Aanbesteding: 'A-10', Realisatie: 1, Gevalideerd: 'ja' },
      ),
      Beleidsregels: gridOf(
        {
          Regel: 'SROI',
          Kolom: 'SROI %',
          Minimaal: 0.02,
          Zwaarte: 'Toepassen of uitleggen',
          Bron: 'Inkoopbeleid 2024',
        },
        { Regel: 'Ladder', Kolom: 'CO2 tred', Minimaal: 3, Zwaarte: 'Verplicht' },
      ),
      Rollen: gridOf({ Rol: 'Inkoop' }),
      Maatregelen: gridOf({ Aanbesteding: 'A-03', Thema: 'Klimaat', Maatregel: 'elektrisch', Vorm: 'Gunning' }),
      Momentopname: gridOf({
        Periode: '2025-Q1',
        Tabel: 'Aanbestedingen',
        Nr: 'A-14',
        'Oorspronkelijke start': '2025-Q4',
      }),
      Communicatie: [['Momnt']],
    },
    { asOf: '2025-07-01' },
  );
}
