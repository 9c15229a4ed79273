import { ExcelFailure, invalidArgument } from '../excel-failure';
import { Area } from './area';
import { Anchor } from './anchor';
import { Charts } from './charts';
import { Comments } from './comments';
import type { ConditionalFormat } from './conditional-format';
import { FreezePanes } from './freeze-panes';
import { NamedItems } from './named-item';
import { PageBreaks } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { SheetCells } from './sheet-cells';
import { SheetDimensions } from './sheet-dimensions';
import { SheetProtection } from './sheet-protection';
import { Tables } from './tables';
import { ValidationRules } from './validation-rules';
import type { Workbook } from './workbook';

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A sheet of the workbook and everything on it. */
export class Worksheet {
  readonly id: string;
  readonly cells: SheetCells;
  readonly dimensions = new SheetDimensions();
  readonly protection: SheetProtection;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly names: NamedItems;
  readonly comments: Comments;
  readonly notes: Comments;
  readonly freezePanes: FreezePanes;
  readonly pageLayout: PageLayout;
  readonly pageBreaks: PageBreaks;
  readonly validation: ValidationRules;
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly merges: Anchor[] = [];
  showGridlines = true;
  showHeadings = true;
  /** #RRGGBB, or '' for none. */
  tabColor = '';

  private currentName: string;
  private currentVisibility: Visibility = 'Visible';

  constructor(
    readonly workbook: Workbook,
    name: string,
  ) {
    this.id = workbook.newId();
    this.currentName = name;
    this.cells = new SheetCells(this);
    this.protection = new SheetProtection(this);
    this.tables = new Tables(workbook, this);
    this.charts = new Charts(this);
    this.names = new NamedItems(workbook, this);
    this.comments = new Comments(workbook, this);
    this.notes = new Comments(workbook, this);
    this.freezePanes = new FreezePanes(this);
    this.pageLayout = new PageLayout(this);
    this.pageBreaks = new PageBreaks(this);
    this.validation = new ValidationRules(this);
  }

  get name(): string {
    return this.currentName;
  }

  /** Whether the sheet is still in the workbook. */
  get exists(): boolean {
    return this.workbook.worksheets.items.includes(this);
  }

  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }

  get visibility(): Visibility {
    return this.currentVisibility;
  }

  rename(name: string): void {
    this.workbook.assertStructureUnlocked();
    this.currentName = this.workbook.worksheets.checkedName(name, this);
  }

  moveTo(position: number): void {
    if (position < 0 || position >= this.workbook.worksheets.items.length) throw invalidArgument();
    this.workbook.worksheets.move(this, position);
  }

  setVisibility(visibility: Visibility): void {
    this.workbook.assertStructureUnlocked();
    const others = this.workbook.worksheets.items.filter((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) {
      throw new ExcelFailure('InvalidOperation', 'A workbook keeps one visible worksheet.');
    }
    this.currentVisibility = visibility;
    const next = others[0];
    if (visibility !== 'Visible' && next && this.workbook.activeSheet === this)
      this.workbook.select(next, Area.cell(0, 0));
  }

  range(area: Area): Range {
    return new Range(this, area);
  }

  activate(): void {
    if (this.workbook.activeSheet === this) return;
    this.workbook.select(this, Area.cell(0, 0));
  }

  delete(): void {
    this.workbook.worksheets.remove(this);
  }

  /** The rectangle around all cells in use: with a value, or with a look of their own unless `valuesOnly`. */
  usedArea(valuesOnly: boolean, within: Area = Area.wholeSheet): Area | null {
    const values = this.cells.contents.bounds(within);
    const looks = valuesOnly ? null : this.cells.styles.bounds(within);
    return values && looks ? values.boundingWith(looks) : (values ?? looks);
  }

  /** Attaches something to cells, so that it moves along with them. */
  anchor(area: Area): Anchor {
    const anchor = new Anchor(this, area);
    this.workbook.anchors.add(anchor);
    return anchor;
  }

  release(anchor: Anchor): void {
    this.workbook.anchors.delete(anchor);
  }

  mergedAt(row: number, column: number): Area | null {
    for (const { area } of this.merges) if (area?.hasCell(row, column)) return area;
    return null;
  }

  assertNoMerge(area: Area): void {
    if (this.merges.some((merge) => merge.area?.overlaps(area))) throw new ExcelFailure('MergedRangeConflict');
  }
}
