import { notModelled } from '../excel-failure';
import { AddinService } from '../model/addin-service';
import { Area } from '../model/area';
import { Application, CALCULATION_MODES } from '../model/application';
import { CommentScope } from '../model/comments';
import { FunctionResult, Functions } from '../model/functions';
import { Range } from '../model/range';
import { Setting, Settings } from '../model/settings';
import { Workbook } from '../model/workbook';
import { WorkbookProtection } from '../model/workbook-protection';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import { asFlag, asInteger } from '../protocol/arguments';
import { choice } from '../protocol/fields';
import type { Session } from '../session';

const workbookApi = apiType('Workbook', Workbook, {
  members: {
    name: reads('1.7', (workbook) => workbook.name),
    readOnly: reads('1.8', (workbook) => workbook.readOnly),
    autoSave: reads('1.9', () => false),
    isDirty: sets(
      '1.9',
      (workbook) => workbook.isDirty,
      (workbook, value) => {
        workbook.isDirty = asFlag(value);
      },
    ),
    application: leads('1.1', (workbook) => workbook.application),
    functions: leads('1.2', (workbook) => workbook.functions),
    worksheets: leads('1.1', (workbook) => workbook.worksheets),
    tables: leads('1.1', (workbook) => workbook.tables),
    names: leads('1.1', (workbook) => workbook.names),
    settings: leads('1.4', (workbook) => workbook.settings),
    protection: leads('1.7', (workbook) => workbook.protection),
    comments: leads('1.10', (workbook) => new CommentScope(workbook, null)),
    getSelectedRange: asks('1.1', ({ selection }) => selection.sheet.range(selection.area)),
    getActiveCell: asks('1.7', ({ selection: { sheet, area } }) => sheet.range(Area.cell(area.row, area.column))),
    _GetRangeForEventByReferenceId: asks('1.1', (_, args, session) => eventRange(args.text(0), session)),
    _GetRangeOrNullObjectForEventByReferenceId: asks('1.1', (_, args, session) => eventRange(args.text(0), session)),
  },
});

/** The cells that an event was about. */
function eventRange(reference: string, { references }: Session): Range {
  const target = references.get(reference);
  if (!(target instanceof Range)) throw notModelled('an event about anything but a range');
  return target;
}

const applicationApi = apiType('Application', Application, {
  members: {
    calculationMode: choice('1.1', 'calculationMode', CALCULATION_MODES),
    calculate: acts('1.1', (_, args) => {
      args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
    }),
    suspendApiCalculationUntilNextSync: acts('1.6', (application) => {
      application.isCalculationSuspended = true;
    }),
    suspendScreenUpdatingUntilNextSync: acts('1.9', (application) => {
      application.isScreenUpdatingSuspended = true;
    }),
  },
});

const functionsApi = apiType('Functions', Functions, {
  members: {
    date: asks('1.2', (functions, args) =>
      functions.date(asInteger(args.raw(0)), asInteger(args.raw(1)), asInteger(args.raw(2))),
    ),
  },
});

const functionResultApi = apiType('FunctionResult', FunctionResult, {
  members: { value: reads('1.2', (result) => result.value), error: reads('1.2', (result) => result.error) },
});

const settingsApi = apiType('SettingCollection', Settings, {
  items: (settings) => settings.items,
  members: {
    add: acts('1.4', (settings, args) => settings.set(args.text(0), args.raw(1))),
    getCount: asks('1.4', (settings) => settings.items.length),
    getItem: asks('1.4', (settings, args) => settings.get(args.text(0))),
    getItemOrNullObject: asks('1.4', (settings, args) => settings.find(args.text(0))),
  },
});

const settingApi = apiType('Setting', Setting, {
  identify: (setting) => ({ _Id: setting.key }),
  members: {
    key: reads('1.4', (setting) => setting.key),
    value: sets(
      '1.4',
      (setting) => setting.value,
      (setting, value) => {
        setting.value = value;
      },
    ),
    delete: acts('1.4', (setting) => {
      setting.delete();
    }),
  },
});

const protectionApi = apiType('WorkbookProtection', WorkbookProtection, {
  members: {
    protected: reads('1.7', (protection) => protection.protected),
    protect: acts(
      '1.7',
      (protection, args) => {
        protection.protect(args.optionalText(0));
      },
      { emptiesUndo: true },
    ),
    unprotect: acts(
      '1.7',
      (protection, args) => {
        protection.unprotect(args.optionalText(0));
      },
      { emptiesUndo: true },
    ),
  },
});

const addinServiceApi = apiType('AddinInternalService', AddinService, {
  members: {
    notifyActionHandlerReady: asks('1.1', (service) => {
      service.isReady = true;
    }),
  },
});

export const WORKBOOK_APIS = [
  workbookApi,
  applicationApi,
  functionsApi,
  functionResultApi,
  settingsApi,
  settingApi,
  protectionApi,
  addinServiceApi,
];
