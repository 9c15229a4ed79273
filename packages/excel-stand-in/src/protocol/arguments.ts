import { invalidArgument, notModelled } from '../excel-failure';

/** The constructor of a class of the model, by which an argument or an object is recognised. */
export type ClassOf<T> = abstract new (...args: never[]) => T;

/** The arguments of a call, each read as what the method expects; anything else is Excel's InvalidArgument. */
export class Arguments {
  constructor(private readonly list: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.list[index];
  }

  has(index: number): boolean {
    return this.list[index] !== undefined && this.list[index] !== null;
  }

  text(index: number): string {
    return asText(this.list[index]);
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  integer(index: number): number {
    return asInteger(this.list[index]);
  }

  optionalInteger(index: number): number | null {
    return this.has(index) ? this.integer(index) : null;
  }

  flag(index: number, otherwise: boolean): boolean {
    return this.has(index) ? asFlag(this.list[index]) : otherwise;
  }

  oneOf<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return asOneOf(this.list[index], choices);
  }

  object<T>(index: number, type: ClassOf<T>): T {
    const value = this.list[index];
    if (value instanceof type) return value;
    throw invalidArgument(`Argument ${String(index + 1)} has another type.`);
  }
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A text was expected.');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('A number was expected.');
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument('A whole number was expected.');
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('True or false was expected.');
  return value;
}

export function asOneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  if (typeof value === 'string') throw notModelled(`the choice "${value}"`);
  throw invalidArgument('A choice was expected.');
}

/** #RRGGBB, in capitals as Excel gives it back. Names of colours are not modelled. */
export function asColor(value: unknown): string {
  const color = asText(value);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(`"${color}" is not a colour of the form #RRGGBB.`);
  return color.toUpperCase();
}

/** A plain object; its members are read one by one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('An object was expected.');
  return value as Readonly<Record<string, unknown>>;
}

/** A plain object whose members are all known; an unknown one is refused by name. */
export function asRecordOf(value: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  const record = asRecord(value);
  const unknown = Object.keys(record).find((key) => !known.includes(key));
  if (unknown !== undefined) throw notModelled(`the member "${unknown}"`);
  return record;
}
