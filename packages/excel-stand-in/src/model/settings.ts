import { notFound } from '../excel-failure';

/** A setting that an add-in keeps in the workbook. */
export class Setting {
  constructor(
    private readonly settings: Settings,
    readonly key: string,
    public value: unknown,
  ) {}

  delete(): void {
    this.settings.remove(this.key);
  }
}

/** `workbook.settings`: kept in the workbook, by key. */
export class Settings {
  private readonly byKey = new Map<string, Setting>();

  get items(): readonly Setting[] {
    return [...this.byKey.values()];
  }

  find(key: string): Setting | null {
    return this.byKey.get(key) ?? null;
  }

  get(key: string): Setting {
    const setting = this.find(key);
    if (!setting) throw notFound();
    return setting;
  }

  set(key: string, value: unknown): Setting {
    const setting = this.find(key) ?? new Setting(this, key, value);
    setting.value = value;
    this.byKey.set(key, setting);
    return setting;
  }

  remove(key: string): void {
    this.byKey.delete(key);
  }
}
