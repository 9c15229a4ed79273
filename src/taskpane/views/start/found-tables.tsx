import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Computed } from '../../../app/reading/compute-workbook';
import { foundTables, type TableFound } from '../../../app/adopting/found-tables';
import { missingTables, NEEDED_TABLES } from '../../../app/starting/present-tables';
import { readCouplings, unusedTables } from '../../../core/plan/couplings';
import { adoptWords } from '../../../messages/pane/adopt';
import { startWords, type StartWords } from '../../../messages/pane/start';
import { Disclosure } from '../../components/disclosure';
import { usePane, usePaneState } from '../../state/pane-context';
import { CouplingBar } from './coupling-bar';
import { CouplingForm } from './coupling-form';
import { CouplingNotice } from './coupling-notice';
import { makeMissingSheets } from './start-actions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  table: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  details: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FoundTablesProps {
  readonly computed: Computed;
  readonly onBack?: () => void;
}

/** Which of the user's sheets and columns are used for what, to be put right where it is not what the user means. */
export function FoundTables({ computed, onBack }: FoundTablesProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work, refreshing, couplingDraft } = usePaneState();
  const words = startWords(language);
  const { adjust, changed } = adoptWords(language);
  const tables = foundTables(computed);
  const found = tables.filter(({ sheet }) => sheet !== null);
  const missing = missingTables(computed).length;
  const look = async (): Promise<void> => {
    if ((await pane.refresh()) !== null) pane.tell(words.looked);
  };
  const unused = unusedTables(readCouplings(computed.inventory).couplings);
  return (
    <section className={styles.view}>
      <h2 className={styles.title}>{words.foundTitle}</h2>
      <p className={styles.answer}>{words.found(found.length, tables.length)}</p>
      <p className={styles.quiet}>{words.adoptHelp}</p>
      <CouplingNotice computed={computed} />
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id} className={styles.table}>
            <TableLine table={table} isUnused={unused.has(table.id)} words={words} />
            <Disclosure label={`${adjust(table.table)}${couplingDraft[table.id] === undefined ? '' : `: ${changed}`}`}>
              {() => <CouplingForm computed={computed} id={table.id} />}
            </Disclosure>
          </li>
        ))}
      </ul>
      <CouplingBar computed={computed} />
      <p>{words.missing(missing)}</p>
      <div className={styles.buttons}>
        {missing === 0 ? null : (
          <Button disabledFocusable={work !== null} onClick={() => void makeMissingSheets(pane)}>
            {words.makeMissing}
          </Button>
        )}
        <Button disabledFocusable={refreshing !== null} onClick={() => void look()}>
          {words.lookAgain}
        </Button>
        {onBack === undefined ? null : <Button onClick={onBack}>{words.back}</Button>}
      </div>
    </section>
  );
}

interface TableLineProps {
  readonly table: TableFound;
  /** The user does without it. */
  readonly isUnused: boolean;
  readonly words: StartWords;
}

function TableLine({ table, isUnused, words }: TableLineProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const { sheet, address, foundBy, columns, unused } = table;
  if (sheet === null || address === null || foundBy === null) {
    const needed = NEEDED_TABLES.includes(table.id) ? ` (${words.needed})` : '';
    return (
      <>
        <strong>{table.table}</strong>: {isUnused ? adoptWords(language).notUsed : `${words.notFound}${needed}`}
      </>
    );
  }
  const used = columns.filter(({ heading }) => heading !== null);
  const lacking = columns.filter(({ heading, required }) => heading === null && required).map(({ column }) => column);
  return (
    <>
      <strong>{table.table}</strong>: {words.foundOn(sheet, words.foundBy[foundBy], table.rows)}{' '}
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${words.show}: ${table.table}`}
        onClick={() => void pane.show(sheet, address)}
      >
        {words.show}
      </Button>
      <ul className={styles.details}>
        <li>{words.headings(used.length, columns.length)}</li>
        {lacking.length === 0 ? null : <li>{words.missingColumns(lacking)}</li>}
        {used
          .filter(({ column, heading }) => heading !== column)
          .map(({ column, heading }) => (
            <li key={column}>{words.renamed(column, heading ?? '')}</li>
          ))}
        {unused.length === 0 ? null : <li>{words.unused(unused)}</li>}
      </ul>
    </>
  );
}
