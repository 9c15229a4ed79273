import { COLORS } from '../../../../../src/core/report/sheet-spec/looks';
import type { CellOverride } from '../../../../../src/core/report/sheet-spec/sheet-spec';
import type { ChartSpec } from '../../../../../src/core/report/sheet-spec/chart-spec';
import { bar, chart, column, coverageSheet, labels, line, workbookSpec, series, sheet, table } from '../sample-spec';
import { elements, part, written } from '../written';

const at = (row: number, columnIndex: number, rowCount: number) => ({
  row,
  column: columnIndex,
  rowCount,
  columnCount: 1,
});
const PLACE = { row: 0, column: 5, rowCount: 10, columnCount: 4 };

async function chartXml(
  specs: Partial<ChartSpec>,
  rows: readonly (readonly (string | number | null)[])[],
  overrides: readonly CellOverride[] = [],
): Promise<string> {
  const data = table('T', 0, [column('Jaar'), column('A', { format: 'integer' }), column('B', { format: 'percent' })], {
    rows,
    overrides,
  });
  const full = chart('c', {
    title: 'Titel',
    type: 'columns',
    categories: at(1, 1, rows.length),
    series: [
      series('A', at(1, 2, rows.length), bar(COLORS.accent)),
      series('B', at(1, 3, rows.length), bar(COLORS.done)),
    ],
    place: PLACE,
    ...specs,
  });
  return part(
    await written(null, workbookSpec([sheet('a', "Blad's", { tables: [data], charts: [full] })])),
    'xl/charts/chart1.xml',
  );
}

