import type { Computed } from '../app/reading/compute-workbook';
import { formatQuarter, yearOfQuarter } from '../core/kernel/quarter';
import { statementOfYear } from '../core/statements/coverage-statement';
import { headlineOf, type Headline } from '../core/statements/headline';
import { cliWords } from '../messages/cli';
import type { Language } from '../messages/language';
import { statementWords } from '../messages/statements';
import { shownDate } from './commands/check-command';
import type { Terminal } from './host';

/**
 * What may be said of the plan, as on the front page of the report: what it promised first, each number with its
 * denominator and what changed since the last Momentopname.
 */
export function printHeadlines(terminal: Terminal, computed: Computed, language: Language): void {
  const { plan, figures } = computed;
  const { figures: words } = cliWords(language);
  terminal.print(
    terminal.paint('bold', words.title(plan.workbook, shownDate(plan, language), formatQuarter(figures.quarter))),
  );
  const headline = headlineOf(plan, figures);
  for (const line of [...statementLines(headline, language), ...otherYears(computed, headline, language)]) {
    terminal.print(line);
  }
  if (figures.coverage === null) terminal.print(words.noCoverage());
  const { length: unreadable } = figures.unreadable;
  if (unreadable > 0) terminal.print(terminal.paint('yellow', words.leftOut(unreadable)));
}

function statementLines({ statements, unpromisedCoverage }: Headline, language: Language): readonly string[] {
  const words = statementWords(language);
  const lines = statements.flatMap((statement) => {
    const moved = words.movement(statement);
    return [`▸ ${words.sentence(statement)}`, ...(moved === null ? [] : [`  ${moved}`])];
  });
  return unpromisedCoverage === null ? lines : [...lines, `  ${words.unpromisedCoverage(unpromisedCoverage)}`];
}

/** Years beside the reported one, named as such; only where the plan promised coverage. */
function otherYears(
  { plan, figures }: Computed,
  { unpromisedCoverage }: Headline,
  language: Language,
): readonly string[] {
  if (figures.coverage === null || unpromisedCoverage !== null) return [];
  const words = statementWords(language);
  return figures.coverage.years
    .filter(({ year }) => year !== yearOfQuarter(figures.quarter))
    .map((year) => statementOfYear(plan, year))
    .filter(({ promised }) => promised)
    .map((statement) => `  ${words.sentence(statement)}`);
}
