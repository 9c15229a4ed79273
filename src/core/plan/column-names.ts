import { nearest } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import type { Finding } from '../schema/finding';
import { TABLES } from '../tables';
import { criterionSubject } from './calendar-criterion';
import { fieldFinding } from './place';
import type { Plan } from './plan';

/**
 * K02 for a Kolom that does not exist: of Indicatoren a column of the contract or a theme, of Checklist also a column of
 * the team's own. (A Kolom of Beleidsregels is R02.)
 */
export function columnNameFindings(plan: Plan): readonly Finding[] {
  const { raw } = plan.tables.tenders;
  if (raw === null) return [];
  const own = new Set(raw.headings.map(textKey));
  const names = [...Object.values(TABLES.tenders.columns).map(({ heading }) => heading), ...raw.headings];
  const details = (name: string) => ({ name, target: TABLES.tenders.name, nearest: nearest(name, names).slice(0, 1) });
  const { indicators, checklist } = plan.tables;
  return [
    ...indicators.rows.flatMap((row) =>
      row.column === null || criterionSubject(plan, row.column) !== null
        ? []
        : [fieldFinding(indicators, row, 'column', 'K02', { details: details(row.column) })],
    ),
    ...checklist.rows.flatMap((row) =>
      row.column === null || own.has(textKey(row.column)) || criterionSubject(plan, row.column) !== null
        ? []
        : [fieldFinding(checklist, row, 'column', 'K02', { details: details(row.column) })],
    ),
  ];
}
