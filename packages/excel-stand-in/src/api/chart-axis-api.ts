import {
  ChartAxis,
  ChartAxisFormat,
  ChartAxisTitle,
  ChartAxisTitleFormat,
  ChartGridlines,
  ChartGridlinesFormat,
} from '../model/chart-format';
import { AXIS_POSITIONS, TICK_LABEL_POSITIONS, TICK_MARKS } from '../model/chart-types';
import type { ApiVersion, Member } from '../protocol/api-type';
import { apiType, leads, reads, sets } from '../protocol/api-type';
import { asNumber, asText } from '../protocol/arguments';
import { choice, flag, text } from '../protocol/fields';
import { textFormat } from './chart-text-format';

type Bound = 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit' | 'tickLabelSpacing';

/** A bound of an axis; '' leaves it to Excel. */
const bound = (key: Bound, since: ApiVersion = '1.1'): Member<ChartAxis> =>
  sets(
    since,
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
    tickLabelSpacing: bound('tickLabelSpacing', '1.7'),
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

export const CHART_AXIS_APIS = [
  axisApi,
  axisTitleApi,
  textFormat('ChartAxisTitleFormat', ChartAxisTitleFormat, { fill: '1.8', border: '1.8' }),
  axisFormatApi,
  gridlinesApi,
  gridlinesFormatApi,
];
