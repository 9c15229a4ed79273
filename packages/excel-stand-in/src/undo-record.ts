/** The user's undo list, as far as tests ask: what is on it, and what emptied it. */
export class UndoRecord {
  private readonly steps: string[] = [];
  private readonly emptiers: string[] = [];

  /** What the user can undo, oldest first. */
  get entries(): readonly string[] {
    return this.steps;
  }

  /** Every call that emptied the list, whether or not there was something on it. */
  get emptiedBy(): readonly string[] {
    return this.emptiers;
  }

  add(step: string): void {
    this.steps.push(step);
  }

  empty(by: string): void {
    this.steps.length = 0;
    this.emptiers.push(by);
  }
}
