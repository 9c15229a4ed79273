import { claimsOf, type Claim, type ListId } from './heading-claims';
import type { Heading } from './heading-lines';
import type { ColumnProfile } from './column-profile';
import { fitOf } from './field-fit';
import type { Confidence, Why } from './recognition';

/** A heading of a place with what it may mean and what its cells are. */
export interface JudgedColumn {
  readonly heading: Heading;
  readonly profile: ColumnProfile;
  readonly claims: readonly Claim[];
}

/** A column that a field was given to. */
export interface Assignment {
  readonly field: string;
  readonly column: number;
  readonly confidence: Confidence;
  readonly why: Why;
  /** Other columns with something to say for the field, best first. */
  readonly rivals: readonly number[];
}

interface Candidate {
  readonly field: string;
  readonly column: number;
  readonly claim: Claim;
  readonly fit: number | null;
  readonly score: number;
}

/** Less than this is no reason to take a column for a field. */
const LEAST = 0.4;
/** A rival this near makes a choice no more than a proposal. */
const NEAR = 0.14;

export function judgeColumns(
  id: ListId,
  headings: readonly Heading[],
  profiles: readonly ColumnProfile[],
): readonly JudgedColumn[] {
  return headings.map((heading, at) => ({
    heading,
    profile: profiles[at] as ColumnProfile,
    claims: heading.text === '' ? [] : claimsOf(id, heading),
  }));
}

/**
 * Gives each field the column with the most to say for it, words first and cells to decide between words. `skip`: fields
 * that are looked for in another way.
 */
export function assignColumns(
  id: ListId,
  columns: readonly JudgedColumn[],
  skip: ReadonlySet<string>,
): readonly Assignment[] {
  const candidates = columns
    .flatMap((judged, column) =>
      judged.claims.filter(({ field }) => !skip.has(field)).map((claim) => candidateOf(id, judged, column, claim)),
    )
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const taken = new Set<number>();
  const given = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (taken.has(candidate.column) || given.has(candidate.field)) continue;
    taken.add(candidate.column);
    given.set(candidate.field, candidate);
  }
  return [...given.values()].map((candidate) => assignmentOf(id, candidate, candidates, given));
}

/** How much speaks for a column as a field: the words of its heading, weighed by its cells. */
export function candidateOf(id: ListId, { profile }: JudgedColumn, column: number, claim: Claim): Candidate {
  const fit = fitOf(id, claim.field, profile);
  const [least, more] = claim.by === 'name' ? [0.6, 0.4] : claim.by === 'words' ? [0.45, 0.55] : [0.3, 0.7];
  const score = claim.score * (fit === null ? NO_CELLS : least + more * fit);
  return { field: claim.field, column, claim, fit, score };
}

const NO_CELLS = 0.8;

function assignmentOf(
  id: ListId,
  candidate: Candidate,
  candidates: readonly Candidate[],
  given: ReadonlyMap<string, Candidate>,
): Assignment {
  const { field, column, score } = candidate;
  const others = candidates.filter((other) => other.field === field && other.column !== column);
  const owner = (at: number): Candidate | undefined => [...given.values()].find((other) => other.column === at);
  // A column that is better as another field is no rival.
  const rivals = others.filter((other) => {
    const better = owner(other.column);
    return better === undefined || better.score <= other.score + 0.02;
  });
  const near = rivals.filter((rival) => rival.score > score - NEAR);
  const secondMeaning = candidates.some(
    (other) =>
      other.column === column &&
      other.field !== field &&
      other.score > score - NEAR / 2 &&
      given.get(other.field)?.column === undefined,
  );
  const { confidence, why } = confidenceOf(id, candidate, near.length > 0, secondMeaning);
  return { field, column, confidence, why, rivals: rivals.map((rival) => rival.column) };
}

/** Fields of which a short word says too little, whatever the cells. */
const DOUBTFUL_WHEN_SHORT: ReadonlySet<string> = new Set([
  'promising',
  'client',
  'flagship',
  'kind',
  'explanation',
  'priority',
  'roles',
]);
/** Fields whose cells tell them apart: words among others are enough where the cells agree. */
const TOLD_BY_CELLS: ReadonlySet<string> = new Set([
  'procedure',
  'value',
  'cpv',
  'status',
  'promising',
  'pilot',
  'title',
  'budget',
]);

function confidenceOf(
  id: ListId,
  { field, claim, fit, score }: Candidate,
  hasRival: boolean,
  hasSecondMeaning: boolean,
): { readonly confidence: Confidence; readonly why: Why } {
  const agrees = fit !== null && fit >= 0.6;
  if (claim.by === 'name') {
    if (fit !== null && fit < 0.3) return { confidence: 'proposed', why: 'cells-differ' };
    if (agrees || fit === null) return { confidence: 'certain', why: 'own-name' };
  }
  if (fit === null) return { confidence: 'proposed', why: 'no-cells' };
  if (hasRival || hasSecondMeaning) return { confidence: 'proposed', why: 'other-heading' };
  if (!agrees) return { confidence: 'proposed', why: 'cells-differ' };
  const isWhole =
    claim.by !== 'maybe' && claim.score >= (DOUBTFUL_WHEN_SHORT.has(field) && id === 'tenders' ? 0.94 : 0.85);
  const isTold = claim.by !== 'maybe' && claim.score >= 0.62 && fit >= 0.9 && TOLD_BY_CELLS.has(field) && score >= 0.6;
  return isWhole || isTold
    ? { confidence: 'certain', why: 'heading-and-cells' }
    : { confidence: 'proposed', why: 'heading-alone' };
}
