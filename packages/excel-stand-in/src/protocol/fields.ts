import type { ApiVersion, Member } from './api-type';
import { sets } from './api-type';
import { asColor, asFlag, asInteger, asNumber, asOneOf, asText } from './arguments';

/** The keys of T that hold exactly a V: settings that the API reads and writes as they are. */
type KeyOf<T, V> = { [K in keyof T]-?: [T[K]] extends [V] ? ([V] extends [T[K]] ? K : never) : never }[keyof T];

/** A setting that is true or false. */
export function flag<T, K extends KeyOf<T, boolean>>(since: ApiVersion, key: K): Member<T> {
  return field(since, key, asFlag as (value: unknown) => T[K]);
}

export function text<T, K extends KeyOf<T, string>>(since: ApiVersion, key: K): Member<T> {
  return field(since, key, asText as (value: unknown) => T[K]);
}

export function color<T, K extends KeyOf<T, string>>(since: ApiVersion, key: K): Member<T> {
  return field(since, key, asColor as (value: unknown) => T[K]);
}

export function number<T, K extends KeyOf<T, number>>(since: ApiVersion, key: K): Member<T> {
  return field(since, key, asNumber as (value: unknown) => T[K]);
}

export function integer<T, K extends KeyOf<T, number>>(since: ApiVersion, key: K): Member<T> {
  return field(since, key, asInteger as (value: unknown) => T[K]);
}

/** A setting out of a list of words. */
export function choice<T, K extends keyof T, C extends T[K] & string>(
  since: ApiVersion,
  key: K,
  choices: readonly C[],
): Member<T> {
  return field(since, key, (value) => asOneOf(value, choices));
}

function field<T, K extends keyof T>(since: ApiVersion, key: K, read: (value: unknown) => T[K]): Member<T> {
  return sets<T>(
    since,
    (target) => target[key],
    (target, value) => {
      target[key] = read(value);
    },
  );
}
