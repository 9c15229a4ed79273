/// <reference types="office-js" />
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from 'node:vm';
import { createContext, runInContext } from 'node:vm';
import type { NativeHostOptions } from '../browser/win32-host';
import { installNativeHost } from '../browser/win32-host';
import type { Connection } from '../connection';
import type { ExcelHost } from '../excel-host';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = dirname(require.resolve('@microsoft/office-js/dist/office.debug.js'));

/** What a page has once office.js has started in it. */
export interface BootedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly connection: Connection;
  /** What `Office.onReady` gave. */
  readonly ready: Awaited<ReturnType<typeof Office.onReady>>;
}

/** The little of a script element that office.js sets when it loads another of its files. */
interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(name: string, value: string): void;
}

/**
 * Starts office.js as a page in desktop Excel does, without a browser: its loader finds the native host, fetches its
 * other files (here: from npm) and resolves `Office.onReady`. For tests of the native host; others use `loadOffice`.
 */
export async function bootOffice(host: ExcelHost, options?: Partial<NativeHostOptions>): Promise<BootedOffice> {
  const page = pageGlobals();
  const connection = installNativeHost(page, host, options);
  const context = createContext(page);
  page['document'] = documentOf((script) => {
    load(script, context);
  });
  run('office.debug.js', context);
  const library = page as unknown as Pick<BootedOffice, 'Office' | 'Excel' | 'OfficeExtension'>;
  const ready = await library.Office.onReady();
  return { ...library, connection, ready };
}

function pageGlobals(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    Error,
    TypeError,
    JSON,
    navigator: { userAgent: 'node', language: 'nl-NL' },
    location: { protocol: 'https:', hostname: 'localhost', search: '', hash: '', href: 'https://localhost/' },
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return Object.assign(globals, { window: globals, self: globals, top: globals });
}

function documentOf(append: (script: ScriptElement) => void): object {
  return {
    readyState: 'complete',
    URL: 'https://localhost/',
    addEventListener: () => undefined,
    createElement: (): ScriptElement => ({ src: '', setAttribute: () => undefined }),
    getElementsByTagName: (tag: string) =>
      tag === 'script' ? [{ src: `${CDN}office.debug.js`, getAttribute: () => null }] : [{ appendChild: append }],
  };
}

/** Loads the file of a script element, later, as a browser does. */
function load(script: ScriptElement, context: Context): void {
  setTimeout(() => {
    const name = script.src.replace(CDN, '');
    if (!script.src.startsWith(CDN) || !existsSync(join(DIST, name))) {
      script.onerror?.();
      return;
    }
    run(name, context);
    script.onload?.();
  });
}

function run(name: string, context: Context): void {
  runInContext(readFileSync(join(DIST, name), 'utf8'), context, { filename: name });
}
