import { createHash } from 'node:crypto';
import type { CommandHost } from '../../../src/app/reporting/ribbon-command';
import type { OpenWorkbook } from '../../../src/app/ports';
import { dateOf } from '../../support/plan-of';

/** The page of the ribbon's buttons, on a day in the fourth quarter of 2025. */
export function commandHost(workbook: OpenWorkbook): CommandHost {
  return {
    workbook,
    version: '1.0.0',
    language: 'nl',
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    today: () => dateOf('2025-10-01'),
  };
}
