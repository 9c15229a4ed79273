import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, type ReactElement } from 'react';
import { targetName, withoutTarget, type Draft } from '../../../app/editing/draft';
import {
  saveSettings,
  settingsAfterSaving,
  settingsChange,
  type ChangedSettings,
  type SeenSettings,
  type SettingField,
  type SettingRefusal,
} from '../../../app/editing/settings-form';
import type { Written } from '../../../app/editing/write-cells';
import type { Plan } from '../../../core/plan/plan';
import { accentOf, isColor } from '../../../core/report/sheet-spec/accent';
import { adviceWords, refusalText } from '../../../messages/advice';
import { expectedText } from '../../../messages/expected';
import type { Language } from '../../../messages/language';
import { settingsWords } from '../../../messages/pane/settings';
import { UndoButton } from '../../components/undo-button';
import { draftAt, type DraftPlace } from '../../state/drafts';
import { usePane, usePaneState } from '../../state/pane-context';
import { ConflictButtons } from '../edit/conflict-choice';
import { LeftAloneNotice } from '../edit/left-alone-notice';
import { useDraft } from '../edit/use-row-draft';
import { SettingInput } from './setting-input';
import { FittingField } from '../../components/fitting-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface SettingsFormProps {
  readonly plan: Plan;
  readonly fields: readonly SettingField[];
}

const PLACE: DraftPlace = { table: 'settings', key: null, form: null };

/** The settings as a form; what is typed is kept until it is saved or given up. */
export function SettingsForm({ plan, fields }: SettingsFormProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const { draft, set, clear } = useDraft(PLACE);
  const [left, setLeft] = useState<Written['leftAlone']>([]);
  const words = settingsWords(language);
  const typed = draft.fields as ChangedSettings;
  const changed: ChangedSettings = Object.fromEntries(
    fields.flatMap(({ id, text }) => (typed[id] === undefined || typed[id] === text ? [] : [[id, typed[id]]])),
  );
  const change = settingsChange(plan, fields, changed, seenIn(draft));
  const count = Object.keys(changed).length;
  const canSave = change.edits.length + change.rows.length > 0 && change.refused.length === 0 && work === null;

  const save = async (): Promise<void> => {
    setLeft([]);
    const { workbook } = pane.host;
    const write = (): Promise<Pick<Written, 'leftAlone'>> => saveSettings(workbook, plan, change, pane.remember);
    const saved = await pane.work('save', write, { refresh: true });
    if (saved === null) return;
    const { leftAlone } = saved;
    const now = draftAt(pane.store.get().drafts, PLACE).fields as ChangedSettings;
    const { conflicts } = change;
    const rest = settingsAfterSaving(fields, { sent: changed, now, leftAlone, conflicts });
    pane.keepDraft(PLACE, Object.keys(rest).length === 0 ? null : { fields: rest, marks: {}, seen: draft.seen });
    setLeft(leftAlone);
    const left = leftAlone.length;
    pane.tell(left === 0 ? words.saved : words.leftAlone(left), left === 0 ? 'success' : 'warning');
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) void save();
      }}
    >
      {fields.map((field) => {
        const text = typed[field.id] ?? field.text;
        const conflict = change.conflicts.find(({ id }) => id === field.id);
        const refusal = change.refused.find(({ id }) => id === field.id)?.because;
        const warning = field.id === 'houseColor' && isColor(text) && accentOf(text) === null ? words.lightColor : null;
        return (
          <Fragment key={field.id}>
            <FittingField
              label={words.fields[field.id]}
              hint={words.hints[field.id]}
              validationState={refusal !== undefined ? 'error' : warning !== null ? 'warning' : 'none'}
              validationMessage={refusal === undefined ? warning : refusedText(plan, refusal, language)}
            >
              <SettingInput field={field} text={text} onChange={(value) => set(withTyped(draft, field, value))} />
            </FittingField>
            {conflict === undefined ? null : (
              <ConflictButtons
                name={words.fields[field.id]}
                mine={conflict.mine}
                theirs={conflict.theirs}
                onChoose={(whose) =>
                  set(
                    whose === 'mine'
                      ? withSeenText(draft, field)
                      : withoutTarget(draft, { kind: 'field', field: field.id }),
                  )
                }
              />
            )}
          </Fragment>
        );
      })}
      <LeftAloneNotice cells={left} />
      <div className={styles.bar}>
        <span>{words.changes(count)}</span>
        <Button type="submit" appearance="primary" disabledFocusable={!canSave}>
          {words.save}
        </Button>
        <Button disabledFocusable={count === 0} onClick={clear}>
          {words.revert}
        </Button>
        <UndoButton />
      </div>
    </form>
  );
}

/** The draft with what was typed, and what stood there when the typing began. */
function withTyped(draft: Draft, field: SettingField, text: string): Draft {
  const fields = { ...draft.fields, [field.id]: text };
  return draft.fields[field.id] === undefined ? withSeenText({ ...draft, fields }, field) : { ...draft, fields };
}

function withSeenText(draft: Draft, { id, text }: SettingField): Draft {
  const name = targetName({ kind: 'field', field: id });
  return { ...draft, seen: { ...draft.seen, [name]: [...(draft.seen?.[name] ?? []), [text]] } };
}

function seenIn({ fields, seen = {} }: Draft): SeenSettings {
  return Object.fromEntries(
    Object.keys(fields).map((id) => [
      id,
      seen[targetName({ kind: 'field', field: id })]?.map(([text]) => String(text)),
    ]),
  );
}

/** Why a setting is not written, with what would do. */
function refusedText(plan: Plan, refusal: SettingRefusal, language: Language): string {
  const words = settingsWords(language);
  switch (refusal.kind) {
    case 'cell': {
      const { expected } = refusal.refusal;
      return expected === null
        ? refusalText(plan, 'settings', refusal.refusal, language)
        : words.unreadable(expectedText(expected, language));
    }
    case 'no-row':
      return adviceWords(language).edits.noRow[refusal.because];
    default:
      return words.refused[refusal.kind];
  }
}
