import type { CoverageMovement } from './coverage-movement';
import type { CoverageStatement } from './coverage-statement';
import type { Statement } from './headline';

/** A statement as a card: what it is about, its number, and what the number is a part of. */
export interface CardWords {
  readonly label: string;
  /** "8 van de 12", "67%": a number that never stands without its noun or its denominator in `note`. */
  readonly value: string;
  readonly note: string;
}

/** Every statement in words: the messages implement it once in each language, for sheets, pane, documents and terminal. */
export interface StatementWords {
  /** One idea per sentence, each with its full stop; with its denominator. */
  readonly sentence: (statement: Statement) => string;
  /** What changed since the last Momentopname, with the tenders or actions that made it; `null` where none is known. */
  readonly movement: (statement: Statement) => string | null;
  /** The same, short enough for a card. */
  readonly shortMovement: (statement: Statement) => string | null;
  readonly card: (statement: Statement) => CardWords;
  /** The bridge in tenders: "8 van de 12 → 9 van de 10: +1 toegepast, …". */
  readonly bridge: (movement: CoverageMovement) => string;
  /** Coverage that the plan never promised: a line in the body. */
  readonly unpromisedCoverage: (statement: CoverageStatement) => string;
}
