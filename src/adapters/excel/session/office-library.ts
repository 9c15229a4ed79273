/// <reference types="office-js" />

/**
 * Office.js as this folder needs it. The globals `Excel` and `Office` are named here only: whoever opens a workbook may
 * hand over another library (tests load one per pane).
 */
export interface OfficeLibrary {
  run<T>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has a version of the requirement set ExcelApi: `1.14`. */
  supports(version: string): boolean;
}

/** The library that the page has loaded; only after `Office.onReady`. */
export function loadedOffice(): OfficeLibrary {
  return {
    run: (options, work) => Excel.run(options, work),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}
