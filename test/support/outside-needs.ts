import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Something outside the project that a test needs. */
export interface Need {
  /** As it is named to someone who lacks it. */
  readonly name: string;
  readonly isThere: boolean;
}

type Test = (title: string, work: jest.ProvidesCallback, timeout?: number) => void;

/** `it`, or where something is missing a skipped test that names it. */
export function itWith(...needs: readonly Need[]): Test {
  const missing = needs.filter(({ isThere }) => !isThere).map(({ name }) => name);
  if (missing.length === 0) return it;
  return (title) => {
    it.skip(`${title} (skipped: ${missing.join(' and ')} not here)`, () => undefined);
  };
}

const runs = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The first Python that has openpyxl: of a virtual environment, or the system's; `null` where none has. */
export function pythonWithOpenpyxl(): string | null {
  return ['python3', '/usr/bin/python3', 'python'].find((python) => runs(python, '-c', 'import openpyxl')) ?? null;
}

export const openpyxl = (): Need => ({ name: 'Python with openpyxl', isThere: pythonWithOpenpyxl() !== null });

export const libreOffice = (): Need => ({ name: 'LibreOffice (soffice)', isThere: runs('soffice', '--version') });

export const pdfToText = (): Need => ({ name: 'pdftotext (poppler-utils)', isThere: runs('pdftotext', '-v') });

/** Carlito is as wide as Calibri, in which our sheets are set: with another font lines break and pages end elsewhere. */
export function carlito(): Need {
  const { stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Calibri'], { encoding: 'utf8' });
  return { name: 'the font Carlito (fonts-crosextra-carlito)', isThere: /Carlito|Calibri/.test(stdout ?? '') };
}

/** A folder beside the project that is not part of it. */
export function besideProject(folder: string): Need & { readonly path: string } {
  const path = join(__dirname, '../../..', folder);
  return { name: `../${folder}`, isThere: existsSync(path), path };
}
