import type { Connection, HostReply } from '../connection';
import { EVENT, EVENT_CATEGORY } from '../events/event-listeners';
import type { WireEvent } from '../events/event-router';
import type { ExcelHost } from '../excel-host';
import { refusalBody } from '../protocol/refusal';
import type { WireBatch } from '../protocol/wire';
import { utf8Length } from '../sync-record';
import type { HostTheme } from './native-context';
import { LIGHT_THEME, nativeContext } from './native-context';

/** What desktop Excel calls its functions and events, by number. */
const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
const SUCCESS = 0;
const FAILED = 5001;

/** An array as COM gives it to scripts. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Reply = (result: SafeArray) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

/** What desktop Excel hangs on `window.external` for office.js; only what the library calls. */
export interface NativeHost {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): unknown;
  Execute(id: number, params: readonly unknown[], callback: Reply): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

export interface NativeHostOptions {
  readonly locale: string;
  readonly theme: HostTheme;
}

/**
 * Plays the native part of desktop Excel in a browser, so that the office.js of Microsoft's own address boots as it does
 * in Excel: `Office.onReady` resolves, `Excel.run` reaches the host. Must be called before office.js loads.
 */
export function installNativeHost(
  page: object,
  host: ExcelHost,
  { locale = 'nl-NL', theme = LIGHT_THEME }: Partial<NativeHostOptions> = {},
): Connection {
  const connection = host.connect();
  const native = nativeHost(host, connection, { locale, theme });
  // Chromium has an `external` of its own that cannot be assigned.
  Object.defineProperty(page, 'external', { value: native, configurable: true });
  return connection;
}

function nativeHost(host: ExcelHost, connection: Connection, options: NativeHostOptions): NativeHost {
  const handlers = new Map<number, EventHandler>();
  connection.onEvents = (events) => {
    tell(handlers, events);
  };
  const context = nativeContext(host, options);
  return {
    GetHostInfo: () => `excel|win32|16.01|${options.locale}|stand-in||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id, params, callback) => {
      if (id === EXECUTE_RICH_API) execute(connection, params, callback);
      else soon(() => callback(safeArray([FAILED, `The stand-in does not know function ${String(id)}.`])));
    },
    RegisterEvent: (id, _, handler, callback) => {
      handlers.set(id, handler);
      soon(() => callback(SUCCESS));
    },
    UnregisterEvent: (id, _, callback) => {
      handlers.delete(id);
      soon(() => callback(SUCCESS));
    },
  };
}

/** The request message: custom data, method, path, headers, body, permission, flags, … */
function execute(connection: Connection, params: readonly unknown[], callback: Reply): void {
  const message = (Array.isArray(params[0]) ? params[0] : params) as readonly unknown[];
  const body = String(message[4]);
  const request = { batch: JSON.parse(body) as WireBatch, bytes: utf8Length(body), flags: Number(message[6]) };
  connection.send(request).then(
    (reply) => {
      callback(safeArray(nativeReply(reply)));
    },
    (error: unknown) => {
      callback(safeArray([FAILED, String(error)]));
      throw error;
    },
  );
}

/** Some refusals have a number of desktop Excel's own; the others travel in the answer. */
function nativeReply(reply: HostReply): readonly unknown[] {
  const answered = (text: string): readonly unknown[] => [SUCCESS, [200, [], text]];
  if (reply.kind === 'answer') return answered(reply.text);
  const { nativeCode } = reply.failure;
  return nativeCode === null ? answered(refusalBody(reply.failure)) : [nativeCode, null];
}

function tell(handlers: ReadonlyMap<number, EventHandler>, events: readonly WireEvent[]): void {
  for (const { messageType, targetId, args } of events) {
    const own = messageType === EVENT.documentSelectionChanged;
    const number = own ? EVENT.documentSelectionChanged : RICH_API_MESSAGE;
    const entry = safeArray([EVENT_CATEGORY, messageType, targetId, JSON.stringify(args), 1]);
    handlers.get(number)?.(number, safeArray(own ? [] : [entry]));
  }
}

const soon = (task: () => void): void => {
  setTimeout(task);
};

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });
