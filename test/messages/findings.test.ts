import { FINDING_CODES, type FindingCode } from '../../src/core/schema/finding-codes';
import type { Finding } from '../../src/core/schema/finding';
import { sheetOfTable } from '../../src/core/tables';
import { expectedText } from '../../src/messages/expected';
import { findingMessage, findingTitle, severityName, thresholdNote } from '../../src/messages/findings';
import { LANGUAGES } from '../../src/messages/language';
import { checkOf, gridOf } from '../support/check-of';
import { everyFinding } from '../support/every-finding';

const findings = everyFinding();
const CODES = Object.keys(FINDING_CODES) as FindingCode[];

const nl = (code: FindingCode, which: (finding: Finding) => boolean = () => true): string => {
  const finding = findings.find((candidate) => candidate.code === code && which(candidate));
  if (finding === undefined) throw new RangeError(`No finding ${code}`);
  return findingMessage(finding, 'nl');
};

describe('the words of findings', () => {
  it('are tried with findings of every code', () => {
    expect(CODES.filter((code) => !findings.some((finding) => finding.code === code))).toEqual([]);
  });

  it('advise to make the column first where the sheet lacks the one to write in', () => {
    const evaluated = { Nr: '1', Aanbesteding: 'Groen', Start: '2025-Q1', Kansrijk: 'nee', Geëvalueerd: 'ja' };
    const lesson = (cells: Readonly<Record<string, string | null>>): string => {
      const { of } = checkOf({
        Themas: gridOf({ Thema: 'Klimaat' }),
        Aanbestedingen: gridOf({ ...evaluated, ...cells }),
      });
      return of('B18')
        .map((finding) => findingMessage(finding, 'nl'))
        .join();
    };
    expect(lesson({})).toMatch(/Voeg eerst een kolom “Les” toe\.$/);
    expect(lesson({ Les: null })).not.toContain('Voeg eerst');
  });

  it.each(LANGUAGES)('are whole sentences without holes (%s)', (language) => {
    for (const finding of findings) {
      const message = findingMessage(finding, language);
      expect(message).toMatch(/^[“A-Z0-9].*\.$/s);
      expect(message).not.toMatch(/undefined|null|NaN|\[object|“”| {2}|\.\.|^\s/);
    }
  });

  it.each(LANGUAGES)('name what the cell shows, or its heading, or the row (%s)', (language) => {
    for (const finding of findings) {
      const message = findingMessage(finding, language);
      const { value, heading, column, row, details, sheet, table } = finding;
      const names = [value, heading, column, row, details.year, sheet, sheetOfTable(table)];
      expect(names.some((name) => name !== null && name !== undefined && message.includes(String(name)))).toBe(true);
    }
  });

  it.each(LANGUAGES)('have a title for one and for many (%s)', (language) => {
    for (const code of CODES) {
      const one = findingTitle(code, 1, language);
      const many = findingTitle(code, 37, language);
      if (code === 'G06') expect(many).toBe(one);
      else
        expect([one.startsWith('1 '), many.startsWith('37 '), many !== one.replace('1', '37')]).toEqual([
          true,
          true,
          true,
        ]);
    }
    expect(findingTitle('A05', 1, 'nl')).toBe('1 actie zonder kwartaal');
    expect(findingTitle('A05', 37, 'nl')).toBe('37 acties zonder kwartaal');
  });

  it('differ between the languages', () => {
    for (const finding of findings) {
      expect(findingMessage(finding, 'en')).not.toBe(findingMessage(finding, 'nl'));
    }
  });
});

describe('messages in Dutch', () => {
  it('name the nearest choice and list the others', () => {
    expect(nl('C02')).toBe(
      '“Gegundd” is geen keuze bij “Status”. Bedoelt u “Gegund”? Kies: Gepland, In voorbereiding, Gepubliceerd, Gegund, Uitgesteld of Vervallen.',
    );
    expect(nl('K02', ({ table }) => table === 'Aanbestedingen')).toBe(
      "“Klimat” bij “Voorrang” staat niet op blad “Thema's”. Bedoelt u “Klimaat”? Verbeter de naam, of voeg “Klimat” daar toe.",
    );
  });

  it('ask which year a quarter is of, and say which years two digits can be', () => {
    expect(nl('C05')).toBe(
      'Bij “Q3” staat geen jaar. Vul bij “Start” in: een kwartaal, maand, halfjaar of jaar, bijvoorbeeld 2026-Q3, mei 2026, 2026-H1 of 2026.',
    );
    expect(nl('C04')).toMatch(/^“1-8-25” heeft een jaar van twee cijfers/);
  });

  it('write money, shares and dates as a Dutch reader does', () => {
    expect(nl('B07')).toContain(
      'geraamd op € 215.000,50, hoogstens 5% onder de Europese drempel van € 221.000 voor diensten in 2025',
    );
    expect(nl('G08')).toContain('Het doel voor 2027 is 75,5%, lager dan de 80% van 2026');
    expect(nl('A08')).toContain('voltooid op 1-8-2025, na de peildatum 1-7-2025');
    expect(nl('R01')).toContain('Volgens de beleidsregel “SROI” (Inkoopbeleid 2024) hoort daar: minstens 2%');
    expect(nl('R01', ({ row }) => row === 'A-19')).toContain('Bij A-19 staat in “SROI %” nog 1,5%.');
  });

  it('name the evidence that is missing, and who must talk', () => {
    expect(nl('G03')).toContain('“Afweging staat in het startdocument”');
    expect(nl('B15')).toContain('Ga nu in gesprek met Hoofd Groen');
  });

  it('begin with a capital where a row has no key, and leave out the stop of a quoted rule', () => {
    const { of } = checkOf({
      Aanbestedingen: gridOf(
        { Aanbesteding: 'Zelfde', Start: null, Kansrijk: 'ja' },
        { Aanbesteding: 'Zelfde', Start: '2025-Q3', Kansrijk: 'ja' },
      ),
      Beleidsregels: gridOf({ Regel: 'Altijd een pilot.', Kolom: 'Pilot', Minimaal: 'ja', Zwaarte: 'Verplicht' }),
    });
    expect(findingMessage(of('B13')[0] as Finding, 'nl')).toMatch(/^Rij 2 is kansrijk, maar heeft nog geen start/);
    expect(findingMessage(of('R01')[0] as Finding, 'nl')).toContain(
      'Volgens de beleidsregel “Altijd een pilot” hoort daar: ja',
    );
  });

  it('ask to couple a table that is not there, and name the sheet that looks like it', () => {
    expect(nl('T01', ({ table }) => table === 'Aanbestedingen')).toBe(
      'Er is geen blad “Aanbestedingskalender” gevonden. Het rapport wordt wel gemaakt, maar zonder deze cijfers. Blad “Planning 2026” lijkt er het meest op. Koppel uw eigen blad, of maak een blad met die naam.',
    );
    const { of } = checkOf({});
    expect(of('T01').map(({ table }) => table)).toEqual(['Themas', 'Aanbestedingen', 'Acties']);
  });

  it("use the user's own heading", () => {
    const { of } = checkOf({ Acties: gridOf({ Nummer: '1', Actiepunt: 'a', Startkwartaal: null, Trekker: 'ik' }) });
    expect(findingMessage(of('A05')[0] as Finding, 'nl')).toContain('Vul bij “Startkwartaal” een kwartaal in');
    expect(findingMessage(of('A05')[0] as Finding, 'en')).toContain('Enter a quarter in “Startkwartaal”');
  });

  it('refuse a finding that lacks what they need', () => {
    const finding = findings.find(({ code }) => code === 'A06') as Finding;
    expect(() => findingMessage({ ...finding, details: {} }, 'nl')).toThrow(TypeError);
  });
});

describe('what was expected', () => {
  it.each(LANGUAGES)('is said for every grammar (%s)', (language) => {
    for (const { expected } of findings) {
      if (expected !== null) expect(expectedText(expected, language)).toMatch(/^[A-Za-z].{5,}/);
    }
  });

  it('names an example', () => {
    const of = (grammar: 'quarter' | 'money' | 'choice', choices: readonly string[] = []) => ({
      grammar,
      choices,
      nearest: null,
      because: null,
    });
    expect(expectedText(of('quarter'), 'nl')).toBe('een kwartaal, bijvoorbeeld 2025-Q3');
    expect(expectedText(of('money'), 'en')).toBe('an amount in euros, for example 12500 or € 12,500.50');
    expect(expectedText(of('choice', ['Ja', 'Deels', 'Nee']), 'nl')).toBe('Ja, Deels of Nee');
    expect(expectedText(of('choice'), 'nl')).toBe('een van de keuzes van deze kolom');
  });
});

describe('smaller words', () => {
  it('name severities in the form that goes with the number', () => {
    expect(severityName('error', 'nl')).toBe('fout');
    expect(severityName('error', 'nl', 3)).toBe('fouten');
    expect(severityName('notice', 'en', 0)).toBe('notices');
  });

  it('say of which years the thresholds are not known', () => {
    expect(thresholdNote([], 'nl')).toBeNull();
    expect(thresholdNote([2028], 'nl')).toMatch(/^Van 2028 .* van dat jaar/);
    expect(thresholdNote([2023, 2028], 'en')).toMatch(/^The EU thresholds of 2023 and 2028 .* of those years/);
  });
});
