const path = require('node:path');

/** The workbench: its page, the script that goes into the pane's page, and the server of both. */
module.exports = (shared) => [
  {
    ...shared,
    name: 'workbench',
    target: ['web', 'es2022'],
    entry: { workbench: './test/workbench/main.ts', 'pane-bridge': './test/workbench/pane-bridge.ts' },
    output: { path: path.resolve(__dirname, '../../dist/workbench'), filename: '[name].js' },
    performance: { hints: false },
  },
  {
    ...shared,
    name: 'workbench-server',
    target: 'node20',
    entry: { serve: './test/workbench/serve.ts' },
    output: { path: path.resolve(__dirname, '../../dist/workbench'), filename: '[name].js' },
    node: { __dirname: false },
    optimization: { minimize: false },
    performance: { hints: false },
  },
];
