import type { ReactElement } from 'react';
import type { AgreementRow, TenderAdvice } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import { formatsOf } from '../../../messages/format';
import { editViewWords, type EditViewWords } from '../../../messages/pane/edit';
import { usePaneState } from '../../state/pane-context';
import type { RowChoice } from '../../state/row-choice';
import { RelatedSection } from './related-section';

interface OfTenderProps {
  readonly plan: Plan;
  readonly form: RowChoice;
}

/** What was agreed in the contract of a tender: who watches over it, when, and whether it was kept. */
export function AgreementsSection({
  plan,
  agreements,
  form,
}: OfTenderProps & Pick<TenderAdvice, 'agreements'>): ReactElement | null {
  const { language } = usePaneState();
  const words = editViewWords(language);
  const rows = agreements.map((row) => ({
    rowNumber: row.rowNumber,
    text: row.agreement,
    about: agreementText(row, words),
    fields: row.fields,
  }));
  return <RelatedSection plan={plan} table="agreements" title={words.agreements} rows={rows} form={form} />;
}

function agreementText({ kept, checkOn, isDue, who, theme }: AgreementRow, words: EditViewWords): string {
  const day = checkOn === null ? null : isDue ? words.checkWasOn(checkOn) : words.checkOn(checkOn);
  const isJudged = kept !== null && kept !== 'Onbekend';
  return [kept === null ? words.keptUnreadable : words.kept[kept], isJudged ? null : day, who, theme]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Good examples: what a tender brought. */
export function ResultsSection({
  plan,
  results,
  form,
}: OfTenderProps & Pick<TenderAdvice, 'results'>): ReactElement | null {
  const { language } = usePaneState();
  const { number } = formatsOf(language);
  const rows = results.map(({ rowNumber, result, value, unit, period, themes, fields }) => ({
    rowNumber,
    text: result,
    about: [value === null ? null : [number(value), unit ?? ''].join(' ').trim(), period, ...themes]
      .filter((part) => part !== null)
      .join(' · '),
    fields,
  }));
  return <RelatedSection plan={plan} table="results" title={editViewWords(language).results} rows={rows} form={form} />;
}
