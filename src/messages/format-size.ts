const MEGABYTE = 1024 * 1024;

/** A size in whole megabytes, the same in both languages. */
export function fileSize(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
