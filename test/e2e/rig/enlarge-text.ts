/**
 * Enlarges all text of Fluent UI and its line heights, and nothing else, as a user does in the browser or the system. Put
 * into every page before its own scripts; must stand on its own.
 */
export function enlargeText(factor: number): void {
  const sizes = { Base100: 10, Base200: 12, Base300: 14, Base400: 16, Base500: 20, Base600: 24 };
  const heights = { Base100: 14, Base200: 16, Base300: 20, Base400: 22, Base500: 28, Base600: 32 };
  const variables = [
    ...Object.entries(sizes).map(([name, size]) => `--fontSize${name}: ${size * factor}px !important;`),
    ...Object.entries(heights).map(([name, height]) => `--lineHeight${name}: ${height * factor}px !important;`),
  ];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.fui-FluentProvider { ${variables.join(' ')} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
