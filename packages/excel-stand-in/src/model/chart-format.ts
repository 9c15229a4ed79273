import type { AXIS_GROUPS, AXIS_POSITIONS, CHART_UNDERLINES, LABEL_POSITIONS, LINE_STYLES } from './chart-types';

/** The parts of a chart that only hold settings; colours are #RRGGBB, sizes points. */
export class ChartFont {
  bold = false;
  italic = false;
  name = 'Calibri';
  size = 10;
  color = '#000000';
  underline: (typeof CHART_UNDERLINES)[number] = 'None';
}

/** A fill: a colour, or `null` for what Excel chooses or none. */
export class ChartFill {
  color: string | null = null;

  clear(): void {
    this.color = null;
  }
}

export class ChartLine {
  color = '#000000';
  lineStyle: (typeof LINE_STYLES)[number] = 'Automatic';
  weight = 0.75;

  clear(): void {
    this.lineStyle = 'None';
  }
}

/** The line around an area of a chart. */
export class ChartBorder extends ChartLine {}

/** Font, fill and border of a text or an area in a chart. */
export class ChartTextFormat {
  readonly font = new ChartFont();
  readonly fill = new ChartFill();
  readonly border = new ChartBorder();
}

export class ChartTitle {
  text: string;
  visible: boolean;
  overlay = false;
  readonly format = new ChartTitleFormat();

  constructor(text: string, visible: boolean) {
    this.text = text;
    this.visible = visible;
  }
}

export class ChartTitleFormat extends ChartTextFormat {}

export class ChartLegend {
  visible = true;
  overlay = false;
  position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom' | 'Invalid' = 'Bottom';
  readonly format = new ChartLegendFormat();
}

export class ChartLegendFormat extends ChartTextFormat {}

export class ChartAxisTitle {
  text = '';
  visible = false;
  readonly format = new ChartAxisTitleFormat();
}

export class ChartAxisTitleFormat extends ChartTextFormat {}

export class ChartGridlines {
  readonly format = new ChartGridlinesFormat();

  constructor(public visible: boolean) {}
}

export class ChartGridlinesFormat {
  readonly line = new ChartLine();
}

export class ChartAxisFormat {
  readonly font = new ChartFont();
  readonly fill = new ChartFill();
  readonly line = new ChartLine();
}

/** One axis; a bound or unit that is `''` is Excel's to choose. */
export class ChartAxis {
  minimum: number | '' = '';
  maximum: number | '' = '';
  majorUnit: number | '' = '';
  minorUnit: number | '' = '';
  numberFormat = 'General';
  linkNumberFormat = true;
  visible = true;
  reversePlotOrder = false;
  /** Where on this axis the other one crosses it. */
  position: (typeof AXIS_POSITIONS)[number] = 'Automatic';
  majorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside' = 'Outside';
  minorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside' = 'None';
  /** Of how many names one is shown; '' leaves it to Excel. */
  tickLabelSpacing: number | '' = '';
  tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None' = 'NextToAxis';
  readonly title = new ChartAxisTitle();
  readonly format = new ChartAxisFormat();
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines = new ChartGridlines(false);

  constructor(
    readonly type: 'Category' | 'Value',
    readonly axisGroup: (typeof AXIS_GROUPS)[number],
  ) {
    this.majorGridlines = new ChartGridlines(type === 'Value');
  }
}

export class ChartDataLabelFormat extends ChartTextFormat {}

/** The labels at the points of a series, or of all series of a chart. */
export class ChartDataLabels {
  showValue = true;
  showSeriesName = false;
  showCategoryName = false;
  showLegendKey = false;
  showPercentage = false;
  showBubbleSize = false;
  separator = '; ';
  numberFormat = 'General';
  linkNumberFormat = true;
  position: (typeof LABEL_POSITIONS)[number] = 'Invalid';
  readonly format = new ChartDataLabelFormat();
}

export class ChartAreaFormat extends ChartTextFormat {
  roundedCorners = false;
}

export class ChartPlotArea {
  readonly format = new ChartPlotAreaFormat();
}

export class ChartPlotAreaFormat {
  readonly fill = new ChartFill();
  readonly border = new ChartBorder();
}

export class ChartSeriesFormat {
  readonly fill = new ChartFill();
  readonly line = new ChartLine();
}
