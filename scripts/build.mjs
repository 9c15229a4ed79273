/**
 * Builds everything into dist: the command line (dist/mvoi.js) and the add-in (dist/addin), a folder of files for any web
 * server with its manifest beside it.
 *
 *   npm run build                                         the manifest for development, on localhost
 *   npm run build -- --url https://mvoi.example.nl/pad/   the manifest to roll out, for pages in that folder
 *                    --support https://…                  another page for users with a question than hulp.html
 *   npm run build -- --workbench                          the workbench and its server too, in dist/workbench
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { commandOf } from './programs.mjs';
import bom from './bill-of-materials.cjs';
import site from './site-manifest.cjs';

const root = new URL('../', import.meta.url);
const out = new URL('dist/addin/', root);

function askedSite() {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, support: { type: 'string' }, workbench: { type: 'boolean' } },
  });
  const url = values.url === undefined ? `${site.DEVELOPMENT}/` : site.siteUrl(values.url);
  const support = values.support === undefined ? {} : { support: site.supportUrl(values.support) };
  return { url, workbench: values.workbench === true, ...support };
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`);
}

async function copyAssets() {
  const assets = new URL('assets/', root);
  const pictures = (await readdir(assets)).filter((name) => /\.(png|css)$/.test(name));
  await mkdir(new URL('assets/', out), { recursive: true });
  for (const name of pictures) await cp(new URL(name, assets), new URL(`assets/${name}`, out));
  await cp(new URL('hulp.html', assets), new URL('hulp.html', out));
}

async function build() {
  const { workbench, ...asked } = askedSite();
  const product = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  run(process.execPath, [commandOf('webpack'), ...(workbench ? ['--env', 'workbench'] : [])]);
  await copyAssets();
  const manifest = await readFile(new URL('manifest.xml', root), 'utf8');
  const { version } = product;
  await writeFile(new URL('manifest.xml', out), site.siteManifest(manifest, { ...asked, version }));
  const lock = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8'));
  const materials = bom.billOfMaterials(lock, product);
  await writeFile(new URL('sbom.json', out), `${JSON.stringify(materials, null, 2)}\n`);
  if (asked.url !== `${site.DEVELOPMENT}/`) {
    console.log(`dist/addin is for ${asked.url}, manifest version ${site.manifestVersion(version)}`);
  }
}

try {
  await build();
} catch (error) {
  const isUsage = error instanceof site.SiteAddressError || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? error.message : error);
  process.exitCode = isUsage ? 2 : 1;
}
