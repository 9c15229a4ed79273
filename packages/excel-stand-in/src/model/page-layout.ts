import { invalidArgument } from '../excel-failure';
import type { Anchor } from './anchor';
import type { Area } from './area';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

export const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
export const PAPER_SIZES = ['Letter', 'Legal', 'A3', 'A4', 'A5'] as const;
export const PRINT_ORDERS = ['DownThenOver', 'OverThenDown'] as const;
export const HEADER_STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** Fit to pages or a scale in per cent, as `Excel.PageLayoutZoomOptions`. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Texts at the top and bottom of a page, with Excel's codes (&P, &N, &D, &F, &A). */
export class HeaderFooter {
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';
}

export class HeaderFooterGroup {
  readonly defaultForAllPages = new HeaderFooter();
  readonly evenPages = new HeaderFooter();
  readonly firstPage = new HeaderFooter();
  readonly oddPages = new HeaderFooter();
  state: (typeof HEADER_STATES)[number] = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
}

/** How a sheet prints; margins in points. */
export class PageLayout {
  readonly headersFooters = new HeaderFooterGroup();
  orientation: (typeof ORIENTATIONS)[number] = 'Portrait';
  paperSize: (typeof PAPER_SIZES)[number] = 'A4';
  printOrder: (typeof PRINT_ORDERS)[number] = 'DownThenOver';
  zoom: Zoom = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  draftMode = false;
  printGridlines = false;
  printHeadings = false;
  topMargin = 54;
  bottomMargin = 54;
  leftMargin = 50.4;
  rightMargin = 50.4;
  headerMargin = 21.6;
  footerMargin = 21.6;
  private area: Anchor | null = null;
  private titleRowCells: Anchor | null = null;
  private titleColumnCells: Anchor | null = null;

  constructor(readonly sheet: Worksheet) {}

  get printArea(): Range | null {
    return this.rangeOf(this.area);
  }

  get titleRows(): Range | null {
    return this.rangeOf(this.titleRowCells);
  }

  get titleColumns(): Range | null {
    return this.rangeOf(this.titleColumnCells);
  }

  setPrintArea(area: Area): void {
    this.area = this.sheet.anchor(area);
  }

  /** Rows printed on every page: whole rows. */
  setTitleRows(area: Area): void {
    if (!area.isEntireRow) throw invalidArgument('Print titles are whole rows.');
    this.titleRowCells = this.sheet.anchor(area);
  }

  setTitleColumns(area: Area): void {
    if (!area.isEntireColumn) throw invalidArgument('Print titles are whole columns.');
    this.titleColumnCells = this.sheet.anchor(area);
  }

  private rangeOf(anchor: Anchor | null): Range | null {
    return anchor?.area ? this.sheet.range(anchor.area) : null;
  }
}
