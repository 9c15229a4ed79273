import type { OpcPackage } from '../package/opc-package';

/** The sheets of the user's that change, as text: each is taken apart once, and written once, at the end. */
export class SheetTexts {
  private readonly texts = new Map<string, string>();

  constructor(private readonly pack: OpcPackage) {}

  get(part: string): string {
    return this.texts.get(part) ?? this.pack.text(part);
  }

  set(part: string, text: string): void {
    this.texts.set(part, text);
  }

  has(part: string): boolean {
    return this.texts.has(part);
  }

  save(): void {
    for (const [part, text] of this.texts) this.pack.write(part, text);
  }
}
