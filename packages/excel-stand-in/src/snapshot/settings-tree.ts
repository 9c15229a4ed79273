import type { SettingsTree } from './workbook-snapshot';

/** The plain settings of an object of the model and of the objects it owns, leaving out what `except` names. */
export function settingsOf(target: object, except: readonly string[] = []): SettingsTree {
  const tree: Record<string, SettingsTree[string]> = {};
  for (const [key, value] of Object.entries(target) as [string, unknown][]) {
    if (except.includes(key)) continue;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      tree[key] = value;
    } else if (typeof value === 'object') {
      tree[key] = settingsOf(value);
    }
  }
  return tree;
}

/** Puts settings back; what the object does not have is refused, so that a snapshot cannot lose anything unseen. */
export function applySettings(target: object, settings: SettingsTree): void {
  const own = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(settings)) {
    const present = own[key];
    if (!(key in own)) throw new Error(`The snapshot sets "${key}", which ${target.constructor.name} does not have.`);
    if (typeof present === 'object' && present !== null && typeof value === 'object' && value !== null) {
      applySettings(present, value);
    } else {
      own[key] = value;
    }
  }
}
