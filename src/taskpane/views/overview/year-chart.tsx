import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { YearCoverage } from '../../../app/reading/overview';
import type { OverviewWords } from '../../../messages/pane/overview';

const HEIGHT = 64;
const COLUMN = 40;
const BAR = 24;
/** CSS pixels for a unit of the picture. */
const SCALE = 1.3;

const useStyles = makeStyles({
  figure: { margin: 0 },
  caption: { color: tokens.colorNeutralForeground3 },
  // As wide as its years ask, so that the text in it is as large as beside it.
  chart: { maxWidth: '100%', height: 'auto', display: 'block' },
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    strokeDasharray: '4 2',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '10px', textAnchor: 'middle' },
});

export interface YearChartProps {
  readonly years: readonly YearCoverage[];
  readonly words: OverviewWords;
}

/** Coverage of each year beside its target; the text of the picture holds the same numbers. */
export function YearChart({ years, words }: YearChartProps): ReactElement {
  const styles = useStyles();
  const points = years.map(({ statement: { year }, share, target }) => ({
    year,
    share,
    target,
    text: words.yearPoint(
      year,
      share === null ? words.nothing : words.share(share),
      target === null ? null : words.share(target),
    ),
  }));
  const label = `${words.yearChart}: ${points.map(({ text }) => text).join('; ')}`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{words.yearChart}</figcaption>
      <svg
        className={styles.chart}
        width={points.length * COLUMN * SCALE}
        viewBox={`0 0 ${points.length * COLUMN} ${HEIGHT + 42}`}
        role="img"
        aria-label={label}
      >
        <line className={styles.axis} x1={0} x2={points.length * COLUMN} y1={HEIGHT + 12} y2={HEIGHT + 12} />
        {points.map(({ year, share, target }, i) => (
          <YearColumn key={year} x={i * COLUMN} year={year} share={share} target={target} words={words} />
        ))}
      </svg>
    </figure>
  );
}

interface YearColumnProps extends Pick<YearCoverage, 'share' | 'target'> {
  readonly year: number;
  readonly x: number;
  readonly words: OverviewWords;
}

function YearColumn({ x, year, share, target, words }: YearColumnProps): ReactElement {
  const styles = useStyles();
  const base = HEIGHT + 12;
  const height = HEIGHT * Math.min(1, share?.cell ?? 0);
  const level = base - HEIGHT * Math.min(1, target?.cell ?? 0);
  const middle = x + COLUMN / 2;
  return (
    <>
      <rect className={styles.bar} x={x + (COLUMN - BAR) / 2} y={base - height} width={BAR} height={height} />
      {target === null ? null : <line className={styles.target} x1={x + 3} x2={x + COLUMN - 3} y1={level} y2={level} />}
      <text className={styles.label} x={middle} y={base + 13}>
        {year}
      </text>
      <text className={styles.label} x={middle} y={base + 26}>
        {share === null ? words.nothing : words.share(share)}
      </text>
    </>
  );
}
