import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteManifest } from '../../scripts/site-manifest.cjs';
import type { ImageSize } from './manifest-rules';

const root = join(__dirname, '..', '..');

export const SITE = 'https://mvoi.example.nl/pad/';

export const DEVELOPMENT_MANIFEST = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** As `npm run build -- --url …` makes it. */
export const SITE_MANIFEST = siteManifest(DEVELOPMENT_MANIFEST, { url: SITE, version: '0.4.12' });

/** The file of the repository that the build puts at an address; `null` for a page, which webpack makes. */
function fileAt(address: string): string | null {
  const match = /\/(assets\/[\w-]+\.png|hulp\.html)$/.exec(address);
  const path = match?.[1];
  if (path === undefined) return null;
  return join(root, path.startsWith('assets/') ? path : `assets/${path}`);
}

/** Whether the build puts something at the address. */
export function isServed(address: string): boolean {
  const page = /\/(taskpane|commands)\.html$/.exec(address)?.[1];
  const file = page === undefined ? fileAt(address) : join(root, 'src', page, `${page}.html`);
  return file !== null && existsSync(file);
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** From the header of the PNG itself. */
export function pictureSize(address: string): ImageSize | null {
  const file = fileAt(address);
  if (file === null || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (PNG.some((byte, i) => bytes[i] !== byte)) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
