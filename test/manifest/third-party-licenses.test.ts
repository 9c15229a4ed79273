import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { licensesOf } from '../../scripts/third-party-licenses.cjs';

const moduleOf = (name: string): string => resolve(__dirname, '../../node_modules', name, 'index.js');

/** Of the built product; `npm test` builds it first. */
function built(file: string): string {
  const path = resolve(__dirname, '../../dist', file);
  if (!existsSync(path)) throw new Error(`dist/${file} is not there: run "npm run build" first`);
  return readFileSync(path, 'utf8');
}

/** The packages of which the licence stands in a text. */
function named(text: string): string[] {
  return [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name = '']) => name);
}

describe('the licences of what is bundled', () => {
  it('are those of the packages of which a module is used, each once, with their text', () => {
    const files = ['react', 'commander', '@fluentui/react-components', 'react'].map(moduleOf);
    const text = licensesOf([...files, resolve(__dirname, '../../src/cli/main.ts')]);
    expect(named(text)).toEqual(['@fluentui/react-components', 'commander', 'react']);
    expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  });

  it('are written out where a package only names its licence', () => {
    const text = licensesOf([moduleOf('saxes'), moduleOf('@fluentui/react-icons')]);
    expect(text).toMatch(/^saxes .*\(ISC\)\n\nCopyright \(c\) Louis-Dominique Dubeau/m);
    expect(text).toMatch(
      /^@fluentui\/react-icons .*\(MIT\)\n\nCopyright \(c\) [^\n]+\n\nPermission is hereby granted/m,
    );
  });

  it('go along with the add-in and with the command line', () => {
    expect(named(built('addin/THIRD-PARTY-LICENSES.txt'))).toEqual(
      expect.arrayContaining(['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons']),
    );
    expect(named(built('THIRD-PARTY-LICENSES.txt'))).toEqual(expect.arrayContaining(['commander', 'fflate', 'saxes']));
  });
});
