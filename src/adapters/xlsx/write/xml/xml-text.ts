/** How every part of ours starts. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NEEDS_CARE = /[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9a-f]{4}_/i;
const MARKUP = /[&<>]/g;
const LITERAL_ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;
/** What XML 1.0 cannot hold (and CR, which a parser would turn into LF). */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as spreadsheets keep it in an element (ST_Xstring): characters that XML cannot hold become `_x0001_`, and a
 * text that happens to look like that is escaped itself; half a surrogate pair becomes U+FFFD.
 */
export function elementText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(LITERAL_ESCAPE, '_x005F_')
    .replace(CONTROL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(MARKUP, escapeMarkup);
}

/** The same for a double-quoted attribute; line breaks as `_x000a_`, the way Excel keeps a table heading of two lines. */
export function attributeText(text: string): string {
  return elementText(text).replace(/"/g, '&quot;').replace(/\n/g, '_x000a_').replace(/\t/g, '&#9;');
}

/** Plain XML text outside ST_Xstring (chart titles, alternative text, formulas): no `_x…_` escapes, unspeakable characters dropped. */
export function plainText(text: string): string {
  return text.replace(CONTROL, '').replace(LONE_SURROGATES, '\ufffd').replace(MARKUP, escapeMarkup);
}

export function plainAttribute(text: string): string {
  return plainText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** `xml:space` where a parser would otherwise be free to drop white space. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}

/** The text that XML stands for, entities and character references resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function escapeMarkup(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;';
}
