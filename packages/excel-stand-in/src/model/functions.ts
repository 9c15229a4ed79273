import { ErrorValue } from './content';
import type { DateSystem } from './serial-date';
import { serialOf } from './serial-date';

/** What a worksheet function gave. */
export class FunctionResult {
  constructor(private readonly result: number | ErrorValue) {}

  get value(): number | null {
    return this.result instanceof ErrorValue ? null : this.result;
  }

  get error(): string | null {
    return this.result instanceof ErrorValue ? this.result.code : null;
  }
}

/** The worksheet functions that an add-in may call; only the one that tells which calendar the workbook counts in. */
export class Functions {
  constructor(private readonly dates: DateSystem) {}

  /** DATE(1904, 1, 2) is 1463, or 1 in a workbook that counts from 1904. */
  date(year: number, month: number, day: number): FunctionResult {
    const serial = serialOf(year, month, day, this.dates);
    return new FunctionResult(serial === null || serial < 0 ? new ErrorValue('#NUM!') : serial);
  }
}
