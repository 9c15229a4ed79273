/** The requirement sets that this Excel has, by name without regard to capitals. */
export class Requirements {
  private readonly sets: ReadonlyMap<string, string>;

  constructor(sets: Readonly<Record<string, string>>) {
    this.sets = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  }

  /** `supports('ExcelApi', '1.12')`; without a version: whether the set is there at all. */
  supports(name: string, version = '1.1'): boolean {
    const own = this.sets.get(name.toLowerCase());
    return own !== undefined && compareVersions(own, version) >= 0;
  }

  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.sets);
  }
}

/** 1.9 comes before 1.12. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
