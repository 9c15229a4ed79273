import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN_EXAMPLES, type PlanExampleName } from '../../src/app/starting/examples/example-data';

/** A place that docs/mission.md names, word for word: where first, then what is to be seen there. */
export interface MissionPlace {
  readonly text: string;
  readonly where: string;
  readonly seen: readonly string[];
}

/** Where a plan's example shows what the plan asks. */
export interface MissionPlaces {
  readonly workbook: readonly MissionPlace[];
  readonly pane: readonly MissionPlace[];
  readonly report: readonly MissionPlace[];
}

/** What the plans ask (S1, S2 …); `null` for a plan that does not. */
export interface Mission {
  readonly id: string;
  readonly plans: Readonly<Record<PlanExampleName, MissionPlaces | null>>;
}

/** Said in the place of places where there are none, so that it is never left out by mistake. */
const ONLY_ELSEWHERE = { pane: 'alleen in het rapport', report: 'alleen in het paneel' } as const;

const NOT_ASKED = '–';

/** The page as it is read by people, for the tests that hold it to what it says. */
export function readMissions(): readonly Mission[] {
  const page = readFileSync(join(__dirname, '../../docs/mission.md'), 'utf8');
  return page
    .split(/^## /m)
    .filter((section) => /^S\d+\. /.test(section))
    .map((section) => ({ id: section.slice(0, section.indexOf('.')), plans: plansOf(section) }));
}

function plansOf(section: string): Mission['plans'] {
  const rows = section.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const [alkmaar = null, helmond = null, heerlen = null] = PLAN_EXAMPLES.map((example) => {
    const found = rows.filter(([, plan = '']) => plan.toLowerCase() === example);
    const [, , workbook, pane, report, end] = found[0] ?? [];
    if (found.length !== 1 || workbook === undefined || pane === undefined || report === undefined || end !== '')
      throw new Error(`docs/mission.md: ${example} wants one row of four cells in: ${section.split('\n')[0]}`);
    const cells = [workbook, pane, report];
    if (cells.every((cell) => cell === NOT_ASKED)) return null;
    return {
      workbook: places(workbook, ': '),
      pane: pane === ONLY_ELSEWHERE.pane ? [] : places(pane, ' › '),
      report: report === ONLY_ELSEWHERE.report ? [] : places(report, ' › '),
    };
  });
  return { alkmaar, helmond, heerlen };
}

function places(cell: string, separator: string): readonly MissionPlace[] {
  return cell.split('; ').map((text) => {
    const [where = '', ...seen] = text.split(separator);
    if (where === '' || seen.includes('')) throw new Error(`docs/mission.md: cannot be read: ${cell}`);
    return { text, where, seen };
  });
}
