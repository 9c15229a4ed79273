import { isInFigures } from '../../plan/action-facts';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { responsibilityMatrix, rolesWithActions, roleTable } from '../sections/role-sections';

/** Who does what: the roles with what they are for, and the actions with who carries them out. */
export function rolesSheet(context: ReportContext): ReportSheet | null {
  const { words, plan } = context;
  if (plan.tables.roles.rows.length === 0) return null;
  const roles = rolesWithActions(context);
  return {
    title: words.roles.title,
    answer: words.roles.answer({
      roles: roles.length,
      without: roles.filter(({ actions }) => actions.length === 0).length,
      unassigned: plan.tables.actions.rows.filter(
        (action) =>
          isInFigures(plan, action) &&
          action.status !== 'Vervallen' &&
          (action.roles ?? []).length === 0 &&
          action.owner === null,
      ).length,
    }),
    blocks: [...roleTable(context), ...responsibilityMatrix(context)],
  };
}
