import { formatPeriod } from '../../core/schema/date-types';
import type { ActionStatement } from '../../core/statements/action-statement';
import type { CountStatement } from '../../core/statements/count-statement';
import type { CoverageMovement, MoveReason, TenderMove } from '../../core/statements/coverage-movement';
import type { CoverageStatement } from '../../core/statements/coverage-statement';
import type { Statement } from '../../core/statements/headline';
import type { LevelStatement } from '../../core/statements/level-statement';
import type { RuleStatement } from '../../core/statements/rule-statement';
import type { CardWords, StatementWords } from '../../core/statements/statement-words';
import { formatsOf, plural } from '../format';
import { groupedMoves, keysInShort, shareShown, signed, targetShown } from './moves';

const formats = formatsOf('en');
const { number, list } = formats;
const AND_MORE = 'and';

const REASONS: Readonly<Record<MoveReason, string>> = {
  new: 'new',
  removed: 'no longer in the tender calendar',
  unreadable: 'no longer readable',
  cancelled: 'cancelled',
  revived: 'no longer cancelled',
  'moved-in': 'moved into this year',
  'moved-out': 'moved to another year',
  promising: 'now promising',
  'not-promising': 'no longer promising',
  applied: 'applied',
  'no-longer-applied': 'no longer applied',
};

const PROMISES = {
  flagships: ['flagship tender', 'flagship tenders'],
  supported: ['supported flagship tender', 'supported flagship tenders'],
  pilots: ['pilot', 'pilots'],
} as const;

function tenders(count: number): string {
  return `${number(count)} ${plural(count, 'tender', 'tenders')}`;
}

function actions(count: number): string {
  return `${number(count)} ${plural(count, 'action', 'actions')}`;
}

function are(count: number): string {
  return plural(count, 'is', 'are');
}

function ofBase({ over, applied, base, year }: CoverageStatement): string {
  const noun = plural(base, 'tender', 'tenders');
  return `${number(applied)} of the ${number(base)} ${over === 'Kansrijk' ? `promising ${noun}` : noun} of ${year}`;
}

function aim({ target, interpolated }: CoverageStatement): string {
  if (target === null) return '';
  return `${targetShown(target, formats)}${interpolated ? ' (calculated, not stated)' : ''}`;
}

function stillNeeded({ short, candidates, state }: CoverageStatement): string {
  const needed = `${tenders(short ?? 0)} more ${are(short ?? 0)} needed`;
  const open = candidates.length;
  if (state === 'within-reach') return `${needed}, and ${tenders(open)} can still be changed.`;
  if (open === 0) return `${needed}, but no tender can be changed any more.`;
  return `${needed}, but only ${tenders(open)} can still be changed.`;
}

/** A plan that chose no themes to focus on has no focus themes to speak of. */
function themeOf({ hasFocus }: CoverageStatement): string {
  return hasFocus ? 'A focus theme' : 'A theme';
}

function coverage(statement: CoverageStatement): string {
  const { year, over, base, state, share, target, left } = statement;
  if (state === 'no-tenders') {
    const goal = target === null ? '' : ` The target is ${aim(statement)}.`;
    return `No ${over === 'Kansrijk' ? 'promising tender' : 'tender'} starts in ${year} yet.${goal}`;
  }
  if (state === 'nothing-recorded') {
    return `Nothing has been filled in per theme for the ${tenders(base)} that ${plural(base, 'counts', 'count')} in ${year}.`;
  }
  const shown = share === null ? '' : ` (${shareShown(share, target, formats)})`;
  const first = `${themeOf(statement)} is applied in ${ofBase(statement)}${shown}.`;
  if (state === 'no-target') return `${first} No target has been stated for ${year}.`;
  if (state === 'met') return `${first} The target of ${aim(statement)} has been met${leftBase(left)}.`;
  if (state === 'ahead') return `${first} The target is ${aim(statement)}.`;
  if (state === 'missed') return `${first} The target of ${aim(statement)} was not met.`;
  return `${first} The target is ${aim(statement)}. ${stillNeeded(statement)}`;
}

/** What is no longer counted, beside "met": the base shrank. */
function leftBase(left: readonly TenderMove[]): string {
  if (left.length === 0) return '';
  const parts = groupedMoves(left).map(({ reason, moves }) => `${REASONS[reason]}: ${named(moves)}`);
  return `, after ${tenders(left.length)} left the count (${parts.join('; ')})`;
}

