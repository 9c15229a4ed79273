import type { ReactElement } from 'react';
import type { Finding } from '../../../core/schema/finding';
import { editViewWords } from '../../../messages/pane/edit';
import { Disclosure } from '../../components/disclosure';
import { PagedList } from '../../components/paged-list';
import { checkViewWords } from '../../../messages/pane/check';
import { usePaneState } from '../../state/pane-context';
import { FindingItem } from '../check/finding-item';

/** What the checks say of this row. */
export function RowFindings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { language } = usePaneState();
  if (findings.length === 0) return null;
  return (
    <Disclosure label={editViewWords(language).findings(findings.length)}>
      {() => (
        <PagedList
          items={findings}
          more={checkViewWords(language).more}
          keyOf={({ code, cell, details }) => JSON.stringify([code, cell, details])}
          draw={(finding) => <FindingItem finding={finding} />}
        />
      )}
    </Disclosure>
  );
}
