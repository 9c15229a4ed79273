import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  couplingForm,
  withColumn,
  withCoupling,
  withPlace,
  type ColumnForm,
  type CouplingForm,
} from '../../../app/adopting/coupling-form';
import { AUTOMATIC, isSameCoupling } from '../../../app/adopting/coupling-draft';
import type { Computed } from '../../../app/reading/compute-workbook';
import { textKey } from '../../../core/kernel/text-key';
import type { CouplingPlace } from '../../../core/plan/couplings';
import { TABLES, type TableId } from '../../../core/tables';
import { couplingsWords } from '../../../messages/couplings';
import { adoptWords, type AdoptWords } from '../../../messages/pane/adopt';
import { FittingSelect } from '../../components/fitting-select';
import { NoticeBar } from '../../components/notice-bar';
import { usePane, usePaneState } from '../../state/pane-context';
import { FittingField } from '../../components/fitting-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  // The usual width of a field would be more than the pane, once its text is twice as large.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  again: { alignSelf: 'start' },
});

export interface CouplingFormProps {
  readonly computed: Computed;
  readonly id: TableId;
}

/** Where one table of the contract stands in the user's workbook, and under which headings; chosen, not saved yet. */
export function CouplingForm({ computed, id }: CouplingFormProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, couplingDraft } = usePaneState();
  const words = adoptWords(language);
  const form = couplingForm(computed, couplingDraft, id);
  const { name } = TABLES[id];
  const isUnused = form.correction.place === 'unused';
  return (
    <div role="group" aria-label={words.adjust(name)} className={styles.form}>
      <PlaceField
        form={form}
        words={words}
        onChoose={(place) => pane.keepCouplings(withPlace(computed, couplingDraft, id, place))}
      />
      {form.problems.length === 0 ? null : (
        <NoticeBar intent="warning">
          <ul className={styles.problems}>
            {form.problems.map((problem, i) => (
              <li key={i}>{couplingsWords(language).problem(problem)}</li>
            ))}
          </ul>
        </NoticeBar>
      )}
      {isUnused ? null : form.columns.length === 0 ? <p>{words.noColumns}</p> : null}
      {form.columns.length === 0 ? null : <h3 className={styles.heading}>{words.columns}</h3>}
      {form.columns.map((column) => (
        <ColumnField
          key={column.column}
          form={form}
          column={column}
          words={words}
          onChoose={(heading) => pane.keepCouplings(withColumn(computed, couplingDraft, id, column.column, heading))}
        />
      ))}
      {isSameCoupling(form.correction, AUTOMATIC) ? null : (
        <Button
          size="small"
          className={styles.again}
          onClick={() => pane.keepCouplings(withCoupling(computed, couplingDraft, id, AUTOMATIC))}
        >
          {words.automaticAgain(name)}
        </Button>
      )}
    </div>
  );
}

const AUTO = 'automatic';
const UNUSED = 'unused';

interface PlaceFieldProps {
  readonly form: CouplingForm;
  readonly words: AdoptWords;
  readonly onChoose: (place: CouplingForm['correction']['place']) => void;
}

function PlaceField({ form, words, onChoose }: PlaceFieldProps): ReactElement {
  const styles = useStyles();
  const { id, correction, places, automatic, mayBeUnused } = form;
  const nameOf = ({ sheet, tableName }: CouplingPlace): string =>
    tableName === null ? words.sheet(sheet) : words.excelTable(tableName, sheet);
  const chosen = typeof correction.place === 'string' ? null : correction.place;
  const at = chosen === null ? -1 : places.findIndex((place) => isSamePlace(place, chosen));
  // A place that is gone stays visible until another is chosen.
  const shown = chosen === null || at >= 0 ? places : [...places, chosen];
  const value = typeof correction.place === 'string' ? correction.place : String(at >= 0 ? at : places.length);
  return (
    <FittingField className={styles.field} label={words.place(TABLES[id].name)}>
      <FittingSelect
        value={value}
        onChange={(_, { value: wanted }) => {
          const place = shown[Number(wanted)];
          onChoose(wanted === AUTO || wanted === UNUSED ? wanted : (place ?? AUTO));
        }}
      >
        <option value={AUTO}>{words.automaticPlace(automatic === null ? null : nameOf(automatic))}</option>
        {shown.map((place, i) => (
          <option key={i} value={String(i)}>
            {i < places.length ? nameOf(place) : words.gone(nameOf(place))}
          </option>
        ))}
        {mayBeUnused ? <option value={UNUSED}>{words.unusedTable}</option> : null}
      </FittingSelect>
    </FittingField>
  );
}

function isSamePlace(a: CouplingPlace, b: CouplingPlace): boolean {
  return a.sheet === b.sheet && a.tableName === b.tableName;
}

interface ColumnFieldProps {
  readonly form: CouplingForm;
  readonly column: ColumnForm;
  readonly words: AdoptWords;
  readonly onChoose: (heading: string | null | undefined) => void;
}

function ColumnField({ form: { headings }, column, words, onChoose }: ColumnFieldProps): ReactElement {
  const styles = useStyles();
  const { chosen, automatic, required } = column;
  const at = typeof chosen === 'string' ? headings.findIndex((heading) => textKey(heading) === textKey(chosen)) : -1;
  const shown = typeof chosen !== 'string' || at >= 0 ? headings : [...headings, chosen];
  const value = chosen === undefined ? AUTO : chosen === null ? UNUSED : String(at >= 0 ? at : headings.length);
  return (
    <FittingField className={styles.field} label={words.column(column.column, required)}>
      <FittingSelect
        value={value}
        onChange={(_, { value: wanted }) =>
          onChoose(wanted === AUTO ? undefined : wanted === UNUSED ? null : shown[Number(wanted)])
        }
      >
        <option value={AUTO}>{words.automaticHeading(automatic)}</option>
        {shown.map((heading, i) => (
          <option key={i} value={String(i)}>
            {i < headings.length ? heading : words.gone(heading)}
          </option>
        ))}
        <option value={UNUSED}>{words.unusedColumn}</option>
      </FittingSelect>
    </FittingField>
  );
}
