import { listFindings } from '../../../src/core/rules/list-findings';
import { findingMessage } from '../../../src/messages/findings';
import { checkOf, gridOf } from '../../support/check-of';

describe('findings as they are listed', () => {
  const { findings } = checkOf({
    Acties: gridOf(...['1', '2', '3', '4'].map((Nr) => ({ Nr, Actie: 'x', Begin: null, Rol: null }))),
  });
  const codes = (most: number) =>
    listFindings(findings, most)
      .filter(({ code }) => code === 'A05')
      .map(({ row, details }) => details.rest ?? row);

  it('are all of them while there are not too many of one code in one table', () => {
    expect(listFindings(findings)).toBe(findings);
    expect(codes(4)).toEqual(['1', '2', '3', '4']);
  });

  it('end with one that counts the rest, and says so', () => {
    expect(codes(2)).toEqual(['1', '2', 2]);
    const rest = listFindings(findings, 3).find(({ code, details }) => code === 'A05' && 'rest' in details);
    expect(rest).toMatchObject({ row: null, cell: null, severity: 'warning', table: 'Acties', details: { rest: 1 } });
    expect(rest && findingMessage(rest, 'nl')).toBe('En nog 1 melding A05 op dit blad, ook meegeteld.');
    expect(rest && findingMessage(rest, 'en')).toBe('And 1 more A05 finding on this sheet, counted too.');
  });
});
