import type { WorkbookOptions } from './model/workbook';

/** Which Excel the stand-in is. */
export interface HostOptions extends WorkbookOptions {
  /** The highest ExcelApi requirement set: what came later is refused (ApiNotFound). */
  readonly excelApi: string;
  /** Other requirement sets, by name. */
  readonly otherSets: Readonly<Record<string, string>>;
  /** Bytes that a request or a response has at most. */
  readonly payloadLimit: number;
  /** Milliseconds that a round trip takes. */
  readonly latency: number;
}

/** What every Excel of today has beside ExcelApi. */
const COMMON_SETS = {
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  IdentityApi: '1.3',
} as const;

export const DEFAULT_HOST_OPTIONS: Omit<HostOptions, keyof WorkbookOptions> = {
  excelApi: '1.17',
  otherSets: COMMON_SETS,
  payloadLimit: 5 * 1024 * 1024,
  latency: 0,
};
