import { defineTable, optional, required } from '../../../src/core/schema/define-table';
import { matchHeadings } from '../../../src/core/schema/headings';
import { textType } from '../../../src/core/schema/word-types';

const note = { nl: '', en: '' };
const table = defineTable({
  name: 'Proef',
  note,
  columns: {
    title: required('Aanbesteding', textType, { aliases: ['Naam', 'Titel'], ...note }),
    value: optional('Geraamde waarde', textType, { aliases: ['Waarde', 'Keten'], ...note }),
  },
});

const match = (...headings: string[]): unknown => {
  const { columns, twice, unknown } = matchHeadings(table, headings, (key) => key === 'keten');
  return { columns: Object.fromEntries(columns), twice, unknown };
};

describe('headings', () => {
  it('match without regard to case, accents, spaces and line breaks, in any order', () => {
    expect(match('Geraamde\r\nwaarde ', 'Bijzonder', '\u00a0AANBESTÉDING')).toEqual({
      columns: { value: 0, title: 2 },
      twice: [],
      unknown: [1],
    });
  });

  it('match by alias when the name itself is not there', () => {
    expect(match('naam', 'waarde')).toEqual({ columns: { title: 0, value: 1 }, twice: [], unknown: [] });
  });

  it('leave an alias alone beside the name: people keep a "Naam" beside "Aanbesteding"', () => {
    expect(match('Naam', 'Aanbesteding', 'Titel')).toEqual({ columns: { title: 1 }, twice: [], unknown: [0, 2] });
  });

  it('are double only when of the same rank: twice the name, or two aliases', () => {
    expect(match('Aanbesteding', 'aanbesteding')).toMatchObject({
      columns: { title: 0 },
      twice: [{ field: 'title', column: 1, first: 0 }],
    });
    expect(match('Titel', 'Naam')).toMatchObject({
      columns: { title: 0 },
      twice: [{ field: 'title', column: 1, first: 0 }],
    });
  });

  it('are left to whatever claims them before an alias takes them', () => {
    expect(match('Keten', 'Aanbesteding')).toEqual({ columns: { title: 1 }, twice: [], unknown: [0] });
  });

  it('may be blank: such a column is unknown', () => {
    expect(match('', 'Aanbesteding', ' ')).toEqual({ columns: { title: 1 }, twice: [], unknown: [0, 2] });
  });
});
