import { resolveChoices } from '../../../src/core/schema/column-choices';
import { defineTable, optional, required } from '../../../src/core/schema/define-table';
import { matchTable } from '../../../src/core/schema/headings';
import { textType } from '../../../src/core/schema/word-types';
import type { ColumnChoice } from '../../../src/core/workbook/raw-table';
import { rawTableOf } from '../../support/plan-of';

const note = { nl: '', en: '' };
const table = defineTable({
  name: 'Proef',
  note,
  columns: {
    title: required('Aanbesteding', textType, { aliases: ['Naam'], ...note }),
    start: optional('Start', textType, { aliases: ['Planning'], ...note }),
  },
});

const match = (headings: readonly string[], ...choices: readonly ColumnChoice[]): unknown => {
  const { columns, twice, unknown, refused } = matchTable(table, {
    ...rawTableOf('Aanbestedingen', [headings]),
    choices,
  });
  return {
    columns: Object.fromEntries(columns),
    ...(twice.length > 0 ? { twice } : {}),
    unknown,
    ...(refused.length > 0 ? { refused: refused.map(({ because, choice }) => `${choice.column} ${because}`) } : {}),
  };
};

describe('columns that the user chose', () => {
  it('win over the contract’s own names; the rest is matched as before', () => {
    expect(
      match(['Naam', 'Start', 'Wanneer in de markt'], { column: 'start', heading: 'wanneer IN de markt' }),
    ).toEqual({
      columns: { start: 2, title: 0 },
      unknown: [1],
    });
    expect(match(['Start', 'Aanbesteding'], { column: 'Aanbesteding', heading: 'Start' })).toEqual({
      columns: { title: 0 },
      unknown: [1],
    });
  });

  it('may be none: neither a name nor an alias is used then', () => {
    expect(match(['Aanbesteding', 'Start', 'Planning'], { column: 'Start', heading: null })).toEqual({
      columns: { title: 0 },
      unknown: [1, 2],
    });
  });

  it('are left to the automatic matching when they cannot be followed', () => {
    const headings = ['Aanbesteding', 'Start', 'Begin', 'Begin'];
    expect(match(headings, { column: 'Start', heading: 'Wanneer' })).toMatchObject({
      columns: { title: 0, start: 1 },
      refused: ['Start heading-gone'],
    });
    expect(match(headings, { column: 'Start', heading: 'begin' })).toMatchObject({ refused: ['Start heading-twice'] });
    expect(match(headings, { column: 'Begin', heading: 'Start' })).toMatchObject({ refused: ['Begin unknown-column'] });
    expect(
      match(headings, { column: 'Start', heading: 'Start' }, { column: 'Aanbesteding', heading: 'Start' }),
    ).toMatchObject({ columns: { start: 1, title: 0 }, refused: ['Aanbesteding heading-taken'] });
    expect(match(headings, { column: 'Start', heading: null }, { column: 'start', heading: 'Start' })).toMatchObject({
      columns: { title: 0 },
      refused: ['start column-twice'],
    });
  });

  it('are none where nothing was said', () => {
    expect(resolveChoices([], ['Start'], () => 'start')).toEqual({ columns: new Map(), refused: [] });
  });
});
