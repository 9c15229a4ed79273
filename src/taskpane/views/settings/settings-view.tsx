import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { missingSettingsColumn, settingFields } from '../../../app/editing/settings-form';
import { settingsWords } from '../../../messages/pane/settings';
import { usePaneState } from '../../state/pane-context';
import { FoundTables } from '../start/found-tables';
import { SettingsForm, type SettingsFormProps } from './settings-form';
import { ThemeList } from './theme-list';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  tables: { outlineStyle: 'none' },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** What holds for the whole workbook: the settings, the themes, and which sheets are used for what. */
export function SettingsView(): ReactElement | null {
  const styles = useStyles();
  const { computed, language, view } = usePaneState();
  const tables = useRef<HTMLDivElement>(null);
  const toTables = view.name === 'settings' && view.section === 'tables';
  useEffect(() => {
    if (toTables) tables.current?.focus();
  }, [toTables]);
  if (computed === null) return null;
  const words = settingsWords(language);
  const { plan } = computed;
  const fields = settingFields(plan, language);
  const textOf = (id: 'planFrom' | 'planUntil'): string => fields.find((field) => field.id === id)?.text ?? '';
  return (
    <div className={styles.view}>
      <section>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.answer}>
          {words.answer(plan.settings.organisation, textOf('planFrom'), textOf('planUntil'))}
        </p>
        <SettingsOrWhyNot plan={plan} fields={fields} />
      </section>
      <ThemeList plan={plan} />
      {/* The keyboard is put here by who asks for the tables. */}
      <div ref={tables} tabIndex={-1} className={styles.tables}>
        <FoundTables computed={computed} />
      </div>
    </div>
  );
}

/** The form; without a table, or without a column that it needs, what to do about that. */
function SettingsOrWhyNot({ plan, fields }: SettingsFormProps): ReactElement {
  const { language } = usePaneState();
  const words = settingsWords(language);
  if (plan.tables.settings.raw === null) return <p>{words.noTable}</p>;
  const missing = missingSettingsColumn(plan);
  if (missing !== null) return <p>{words.noColumn(missing)}</p>;
  return <SettingsForm plan={plan} fields={fields} />;
}
