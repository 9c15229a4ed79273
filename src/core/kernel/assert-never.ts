/** Makes a `switch` over a union exhaustive: a forgotten member does not compile, and a value from outside fails loudly. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${String(value)}`);
}
