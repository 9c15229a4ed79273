import type { Compiler } from 'webpack';

export class ThirdPartyLicenses {
  apply(compiler: Compiler): void;
}

export function licensesOf(files: readonly string[]): string;
