import { sourceSheetSpec, sourceTableSpec, sourceWidths } from '../../../src/core/report/source-sheet';
import type { AnyColumn } from '../../../src/core/schema/define-table';
import { TABLE_IDS, TABLES } from '../../../src/core/tables';
import { LANGUAGES } from '../../../src/messages/language';
import { reportWords } from '../../../src/messages/report';
import { flawsOf } from './sound-sheet';

const words = reportWords('nl').source;

describe('sourceTableSpec', () => {
  it.each(TABLE_IDS)('has every column of %s, with a note in both languages', (id) => {
    for (const language of LANGUAGES) {
      const { name, columns } = sourceTableSpec(id, [], reportWords(language).source);
      expect(name).toBe(TABLES[id].name);
      expect(columns.map(({ heading }) => heading)).toEqual(
        Object.values<AnyColumn>(TABLES[id].columns).map(({ heading }) => heading),
      );
      expect(columns.map(({ note }) => note)).toEqual(
        Object.values<AnyColumn>(TABLES[id].columns).map(({ note }) => note[language]),
      );
    }
  });

  it('puts the themes after Status, with their own note and drop-down', () => {
    const { columns, rows } = sourceTableSpec('tenders', [{ Nr: 'A-1', Klimaat: 'Eis', 'Geen kolom': 'weg' }], words, {
      themes: ['Klimaat', 'Circulair'],
    });
    const headings = columns.map(({ heading }) => heading);
    expect(headings.slice(headings.indexOf('Status'), headings.indexOf('Status') + 4)).toEqual([
      'Status',
      'Klimaat',
      'Circulair',
      'MVI-niveau',
    ]);
    const klimaat = columns[headings.indexOf('Klimaat')];
    expect(klimaat?.note).toContain('Klimaat');
    expect(klimaat?.validation).toMatchObject({ kind: 'list', strict: false });
    expect(rows[0]?.[headings.indexOf('Klimaat')]).toBe('Eis');
    expect(rows[0]).not.toContain('weg');
  });

  it('puts columns of the team itself behind those of the contract, for any word', () => {
    const { columns } = sourceTableSpec('tenders', [], words, { themes: ['Klimaat'], ownColumns: ['Startsessie'] });
    expect(columns.at(-1)).toMatchObject({ heading: 'Startsessie', headingLook: 'optionalHeading', validation: null });
    expect(sourceTableSpec('actions', [], words, { ownColumns: ['Startsessie'] }).columns).toHaveLength(
      Object.keys(TABLES.actions.columns).length,
    );
  });

  it('tells required from optional columns by their headings', () => {
    const { columns } = sourceTableSpec('actions', [], words);
    const looks = Object.fromEntries(columns.map(({ heading, headingLook }) => [heading, headingLook]));
    expect(looks).toMatchObject({ Nr: 'requiredHeading', Actie: 'requiredHeading', Budget: 'optionalHeading' });
  });

  it('refuses other words only where the grammar does', () => {
    const validationOf = (heading: string) =>
      sourceTableSpec('actions', [], words).columns.find((column) => column.heading === heading)?.validation;
    expect(validationOf('Status')).toMatchObject({ kind: 'list', strict: true });
    expect(validationOf('Status')?.message).not.toBe('');
    expect(validationOf('Uren')).toMatchObject({ kind: 'decimal', minimum: 0 });
    expect(validationOf('Voltooid op')).toMatchObject({ kind: 'date' });
    expect(validationOf('Actie')).toBeNull();
  });

  it('offers the names of another table, and lets others be typed', () => {
    const { columns } = sourceTableSpec('ambitions', [], words);
    expect(columns[0]?.validation).toMatchObject({
      kind: 'list-of',
      range: { sheet: "Thema's", address: 'A2:A501' },
      strict: false,
    });
  });

  it.each(TABLE_IDS)('has lists of %s that Excel can hold', (id) => {
    for (const { validation } of sourceTableSpec(id, [], words).columns) {
      expect((validation?.message ?? '').length).toBeLessThanOrEqual(255);
      if (validation?.kind !== 'list') continue;
      expect(validation.items.join(',').length).toBeLessThanOrEqual(255);
      expect(validation.items.filter((item) => item.includes(','))).toEqual([]);
    }
  });

  it('has at least one row, for a table without one is none', () => {
    expect(sourceTableSpec('actions', [], words).blankRows).toBe(1);
    expect(sourceTableSpec('actions', [{ Nr: '1' }], words).blankRows).toBe(0);
    expect(sourceTableSpec('actions', [{ Nr: '1' }], words, { blankRows: 5 }).blankRows).toBe(5);
  });
});

describe('sourceSheetSpec', () => {
  it.each(TABLE_IDS)('lays out %s soundly, the user’s to fill', (id) => {
    const spec = sourceSheetSpec(id, [], words);
    expect(flawsOf(spec)).toEqual([]);
    expect(spec).toMatchObject({ kind: null, name: TABLES[id].sheet, freezeRows: 1, gridlines: true, status: null });
    expect(spec.columnWidths).toEqual(sourceWidths(id, words));
  });
});
