import { DARK_THEME, LIGHT_THEME, installNativeHost } from '../../excel-stand-in/browser';
import type { Connection, ExcelHost } from '../../excel-stand-in';
import type { WorkbenchLanguage } from './words';

export interface OfficeLook {
  readonly language: WorkbenchLanguage;
  readonly theme: 'light' | 'dark';
}

/** How Office says in which language it is. */
export const LOCALES = { nl: 'nl-NL', en: 'en-US' } as const;

/** The task pane in a frame of the page, plugged into the stand-in as it would be into Excel. */
export class PaneFrame {
  private connection: Connection | null = null;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly address: string,
  ) {}

  /** Opens the pane; one that was open is closed first, whatever it was doing. */
  open(): void {
    this.close();
    this.frame.src = `${this.address}?${String(Date.now())}`;
  }

  close(): void {
    this.connection?.close();
    this.connection = null;
    this.frame.removeAttribute('src');
  }

  /** Called by the pane's page before it loads office.js (`pane-bridge.ts`), also when it loads itself anew. */
  plugIn(page: Window, host: ExcelHost, { language, theme }: OfficeLook): void {
    this.connection?.close();
    this.connection = installNativeHost(page, host, {
      locale: LOCALES[language],
      theme: theme === 'dark' ? DARK_THEME : LIGHT_THEME,
    });
  }
}
