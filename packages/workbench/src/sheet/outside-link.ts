/** What a workbook may lead to outside: pages and mail; a script or a program of the machine it may not. */
const OPENED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address of a link as it may be opened; `null` for one that is not followed. */
export function openableAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return OPENED.has(protocol) ? href : null;
}
