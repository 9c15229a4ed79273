import {
  ChartAreaFormat,
  ChartBorder,
  ChartDataLabelFormat,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartLegend,
  ChartLegendFormat,
  ChartLine,
  ChartPlotArea,
  ChartPlotAreaFormat,
  ChartSeriesFormat,
  ChartTitle,
  ChartTitleFormat,
} from '../model/chart-format';
import { CHART_UNDERLINES, LABEL_POSITIONS, LEGEND_POSITIONS, LINE_STYLES } from '../model/chart-types';
import type { ApiVersion, Member } from '../protocol/api-type';
import { acts, apiType, leads, sets } from '../protocol/api-type';
import { asColor, asNumber, asText } from '../protocol/arguments';
import { choice, color, flag, number, text } from '../protocol/fields';
import { textFormat } from './chart-text-format';

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
