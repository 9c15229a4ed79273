import {
  ChartAreaFormat,
  ChartAxis,
  ChartAxisFormat,
  ChartAxisTitle,
  ChartAxisTitleFormat,
  ChartBorder,
  ChartDataLabelFormat,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartGridlinesFormat,
  ChartLegend,
  ChartLegendFormat,
  ChartLine,
  ChartPlotArea,
  ChartPlotAreaFormat,
  ChartSeriesFormat,
  ChartTitle,
  ChartTitleFormat,
} from '../model/chart-format';
import type { ChartTextFormat } from '../model/chart-format';
import {
  AXIS_POSITIONS,
  CHART_UNDERLINES,
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  LINE_STYLES,
  TICK_LABEL_POSITIONS,
  TICK_MARKS,
} from '../model/chart-types';
import type { ApiType, ApiVersion, Member } from '../protocol/api-type';
import { acts, apiType, leads, reads, sets } from '../protocol/api-type';
import type { ClassOf } from '../protocol/arguments';
import { asColor, asNumber, asText } from '../protocol/arguments';
import { choice, color, flag, number, text } from '../protocol/fields';

const fontApi = apiType('ChartFont', ChartFont, {
  members: {
    bold: flag('1.1', 'bold'),
    italic: flag('1.1', 'italic'),
    name: text('1.1', 'name'),
    size: number('1.1', 'size'),
    color: color('1.1', 'color'),
    underline: choice('1.1', 'underline', CHART_UNDERLINES),
  },
});

const fillApi = apiType('ChartFill', ChartFill, {
  members: {
    setSolidColor: acts('1.1', (fill, args) => {
      fill.color = asColor(args.raw(0));
    }),
    clear: acts('1.1', (fill) => {
      fill.clear();
    }),
  },
});

function lineMembers<T extends ChartLine>(
  since: ApiVersion,
  lineSince: ApiVersion,
  clearSince: ApiVersion,
): Record<string, Member<T>> {
  return {
    color: sets<T>(
      since,
      (line) => line.color,
      (line, value) => {
        line.color = asColor(value);
      },
    ),
    lineStyle: choice<T, 'lineStyle', T['lineStyle']>(lineSince, 'lineStyle', LINE_STYLES),
    weight: sets<T>(
      lineSince,
      (line) => line.weight,
      (line, value) => {
        line.weight = asNumber(value);
      },
    ),
    clear: acts<T>(clearSince, (line) => {
      line.clear();
    }),
  };
}

const lineApi = apiType('ChartLineFormat', ChartLine, { members: lineMembers('1.1', '1.7', '1.1') });
const borderApi = apiType('ChartBorder', ChartBorder, { members: lineMembers('1.7', '1.7', '1.8') });

/** Font, fill and border of a part of a chart; borders came later. */
function textFormat<T extends ChartTextFormat>(
  name: string,
  of: ClassOf<T>,
  since: { readonly fill: ApiVersion; readonly border: ApiVersion },
  more: Record<string, Member<T>> = {},
): ApiType<T> {
  return apiType(name, of, {
    members: {
      font: leads<T>('1.1', ({ font }) => font),
      fill: leads<T>(since.fill, ({ fill }) => fill),
      border: leads<T>(since.border, ({ border }) => border),
      ...more,
    },
  });
}

const titleApi = apiType('ChartTitle', ChartTitle, {
  members: {
    // A text makes the title visible, as in Excel.
    text: sets(
      '1.1',
      (title) => title.text,
      (title, value) => {
        title.text = asText(value);
        title.visible = true;
      },
    ),
    visible: flag('1.1', 'visible'),
    overlay: flag('1.1', 'overlay'),
    format: leads('1.1', ({ format }) => format),
  },
});

const legendApi = apiType('ChartLegend', ChartLegend, {
  members: {
    visible: flag('1.1', 'visible'),
    overlay: flag('1.1', 'overlay'),
    position: choice('1.1', 'position', LEGEND_POSITIONS),
    format: leads('1.1', ({ format }) => format),
  },
});

type Bound = 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit';

/** A bound of an axis; '' leaves it to Excel. */
const bound = (key: Bound): Member<ChartAxis> =>
  sets(
    '1.1',
    (axis) => axis[key],
    (axis, value) => {
      axis[key] = value === '' ? '' : asNumber(value);
    },
  );

