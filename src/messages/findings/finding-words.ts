import type { FindingCode } from '../../core/schema/finding-codes';
import type { FindingView } from './finding-view';

/** The words of a code in one language. */
interface FindingWords {
  /** Heads a group: "1 actie is te laat", "3 acties zijn te laat". */
  readonly title: (count: number) => string;
  /** The same of what is still to be filled in and not wrong yet; only where that can be. */
  readonly task?: (count: number) => string;
  /** What is wrong with this cell or row, what was expected, and what to do. */
  readonly message: (finding: FindingView) => string;
}

/** Codes by their first letter: T, C, K, A, B, R, G, M, X. */
export type CodesOf<Letter extends string> = Extract<FindingCode, `${Letter}${string}`>;

/** Words for every one of the codes: a code without words does not compile. */
export type FindingTexts<Code extends FindingCode = FindingCode> = Readonly<Record<Code, FindingWords>>;

/** A title from its two forms, each without the number: "actie is te laat", "acties zijn te laat". */
export function counted(one: string, many: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : many}`;
}
