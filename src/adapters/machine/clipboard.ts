/**
 * Puts a text on the clipboard. A pane is a frame of Office, which may not pass the permission of the newer way on; the
 * older one asks none, as long as the user just clicked.
 *
 * @throws Error when neither is allowed.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!copySelected(text)) throw error;
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  // Not drawn, and heard by nobody, but it must be there to be selected.
  field.style.cssText = 'position: fixed; opacity: 0';
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  field.select();
  // Deprecated, and the only way left here.
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