describe('a chart', () => {
  it('stands exactly over its cells, found by its name and read aloud by its title', async () => {
    const workbook = await written(null, workbookSpec([coverageSheet()]));
    const [first] = elements(part(workbook, 'xl/drawings/drawing1.xml'), 'xdr:twoCellAnchor');
    expect(first).toContain(
      '<xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
    );
    expect(first).toContain(
      '<xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>21</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
    expect(first).toContain(
      '<xdr:cNvPr id="2" name="dekking-per-jaar" descr="Dekking 2025: 67% van de kansrijke, doel 75%"/>',
    );
  });

  it('draws cells of its sheet and carries a copy of their values', async () => {
    const xml = await chartXml({}, [
      [2024, 3, 0.5],
      [2025, null, 1],
    ]);
    expect(elements(xml, 'c:cat')[0]).toBe(
      "<c:cat><c:numRef><c:f>'Blad''s'!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode>" +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>2024</c:v></c:pt><c:pt idx="1"><c:v>2025</c:v></c:pt></c:numCache></c:numRef></c:cat>',
    );
    expect(elements(xml, 'c:val')[0]).toBe(
      "<c:val><c:numRef><c:f>'Blad''s'!$C$2:$C$3</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>" +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('gives a point whose cell has a format of its own that format, for a label that follows its cell', async () => {
    const rows = [
      [2024, 3, 0.5],
      [2025, 4, 0.746],
    ];
    const xml = await chartXml({}, rows, [{ row: 1, column: 2, look: 'body', format: 'percent1' }]);
    expect(elements(xml, 'c:val')[1]).toContain(
      '<c:formatCode>0%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>0.5</c:v></c:pt>' +
        '<c:pt idx="1" formatCode="0.0%"><c:v>0.746</c:v></c:pt>',
    );
  });

  it('has words for categories where they are words', async () => {
    const xml = await chartXml({ categories: { row: 0, column: 1, rowCount: 1, columnCount: 3 } }, [[2024, 1, 1]]);
    expect(elements(xml, 'c:cat')[0]).toContain(
      '<c:strRef><c:f>\'Blad\'\'s\'!$B$1:$D$1</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Jaar</c:v></c:pt>',
    );
  });

  it('draws a dashed target as a line over the columns', async () => {
    const workbook = await written(null, workbookSpec([coverageSheet()]));
    const xml = part(workbook, 'xl/charts/chart1.xml');
    const [bars] = elements(xml, 'c:barChart');
    const [lines] = elements(xml, 'c:lineChart');
    expect(bars).toContain('<c:barDir val="col"/><c:grouping val="clustered"/>');
    expect(bars).toContain('<c:tx><c:v>Dekking</c:v></c:tx>');
    expect(bars).toContain('<c:dLblPos val="inEnd"/>');
    expect(lines).toContain('<c:idx val="1"/><c:order val="1"/><c:tx><c:v>Doel</c:v></c:tx>');
    expect(lines).toContain('<a:srgbClr val="1B1A19"/></a:solidFill><a:prstDash val="dash"/>');
    const axes = /<c:axId val="(\d+)"\/><c:axId val="(\d+)"\/><\/c:barChart>/.exec(xml);
    expect(lines).toContain(`<c:axId val="${axes?.[1]}"/><c:axId val="${axes?.[2]}"/>`);
  });

  it('shows a target for a single year as a dash', async () => {
    const target = series('Doel', at(1, 3, 1), line(COLORS.target, { dashed: true, marker: 'dash' }));
    const xml = await chartXml({ series: [series('A', at(1, 2, 1), bar(COLORS.accent)), target] }, [[2025, 1, 2]]);
    expect(elements(xml, 'c:lineChart')[0]).toContain('<c:marker><c:symbol val="dash"/>');
  });

  it('draws fills, edges and labels as they are given', async () => {
    const stacked = [
      series('A', at(1, 2, 1), bar(COLORS.accent, '#FFFFFF'), labels('center', '#FFFFFF', '0;-0;;')),
      series('B', at(1, 3, 1), bar('#C8C7C6', COLORS.cancelled), labels('center', COLORS.ink)),
    ];
    const xml = await chartXml({ type: 'bars-stacked', series: stacked }, [['a', 1, 0]]);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
    const drawn = elements(xml, 'c:dLbls');
    expect(drawn.map((label) => /<c:dLblPos val="(\w+)"/.exec(label)?.[1])).toEqual(['ctr', 'ctr']);
    expect(drawn.map((label) => /<a:defRPr[^>]*><a:solidFill><a:srgbClr val="(\w+)"/.exec(label)?.[1])).toEqual([
      'FFFFFF',
      '242424',
    ]);
    expect(drawn[0]).toContain('formatCode="0;-0;;" sourceLinked="0"');
    expect(drawn[1]).toContain('formatCode="General" sourceLinked="1"');
    expect(xml).toContain(
      '<a:solidFill><a:srgbClr val="C8C7C6"/></a:solidFill><a:ln w="9525" cap="rnd"><a:solidFill><a:srgbClr val="605E5C"/>',
    );
  });

  it('puts the first bar at the top and the values below', async () => {
    const xml = await chartXml({ type: 'bars' }, [['a', 1, 2]]);
    expect(elements(xml, 'c:catAx')[0]).toContain('<c:orientation val="maxMin"/>');
    expect(elements(xml, 'c:valAx')[0]).toContain('<c:axPos val="b"/>');
    expect(elements(xml, 'c:valAx')[0]).toContain('<c:crosses val="max"/>');
  });

  it('has titles, limits and formats for its axes', async () => {
    const valueAxis = { title: 'Deel & geheel', minimum: 0, maximum: 1, format: '0%', step: null };
    const xml = await chartXml(
      { valueAxis, categoryAxis: { title: 'Jaar', minimum: null, maximum: null, format: null, step: null } },
      [[2025, 0.25, 0.5]],
    );
    const [values] = elements(xml, 'c:valAx');
    expect(values).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(values).toContain('<a:t>Deel &amp; geheel</a:t>');
    expect(values).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(values).not.toContain('majorUnit');
    expect(elements(xml, 'c:catAx')[0]).toContain('<a:t>Jaar</a:t>');
    expect(elements(xml, 'c:title')[0]).toContain('<a:t>Titel</a:t>');
  });

  it('has the step between its grid lines that it is given', async () => {
    const valueAxis = { title: null, minimum: 0, maximum: null, format: null, step: 5 };
    expect(await chartXml({ valueAxis }, [['a', 40, 1]])).toContain('<c:majorUnit val="5"/>');
  });

  it('has a legend below, or none', async () => {
    expect(await chartXml({}, [['a', 1, 2]])).toContain('<c:legendPos val="b"/>');
    expect(await chartXml({ legend: false }, [['a', 1, 2]])).not.toContain('<c:legend>');
  });

  it('follows the cells when the sheet is written again with other data', async () => {
    const before = await written(null, workbookSpec([coverageSheet()]));
    const other = { ...coverageSheet(), charts: coverageSheet().charts.slice(0, 1) };
    const again = await written(before.bytes, workbookSpec([other]));
    expect(Array.from(again.parts.keys()).filter((name) => name.startsWith('xl/charts/'))).toEqual([
      'xl/charts/chart1.xml',
    ]);
    expect(elements(part(again, 'xl/drawings/drawing1.xml'), 'xdr:twoCellAnchor')).toHaveLength(1);
  });
});
