import type { CellRange } from '../../../../core/workbook/address';
import type { ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import { DECLARATION, plainAttribute } from '../xml/xml-text';
import type { Dialect } from '../package/dialect';
import type { SheetWriting } from '../sheet/sheet-writing';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';
import { ChartData } from './chart-data';
import { chartXml } from './chart-part';
import { SpecCells } from './spec-cells';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** Number 1 is the drawing itself. */
const FIRST_SHAPE = 2;

/** Writes the charts of a sheet and the drawing that holds them; the result is the id of its relationship. */
export function writeDrawing(writing: SheetWriting, layouts: readonly TableLayout[]): string | null {
  const { pack, spec, sheet, workbook } = writing;
  if (spec.charts.length === 0) return null;
  const { dialect, folder } = workbook;
  const drawing = pack.freePart(`${folder}drawings/drawing#.xml`);
  const data = new ChartData(sheet.name, new SpecCells(spec, layouts));
  const frames = spec.charts.map((chart, index) => {
    const part = pack.freePart(`${folder}charts/chart#.xml`);
    pack.write(part, chartXml(chart, data, dialect), CHART_TYPE);
    const id = pack.relationshipsOf(drawing).add(`${dialect.relationships}/chart`, part);
    return frameXml(chart, FIRST_SHAPE + index, id, dialect);
  });
  const xml =
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${frames.join('')}</xdr:wsDr>`;
  pack.write(drawing, xml, DRAWING_TYPE);
  return pack.relationshipsOf(sheet.part).add(`${dialect.relationships}/drawing`, drawing);
}

/** A chart exactly over its cells; found again by its name, read aloud by its title. */
function frameXml(chart: ChartSpec, shape: number, id: string, dialect: Dialect): string {
  const { place } = chart;
  const end: CellRange = { ...place, row: place.row + place.rowCount, column: place.column + place.columnCount };
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornerXml('from', place)}${cornerXml('to', end)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${shape}" name="${plainAttribute(chart.name)}" descr="${plainAttribute(chart.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}">` +
    `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${id}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornerXml(name: 'from' | 'to', { row, column }: { readonly row: number; readonly column: number }): string {
  const place = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${name}>${place}</xdr:${name}>`;
}