function named(moves: readonly TenderMove[]): string {
  return keysInShort(
    moves.map(({ tender }) => tender),
    formats,
    AND_MORE,
  );
}

function bridge({ from, to, moves, unfollowed }: CoverageMovement): string {
  const parts = groupedMoves(moves).map(({ reason, sign, withApplied, moves: group }) => {
    const applied = withApplied ? (sign > 0 ? ' and applied' : ', was applied') : '';
    return `${signed(sign * group.length)} ${REASONS[reason]}${applied} (${named(group)})`;
  });
  if (unfollowed.base !== 0 || unfollowed.applied !== 0) {
    parts.push(
      `rows without an Nr of their own: ${signed(unfollowed.applied)} applied and ${signed(unfollowed.base)} counted`,
    );
  }
  const change = parts.length === 0 ? 'nothing has changed' : parts.join(', ');
  return `${number(from.applied)} of ${number(from.base)} → ${number(to.applied)} of ${number(to.base)}: ${change}`;
}

function coverageMoved({ movement }: CoverageStatement): string | null {
  return movement === null ? null : `Since ${formats.period(movement.since)}: ${bridge(movement)}.`;
}

function count({ promise, year, realised, target, state }: CountStatement): string {
  const [one, many] = PROMISES[promise];
  const said = `The tender calendar has ${number(realised.count)} ${plural(realised.count, one, many)} for ${year}`;
  if (state === 'met') return `${said}. The target of ${number(target)} has been met.`;
  if (state === 'missed') return `${said}. The target of ${number(target)} was not met.`;
  return `${said}. The target is ${number(target)}.`;
}

function rules({ applies, met, explained, pending, broken }: RuleStatement): string {
  const times = (many: number): string => `${number(many)} ${plural(many, 'time', 'times')}`;
  const parts = [
    ...(met > 0 ? [`met ${times(met)}`] : []),
    ...(explained > 0 ? [`explained ${times(explained)}`] : []),
    ...(pending > 0 ? [`still to be filled in ${times(pending)}`] : []),
    ...(broken > 0 ? [`not met after publication ${times(broken)}`] : []),
  ];
  return `A policy rule applies to a tender ${times(applies)}: ${list(parts)}.`;
}

function steps(themes: readonly { readonly theme: string; readonly levels: number }[]): string {
  return list(themes.map(({ theme, levels }) => `${theme} (${number(levels)} ${plural(levels, 'level', 'levels')})`));
}

function levels({ year, themes, behind, toGo, reached, notYet, unknown }: LevelStatement): string {
  const said: string[] = [];
  if (behind.length > 0) said.push(`Behind the level that was due: ${steps(behind)}.`);
  if (toGo.length > 0) said.push(`Still to be reached by the end of ${year}: ${steps(toGo)}.`);
  if (said.length === 0 && reached.length > 0) {
    said.push(
      reached.length === themes
        ? `At the level planned for ${year}: ${themes === 1 ? 'the only theme' : `all ${number(themes)} themes`}.`
        : `At the planned level: ${list(reached)}.`,
    );
  }
  if (unknown.length > 0) said.push(`The current level has not been recorded for ${list(unknown)}.`);
  if (said.length === 0) said.push(`The ambition is not due yet for ${list(notYet)}.`);
  return said.join(' ');
}

function actionsSaid({ total, done, cancelled, open, lateIsKnown }: ActionStatement): string {
  if (total === 0) return 'The plan has no actions yet.';
  const parts = [
    ...(done > 0 ? [`${number(done)} done`] : []),
    ...(open.current > 0 ? [`${number(open.current)} due now`] : []),
    ...(open.continuous > 0 ? [`${number(open.continuous)} continuous`] : []),
    ...(open.planned > 0 ? [`${number(open.planned)} planned for later`] : []),
    ...(open.late > 0 ? [`${number(open.late)} late`] : []),
    ...(open.undated > 0 ? [`${number(open.undated)} without a quarter`] : []),
    ...(cancelled > 0 ? [`${number(cancelled)} cancelled`] : []),
  ];
  const split = `Of the ${actions(total)}: ${list(parts)}.`;
  if (!lateIsKnown) return `${split} No quarter is known for ${actions(open.undated)}.`;
  return open.late > 0 ? split : `${split} No action is late.`;
}

