import { HostError, type HostErrorCode } from '../../../app/ports';

type Details = Readonly<Record<string, string | number>>;

/** A part whose bytes are not what they should be; `why` is for the log, the user only hears which part. */
export function damaged(part: string, why: string, cause?: unknown): HostError {
  return new HostError('damaged', { part }, { cause: cause ?? new Error(why) });
}

/** Too many bytes: of the file, of all parts that are unpacked (`part` is the one at which it showed), of those read element by element. */
export function tooLarge(what: 'file' | 'unpacked' | 'elements', limit: number, part?: string): HostError {
  return new HostError('too-large', { what, limit, ...(part === undefined ? {} : { part }) });
}

/** Too much in it for its size: numbers of texts or cells, or the length of one text. */
export function tooMuch(what: 'strings' | 'text' | 'cells', limit: number): HostError {
  return new HostError('too-much-data', { what, limit });
}

export function suspicious(why: string, details: Details = {}): HostError {
  return new HostError('suspicious-archive', details, { cause: new Error(why) });
}

/** Elements nested deeper than in any workbook. */
export function tooDeep(part: string): HostError {
  return suspicious('elements nested too deep', { part });
}

/** A workbook, or something like it, in a format that is not read: the words ask to save it as .xlsx. */
export function otherFormat(code: HostErrorCode & ('old-format' | 'not-a-workbook'), format: string): HostError {
  return new HostError(code, { format });
}

/**
 * The one boundary of the reader: whatever goes wrong inside leaves as a HostError that names the file. `unexpected` is
 * a mistake of ours, never a property of the file; the fuzz test holds us to that.
 */
export function withFileName<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostError)) throw new HostError('unexpected', { file }, { cause: error });
    throw new HostError(error.code, { file, ...error.details }, { cause: error.cause });
  }
}
