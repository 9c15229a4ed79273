import { listFindings, MOST_LISTED, unlistedCount } from '../../../src/core/rules/list-findings';
import type { Finding } from '../../../src/core/schema/finding';
import { findingMessage } from '../../../src/messages/findings';

const finding = (code: Finding['code'], table: string, row: number): Finding => ({
  code,
  severity: 'error',
  table,
  sheet: 'Acties',
  row: `A-${row}`,
  rowNumber: row,
  column: 'Actie',
  heading: 'Actie',
  cell: `B${row + 1}`,
  value: null,
  expected: null,
  details: {},
});
const many = (count: number, code: Finding['code'], table: string): Finding[] =>
  Array.from({ length: count }, (_, row) => finding(code, table, row));

describe('the findings that are listed', () => {
  it('are all of them where no code has more than 10,000 in a table', () => {
    const findings = [...many(MOST_LISTED, 'C01', 'Acties'), ...many(MOST_LISTED, 'C01', 'Themas')];
    expect(listFindings(findings)).toEqual(findings);
  });

  it('are 10,000 of one code in one table and one that counts the rest', () => {
    const before = many(3, 'T02', 'Acties');
    const after = many(5, 'C01', 'Themas');
    const listed = listFindings([...before, ...many(200_000, 'C01', 'Acties'), ...after]);
    expect(listed).toHaveLength(3 + MOST_LISTED + 1 + 5);
    const summary = listed[3 + MOST_LISTED] as Finding;
    expect(summary).toMatchObject({ code: 'C01', table: 'Acties', row: null, cell: null });
    expect(unlistedCount(summary)).toBe(190_000);
    expect(findingMessage(summary, 'nl')).toBe('En nog 190.000 meldingen van deze soort in deze tabel.');
    expect(findingMessage(summary, 'en')).toBe('And 190,000 more issues of this kind in this table.');
    expect(listed.filter((each) => unlistedCount(each) !== null)).toHaveLength(1);
  });
});
