import fc from 'fast-check';
import { textKey } from '../../../src/core/kernel/text-key';
import { MANIFEST_THEMES } from '../../../src/core/reference/theme-names';
import type { AnyColumn } from '../../../src/core/schema/define-table';
import { FINDING_CODES } from '../../../src/core/schema/finding-codes';
import { Refusal, Remarked } from '../../../src/core/schema/reading';
import { wordIndex } from '../../../src/core/schema/word-types';
import { TABLE_IDS, TABLES, tableIdOf, type TableId } from '../../../src/core/tables';
import { filledCells } from '../../support/arbitraries';
import { IN_1900, IN_1904, valueOf } from '../../support/readings';

const columnsOf = (id: TableId): [string, AnyColumn][] => Object.entries<AnyColumn>(TABLES[id].columns);
const ALL_COLUMNS = TABLE_IDS.flatMap((id) => columnsOf(id).map(([field, column]) => ({ id, field, column })));

describe.each(TABLE_IDS)('the table %s', (id) => {
  it('has headings and aliases that mean one column each', () => {
    const meanings = columnsOf(id).flatMap(([field, { heading, aliases }]) =>
      [heading, ...aliases].map((word) => ({ field, key: textKey(word) })),
    );
    for (const { field, key } of meanings) {
      const others = meanings.filter((other) => other.key === key);
      expect({ key, fields: others.map((other) => other.field) }).toEqual({ key, fields: [field] });
    }
  });

  it('has a key of its own columns, and columns that refer to tables of the contract', () => {
    const fields = columnsOf(id).map(([field]) => field);
    expect(fields).toEqual(expect.arrayContaining([...TABLES[id].key]));
    for (const [, { refersTo }] of columnsOf(id)) expect(refersTo === null || tableIdOf(refersTo) !== null).toBe(true);
    const own = ['key', 'rowNumber', 'unreadable', 'unresolved', 'elsewhere', 'marks', 'unreadableThemes'];
    expect(fields.filter((field) => own.includes(field))).toEqual([]);
  });

  it('says in both languages what it and its columns are for', () => {
    for (const { nl, en } of [TABLES[id].note, ...columnsOf(id).map(([, { note }]) => note)]) {
      expect(nl).toMatch(/\S.*\.$/);
      expect(en).toMatch(/\S.*\.$/);
    }
  });
});

describe('the columns of the contract', () => {
  it('have choices and spellings that mean one choice each', () => {
    for (const { column } of ALL_COLUMNS) {
      const { choices, aliases } = column.type;
      expect(() => wordIndex(choices, aliases)).not.toThrow();
      expect(Object.keys(aliases).filter((word) => !choices.includes(word))).toEqual([]);
    }
  });

  it('read each of their choices, in every spelling, as the same value', () => {
    for (const { column } of ALL_COLUMNS) {
      const { choices, aliases } = column.type;
      for (const choice of choices) {
        const value = valueOf(column.type.read(choice, IN_1900));
        for (const spelling of [choice.toUpperCase(), ` ${choice}\u00a0`, ...(aliases[choice] ?? [])]) {
          expect(valueOf(column.type.read(spelling, IN_1900))).toEqual(value);
        }
      }
    }
  });

  it('write each of their choices so that it reads back', () => {
    for (const { column } of ALL_COLUMNS) {
      for (const choice of column.type.choices) {
        for (const context of [IN_1900, IN_1904]) {
          const value = valueOf(column.type.read(choice, context));
          const cell = column.type.write(value, context);
          expect(cell === null ? null : valueOf(column.type.read(cell, context))).toEqual(value);
        }
      }
    }
  });

  it('read any cell without throwing; what they read is written and reads back, what they refuse has a reason', () => {
    const types = [...new Set(ALL_COLUMNS.map(({ column }) => column.type))];
    fc.assert(
      fc.property(fc.constantFrom(...types), filledCells, fc.constantFrom(IN_1900, IN_1904), (type, cell, context) => {
        const reading = type.read(cell, context);
        if (reading instanceof Refusal) {
          expect(Object.keys(FINDING_CODES)).toContain(reading.code);
          expect(reading.expected.grammar).toBe(type.grammar);
          return;
        }
        if (reading instanceof Remarked) expect(reading.codes.length).toBeGreaterThan(0);
        const value = valueOf(reading);
        const written = type.write(value, context);
        expect(written).not.toBeNull();
        if (written !== null && written !== '') expect(valueOf(type.read(written, context))).toEqual(value);
      }),
      { numRuns: 3000 },
    );
  });

  it('have a width, and a default that is no accident: null, or a value of the column', () => {
    for (const { column } of ALL_COLUMNS) {
      expect(column.type.width).toBeGreaterThan(0);
      if (column.blank === null) continue;
      const cell = column.type.write(column.blank, IN_1900);
      expect(cell === null ? null : valueOf(column.type.read(cell, IN_1900))).toBe(column.blank);
    }
  });
});

