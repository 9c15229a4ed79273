import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { AnnualStep } from '../../../core/plan/annual-steps';
import type { GapRow, StepGap } from '../../../core/plan/step-gap';
import { ownColumn } from '../../../core/plan/field-place';
import { TABLES } from '../../../core/tables';
import { cellPlaceOf } from '../../../core/workbook/raw-table';
import { checkViewWords } from '../../../messages/pane/check';
import { stepsWords } from '../../../messages/pane/steps';
import { Disclosure } from '../../components/disclosure';
import { PagedList } from '../../components/paged-list';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  state: { marginLeft: 'auto', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  icon: { display: 'flex', fontSize: tokens.fontSizeBase500 },
  purpose: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  row: { justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  gaps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const ICONS = {
  done: <CheckmarkCircleRegular />,
  toDo: <CircleRegular />,
  notChosen: <SubtractCircleRegular />,
} as const;

export interface StepCardProps {
  readonly step: AnnualStep;
  readonly year: number;
}

/** One step: its question, whether it is done, and what it still lacks. */
export function StepCard({ step, year }: StepCardProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = stepsWords(language);
  const state = !step.chosen ? 'notChosen' : step.gaps.length === 0 ? 'done' : 'toDo';
  return (
    <li className={styles.card}>
      <h4 className={styles.name}>
        <span className={styles.icon} aria-hidden>
          {ICONS[state]}
        </span>
        {words.names[step.name]}
        <span className={styles.state}>{words[state]}</span>
      </h4>
      <p className={styles.purpose}>{words.purposes[step.name]}</p>
      <ul className={styles.gaps}>
        {step.gaps.map((gap) => (
          <li key={gap.kind}>
            <GapLine gap={gap} year={year} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface GapLineProps {
  readonly gap: StepGap;
  readonly year: number;
}

/** What is missing, and the way to each cell of it; without its table the way to where that can be made. */
function GapLine({ gap, year }: GapLineProps): ReactElement | null {
  const pane = usePane();
  const { computed, language } = usePaneState();
  if (computed === null) return null;
  const words = stepsWords(language);
  const table = computed.plan.tables[gap.table];
  const { raw } = table;
  const { name } = TABLES[gap.table];
  if (raw === null) {
    const text = words.tableMissing(name);
    return (
      <>
        {text}{' '}
        <GoButton
          text={words.toMissing}
          about={text}
          onClick={() => pane.go({ name: 'settings', section: 'tables' })}
        />
      </>
    );
  }
  const text =
    gap.kind === 'table-empty'
      ? words.tableEmpty(name)
      : words.gaps[gap.kind](
          gap.rows.map(({ key }) => key),
          year,
        );
  const column = ownColumn(table, gap.field ?? '') ?? 0;
  const show = (rowNumber: number): void => {
    const { sheet, ...cell } = cellPlaceOf(raw, rowNumber, column);
    void pane.show(sheet, { ...cell, rowCount: 1, columnCount: 1 });
  };
  const [only, ...more] = gap.rows;
  if (more.length > 0) return <Disclosure label={text}>{() => <GapRows rows={gap.rows} onShow={show} />}</Disclosure>;
  const row = only?.rowNumber ?? raw.headerRow ?? raw.firstRow;
  return (
    <>
      {text} <GoButton text={words.goTo} about={text} onClick={() => show(row)} />
    </>
  );
}

interface GoButtonProps {
  readonly text: string;
  /** Says to the screen reader which of the equal buttons it is. */
  readonly about: string;
  readonly onClick: () => void;
}

function GoButton({ text, about, onClick }: GoButtonProps): ReactElement {
  return (
    <Button size="small" appearance="subtle" onClick={onClick} aria-label={`${text}: ${about}`}>
      {text}
    </Button>
  );
}

interface GapRowsProps {
  readonly rows: readonly GapRow[];
  readonly onShow: (row: number) => void;
}

function GapRows({ rows, onShow }: GapRowsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  return (
    <PagedList
      items={rows}
      more={checkViewWords(language).more}
      keyOf={({ rowNumber }) => String(rowNumber)}
      draw={({ key, title, rowNumber }) => (
        <Button size="small" appearance="subtle" className={styles.row} onClick={() => onShow(rowNumber)}>
          {key === '' ? stepsWords(language).rowLabel(rowNumber + 1) : key} {title}
        </Button>
      )}
    />
  );
}
