/// <reference types="office-js" />
import { createContext } from 'node:vm';
import type { Connection } from '../connection';
import type { ExcelHost } from '../excel-host';
import { BridgeEnd } from './bridge-end';
import { officeBundle } from './office-bundle';

/** A freshly loaded Office.js, plugged into a stand-in. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly connection: Connection;
  /** Closes the pane: nothing is sent or told any more. */
  readonly close: () => void;
}

interface LibraryGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    BatchApiHelper: {
      createPropertyObject: (
        type: object,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ) => object;
    };
  };
  OSF: { _OfficeAppFactory: object };
}

/**
 * Loads the real Office.js into a context of its own and has it talk to the host through `_richApiNativeBridge`, the
 * hook that the library itself looks for. Every call gives a library of its own, so tests share nothing.
 */
export function loadOffice(host: ExcelHost): LoadedOffice {
  const connection = host.connect();
  const globals = pageGlobals();
  globals['_richApiNativeBridge'] = new BridgeEnd(connection);
  const context = createContext(globals);
  officeBundle().runInContext(context);
  const library = globals as unknown as LibraryGlobals;
  addNotes(library);
  const requirements = {
    isSetSupported: (name: string, version?: string | number) =>
      connection.requirements.supports(name, version === undefined ? undefined : String(version)),
  };
  // `Office.context` is a getter onto this factory, which a page fills when it starts.
  library.OSF._OfficeAppFactory = {
    getContext: () => ({ requirements, platform: 'PC', host: 'Excel' }),
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
  // The library's own switch for ApiNotFound when a member is newer than the requirement set.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    connection,
    close: () => {
      connection.close();
    },
  };
}

/**
 * The library from npm is older than notes (ExcelApi 1.18). They are a collection like that of comments, so that its
 * proxies serve for them: the same building blocks that the library itself is made of, and the host's own property.
 */
function addNotes({ Excel, OfficeExtension }: LibraryGlobals): void {
  const { createPropertyObject } = OfficeExtension.BatchApiHelper;
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object): object {
      return createPropertyObject(Excel.CommentCollection, this, 'Notes', true, NO_FLAGS);
    },
  });
}

const NO_FLAGS = 4;

/**
 * The little of a web page that the library touches while it loads. Errors, promises and JSON are those of the test, so
 * that `instanceof Error` and comparisons of arrays work across the border.
 */
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
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      readyState: 'loading',
      URL: 'https://localhost/',
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: refused('create an element'),
    },
    XMLHttpRequest: refused('use the network'),
  };
  return Object.assign(globals, { window: globals, self: globals });
}

function refused(what: string): () => never {
  return () => {
    throw new Error(`Office.js tried to ${what} in a test.`);
  };
}
