const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { version } = require('./package.json');

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
  optimization: { minimize: false },
  performance: { hints: false },
};

module.exports = (env) => (env.bench ? [commandLine, bench] : [commandLine]);
