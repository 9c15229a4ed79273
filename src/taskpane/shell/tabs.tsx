import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import {
  DataBarVerticalRegular,
  DocumentTableRegular,
  EditRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { shellWords } from '../../messages/pane/shell';
import { usePane, usePaneState } from '../state/pane-context';

const TABS = [
  { name: 'overview', icon: <DataBarVerticalRegular /> },
  { name: 'check', icon: <TaskListSquareLtrRegular /> },
  { name: 'edit', icon: <EditRegular /> },
  { name: 'report', icon: <DocumentTableRegular /> },
] as const;

const useStyles = makeStyles({
  // Four words have to fit in 320 px: the icon stands above its word. When the user doubles the text they wrap.
  list: { flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    // Keeps the width of bold text free, beside the word; below it there is no need.
    '& .fui-Tab__content--reserved-space': { display: 'none' },
  },
});

/** The four views that people use every week. */
export function Tabs(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, view } = usePaneState();
  const words = shellWords(language);
  const selected = TABS.find(({ name }) => name === view.name)?.name;
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={words.mainTabs}
      // Also when another view is shown one tab can be reached with the keyboard.
      selectedValue={selected ?? null}
      onTabSelect={(_, { value }) => {
        const tab = TABS.find(({ name }) => name === value);
        if (tab) pane.go({ name: tab.name });
      }}
    >
      {TABS.map(({ name, icon }) => (
        <Tab key={name} value={name} icon={icon} className={styles.tab}>
          {words.views[name]}
        </Tab>
      ))}
    </TabList>
  );
}
