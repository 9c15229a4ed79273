import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Office's own font, and text that stays legible at 350 px. */
export function fluentTheme(dark: boolean): Theme {
  return dark ? webDarkTheme : webLightTheme;
}

/** Whether a background (#RRGGBB) asks for light text. */
export function isDark(background: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  // Weights of relative luminance (WCAG 2.1), near enough without the gamma.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
