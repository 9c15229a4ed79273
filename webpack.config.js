const fs = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const contentSecurityPolicy = require('./scripts/content-security-policy.cjs');
const devServer = require('./scripts/dev-server.cjs');
const { ThirdPartyLicenses } = require('./scripts/third-party-licenses.cjs');
const workbench = require('./packages/workbench/webpack.cjs');
const { version } = require('./package.json');

/** The pane needs what Microsoft serves for it, and nothing else from outside. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

const shared = {
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [swc] },
  stats: 'errors-warnings',
};

/** Lets the system run the built file as a program. */
class MakeExecutable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', (compilation) => {
      fs.chmodSync(path.join(compilation.outputOptions.path, 'mvoi.js'), 0o755);
    });
  }
}

const commandLine = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { mvoi: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', chunkFilename: 'mvoi-[name].js' },
  node: { __dirname: false },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^mvoi\.js$/ }),
    new MakeExecutable(),
    new ThirdPartyLicenses(),
  ],
};

const page = (name) =>
  new HtmlPlugin({
    template: `./src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    csp: contentSecurityPolicy,
    officeJs: OFFICE_JS,
  });

/** The task pane and the page of the ribbon buttons: a folder of files for any web server. */
const addin = {
  ...shared,
  name: 'addin',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist/addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  optimization: { chunkIds: 'named' },
  performance: { hints: false },
  plugins: [
    new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    page('taskpane'),
    page('commands'),
    new ThirdPartyLicenses(),
  ],
};

/** The benchmark runs the built code too, in processes of its own (`npm run bench`). */
const bench = {
  ...shared,
  name: 'bench',
  target: 'node20',
  entry: { bench: './test/bench/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/bench'), filename: '[name].js' },
  node: { __dirname: false, __filename: false },
  externals: { 'playwright-core': 'commonjs playwright-core', '@sparticuz/chromium': 'commonjs @sparticuz/chromium' },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** What the benchmark measures in a browser: the domain's code in a page of its own. */
const benchPage = {
  ...shared,
  name: 'bench-page',
  target: ['web', 'es2022'],
  entry: { page: './test/bench/page.ts' },
  output: { path: path.resolve(__dirname, 'dist/bench'), filename: '[name].js' },
  performance: { hints: false },
};

/** The add-in as it is being worked on, from a server of its own (`npm start`). */
const development = async () => ({
  ...addin,
  mode: 'development',
  devtool: 'cheap-module-source-map',
  devServer: await devServer(__dirname),
});

module.exports = (env) => {
  if (env.bench) return [commandLine, bench, benchPage];
  if (env.development) return development();
  return env.workbench ? [commandLine, addin, ...workbench(shared)] : [commandLine, addin];
};
