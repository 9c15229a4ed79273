const path = require('node:path');

/** The workbench: its page, the script that goes into the pane's page, and the server of both. */
module.exports = (shared) => [
  {
    ...shared,
    name: 'workbench',
    target: ['web', 'es2022'],
    entry: { workbench: './packages/workbench/src/main.ts', 'pane-bridge': './packages/workbench/src/pane-bridge.ts' },
    output: { path: path.resolve(__dirname, '../../dist/workbench'), filename: '[name].js' },
    performance: { hints: false },
  },
  {
    ...shared,
    name: 'workbench-server',
    target: 'node20',
    entry: { serve: './packages/workbench/src/serve.ts' },
    output: { path: path.resolve(__dirname, '../../dist/workbench'), filename: '[name].js' },
    node: { __dirname: false },
    optimization: { minimize: false },
    performance: { hints: false },
  },
];
