import type { ExcelHost } from '../excel-host';
import type { NativeHostOptions } from './win32-host';

/** The colours of Office that `Office.context.officeTheme` gives, #RRGGBB. */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: HostTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F0F0F0',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: HostTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#FFFFFF',
};

const APP_TYPE_EXCEL = 1;
const READ_WRITE = 0;
const READ_ONLY = 1;
const DOCUMENT_OPENED = 2;

/** `window.external.GetContext()`: which Excel, document and user this is, as office.js asks it while starting. */
export function nativeContext(
  host: ExcelHost,
  { locale, theme }: NativeHostOptions,
): Readonly<Record<string, unknown>> {
  const { workbook, requirements, undo } = host;
  return {
    GetAppType: () => APP_TYPE_EXCEL,
    GetSolutionRef: () => 'stand-in',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => workbook.name,
    GetAppCapabilities: () => (workbook.readOnly ? READ_ONLY : READ_WRITE),
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'stand-in',
    GetInstanceId: () => 'stand-in',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirements.all()),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetOfficeThemeInfo: () => JSON.stringify(colorNumbers(theme)),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of workbook.documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      // Saving them is what empties the undo list in some builds, so it always does here.
      Write: (keys: readonly string[], values: readonly string[]) => {
        workbook.documentSettings.clear();
        keys.forEach((key, index) => workbook.documentSettings.set(key, values[index] ?? ''));
        undo.empty('Settings.saveAsync');
      },
    }),
  };
}

/** Office gives colours as numbers. */
function colorNumbers(theme: HostTheme): Record<string, number> {
  return Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, parseInt(String(color).slice(1), 16)]));
}
