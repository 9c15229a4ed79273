import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The heading of a part of a view. */
export function SectionTitle({ children }: { readonly children: ReactNode }): ReactElement {
  return <h3 className={useStyles().title}>{children}</h3>;
}
