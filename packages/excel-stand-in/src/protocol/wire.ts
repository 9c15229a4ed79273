/** The JSON in which Office.js speaks with its host: one batch per `context.sync()`, and its answer. */
export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** In the same shape: the path of an argument that is an object, 0 for one that is not. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** The key under which an object stands inside a plain object that is an argument. */
export const OBJECT_IN_ARGUMENT = '_ObjectPathId';

export interface WireAnswer {
  readonly Results: readonly WireResult[];
  /** The trace actions that ran: the library attaches event handlers by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** Which action failed; absent when the whole batch was refused. */
  readonly ActionIndex?: number;
  readonly Location?: string;
}

/** Members that the library sends under another name than it gives them. */
const SENT_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['Gridlines', 'showGridlines'],
  ['Headings', 'showHeadings'],
]);

/** `Names` on the wire, `names` in the program. */
export function memberName(sent: string): string {
  if (sent.startsWith('_')) return sent;
  return SENT_OTHERWISE.get(sent) ?? sent.charAt(0).toLowerCase() + sent.slice(1);
}

export const wireName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
