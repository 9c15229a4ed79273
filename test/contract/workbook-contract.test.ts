import { openAsFile, openInStandIn } from './adapters-under-test';
import { describeWorkbookContract, describeWriting } from './workbook-contract';

describeWorkbookContract('to a file', openAsFile);
describeWorkbookContract('in Excel', openInStandIn());
describeWorkbookContract(
  'in an Excel that takes apostrophes off texts',
  openInStandIn({ apostropheInTextCells: 'prefix', excelApi: '1.18' }),
);
describeWriting('in the oldest Excel that we support', openInStandIn({ excelApi: '1.12' }));
