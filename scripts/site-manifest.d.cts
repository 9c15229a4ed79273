export const DEVELOPMENT: string;
export class SiteAddressError extends Error {}
export function siteUrl(text: string): string;
export function supportUrl(text: string): string;
export function manifestVersion(version: string): string;
export function siteManifest(
  xml: string,
  site: { readonly url: string; readonly version: string; readonly support?: string },
): string;
