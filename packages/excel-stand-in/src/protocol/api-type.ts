import type { Session } from '../session';
import type { Arguments, ClassOf } from './arguments';

/** A version of the requirement set ExcelApi: `1.12`. */
export type ApiVersion = `1.${number}`;

/** A value that is read, and perhaps set. */
interface ScalarMember<T> {
  readonly kind: 'scalar';
  readonly since: ApiVersion;
  get(target: T, session: Session): unknown;
  readonly set: { apply(target: T, value: unknown, session: Session): void } | null;
}

/** Another object; `null` becomes a null object. */
interface LinkMember<T> {
  readonly kind: 'link';
  readonly since: ApiVersion;
  get(target: T, session: Session): object | null;
}

/** A method: gives a value or an object, or changes something. */
interface MethodMember<T> {
  readonly kind: 'method';
  readonly since: ApiVersion;
  readonly writes: boolean;
  /** Excel empties the user's undo list when it runs. */
  readonly emptiesUndo: boolean;
  call(target: T, args: Arguments, session: Session): unknown;
}

export type Member<T> = ScalarMember<T> | LinkMember<T> | MethodMember<T>;

/** What the library must know to find an object again: its `Id`, or `_Id` where the API shows none. */
type Identity =
  Readonly<Record<'Id' | '_Id', string | number>> | { readonly Id: string | number } | { readonly _Id: string };

/** How a class of the model looks to Office.js: the members of the API type of that name that are modelled. */
export interface ApiType<T extends object> {
  readonly name: string;
  readonly of: ClassOf<T>;
  readonly members: ReadonlyMap<string, Member<T>>;
  identify?(target: T): Identity;
  /** The items of a collection. */
  items?(target: T): readonly object[];
}

interface ApiDefinition<T extends object> {
  readonly members: Readonly<Record<string, Member<T>>>;
  identify?(target: T): Identity;
  items?(target: T): readonly object[];
}

export function apiType<T extends object>(name: string, of: ClassOf<T>, definition: ApiDefinition<T>): ApiType<T> {
  return { name, of, ...definition, members: new Map(Object.entries(definition.members)) };
}

/** A property that can only be read. */
export function reads<T>(since: ApiVersion, get: (target: T, session: Session) => unknown): Member<T> {
  return { kind: 'scalar', since, get, set: null };
}

/** A property that can be read and set. */
export function sets<T>(
  since: ApiVersion,
  get: (target: T, session: Session) => unknown,
  apply: (target: T, value: unknown, session: Session) => void,
): Member<T> {
  return { kind: 'scalar', since, get, set: { apply } };
}

/** A property that leads to another object. */
export function leads<T>(since: ApiVersion, get: (target: T, session: Session) => object | null): Member<T> {
  return { kind: 'link', since, get };
}

/** A method that changes nothing. */
export function asks<T>(since: ApiVersion, call: (target: T, args: Arguments, session: Session) => unknown): Member<T> {
  return { kind: 'method', since, call, writes: false, emptiesUndo: false };
}

/** A method that changes the workbook. */
export function acts<T>(
  since: ApiVersion,
  call: (target: T, args: Arguments, session: Session) => unknown,
  effect: { readonly emptiesUndo: boolean } = { emptiesUndo: false },
): Member<T> {
  return { kind: 'method', since, call, writes: true, ...effect };
}
