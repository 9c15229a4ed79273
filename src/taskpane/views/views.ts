import { lazy, type ComponentType } from 'react';
import type { ViewName } from '../state/pane-state';

interface ViewEntry {
  readonly Content: ComponentType;
  readonly title: ViewName;
  /** Whether there is nothing to show before the workbook has been read. */
  readonly needsWorkbook: boolean;
}

/** In the place of any view, in a workbook without a plan. */
export const StartView = lazy(async () => ({
  default: (await import('./start/start-view')).StartView,
}));

/** Every view; each comes when it is asked for. */
export const VIEWS = {
  overview: {
    // In one file with the program that reads plans: it is what is seen first.
    Content: lazy(async () => ({
      default: (await import(/* webpackChunkName: "plan" */ './overview/overview-view')).OverviewView,
    })),
    title: 'overview',
    needsWorkbook: true,
  },
  check: {
    Content: lazy(async () => ({ default: (await import('./check/check-view')).CheckView })),
    title: 'check',
    needsWorkbook: true,
  },
  edit: {
    Content: lazy(async () => ({ default: (await import('./edit/edit-view')).EditView })),
    title: 'edit',
    needsWorkbook: true,
  },
  report: {
    Content: lazy(async () => ({ default: (await import('./report/report-view')).ReportView })),
    title: 'report',
    needsWorkbook: true,
  },
  settings: {
    Content: lazy(async () => ({ default: (await import('./settings/settings-view')).SettingsView })),
    title: 'settings',
    needsWorkbook: true,
  },
  steps: {
    Content: lazy(async () => ({ default: (await import('./steps/steps-view')).StepsView })),
    title: 'steps',
    needsWorkbook: true,
  },
  about: {
    Content: lazy(async () => ({ default: (await import('./about/about-view')).AboutView })),
    title: 'about',
    needsWorkbook: false,
  },
} as const satisfies Record<ViewName, ViewEntry>;
