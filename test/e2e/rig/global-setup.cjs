const fs = require('node:fs');
const path = require('node:path');
const { serveWorkbench } = require('../../../packages/workbench/src/server.ts');
const { launchChromium } = require('./chromium.ts');

const root = path.resolve(__dirname, '../../..');

/** One browser and one server for all browser tests; they are told where by the environment. */
module.exports = async () => {
  for (const file of ['dist/addin/taskpane.html', 'dist/workbench/workbench.js']) {
    if (!fs.existsSync(path.join(root, file))) throw new Error(`${file} is missing: run npm run build:all first.`);
  }
  const server = await serveWorkbench(root, 0, { 'rig-page': ['packages/workbench/test/rig-page'] });
  const browser = await launchChromium();
  process.env.MVOI_E2E_ADDRESS = server.address;
  process.env.MVOI_E2E_BROWSER = browser.wsEndpoint();
  globalThis.e2eRig = { server, browser };
};
