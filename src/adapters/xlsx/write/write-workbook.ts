import type { WorkbookSpec } from '../../../core/report/sheet-spec/workbook-spec';
import { HostError, type OnProgress, type WriteNotice, type WriteOutcome } from '../../../app/ports';
import { OpcPackage } from './package/opc-package';
import { removeSignatures } from './package/signatures';
import { updateHistory } from './history/update-history';
import { CellStyles } from './sheet/cell-styles';
import { titleRowsReference, writeSheet } from './sheet/sheet-part';
import type { BookWriting } from './sheet/sheet-writing';
import { StyleBook } from './styles/style-book';
import { removeCalculationChain } from './workbook/calculation';
import { emptyWorkbook } from './workbook/empty-workbook';
import { linkTargets, placeSheets, type PlacedSheet } from './workbook/place-sheets';
import { SheetTexts } from './workbook/sheet-texts';
import { deselectTabs } from './workbook/tab-selection';
import { TableNames } from './workbook/table-names';
import { fitName } from './workbook/workbook-kind';
import { WorkbookPart } from './workbook/workbook-part';

export interface WriteOptions {
  /** The name that the file gets: what kind of workbook it becomes follows its extension. */
  readonly name?: string;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

const TITLE_ROWS = '_xlnm.Print_Titles';
/** Excel's own names for parts of a sheet, which a sheet of ours has no use for. */
const STALE_NAMES = ['_xlnm.Print_Area', '_xlnm._FilterDatabase'];

/**
 * Writes a spec into a copy of a workbook, or into a new one; the same spec gives the same bytes.
 *
 *   bytes ──open──▶ parts ──update──▶ history tables ──place──▶ sheets ──write──▶ parts ──save──▶ bytes
 *
 * What is not ours keeps its bytes; workbook, styles, content types and relationships are patched in place
 * (docs/decisions/0003-writing-xlsx.md).
 *
 * @param original The user's workbook, which is not changed; `null` for a new one.
 * @throws HostError What is no workbook or is damaged, a protected sheet, no room for a history table, cancelled.
 */
export async function writeWorkbook(
  original: Uint8Array | null,
  spec: WorkbookSpec,
  { name = '', onProgress, signal }: WriteOptions = {},
): Promise<{ bytes: Uint8Array; outcome: WriteOutcome }> {
  const total = spec.sheets.length + 1;
  const step = async (done: number): Promise<void> => {
    onProgress?.({ step: 'writing', done, total });
    // Lets a key press or a click in between, so that a long run can be stopped.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new HostError('cancelled');
  };
  await step(0);
  const pack = new OpcPackage(original ?? emptyWorkbook());
  const workbook = WorkbookPart.open(pack);
  fitName(pack, workbook, name);
  const styles = StyleBook.open(pack, workbook);
  const texts = new SheetTexts(pack);
  const { formulasMoved, notices: kept } = updateHistory(
    spec.history,
    { pack, workbook, texts },
    new CellStyles(styles, workbook.date1904),
  );
  const placed = placeSheets(pack, workbook, spec.sheets);
  const writing: BookWriting = {
    pack,
    workbook,
    styles,
    tables: new TableNames(pack, workbook),
    linkTarget: linkTargets(workbook, placed),
  };
  const active = activate(spec, workbook, placed, original === null);
  for (const [index, sheet] of placed.entries()) {
    writePlaced(writing, sheet, sheet === active);
    await step(index + 1);
  }
  if (spec.activate !== null && active)
    deselectTabs(pack, workbook, texts, new Set(placed.map(({ sheet }) => sheet.part)));
  workbook.referToOurs();
  settleFormulas(writing, spec, placed, formulasMoved);
  const notices: WriteNotice[] = [...kept];
  if (removeSignatures(pack)) notices.push({ code: 'signature-removed' });
  texts.save();
  styles.save();
  if (styles.isFull) notices.push({ code: 'plain-formats' });
  workbook.save();
  const bytes = pack.toBytes();
  await step(total);
  return { bytes, outcome: { sheets: placed.map(outcomeOf), ...(notices.length > 0 ? { notices } : {}) } };
}

/** The sheet of ours that the workbook opens with: the one asked for, the first of a new workbook, or the one it had. */
function activate(
  spec: WorkbookSpec,
  workbook: WorkbookPart,
  placed: readonly PlacedSheet[],
  isNew: boolean,
): PlacedSheet | undefined {
  const wanted = spec.activate === null ? undefined : placed.find(({ sheet }) => sheet.kind === spec.activate);
  if (wanted) workbook.activate(wanted.sheet);
  return wanted ?? (isNew ? placed[0] : placed.find(({ sheet }) => sheet.index === workbook.activeIndex));
}

function writePlaced(book: BookWriting, { spec, sheet, old }: PlacedSheet, selected: boolean): void {
  const { workbook } = book;
  writeSheet({ ...book, spec, sheet }, old, selected);
  for (const name of [...STALE_NAMES, TITLE_ROWS]) workbook.removeSheetName(sheet, name);
  const titleRows = titleRowsReference(sheet.name, spec);
  if (titleRows !== null) workbook.setSheetName(sheet, TITLE_ROWS, titleRows);
}

/** Formulas of the user's may refer to what changed: they are computed anew when the workbook is opened. */
function settleFormulas(
  { pack, workbook }: BookWriting,
  spec: WorkbookSpec,
  placed: readonly PlacedSheet[],
  formulasMoved: boolean,
): void {
  const refreshed = placed.filter(({ old }) => old !== null);
  if (formulasMoved || refreshed.some(({ old }) => old?.hasFormulas)) removeCalculationChain(pack, workbook);
  if (spec.history.length > 0 || refreshed.length > 0) workbook.recalculateOnLoad();
}

function outcomeOf({ spec, sheet, old }: PlacedSheet): WriteOutcome['sheets'][number] {
  return { kind: spec.kind, name: sheet.name, refreshed: old !== null };
}
