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

const formats = formatsOf('nl');
const { number, list } = formats;
const AND_MORE = 'en nog';

const REASONS: Readonly<Record<MoveReason, string>> = {
  new: 'nieuw',
  removed: 'niet meer in de aanbestedingskalender',
  unreadable: 'niet meer leesbaar',
  cancelled: 'vervallen',
  revived: 'niet langer vervallen',
  'moved-in': 'naar dit jaar verschoven',
  'moved-out': 'naar een ander jaar verschoven',
  promising: 'kansrijk geworden',
  'not-promising': 'niet meer kansrijk',
  applied: 'toegepast',
  'no-longer-applied': 'niet meer toegepast',
};

const PROMISES = {
  flagships: ['speerpuntaanbesteding', 'speerpuntaanbestedingen'],
  supported: ['ondersteunde speerpuntaanbesteding', 'ondersteunde speerpuntaanbestedingen'],
  pilots: ['pilot', 'pilots'],
} as const;

function tenders(count: number): string {
  return `${number(count)} ${plural(count, 'aanbesteding', 'aanbestedingen')}`;
}

function actions(count: number): string {
  return `${number(count)} ${plural(count, 'actie', 'acties')}`;
}

function are(count: number): string {
  return plural(count, 'is', 'zijn');
}

function ofBase({ over, applied, base, year }: CoverageStatement): string {
  const noun = plural(base, 'aanbesteding', 'aanbestedingen');
  return `${number(applied)} van de ${number(base)} ${over === 'Kansrijk' ? `kansrijke ${noun}` : noun} van ${year}`;
}

function aim({ target, interpolated }: CoverageStatement): string {
  if (target === null) return '';
  return `${targetShown(target, formats)}${interpolated ? ' (berekend, niet vastgesteld)' : ''}`;
}

function stillNeeded({ short, candidates, state }: CoverageStatement): string {
  const needed = `Er ${are(short ?? 0)} nog ${tenders(short ?? 0)} nodig`;
  const open = candidates.length;
  if (state === 'within-reach') return `${needed}, en ${tenders(open)} ${are(open)} nog aan te passen.`;
  if (open === 0) return `${needed}, maar er is geen aanbesteding meer aan te passen.`;
  return `${needed}, maar er ${are(open)} nog maar ${tenders(open)} aan te passen.`;
}

/** A plan that chose no themes to focus on has no focus themes to speak of. */
function themeOf({ hasFocus }: CoverageStatement): string {
  return hasFocus ? 'focusthema' : 'thema';
}

function coverage(statement: CoverageStatement): string {
  const { year, over, base, state, share, target, left } = statement;
  if (state === 'no-tenders') {
    const goal = target === null ? '' : ` Het doel is ${aim(statement)}.`;
    return `In ${year} start nog geen ${over === 'Kansrijk' ? 'kansrijke aanbesteding' : 'aanbesteding'}.${goal}`;
  }
  if (state === 'nothing-recorded') {
    const of = base === 1 ? `de aanbesteding van ${year} die meetelt` : `de ${tenders(base)} van ${year} die meetellen`;
    return `Bij ${of} is per thema nog niets ingevuld.`;
  }
  const shown = share === null ? '' : ` (${shareShown(share, target, formats)})`;
  const first = `Bij ${ofBase(statement)} is een ${themeOf(statement)} toegepast${shown}.`;
  if (state === 'no-target') return `${first} Voor ${year} is geen doel vastgesteld.`;
  if (state === 'met') return `${first} Het doel van ${aim(statement)} is gehaald${leftBase(left)}.`;
  if (state === 'ahead') return `${first} Het doel is ${aim(statement)}.`;
  if (state === 'missed') return `${first} Het doel van ${aim(statement)} is niet gehaald.`;
  return `${first} Het doel is ${aim(statement)}. ${stillNeeded(statement)}`;
}

