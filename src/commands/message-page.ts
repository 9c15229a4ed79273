import { messageText, type CommandMessage } from './command-message';

/** Looks for want of a style sheet: the policy of the page allows these properties, not a style in the text. */
const BODY = { font: '14px "Segoe UI", system-ui, sans-serif', lineHeight: '1.45', margin: '20px' } as const;
const HEADING = { fontSize: '18px', fontWeight: '600', margin: '0 0 8px' } as const;
const BUTTON = { font: 'inherit', marginTop: '12px', padding: '5px 20px' } as const;

/** Draws a message on the page of its dialog; the button that closes it has the focus, and Escape does the same. */
export function drawMessage(page: Document, message: CommandMessage, close: () => void): void {
  const { title, heading, text, close: closing } = messageText(message);
  page.documentElement.lang = message.language;
  page.title = title;
  const button = element(page, 'button', closing, BUTTON);
  button.addEventListener('click', close);
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  Object.assign(page.body.style, BODY);
  page.body.setAttribute('role', 'alertdialog');
  const main = page.createElement('main');
  main.append(element(page, 'h1', heading, HEADING), element(page, 'p', text, { margin: '0' }), button);
  page.body.replaceChildren(main);
  button.focus();
}

function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  text: string,
  style: Readonly<Partial<CSSStyleDeclaration>>,
): HTMLElementTagNameMap[K] {
  const made = page.createElement(name);
  made.textContent = text;
  Object.assign(made.style, style);
  return made;
}
