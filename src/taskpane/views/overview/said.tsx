import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Statement } from '../../../core/statements/headline';
import { statementWords } from '../../../messages/statements';
import { usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A statement in the words of sheets and terminal, with what changed since the last Momentopname. */
export function Said({ statement, className }: SaidProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const { sentence, movement } = statementWords(language);
  const moved = movement(statement);
  return (
    <>
      <p className={className ?? styles.text}>{sentence(statement)}</p>
      {moved === null ? null : <p className={styles.quiet}>{moved}</p>}
    </>
  );
}

export interface SaidProps {
  readonly statement: Statement;
  /** Of the sentence, where it is the answer of the view. */
  readonly className?: string;
}