/** What is no longer counted, beside "gehaald": the base shrank. */
function leftBase(left: readonly TenderMove[]): string {
  if (left.length === 0) return '';
  const parts = groupedMoves(left).map(({ reason, moves }) => `${REASONS[reason]}: ${named(moves)}`);
  return `, nadat ${tenders(left.length)} uit de telling ${are(left.length)} gegaan (${parts.join('; ')})`;
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
    const applied = withApplied ? (sign > 0 ? ' en toegepast' : ', was toegepast') : '';
    return `${signed(sign * group.length)} ${REASONS[reason]}${applied} (${named(group)})`;
  });
  if (unfollowed.base !== 0 || unfollowed.applied !== 0) {
    parts.push(
      `rijen zonder eigen Nr: ${signed(unfollowed.applied)} toegepast en ${signed(unfollowed.base)} in de telling`,
    );
  }
  const change = parts.length === 0 ? 'er is niets veranderd' : parts.join(', ');
  return `${number(from.applied)} van ${number(from.base)} → ${number(to.applied)} van ${number(to.base)}: ${change}`;
}

function coverageMoved({ movement }: CoverageStatement): string | null {
  return movement === null ? null : `Sinds ${formats.period(movement.since)}: ${bridge(movement)}.`;
}

function count({ promise, year, realised, target, state }: CountStatement): string {
  const [one, many] = PROMISES[promise];
  const said = `Voor ${year} ${plural(realised.count, 'staat', 'staan')} er ${number(realised.count)} ${plural(realised.count, one, many)} in de aanbestedingskalender`;
  if (state === 'met') return `${said}. Het doel van ${number(target)} is gehaald.`;
  if (state === 'missed') return `${said}. Het doel van ${number(target)} is niet gehaald.`;
  return `${said}. Het doel is ${number(target)}.`;
}

function rules({ applies, met, explained, pending, broken }: RuleStatement): string {
  const parts = [
    ...(met > 0 ? [`${number(met)} keer voldaan`] : []),
    ...(explained > 0 ? [`${number(explained)} keer uitgelegd`] : []),
    ...(pending > 0 ? [`${number(pending)} keer nog in te vullen`] : []),
    ...(broken > 0 ? [`${number(broken)} keer niet voldaan na publicatie`] : []),
  ];
  return `Een beleidsregel geldt ${number(applies)} keer voor een aanbesteding: ${list(parts)}.`;
}

function steps(themes: readonly { readonly theme: string; readonly levels: number }[]): string {
  return list(themes.map(({ theme, levels }) => `${theme} (${number(levels)} ${plural(levels, 'niveau', 'niveaus')})`));
}

function levels({ year, themes, behind, toGo, reached, notYet, unknown }: LevelStatement): string {
  const said: string[] = [];
  if (behind.length > 0) said.push(`Achter op het niveau dat al bereikt had moeten zijn: ${steps(behind)}.`);
  if (toGo.length > 0) said.push(`Voor het eind van ${year} nog te bereiken: ${steps(toGo)}.`);
  if (said.length === 0 && reached.length > 0) {
    said.push(
      reached.length === themes
        ? `Op het gevraagde niveau voor ${year}: ${themes === 1 ? 'het enige thema' : `alle ${number(themes)} thema's`}.`
        : `Op het gevraagde niveau: ${list(reached)}.`,
    );
  }
  if (unknown.length > 0) said.push(`Het huidige niveau is nog niet vastgelegd bij ${list(unknown)}.`);
  if (said.length === 0) said.push(`De ambitie is nog niet aan de orde bij ${list(notYet)}.`);
  return said.join(' ');
}

