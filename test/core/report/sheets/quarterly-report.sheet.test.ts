import { FULL_PLAN } from '../report-of';
import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

const KIND = 'kwartaalrapport-2025-Q3';

describe('Kwartaalrapport', () => {
  const sheet = sheetOf(KIND);

  it('has its contents in the order of reports.md', () => {
    expect(sheet.headings).toEqual([
      'Dekking per jaar',
      'Dekking in 2025, opgeteld per kwartaal',
      'Wie nu aan zet is',
      'Afwijkingen van de planning',
      'Veranderd sinds de vorige stand',
      'Acties naar stand en soort',
      'Voltooid in het 3e kwartaal 2025',
      'Lopende acties',
      'Te late acties',
      'Gepland voor het 4e kwartaal 2025',
      'Aandachtspunten',
      'Communicatie',
      'Niveau per thema',
      'Indicatoren',
      'Pilots en speerpuntaanbestedingen',
      'Beleidsregels',
      'Checklist per aanbesteding in 2025',
      'Kwaliteit van de gegevens',
      'Meldingen over de gegevens',
      'Meldingen over beleid',
      'Meldingen over het plan',
      'Afgewezen meldingen',
      'Verantwoording',
      'Alle aanbestedingen',
    ]);
  });

  it('opens with whose report it is, and with what was left out', () => {
    expect(sheet.lines[0]).toBe('Kwartaalrapport MVOI 2025-Q3 · Gemeente Voorbeeld');
    expect(sheet.lines).toContain('Gemeente Voorbeeld · stand 1-10-2025 · 3e kwartaal 2025');
    expect(sheet.lines).toContain(
      '1 cel was niet te lezen; deze aanbesteding telt daardoor niet mee in de dekking: 7.',
    );
  });

  it('is frozen: values without links', () => {
    expect(sheet.spec.links).toEqual([]);
  });

  it('tells what changed since the last snapshot', () => {
    expect(sheet.lines).toContain('Vergeleken met de vorige stand van het 2e kwartaal 2025: 15 veranderingen.');
    const rows = sheet.rows('veranderd');
    expect(rows).toContainEqual(['2', 'Wegen', 'later', '2025-Q1', '2025-Q2', 'Aanbestedingen']);
    expect(rows).toContainEqual(['99', 'Verf', 'verdwenen', '2025-Q3', null, 'Aanbestedingen']);
  });

  it('shows open points, communication of the quarter and what is planned', () => {
    expect(sheet.rows('aandachtspunten').map((row) => row[1])).toEqual(['Capaciteit bij Inkoop']);
    expect(sheet.rows('communicatie').map((row) => [row[0], row[1]])).toEqual([
      ['Gerealiseerd', 'Nieuwsbrief'],
      ['Gepland', 'Jaarbericht'],
    ]);
  });

  it('names the tenders that broke a rule, and apart from them those that are still to be filled in or explained', () => {
    expect(sheet.rows('beleidsregels')).toEqual([
      ['Toepassen of uitleggen', 'CO2-trede 3\nniet voldaan: 2\nnog in te vullen: 6, 10\nuitgelegd: 3', 6, 2, 1, 2, 1],
    ]);
  });

  it('sets pilots against their target', () => {
    expect(sheet.rows('pilots')).toEqual([[2025, '1', 'Pilots', 'nog niet', 1, 2]]);
  });

  it('ends with every tender: counted, applied, and the reason', () => {
    const last = sheet.spec.tables.at(-1);
    expect(last).toBe(sheet.table('aanbestedingen'));
    expect(sheet.rows('aanbestedingen')).toEqual([
      ['1', 'Energie', '2025-Q1', 'ja', 'ja', null],
      ['2', 'Wegen', '2025-Q2', 'ja', 'ja', null],
      ['3', 'Groen', '2025-Q3', 'ja', 'nee', null],
      ['4', 'Catering', '2025-Q4', 'ja', 'nee', null],
      ['5', 'Printers', '2025-Q4', 'nee', 'ja', 'vervallen'],
      ['6', 'Post', '2025-Q2', 'nee', 'ja', 'niet kansrijk'],
      ['7', 'Kleding', null, 'nee', 'nee', 'niet te lezen'],
      ['10', 'Hout', '2026-Q1', 'ja', 'nee', null],
    ]);
  });

  it('states version, as-of date, quarter, fingerprint and the definitions used', () => {
    const said = sheet.lines.join('\n');
    expect(said).toContain('Gemaakt met MVOI Actieplan 1.2.3 uit proef.xlsx.');
    expect(said).toContain('Peildatum 1-10-2025, 3e kwartaal 2025, 40 rijen in de brontabellen.');
    expect(said).toContain('0f'.repeat(32));
    expect(said).toContain('(Klimaat en Circulair)');
  });

  it('says which tables are missing, and does without them', () => {
    const { Beleidsregels: _rules, Communicatie: _moments, ...rest } = FULL_PLAN;
    const view = sheetOf(KIND, rest);
    expect(view.lines).toContain('Zonder de tabel Beleidsregels is er niets te zeggen over de beleidsregels.');
    expect(view.lines).toContain('De tabel Communicatie ontbreekt.');
  });

  it('counts the checklist over the tenders of the year, and names those that have it to do', () => {
    const wide = sheetOf('kwartaalrapport-2025-Q3', WIDE_PLAN);
    // Only 3 has an explanation; none has a mark other than Kans at both focus themes, nor a column Startdocument. 5 is cancelled, 7 has no start, 10 is of 2026.
    expect(wide.rows('checklist')).toEqual([
      ['Keuze per thema in het startdocument, of uitleg', '1, 2, 4, 6', 1, 4, 0],
      ['Markt verkend', '2, 3, 4, 6', 1, 4, 0],
      // Any theme counts: 4 has a contract clause for Social return.
      ['Criteria in de uitvraag', '3', 4, 1, 0],
      ['Geëvalueerd', '', 1, 0, 4],
      // Of the agreement with 1 nobody has said whether it was kept.
      ['Nagegaan of afspraken zijn nagekomen', '1', 0, 1, 4],
    ]);
  });
});
