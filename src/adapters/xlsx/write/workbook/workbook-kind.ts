import { HostError } from '../../../../app/ports';
import type { OpcPackage } from '../package/opc-package';
import type { WorkbookPart } from './workbook-part';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const MACROS = 'application/vnd.ms-excel.';

/** What the workbook part says it is, by the extension under which Excel opens such a file. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.xlsx', `${OPEN_XML}sheet.main+xml`],
  ['.xltx', `${OPEN_XML}template.main+xml`],
  ['.xlsm', `${MACROS}sheet.macroEnabled.main+xml`],
  ['.xltm', `${MACROS}template.macroEnabled.main+xml`],
]);

/**
 * Makes of the copy what its name says: Excel refuses a template that is called .xlsx, and the reverse.
 *
 * @throws HostError `output-name`: macros go along into a copy, and Excel opens them only under a name of theirs.
 */
export function fitName(pack: OpcPackage, workbook: WorkbookPart, name: string): void {
  const extension = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  const wanted = CONTENT_TYPES.get(extension);
  if (wanted === undefined) return;
  const hasMacros = pack.relationshipsOf(workbook.part).ofKind('vbaProject').length > 0;
  if (hasMacros && !wanted.startsWith(MACROS)) throw new HostError('output-name', { file: name, extension: '.xlsm' });
  if (pack.contentTypes.of(workbook.part) !== wanted) pack.contentTypes.add(workbook.part, wanted);
}