function actionsSaid({ total, done, cancelled, open, lateIsKnown }: ActionStatement): string {
  if (total === 0) return 'Er staan nog geen acties in het plan.';
  const parts = [
    ...(done > 0 ? [`${number(done)} voltooid`] : []),
    ...(open.current > 0 ? [`${number(open.current)} aan de beurt`] : []),
    ...(open.continuous > 0 ? [`${number(open.continuous)} doorlopend`] : []),
    ...(open.planned > 0 ? [`${number(open.planned)} gepland voor later`] : []),
    ...(open.late > 0 ? [`${number(open.late)} te laat`] : []),
    ...(open.undated > 0 ? [`${number(open.undated)} zonder kwartaal`] : []),
    ...(cancelled > 0 ? [`${number(cancelled)} vervallen`] : []),
  ];
  const split = `Van de ${actions(total)} ${are(total)} er ${list(parts)}.`;
  if (!lateIsKnown) return `${split} Van ${actions(open.undated)} is geen kwartaal bekend.`;
  return open.late > 0 ? split : `${split} Geen enkele actie is te laat.`;
}

function actionsMoved({ movement }: ActionStatement): string | null {
  if (movement === null) return null;
  const { since, newlyDone } = movement;
  if (newlyDone.length === 0) return `Sinds ${formats.period(since)} is er geen actie voltooid.`;
  const which = keysInShort(newlyDone, formats, AND_MORE);
  return `Sinds ${formats.period(since)} ${are(newlyDone.length)} ${actions(newlyDone.length)} voltooid (${which}).`;
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
    return `${signed(to.applied - from.applied)} toegepast en ${signed(to.base - from.base)} in de telling sinds ${formatPeriod(since)}`;
  }
  if (statement.kind === 'actions' && statement.movement !== null) {
    return `${signed(statement.movement.newlyDone.length)} voltooid sinds ${formatPeriod(statement.movement.since)}`;
  }
  return null;
}

function coverageCard(statement: CoverageStatement): CardWords {
  const { year, share, state, target } = statement;
  return {
    label: `Dekking ${year}`,
    value: share === null ? '–' : shareShown(share, target, formats),
    note: `${state === 'nothing-recorded' ? 'per thema nog niets ingevuld' : ofBase(statement)}; ${target === null ? 'geen doel vastgesteld' : `doel ${aim(statement)}`}`,
  };
}

function countCard({ promise, year, realised, target }: CountStatement): CardWords {
  const [, many] = PROMISES[promise];
  const label = `${many.charAt(0).toUpperCase()}${many.slice(1)} ${year}`;
  return { label, value: number(realised.count), note: `het doel is ${number(target)}` };
}

function ruleCard({ met, explained, applies, pending, broken }: RuleStatement): CardWords {
  const open = [
    ...(pending > 0 ? [`${number(pending)} nog in te vullen`] : []),
    ...(broken > 0 ? [`${number(broken)} niet voldaan`] : []),
  ];
  return {
    label: 'Beleidsregels voldaan of uitgelegd',
    value: number(met + explained),
    note: [`van de ${number(applies)} keer dat er een geldt`, ...open].join('; '),
  };
}

function levelCard({ themes, behind, toGo, year }: LevelStatement): CardWords {
  const still = toGo.length === 0 ? [] : [`${number(toGo.length)} nog te bereiken in ${year}`];
  return {
    label: "Thema's achter",
    value: number(behind.length),
    note: [`van de ${number(themes)} ${plural(themes, 'thema', "thema's")} met een ambitie`, ...still].join('; '),
  };
}

function actionCard({ done, total, open }: ActionStatement): CardWords {
  const rest = [
    ...(open.late > 0 ? [`${number(open.late)} te laat`] : []),
    ...(open.undated > 0 ? [`${number(open.undated)} zonder kwartaal`] : []),
  ];
  return { label: 'Acties voltooid', value: number(done), note: [`van de ${actions(total)}`, ...rest].join('; ') };
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

/** What may be said of a plan, in Dutch. */
export const statementsNl: StatementWords = {
  sentence,
  movement,
  shortMovement,
  card,
  bridge,
  unpromisedCoverage: (statement) => {
    if (statement.state === 'no-tenders' || statement.state === 'nothing-recorded') return coverage(statement);
    return `Bij ${ofBase(statement)} is een ${themeOf(statement)} toegepast. Het plan noemt geen doel voor de dekking.`;
  },
};
