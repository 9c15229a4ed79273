import { COLORS } from './looks';

/** What all charts have in common: quiet, no frame, the title above and the legend below. Both adapters draw it. */
export const CHART_STYLE = {
  /** Points. */
  titleSize: 12,
  textSize: 9,
  lineWidth: 2.25,
  edgeWidth: 0.75,
  markerSize: 6,
  /** A line through a single point is not there; a dash as wide as a column is. */
  lonePointSize: 24,
  /** Room between columns or bars, in per cent of their width. */
  gap: 60,
  background: '#FFFFFF',
  titleColor: COLORS.ink,
  textColor: COLORS.ink,
  /** Axis titles and the numbers along the value axis. */
  quietColor: COLORS.quiet,
  /** The category axis and the grid lines. */
  lineColor: COLORS.line,
} as const;
