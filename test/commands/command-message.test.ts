/** @jest-environment jsdom */
import { drawMessage } from '../../src/commands/message-page';
import { messageFragment, messageOf, messageText, type CommandMessage } from '../../src/commands/command-message';

const MESSAGES: readonly CommandMessage[] = [
  { command: 'check', language: 'nl', outcome: { kind: 'no-plan' } },
  { command: 'quarterly-report', language: 'en', outcome: { kind: 'kept', quarter: '2025-Q4', sheet: 'A & B #1' } },
  { command: 'refresh', language: 'nl', outcome: { kind: 'failed', code: 'busy', details: {} } },
  {
    command: 'check',
    language: 'nl',
    outcome: { kind: 'failed', code: 'protected-sheet', details: { sheet: 'Acties=1&code=x' } },
  },
];

describe('a message', () => {
  test.each(MESSAGES)('goes through an address unchanged: $command, $outcome.kind', (message) => {
    const address = new URL(`https://localhost:3000/commands.html#${messageFragment(message)}`);
    expect(address.search).toBe('');
    expect(messageOf(address.hash)).toEqual(message);
  });

  test('is not seen in the address with which Excel opens the page of the buttons', () => {
    for (const hash of ['', '#', '#_xdm_Info=1', '#message=failed', '#command=check'])
      expect(messageOf(hash)).toBeNull();
  });

  test('says in the language of Office what is the matter and what to do', () => {
    expect(messageText(MESSAGES[3]!)).toEqual({
      title: 'MVOI Actieplan · Controleren',
      heading: 'Controleren is niet af',
      text: 'Het blad Acties=1&code=x is beveiligd. Hef de beveiliging op en probeer het opnieuw.',
      close: 'Sluiten',
    });
    expect(messageText(MESSAGES[1]!)).toMatchObject({
      title: 'MVOI Actieplan · Quarterly report',
      heading: 'The quarterly report 2025-Q4 was frozen already',
      text: expect.stringContaining('A & B #1') as string,
    });
  });

  test('with a code that is not known is a fault to report', () => {
    const message = messageOf('#message=failed&command=check&language=nl&code=%3Cb%3E');
    expect(message && messageText(message).text).toContain('beheerder');
  });
});

describe('the page of a message', () => {
  test('shows text as text, in its own language, with the focus on the button that closes it', () => {
    const close = jest.fn();
    const outcome = { kind: 'failed', code: 'protected-sheet', details: { sheet: '<img src=x>' } } as const;
    drawMessage(document, { command: 'check', language: 'en', outcome }, close);
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('MVOI Actieplan · Check');
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('p')?.textContent).toContain('<img src=x>');
    const button = document.querySelector('button');
    expect(document.activeElement).toBe(button);
    expect(button?.textContent).toBe('Close');
    button?.click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(close).toHaveBeenCalledTimes(2);
  });
});
