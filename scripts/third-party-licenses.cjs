const fs = require('node:fs');
const path = require('node:path');

const NAME = 'THIRD-PARTY-LICENSES.txt';
/** The folder of a package in the path of one of its modules. */
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * Puts the licences of all packages of which something was bundled beside the bundle: most ask that their text goes along.
 * The bundler itself says which those are, for what is installed is far more than what is shipped.
 */
class ThirdPartyLicenses {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdPartyLicenses', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyLicenses', stage }, () => {
        const text = licensesOf([...compilation.modules].flatMap(filesOf));
        compilation.emitAsset(NAME, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/** The files of a module; several where the bundler joined modules into one. */
function filesOf(module) {
  return module.modules ? [...module.modules].flatMap(filesOf) : module.resource ? [module.resource] : [];
}

/** The text for the packages that these files are part of, in the order of their names. */
function licensesOf(files) {
  const folders = new Set(files.flatMap((file) => IN_PACKAGE.exec(file)?.[1] ?? []));
  const packages = [...folders].map(packageAt).sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const parts = new Map(
    packages.map(({ title, license, text }) => [title, `${title} (${license})\n\n${text.trim()}\n`]),
  );
  return [...parts.values()].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageAt(folder) {
  const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = fs.readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  const text = texts.length > 0 ? texts.join('\n') : standardText(name, license, author);
  return { title: `${name} ${version}`, license, text };
}

/** Some packages name their licence only; what it says is known then, and whose it is. */
function standardText(name, license, author) {
  const text = STANDARD_TEXTS[license];
  if (!text) throw new Error(`${name} has no text of its licence (${license}).`);
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  return `Copyright (c) ${holder}\n\n${text}`;
}

const WARRANTY = `THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

const STANDARD_TEXTS = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

${WARRANTY}`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
};

module.exports = { ThirdPartyLicenses, licensesOf };
