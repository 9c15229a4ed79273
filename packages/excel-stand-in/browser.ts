/** The native part of desktop Excel in a page. */
export { DARK_THEME, LIGHT_THEME } from './src/browser/native-context';
export { installNativeHost } from './src/browser/win32-host';
