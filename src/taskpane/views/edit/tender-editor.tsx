import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { adviceWithDraft } from '../../../app/editing/draft-advice';
import { tenderAdvice } from '../../../core/advice/tender-advice';
import type { TenderAdvice } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import { adviceWords } from '../../../messages/advice';
import { rowChoice } from '../../state/drafts';
import { usePaneState } from '../../state/pane-context';
import { SectionTitle } from '../../components/section-title';
import { AgreementsSection, ResultsSection } from './agreements-section';
import { ChecklistSection } from './checklist-section';
import { CompassSection } from './compass-section';
import { DraftBar } from './draft-bar';
import { FieldInput } from './field-input';
import { FieldsSection } from './fields-section';
import { RowFindings } from './row-findings';
import { RowHeader } from './row-header';
import { RulesSection } from './rules-section';
import { StandingSection } from './standing-section';
import { SuggestionsSection } from './suggestions-section';
import { TextsSection } from './texts-section';
import { ThemeForm } from './theme-form';
import { useRowDraft, type RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** One tender: what policy asks of it, and what could be asked for. */
export function TenderEditor({ rowNumber }: { readonly rowNumber: number }): ReactElement | null {
  const { computed } = usePaneState();
  const advice = useMemo(
    () => (computed === null ? null : tenderAdvice(computed.plan, computed.findings, rowNumber)),
    [computed, rowNumber],
  );
  if (computed === null || advice === null) return null;
  return <TenderForm plan={computed.plan} advice={advice} />;
}

function TenderForm({ plan, advice }: { readonly plan: Plan; readonly advice: TenderAdvice }): ReactElement {
  const styles = useStyles();
  const form = rowChoice(plan, 'tenders', advice.key, advice.rowNumber);
  const row = useRowDraft(plan, { ...form, form }, advice.rowNumber);
  const asked = advice.explanation.asked;
  const { standing, suggestions, rules, checklist } = useMemo(
    () => adviceWithDraft(plan, advice, row.draft),
    [plan, advice, row.draft],
  );
  return (
    <div className={styles.editor}>
      <RowHeader table="tenders" rowNumber={advice.rowNumber} title={`${advice.key} ${advice.title ?? ''}`} />
      <StandingSection standing={standing} isDrafted={standing !== advice.standing} row={row} />
      <ThemeForm themes={advice.themes} row={row} />
      <SuggestionsSection suggestions={suggestions} row={row} />
      <RulesSection rules={rules} row={row} />
      {asked ? <Explanation plan={plan} advice={advice} row={row} /> : null}
      <FieldsSection
        plan={plan}
        table="tenders"
        fields={advice.fields.filter(({ field }) => !(asked && field === 'explanation'))}
        missingColumns={advice.missingColumns}
        row={row}
      />
      <ChecklistSection checklist={checklist} />
      <AgreementsSection plan={plan} agreements={advice.agreements} form={form} />
      <TextsSection texts={advice.requestTexts} themes={advice.themes} row={row} />
      <CompassSection plan={plan} advice={advice} form={form} />
      <ResultsSection plan={plan} results={advice.results} form={form} />
      <RowFindings findings={advice.findings} />
      <DraftBar plan={plan} table="tenders" row={row} />
    </div>
  );
}

interface ExplanationProps {
  readonly plan: Plan;
  readonly advice: TenderAdvice;
  readonly row: RowDraft;
}

/** Apply or explain: the reason in one line, where and when the choice is made. */
function Explanation({ plan, advice, row }: ExplanationProps): ReactElement | null {
  const { language } = usePaneState();
  const { explanation } = adviceWords(language);
  const field = advice.fields.find((candidate) => candidate.field === 'explanation');
  if (field === undefined) return null;
  return (
    <section>
      <SectionTitle>{field.heading ?? field.column}</SectionTitle>
      {advice.explanation.because.map((why) => (
        <p key={why}>{explanation[why]}</p>
      ))}
      {advice.explanation.hasColumn ? (
        <FieldInput plan={plan} table="tenders" field={field} row={row} />
      ) : (
        <p>{adviceWords(language).missingColumns([field.column])}</p>
      )}
    </section>
  );
}
