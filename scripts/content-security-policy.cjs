/**
 * What the pages of the add-in may load: their own files, and Office.js from Microsoft. Written into the pages, and given
 * as a header by the servers that we run and in docs/beheer.md. The first hash is that of an empty style element, which
 * Fluent UI fills through the CSSOM; the second that of the notice of office-js-helpers, for when React is down.
 */
module.exports = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-AuU0jdKkWIB1cwz2PJdS+IFg++4IERGR+Nq2vUhNrC0='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
