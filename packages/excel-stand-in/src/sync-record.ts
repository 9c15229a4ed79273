import type { FailureCode } from './excel-failure';

/** One round trip of an add-in, for tests to count and look at. */
export interface SyncRecord {
  /** 1 for the first since the stand-in was made. */
  readonly number: number;
  /** Actions in the batch, and how many were carried out. */
  readonly actions: number;
  readonly performed: number;
  /** How often it set a property or called a method that changes something. */
  readonly changes: number;
  /** `TableCollection.add`, `set Range.values`, `load Range`, in order. */
  readonly calls: readonly string[];
  readonly requestBytes: number;
  /** 0 when there was no answer. */
  readonly responseBytes: number;
  readonly failure: FailureCode | null;
}

/** The length of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}