function actionsMoved({ movement }: ActionStatement): string | null {
  if (movement === null) return null;
  const { since, newlyDone } = movement;
  if (newlyDone.length === 0) return `No action has been done since ${formats.period(since)}.`;
  const which = keysInShort(newlyDone, formats, AND_MORE);
  return `${actions(newlyDone.length)} ${plural(newlyDone.length, 'was', 'were')} done since ${formats.period(since)} (${which}).`;
}

function sentence(statement: Statement): string {
  switch (statement.kind) {
    case 'coverage':
      return coverage(statement);
    case 'count':
      return count(statement);
    case 'rules':
      return rules(statement);
    case 'levels':
      return levels(statement);
    case 'actions':
      return actionsSaid(statement);
  }
}

function movement(statement: Statement): string | null {
  if (statement.kind === 'coverage') return coverageMoved(statement);
  return statement.kind === 'actions' ? actionsMoved(statement) : null;
}

function shortMovement(statement: Statement): string | null {
  if (statement.kind === 'coverage' && statement.movement !== null) {
    const { since, from, to } = statement.movement;
    return `${signed(to.applied - from.applied)} applied and ${signed(to.base - from.base)} counted since ${formatPeriod(since)}`;
  }
  if (statement.kind === 'actions' && statement.movement !== null) {
    return `${signed(statement.movement.newlyDone.length)} done since ${formatPeriod(statement.movement.since)}`;
  }
  return null;
}

function coverageCard(statement: CoverageStatement): CardWords {
  const { year, share, state, target } = statement;
  return {
    label: `Coverage ${year}`,
    value: share === null ? '–' : shareShown(share, target, formats),
    note: `${state === 'nothing-recorded' ? 'nothing filled in per theme yet' : ofBase(statement)}; ${target === null ? 'no target stated' : `target ${aim(statement)}`}`,
  };
}

function countCard({ promise, year, realised, target }: CountStatement): CardWords {
  const [, many] = PROMISES[promise];
  const label = `${many.charAt(0).toUpperCase()}${many.slice(1)} ${year}`;
  return { label, value: number(realised.count), note: `the target is ${number(target)}` };
}

function ruleCard({ met, explained, applies, pending, broken }: RuleStatement): CardWords {
  const open = [
    ...(pending > 0 ? [`${number(pending)} still to be filled in`] : []),
    ...(broken > 0 ? [`${number(broken)} not met`] : []),
  ];
  return {
    label: 'Policy rules met or explained',
    value: number(met + explained),
    note: [`of the ${number(applies)} times that one applies`, ...open].join('; '),
  };
}

function levelCard({ themes, behind, toGo, year }: LevelStatement): CardWords {
  const still = toGo.length === 0 ? [] : [`${number(toGo.length)} still to be reached in ${year}`];
  return {
    label: 'Themes behind',
    value: number(behind.length),
    note: [`of the ${number(themes)} ${plural(themes, 'theme', 'themes')} with an ambition`, ...still].join('; '),
  };
}

function actionCard({ done, total, open }: ActionStatement): CardWords {
  const rest = [
    ...(open.late > 0 ? [`${number(open.late)} late`] : []),
    ...(open.undated > 0 ? [`${number(open.undated)} without a quarter`] : []),
  ];
  return { label: 'Actions done', value: number(done), note: [`of the ${actions(total)}`, ...rest].join('; ') };
}

function card(statement: Statement): CardWords {
  switch (statement.kind) {
    case 'coverage':
      return coverageCard(statement);
    case 'count':
      return countCard(statement);
    case 'rules':
      return ruleCard(statement);
    case 'levels':
      return levelCard(statement);
    case 'actions':
      return actionCard(statement);
  }
}

/** What may be said of a plan, in English. */
export const statementsEn: StatementWords = {
  sentence,
  movement,
  shortMovement,
  card,
  bridge,
  unpromisedCoverage: (statement) => {
    if (statement.state === 'no-tenders' || statement.state === 'nothing-recorded') return coverage(statement);
    return `${themeOf(statement)} is applied in ${ofBase(statement)}. The plan states no target for coverage.`;
  },
};
