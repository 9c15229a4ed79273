/**
 * What the pages of the add-in may load: their own files, and Office.js from Microsoft. Written into the pages, and given
 * as a header by the servers that we run and in docs/beheer.md. The hash is that of an empty style element, which
 * Fluent UI fills through the CSSOM.
 */
module.exports = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
