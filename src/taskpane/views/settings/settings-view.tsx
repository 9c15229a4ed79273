import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { settingFields } from '../../../app/settings-form';
import { settingsWords } from '../../../messages/pane/settings';
import { usePaneState } from '../../state/pane-context';
import { FoundTables } from '../first-run/found-tables';
import { SettingsForm } from './settings-form';
import { ThemeList } from './theme-list';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** What holds for the whole workbook: the settings, the themes, and which sheets are used for what. */
export function SettingsView(): ReactElement | null {
  const styles = useStyles();
  const { computed, language } = usePaneState();
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
        {plan.tables.settings.raw === null ? <p>{words.noTable}</p> : <SettingsForm plan={plan} fields={fields} />}
      </section>
      <ThemeList plan={plan} />
      <FoundTables computed={computed} />
    </div>
  );
}
