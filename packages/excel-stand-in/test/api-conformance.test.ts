import { readFileSync } from 'node:fs';
import { EXCEL_API } from '../src/api/excel-api';
import type { ApiType, Member } from '../src/protocol/api-type';
import {
  BORDER_STYLES,
  BORDER_WEIGHTS,
  HORIZONTAL_ALIGNMENTS,
  UNDERLINE_STYLES,
  VERTICAL_ALIGNMENTS,
} from '../src/model/cell-style';
import {
  AXIS_GROUPS,
  AXIS_POSITIONS,
  BLANKS_AS,
  CHART_TYPES,
  CHART_UNDERLINES,
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  LINE_STYLES,
  MARKER_STYLES,
  PLOT_BY,
  TICK_LABEL_POSITIONS,
  TICK_MARKS,
} from '../src/model/chart-types';
import { CALCULATION_MODES } from '../src/model/application';
import { COMPARISONS, CONDITION_TYPES } from '../src/model/conditional-format';
import { VALUE_TYPES } from '../src/model/content';
import { HEADER_STATES, ORIENTATIONS, PAPER_SIZES, PRINT_ORDERS } from '../src/model/page-layout';
import { BORDER_SIDES } from '../src/model/range-borders';
import { VALIDATION_OPERATORS } from '../src/model/validation-rules';
import { VISIBILITIES } from '../src/model/worksheet';
import { openInExcel } from '../src/node/open-in-excel';

/** Types that Office.js has, but not under `Excel`. */
const ELSEWHERE = ['AddinInternalService'];

/** The library makes these of older calls below ExcelApi 1.3, so that they reach the host from 1.3 on. */
const MADE_BY_LIBRARY = ['getResizedRange', 'getRowsAbove', 'getRowsBelow', 'getColumnsBefore', 'getColumnsAfter'];

/** What the library tells of a type: its prototype, with the lists it keeps of its own members. */
interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly [member: string]: unknown;
}

const { Excel } = openInExcel();
const library = Excel as unknown as Readonly<Record<string, { readonly prototype: Prototype } | undefined>>;
const declarations = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const excelDeclarations = declarations.slice(declarations.indexOf('declare namespace Excel {'));

const types = EXCEL_API.types.filter(({ name }) => !ELSEWHERE.includes(name));
const members = types.flatMap((type) => [...type.members].map(([name, member]) => ({ type, name, member })));

/** The requirement set that Microsoft's own types name at each member of a class. */
function requirementSets(className: string): ReadonlyMap<string, string> {
  const start = excelDeclarations.search(
    new RegExp(`\\n    class ${className}(<T>)? extends OfficeExtension\\.ClientObject`),
  );
  const body = excelDeclarations.slice(start, excelDeclarations.indexOf('\n    }\n', start));
  const found = [...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(?:readonly )?(\w+)\s*[(:<]/g)];
  return new Map(
    found.map(([, comment = '', name = '']) => [name, /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? 'none']),
  );
}

function inLibrary({ name }: ApiType<object>): Prototype {
  const type = library[name];
  if (!type) throw new Error(`Excel.${name} is not in the library.`);
  return type.prototype;
}

describe('the part of the API that is modelled', () => {
  it('is large enough to be of use', () => {
    expect(types.length).toBeGreaterThan(50);
    expect(members.length).toBeGreaterThan(450);
  });

  it.each(types.map((type) => [type.name, type] as const))('has %s with members that Office.js has', (_, type) => {
    const prototype = inLibrary(type);
    const unknown = [...type.members].filter(([name, member]) => !isIn(prototype, name, member)).map(([name]) => name);
    expect(unknown).toEqual([]);
  });

  it.each(types.map((type) => [type.name, type] as const))('lets %s be set where Office.js does', (_, type) => {
    const { _scalarPropertyNames: names = [], _scalarPropertyUpdateable: updateable = [] } = inLibrary(type);
    const tooFree = [...type.members].filter(
      ([name, member]) => member.kind === 'scalar' && member.set !== null && !updateable[names.indexOf(name)],
    );
    expect(tooFree.map(([name]) => name)).toEqual([]);
  });

  it.each(types.map((type) => [type.name, type] as const))(
    'asks of %s the requirement set that Microsoft names',
    (_, type) => {
      const sets = requirementSets(type.name);
      const wrong = [...type.members]
        .filter(([name]) => !name.startsWith('_') && !MADE_BY_LIBRARY.includes(name))
        .filter(([name, member]) => sets.get(name) !== member.since)
        .map(([name, member]) => `${name}: ${member.since}, should be ${String(sets.get(name))}`);
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['ChartType', CHART_TYPES],
    ['ChartSeriesBy', PLOT_BY],
    ['ChartLegendPosition', LEGEND_POSITIONS],
    ['ChartDataLabelPosition', LABEL_POSITIONS],
    ['ChartLineStyle', LINE_STYLES],
    ['ChartMarkerStyle', MARKER_STYLES],
    ['ChartDisplayBlanksAs', BLANKS_AS],
    ['ChartUnderlineStyle', CHART_UNDERLINES],
    ['ChartAxisTickMark', TICK_MARKS],
    ['ChartAxisTickLabelPosition', TICK_LABEL_POSITIONS],
    ['ChartAxisGroup', AXIS_GROUPS],
    ['ChartAxisPosition', AXIS_POSITIONS],
    ['BorderLineStyle', BORDER_STYLES],
    ['BorderWeight', BORDER_WEIGHTS],
    ['BorderIndex', BORDER_SIDES],
    ['RangeUnderlineStyle', UNDERLINE_STYLES],
    ['HorizontalAlignment', HORIZONTAL_ALIGNMENTS],
    ['VerticalAlignment', VERTICAL_ALIGNMENTS],
    ['RangeValueType', VALUE_TYPES.filter((type) => type !== 'RichValue')],
    ['SheetVisibility', VISIBILITIES],
    ['CalculationMode', CALCULATION_MODES],
    ['ConditionalFormatType', CONDITION_TYPES],
    ['ConditionalCellValueOperator', COMPARISONS],
    ['DataValidationOperator', VALIDATION_OPERATORS.map((operator) => operator)],
    ['PageOrientation', ORIENTATIONS],
    ['PaperType', PAPER_SIZES],
    ['PrintOrder', PRINT_ORDERS],
    ['HeaderFooterState', HEADER_STATES],
  ] as const)('knows %s by the words that Office.js sends', (enumeration, words) => {
    const known = Object.values(library[enumeration] ?? {});
    expect(words.filter((word) => !(known as unknown[]).includes(word))).toEqual([]);
  });
});

function isIn(prototype: Prototype, name: string, member: Member<object>): boolean {
  if (member.kind === 'scalar') return prototype._scalarPropertyNames?.includes(name) ?? false;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (member.kind === 'link') return descriptor?.get !== undefined;
  return typeof descriptor?.value === 'function';
}
