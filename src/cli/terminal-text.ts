/**
 * What a workbook or a file name says is never sent to a terminal as it is: a control character moves the cursor, hides
 * what stands there or rings (C0, DEL, and C1, of which U+009B alone begins an escape code), and a direction override shows a
 * text back to front.
 */
const UNSPEAKABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const LINE_BREAKS = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]+/g;
/** Stands where a character was left out, so that a text is not read as if it never had it. */
const LEFT_OUT = '\ufffd';

/** A text as one line. */
export function terminalLine(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(UNSPEAKABLE, LEFT_OUT);
}

/** A text of ours in several lines, such as help. */
export function terminalText(text: string): string {
  return text.split('\n').map(terminalLine).join('\n');
}

/** JSON that means the same to a program and is harmless on a terminal: what JSON leaves as it is becomes an escape. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSPEAKABLE, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
