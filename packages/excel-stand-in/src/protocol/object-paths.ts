import { ExcelFailure, accessDenied, notFound, notModelled } from '../excel-failure';
import { ADDIN_SERVICE } from '../model/addin-service';
import type { Shift } from '../model/shift';
import type { Worksheet } from '../model/worksheet';
import type { Session } from '../session';
import type { ApiCatalogue } from './api-catalogue';
import { Arguments } from './arguments';
import { shiftRanges } from './references';
import type { WireArguments, WireObjectPath } from './wire';
import { OBJECT_IN_ARGUMENT, PATH, memberName } from './wire';

/** Is told what a batch calls, and before each change that it makes; throwing stops the batch there. */
export interface BatchWatch {
  /** `TableCollection.add` */
  onCall(call: string): void;
  onChange(): void;
}

/** Finds the objects that a batch speaks of: each path is followed once per batch. `null` is a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, object | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WireObjectPath>>,
    private readonly catalogue: ApiCatalogue,
    private readonly session: Session,
    private readonly watch: BatchWatch,
  ) {}

  resolve(id: number): object | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const target = this.follow(id);
    this.found.set(id, target);
    return target;
  }

  /** Calls a method or, for an indexer, `getItem`. */
  call(target: object, name: string, args: Arguments): unknown {
    const type = this.catalogue.typeOf(target);
    const member = this.catalogue.member(type, name, this.session.requirements);
    if (member.kind !== 'method') throw notModelled(`calling the property ${type.name}.${name}`);
    this.watch.onCall(`${type.name}.${name}`);
    if (member.writes) this.beginChange();
    const result = member.call(target, args, this.session);
    if (member.emptiesUndo) this.session.undo.empty(`${type.name}.${name}`);
    return result;
  }

  /** Goes before every change: refused in a workbook that was opened to be read. */
  beginChange(): void {
    if (this.session.workbook.readOnly) throw accessDenied('The workbook is read-only.');
    this.watch.onChange();
  }

  arguments({ Arguments: values = [], ReferencedObjectPathIds: ids }: WireArguments = {}): Arguments {
    return new Arguments(values.map((value, index) => this.argument(value, ids?.[index])));
  }

  /** Cells moved: so do the ranges that this batch has found already. */
  shift(sheet: Worksheet, shift: Shift): void {
    const held = new Set(this.found.values());
    shiftRanges(
      [...held].filter((target) => target && this.session.references.idOf(target) === null),
      sheet,
      shift,
    );
  }

  private follow(id: number): object | null {
    const path = this.paths[id];
    if (!path) throw new ExcelFailure('InvalidObjectPath');
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.session.workbook;
      case PATH.reference:
        return this.session.references.get(path.Name);
      case PATH.nothing:
        return null;
      case PATH.newObject:
        if (path.Name === ADDIN_SERVICE) return this.session.addinService;
        throw notModelled(`the service ${path.Name}`);
      default:
        return this.followFrom(path);
    }
  }

  private followFrom(path: WireObjectPath): object | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    // Whatever is asked of a null object is a null object.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.linked(parent, memberName(path.Name));
      case PATH.method:
        return this.object(this.call(parent, memberName(path.Name), this.arguments(path.ArgumentInfo)), path);
      case PATH.indexer:
        return this.object(this.call(parent, 'getItem', this.arguments(path.ArgumentInfo)), path);
      default:
        throw notModelled(`the object path type ${String(path.ObjectPathType)}`);
    }
  }

  private linked(parent: object, name: string): object | null {
    const type = this.catalogue.typeOf(parent);
    const member = this.catalogue.member(type, name, this.session.requirements);
    if (member.kind !== 'link') throw notModelled(`following ${type.name}.${name}`);
    return member.get(parent, this.session);
  }

  private object(result: unknown, path: WireObjectPath): object | null {
    if (result === null || this.catalogue.isObject(result)) return result;
    throw notModelled(`the object that ${path.Name} gives`);
  }

  /** An argument, with the objects in it in place of their paths; `null` and absent are the same to Excel. */
  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0 && value === id) {
      const target = this.resolve(id);
      if (!target) throw notFound();
      return target;
    }
    if (Array.isArray(value) && Array.isArray(id)) {
      const ids: readonly unknown[] = id;
      return value.map((item, index) => this.argument(item, ids[index]));
    }
    return this.withObjects(value);
  }

  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === OBJECT_IN_ARGUMENT) return this.resolve(Number(first[1]));
    return Object.fromEntries(entries.map(([key, inner]) => [key, this.withObjects(inner)]));
  }
}
