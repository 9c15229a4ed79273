const DECLARATION = /^<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["'][^>]*?\?>/;

/** A changed part goes back as UTF-8, whatever it was, and says so. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(DECLARATION, (declaration, encoding: string) => declaration.replace(encoding, 'UTF-8')),
  );
}
