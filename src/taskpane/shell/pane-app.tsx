import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, type ReactElement } from 'react';
import { shellWords } from '../../messages/pane/shell';
import { PaneContext, usePane, usePaneState } from '../state/pane-context';
import type { Pane } from '../state/pane';
import { StartView, VIEWS } from '../views/views';
import { FaultBoundary } from './fault-boundary';
import { FaultPage } from './fault-page';
import { LiveRegion } from './live-region';
import { LoadingView } from './loading-view';
import { MoreMenu } from './more-menu';
import { StatusStrip } from './status-strip';
import { Tabs } from './tabs';
import { fluentTheme } from './theme';

/** The personality menu of Excel on the Mac lies over the corner of the pane. */
const CORNER = '34px';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // What gets the keyboard is not scrolled to behind the part that stays in sight.
  html: { scrollPaddingTop: '128px' },
});

const useStyles = makeStyles({
  provider: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  // What came of a click is seen wherever the view stands.
  frame: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  top: { display: 'flex', alignItems: 'center', paddingRight: CORNER, minHeight: '34px' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  view: {
    padding: tokens.spacingHorizontalM,
    outlineStyle: 'none',
    // Long Dutch words break instead of making the pane wider.
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});

export interface PaneAppProps {
  readonly pane: Pane;
  /** Whether Office is dark. */
  readonly dark: boolean;
}

/** The whole pane. */
export function PaneApp({ pane, dark }: PaneAppProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider
      theme={fluentTheme(dark)}
      className={styles.provider}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
    >
      <FaultBoundary host={pane.host} language={pane.host.language}>
        <PaneContext value={pane}>
          <Frame />
        </PaneContext>
      </FaultBoundary>
    </FluentProvider>
  );
}

function Frame(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, view, fault, computed, isNew, focusAsked } = usePaneState();
  const words = shellWords(language);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view.name);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // From the menu or a button in a view the keyboard goes along; on a tab it stays.
    const hasOwnPlace = view.name === 'settings' && view.section !== undefined;
    if (shown.current !== view.name && !hasOwnPlace && document.activeElement?.getAttribute('role') !== 'tab')
      main.current?.focus();
    shown.current = view.name;
  }, [view]);
  useEffect(() => {
    if (focusAsked > 0) main.current?.focus();
  }, [focusAsked]);
  if (fault !== null) return <FaultPage fault={fault} language={language} host={pane.host} />;
  const { Content, title, needsWorkbook } = VIEWS[view.name];
  const isLoading = needsWorkbook && computed === null;
  // Without any table of a plan there is nothing to say but how to begin.
  const isFirstRun = needsWorkbook && isNew;
  return (
    <>
      <div className={styles.frame}>
        <header>
          <div className={styles.top}>
            <h1 className={styles.name}>{words.product}</h1>
            <MoreMenu />
          </div>
          <Tabs />
        </header>
        <StatusStrip />
      </div>
      <main ref={main} tabIndex={-1} className={styles.view} aria-label={words.views[title]}>
        <Suspense fallback={<LoadingView />}>
          {isLoading ? <LoadingView /> : isFirstRun ? <StartView /> : <Content />}
        </Suspense>
      </main>
      <LiveRegion />
    </>
  );
}
