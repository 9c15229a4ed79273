import { Title3 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shellWords } from '../../../messages/pane/shell';
import { usePane, usePaneState } from '../../state/pane-context';

/** Which version this is, and what becomes of the user's data. */
export function AboutView(): ReactElement {
  const pane = usePane();
  const { language } = usePaneState();
  const { about, product } = shellWords(language);
  return (
    <>
      <Title3 as="h2">{product}</Title3>
      <p>{about.version(pane.host.version)}</p>
      <p>{about.privacy}</p>
      <p>{about.sources}</p>
      <p>{about.licence}</p>
    </>
  );
}
