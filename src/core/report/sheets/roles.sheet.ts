import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { liveActions, responsibilityMatrix, rolesWithActions, roleTable } from '../sections/role-sections';

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
      unassigned: liveActions(plan).filter(({ roles: named, owner }) => (named ?? []).length === 0 && owner === null)
        .length,
    }),
    blocks: [...roleTable(context), ...responsibilityMatrix(context)],
  };
}
