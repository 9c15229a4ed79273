/** The chart types that are modelled: the basic ones, which every Excel draws. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const PLOT_BY = ['Auto', 'Rows', 'Columns'] as const;
export type PlotBy = (typeof PLOT_BY)[number];

export const LEGEND_POSITIONS = ['Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
export const LABEL_POSITIONS = [
  'Invalid',
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;
export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;
export const MARKER_STYLES = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;
export const BLANKS_AS = ['NotPlotted', 'Zero', 'Interplotted'] as const;
export const CHART_UNDERLINES = ['None', 'Single'] as const;
export const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
export const TICK_LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;
export const AXIS_POSITIONS = ['Automatic', 'Maximum', 'Minimum'] as const;
export const AXIS_GROUPS = ['Primary', 'Secondary'] as const;