const axisApi = apiType('ChartAxis', ChartAxis, {
  members: {
    type: reads('1.7', ({ type }) => type),
    axisGroup: reads('1.7', ({ axisGroup }) => axisGroup),
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    majorUnit: bound('majorUnit'),
    minorUnit: bound('minorUnit'),
    numberFormat: text('1.8', 'numberFormat'),
    linkNumberFormat: flag('1.9', 'linkNumberFormat'),
    visible: flag('1.7', 'visible'),
    reversePlotOrder: flag('1.7', 'reversePlotOrder'),
    position: choice('1.8', 'position', AXIS_POSITIONS),
    majorTickMark: choice('1.7', 'majorTickMark', TICK_MARKS),
    minorTickMark: choice('1.7', 'minorTickMark', TICK_MARKS),
    tickLabelPosition: choice('1.7', 'tickLabelPosition', TICK_LABEL_POSITIONS),
    title: leads('1.1', ({ title }) => title),
    format: leads('1.1', ({ format }) => format),
    majorGridlines: leads('1.1', ({ majorGridlines }) => majorGridlines),
    minorGridlines: leads('1.1', ({ minorGridlines }) => minorGridlines),
  },
});

const axisTitleApi = apiType('ChartAxisTitle', ChartAxisTitle, {
  members: {
    text: sets(
      '1.1',
      (title) => title.text,
      (title, value) => {
        title.text = asText(value);
        title.visible = true;
      },
    ),
    visible: flag('1.1', 'visible'),
    format: leads('1.1', ({ format }) => format),
  },
});

const axisFormatApi = apiType('ChartAxisFormat', ChartAxisFormat, {
  members: {
    font: leads('1.1', ({ font }) => font),
    line: leads('1.1', ({ line }) => line),
    fill: leads('1.8', ({ fill }) => fill),
  },
});

const gridlinesApi = apiType('ChartGridlines', ChartGridlines, {
  members: { visible: flag('1.1', 'visible'), format: leads('1.1', ({ format }) => format) },
});

const gridlinesFormatApi = apiType('ChartGridlinesFormat', ChartGridlinesFormat, {
  members: { line: leads('1.1', ({ line }) => line) },
});

const dataLabelsApi = apiType('ChartDataLabels', ChartDataLabels, {
  members: {
    showValue: flag('1.1', 'showValue'),
    showSeriesName: flag('1.1', 'showSeriesName'),
    showCategoryName: flag('1.1', 'showCategoryName'),
    showLegendKey: flag('1.1', 'showLegendKey'),
    showPercentage: flag('1.1', 'showPercentage'),
    showBubbleSize: flag('1.1', 'showBubbleSize'),
    separator: text('1.1', 'separator'),
    numberFormat: text('1.8', 'numberFormat'),
    linkNumberFormat: flag('1.9', 'linkNumberFormat'),
    position: choice('1.1', 'position', LABEL_POSITIONS),
    format: leads('1.1', ({ format }) => format),
  },
});

const seriesFormatApi = apiType('ChartSeriesFormat', ChartSeriesFormat, {
  members: { fill: leads('1.1', ({ fill }) => fill), line: leads('1.1', ({ line }) => line) },
});

const plotAreaApi = apiType('ChartPlotArea', ChartPlotArea, {
  members: { format: leads('1.8', ({ format }) => format) },
});

const plotAreaFormatApi = apiType('ChartPlotAreaFormat', ChartPlotAreaFormat, {
  members: { fill: leads('1.8', ({ fill }) => fill), border: leads('1.8', ({ border }) => border) },
});

export const CHART_FORMAT_APIS = [
  fontApi,
  fillApi,
  lineApi,
  borderApi,
  titleApi,
  textFormat('ChartTitleFormat', ChartTitleFormat, { fill: '1.1', border: '1.7' }),
  legendApi,
  textFormat('ChartLegendFormat', ChartLegendFormat, { fill: '1.1', border: '1.8' }),
  axisApi,
  axisTitleApi,
  textFormat('ChartAxisTitleFormat', ChartAxisTitleFormat, { fill: '1.8', border: '1.8' }),
  axisFormatApi,
  gridlinesApi,
  gridlinesFormatApi,
  dataLabelsApi,
  textFormat('ChartDataLabelFormat', ChartDataLabelFormat, { fill: '1.1', border: '1.8' }),
  textFormat(
    'ChartAreaFormat',
    ChartAreaFormat,
    { fill: '1.1', border: '1.7' },
    {
      roundedCorners: flag<ChartAreaFormat, 'roundedCorners'>('1.9', 'roundedCorners'),
    },
  ),
  seriesFormatApi,
  plotAreaApi,
  plotAreaFormatApi,
];
