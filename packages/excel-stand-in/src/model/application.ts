export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel itself: how it calculates, and what an add-in asked it to hold back until its next sync. */
export class Application {
  calculationMode: (typeof CALCULATION_MODES)[number] = 'Automatic';
  isCalculationSuspended = false;
  isScreenUpdatingSuspended = false;

  /** A batch has ended: what was suspended until the next sync goes on. */
  resume(): void {
    this.isCalculationSuspended = false;
    this.isScreenUpdatingSuspended = false;
  }
}
