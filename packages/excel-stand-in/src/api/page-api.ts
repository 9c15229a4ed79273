import {
  HEADER_STATES,
  HeaderFooter,
  HeaderFooterGroup,
  ORIENTATIONS,
  PAPER_SIZES,
  PRINT_ORDERS,
  PageLayout,
} from '../model/page-layout';
import type { Zoom } from '../model/page-layout';
import { PageBreak, PageBreaks } from '../model/page-breaks';
import { existing } from '../model/range';
import { RangeAreas } from '../model/range-areas';
import type { Range } from '../model/range';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import { asInteger, asRecordOf } from '../protocol/arguments';
import { choice, flag, number, text } from '../protocol/fields';
import { rangeArgument } from './cells';

const asAreas = (range: Range | null): RangeAreas | null => range && new RangeAreas(range.sheet, range.areas);

const pageLayoutApi = apiType('PageLayout', PageLayout, {
  members: {
    headersFooters: leads('1.9', (page) => page.headersFooters),
    orientation: choice('1.9', 'orientation', ORIENTATIONS),
    paperSize: choice('1.9', 'paperSize', PAPER_SIZES),
    printOrder: choice('1.9', 'printOrder', PRINT_ORDERS),
    zoom: sets(
      '1.9',
      (page) => page.zoom,
      (page, value) => {
        page.zoom = zoom(value);
      },
    ),
    centerHorizontally: flag('1.9', 'centerHorizontally'),
    centerVertically: flag('1.9', 'centerVertically'),
    blackAndWhite: flag('1.9', 'blackAndWhite'),
    draftMode: flag('1.9', 'draftMode'),
    printGridlines: flag('1.9', 'printGridlines'),
    printHeadings: flag('1.9', 'printHeadings'),
    topMargin: number('1.9', 'topMargin'),
    bottomMargin: number('1.9', 'bottomMargin'),
    leftMargin: number('1.9', 'leftMargin'),
    rightMargin: number('1.9', 'rightMargin'),
    headerMargin: number('1.9', 'headerMargin'),
    footerMargin: number('1.9', 'footerMargin'),
    setPrintArea: acts('1.9', (page, args) => {
      page.setPrintArea(rangeArgument(args.raw(0), page.sheet).area);
    }),
    setPrintTitleRows: acts('1.9', (page, args) => {
      page.setTitleRows(rangeArgument(args.raw(0), page.sheet).area);
    }),
    setPrintTitleColumns: acts('1.9', (page, args) => {
      page.setTitleColumns(rangeArgument(args.raw(0), page.sheet).area);
    }),
    getPrintArea: asks('1.9', (page) => existing(asAreas(page.printArea))),
    getPrintAreaOrNullObject: asks('1.9', (page) => asAreas(page.printArea)),
    getPrintTitleRows: asks('1.9', (page) => existing(page.titleRows)),
    getPrintTitleRowsOrNullObject: asks('1.9', (page) => page.titleRows),
    getPrintTitleColumns: asks('1.9', (page) => existing(page.titleColumns)),
    getPrintTitleColumnsOrNullObject: asks('1.9', (page) => page.titleColumns),
  },
});

function zoom(value: unknown): Zoom {
  const record = asRecordOf(value, ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
  const parts = Object.entries(record).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(parts.map(([key, part]) => [key, asInteger(part)]));
}

const groupApi = apiType('HeaderFooterGroup', HeaderFooterGroup, {
  members: {
    defaultForAllPages: leads('1.9', (group) => group.defaultForAllPages),
    evenPages: leads('1.9', (group) => group.evenPages),
    firstPage: leads('1.9', (group) => group.firstPage),
    oddPages: leads('1.9', (group) => group.oddPages),
    state: choice('1.9', 'state', HEADER_STATES),
    useSheetMargins: flag('1.9', 'useSheetMargins'),
    useSheetScale: flag('1.9', 'useSheetScale'),
  },
});

const headerFooterApi = apiType('HeaderFooter', HeaderFooter, {
  members: {
    leftHeader: text('1.9', 'leftHeader'),
    centerHeader: text('1.9', 'centerHeader'),
    rightHeader: text('1.9', 'rightHeader'),
    leftFooter: text('1.9', 'leftFooter'),
    centerFooter: text('1.9', 'centerFooter'),
    rightFooter: text('1.9', 'rightFooter'),
  },
});

const pageBreaksApi = apiType('PageBreakCollection', PageBreaks, {
  items: ({ items }) => items,
  members: {
    add: acts('1.9', (breaks, args) => breaks.add(rangeArgument(args.raw(0), breaks.sheet))),
    getCount: asks('1.9', ({ items }) => items.length),
    removePageBreaks: acts('1.9', (breaks) => {
      breaks.clear();
    }),
  },
});

const pageBreakApi = apiType('PageBreak', PageBreak, {
  members: { rowIndex: reads('1.9', ({ row }) => existing(row)) },
});

export const PAGE_APIS = [pageLayoutApi, groupApi, headerFooterApi, pageBreaksApi, pageBreakApi];