describe('the tables of the contract', () => {
  const contract = TABLE_IDS.filter((id) => !TABLES[id].extra);

  it('stand in the order of workbook.md', () => {
    expect(contract.map((id) => TABLES[id].name)).toEqual([
      'Instellingen', 'Themas', 'Nulmeting', 'Ambities', 'Doelen', 'Aanbestedingen', 'Acties', 'Indicatoren', 'Metingen',
      'Beleidsregels', 'Sdgs', 'SdgKompas', 'SdgRelevantie', 'Uitvraagteksten', 'Uitgaven', 'Kosten', 'Rollen',
      'Communicatie', 'Aandachtspunten', 'Evaluatie', 'Maatregelen', 'Resultaten', 'Afspraken', 'Checklist', 'Plantekst', 'Statusverloop', 'Momentopname', 'Afwijzingen',
    ]); // prettier-ignore
    expect(TABLE_IDS.filter((id) => TABLES[id].needed)).toEqual(['themes', 'tenders', 'actions']);
    expect(TABLE_IDS.filter((id) => TABLES[id].extra)).toEqual(['factors', 'aids']);
  });

  it('have names that mean one table each', () => {
    const nameKey = (name: string): string => textKey(name).replace(/[\s_'-]/g, '');
    const meanings = TABLE_IDS.flatMap((id) =>
      [...new Set([TABLES[id].name, TABLES[id].sheet, ...TABLES[id].aliases].map(nameKey))].map((key) => ({ id, key })),
    );
    for (const { id, key } of meanings) {
      expect({ key, ids: meanings.filter((other) => other.key === key).map((other) => other.id) }).toEqual({
        key,
        ids: [id],
      });
    }
  });

  it('have the keys of workbook.md', () => {
    const keys = contract.flatMap((id) =>
      TABLES[id].key.length === 0
        ? []
        : [
            [
              TABLES[id].name,
              TABLES[id].key.map((field) => (TABLES[id].columns as Record<string, AnyColumn>)[field]?.heading),
            ],
          ],
    );
    expect(Object.fromEntries(keys)).toEqual({
      Instellingen: ['Instelling'],
      Themas: ['Thema'],
      Ambities: ['Thema', 'Jaar'],
      Doelen: ['Soort', 'Thema', 'Indicator', 'Jaar'],
      Aanbestedingen: ['Nr'],
      Acties: ['Nr'],
      Indicatoren: ['Code'],
      Beleidsregels: ['Regel'],
      Checklist: ['Stap'],
      Sdgs: ['SDG'],
      Rollen: ['Rol'],
      Statusverloop: ['Plan', 'Periode', 'Tabel', 'Groep', 'Status'],
      Momentopname: ['Plan', 'Periode', 'Tabel', 'Nr'],
    });
  });

  it('ask for the columns that workbook.md prints in bold', () => {
    const required = contract.map((id) => [
      TABLES[id].name,
      columnsOf(id).flatMap(([, { required, heading }]) => (required ? [heading] : [])),
    ]);
    expect(Object.fromEntries(required)).toEqual({
      Instellingen: ['Instelling', 'Waarde'],
      Themas: ['Thema'],
      Nulmeting: ['Criterium'],
      Ambities: ['Thema', 'Jaar', 'Niveau'],
      Doelen: ['Soort', 'Jaar', 'Streefwaarde'],
      Aanbestedingen: ['Nr', 'Aanbesteding', 'Start', 'Kansrijk'],
      Acties: ['Nr', 'Actie'],
      Indicatoren: ['Code', 'Indicator'],
      Metingen: ['Kwartaal', 'Indicator', 'Realisatie'],
      Beleidsregels: ['Regel', 'Zwaarte'],
      Sdgs: ['SDG'],
      SdgKompas: ['Aanbesteding', 'SDG'],
      SdgRelevantie: ['Productgroep', 'SDG', 'Duiding'],
      Uitvraagteksten: ['Niveau', 'Tekst'],
      Uitgaven: ['Jaar', 'Productgroep', 'Bedrag'],
      Kosten: ['Aanbesteding', 'Variant', 'Jaar', 'Soort', 'Bedrag'],
      Rollen: ['Rol'],
      Communicatie: ['Moment'],
      Aandachtspunten: ['Punt'],
      Evaluatie: ['Jaar', 'Niveau', 'Vraag'],
      Maatregelen: ['Aanbesteding', 'Thema', 'Maatregel'],
      Statusverloop: ['Periode', 'Tabel', 'Status', 'Aantal'],
      Momentopname: ['Periode', 'Tabel', 'Nr'],
      Afwijzingen: ['Code', 'Tabel', 'Reden'],
      Resultaten: ['Resultaat'],
      Afspraken: ['Aanbesteding', 'Afspraak'],
      Checklist: ['Stap', 'Volgorde', 'Kolom'],
      Plantekst: ['Hoofdstuk', 'Volgorde', 'Tekst'],
    });
  });

  it('are found by name', () => {
    expect([tableIdOf('Aanbestedingen'), tableIdOf('aanbestedingen'), tableIdOf('Iets')]).toEqual([
      'tenders',
      null,
      null,
    ]);
  });
});

describe('the themes of the Manifest', () => {
  it('have names and aliases that mean one theme each, and no column of the calendar', () => {
    const meanings = MANIFEST_THEMES.flatMap((names, theme) =>
      [...new Set(names.map(textKey))].map((key) => ({ theme, key })),
    );
    const headings = columnsOf('tenders').flatMap(([, { heading, aliases }]) => [heading, ...aliases].map(textKey));
    for (const { theme, key } of meanings) {
      expect({ key, themes: meanings.filter((other) => other.key === key).map((other) => other.theme) }).toEqual({
        key,
        themes: [theme],
      });
      expect(headings).not.toContain(key);
    }
  });
});
