import type { Deviation } from '../../figures/figures';
import { overlaps, yearOfSpan } from '../../kernel/span';
import { textKey } from '../../kernel/text-key';
import { isPublished } from '../../plan/tender-facts';
import { lastSnapshot, lastSnapshotPeriod } from '../../statements/last-snapshot';
import type { ReportContext } from '../report-context';

/** The deviations that a reader can still act on or has not seen, and how many others there are. */
export interface DeviationChoice {
  readonly shown: readonly Deviation[];
  readonly older: number;
}

/**
 * Of the deviations those of the reported year whose tender is neither published nor cancelled, and those that came
 * since the last Momentopname.
 */
export function chosenDeviations(context: ReportContext): DeviationChoice {
  const all = context.figures.coverage?.deviations ?? [];
  const startBefore = startsInSnapshot(context);
  const shown = all.filter((moved) => isOpen(moved, context) || isNew(moved, startBefore));
  return { shown, older: all.length - shown.length };
}

function isOpen({ tender: key, from, to }: Deviation, { rows, year }: ReportContext): boolean {
  const tender = rows.tender(key);
  const isOfYear = yearOfSpan(from) === year || yearOfSpan(to) === year;
  return isOfYear && tender !== undefined && !isPublished(tender) && tender.status !== 'Vervallen';
}

/** It starts at another time than the last Momentopname says, or was not there yet. Without one nothing is new. */
function isNew({ tender, to }: Deviation, before: StartsThen): boolean {
  if (before === null) return false;
  const start = before.get(textKey(tender)) ?? null;
  return start === null || !overlaps(start, to);
}

type StartsThen = ReadonlyMap<string, Deviation['to'] | null> | null;

function startsInSnapshot({ plan }: ReportContext): StartsThen {
  if (lastSnapshotPeriod(plan) === null) return null;
  return new Map(
    lastSnapshot(plan, 'Aanbestedingen').flatMap(({ nr, start }) =>
      nr === null ? [] : [[textKey(nr), start] as const],
    ),
  );
}
