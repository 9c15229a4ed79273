/**
 * What React shows of each view, in one suite: Fluent UI takes longer to load than the tests take to run. One view:
 * `npx jest test/taskpane/views -t "the settings"`.
 */
import './views/overview-view';
import './views/check-view';
import './views/edit-view';
import './views/report-view';
import './views/settings-view';
import './views/steps-view';
import './views/fault-page';
