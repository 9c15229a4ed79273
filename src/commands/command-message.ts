import { RIBBON_COMMANDS, type CommandOutcome, type RibbonCommand } from '../app/reporting/ribbon-command';
import { commandWords } from '../messages/commands';
import { hostErrorMessage } from '../messages/host-errors';
import type { Language } from '../messages/language';

/** What a command has to tell that no sheet tells. */
export interface CommandMessage {
  readonly command: RibbonCommand;
  readonly language: Language;
  readonly outcome: ToldOutcome;
}

type ToldOutcome =
  | Exclude<CommandOutcome, { readonly kind: 'written' | 'failed' }>
  | { readonly kind: 'failed'; readonly code: string; readonly details: Fields };

type Fields = Readonly<Record<string, string | number>>;

/** A message in words. */
export interface MessageText {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly close: string;
}

export function messageText({ command, language, outcome }: CommandMessage): MessageText {
  const words = commandWords(language);
  const button = words.buttons[command];
  const frame = { title: words.title(button), close: words.close };
  switch (outcome.kind) {
    case 'kept':
      return { ...frame, heading: words.kept.heading(outcome.quarter), text: words.kept.text(outcome.sheet) };
    case 'no-plan':
      return { ...frame, ...words.noPlan };
    case 'failed':
      return {
        ...frame,
        heading: words.failed(button),
        text: hostErrorMessage(outcome.code, outcome.details, language),
      };
  }
}

/**
 * A message as the part of an address after `#`, which a browser never sends to the server: what a sheet is called stays
 * with the user.
 */
export function messageFragment({ command, language, outcome }: CommandMessage): string {
  const { kind, ...rest } = outcome;
  const details = 'details' in rest ? rest.details : {};
  const others = Object.entries({ ...rest, ...details }).flatMap(([key, value]) =>
    typeof value === 'object' ? [] : [[key, String(value)]],
  );
  return new URLSearchParams([['message', kind], ['command', command], ['language', language], ...others]).toString();
}

/** The message in the part of an address after `#`; `null` when it holds none. */
export function messageOf(fragment: string): CommandMessage | null {
  const { message, command: name, language: spoken, code, ...details } = fieldsOf(fragment);
  const command = RIBBON_COMMANDS.find((known) => known === name);
  if (message === undefined || command === undefined) return null;
  const language: Language = spoken === 'en' ? 'en' : 'nl';
  switch (message) {
    case 'kept': {
      const { quarter = '', sheet = '' } = details;
      return { command, language, outcome: { kind: 'kept', quarter, sheet } };
    }
    case 'no-plan':
      return { command, language, outcome: { kind: 'no-plan' } };
    default:
      return { command, language, outcome: { kind: 'failed', code: code ?? 'unexpected', details } };
  }
}

function fieldsOf(fragment: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
}
