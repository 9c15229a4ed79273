import { notModelled } from '../excel-failure';
import type { Session } from '../session';
import type { ApiCatalogue } from './api-catalogue';
import type { ApiType } from './api-type';
import type { WireQuery } from './wire';
import { wireName } from './wire';

/** What is asked of an object: its members by name, and of objects they lead to what is asked of those. */
type Selection = Map<string, Selection>;

const EVERYTHING = '*';

/** Answers `load`: the members asked for, of an object or of the items of a collection. */
export class Query {
  constructor(
    private readonly catalogue: ApiCatalogue,
    private readonly session: Session,
  ) {}

  answer(target: object, query: WireQuery): Record<string, unknown> {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/${EVERYTHING}`)];
    return this.describe(target, selectionOf(paths.length > 0 ? paths : [EVERYTHING]), query);
  }

  /** What the library must know to find the object again. */
  identity(target: object, type: ApiType<object> = this.catalogue.typeOf(target)): Record<string, unknown> {
    const reference = this.session.references.idOf(target);
    return { ...type.identify?.(target), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  private describe(target: object, selection: Selection, window: WireQuery = {}): Record<string, unknown> {
    const type = this.catalogue.typeOf(target);
    const answer = this.identity(target, type);
    const ofItems: Selection = new Map();
    for (const [name, inner] of selection) {
      if (type.items && !type.members.has(name)) ofItems.set(name, inner);
      if (name === EVERYTHING) this.describeAll(target, type, answer);
      else if (!ofItems.has(name)) this.describeMember(target, type, name, inner, answer);
    }
    if (type.items && ofItems.size > 0) answer['_Items'] = this.describeItems(type.items(target), ofItems, window);
    return answer;
  }

  private describeItems(
    items: readonly object[],
    selection: Selection,
    { Skip = 0, Top = Infinity }: WireQuery,
  ): unknown[] {
    return items.slice(Skip, Skip + Top).map((item, index) => {
      const answer = this.describe(item, selection);
      // Items without an id are found again by their place.
      return 'Id' in answer || '_Id' in answer ? answer : { ...answer, _Index: Skip + index };
    });
  }

  private describeAll(target: object, type: ApiType<object>, answer: Record<string, unknown>): void {
    for (const [name, member] of type.members) {
      const isThere = member.kind === 'scalar' && this.session.requirements.supports('ExcelApi', member.since);
      if (isThere) answer[wireName(name)] = member.get(target, this.session);
    }
  }

  private describeMember(
    target: object,
    type: ApiType<object>,
    name: string,
    inner: Selection,
    answer: Record<string, unknown>,
  ): void {
    const member = this.catalogue.member(type, name, this.session.requirements);
    if (member.kind === 'method') throw notModelled(`loading the method ${type.name}.${name}`);
    const value = member.get(target, this.session);
    if (member.kind === 'scalar') answer[wireName(name)] = value;
    else {
      const asked = inner.size > 0 ? inner : selectionOf([EVERYTHING]);
      answer[wireName(name)] = this.catalogue.isObject(value) ? this.describe(value, asked) : null;
    }
  }
}

/** `name`, `tables/name` and `tables/items/name` as a tree. */
function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/).map((piece) => piece.trim())) {
      if (part === '' || part.toLowerCase() === 'items') continue;
      const name = part === EVERYTHING ? part : part.charAt(0).toLowerCase() + part.slice(1);
      const next = node.get(name) ?? new Map<string, Selection>();
      node.set(name, next);
      node = next;
    }
  }
  return root;
}
