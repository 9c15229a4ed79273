import { ExcelFailure, notModelled } from '../excel-failure';
import type { Requirements } from '../requirements';
import type { ApiType, Member } from './api-type';

/** All API types that are modelled, found by the class of a model object. */
export class ApiCatalogue {
  private readonly byClass: ReadonlyMap<unknown, ApiType<object>>;

  constructor(readonly types: readonly ApiType<object>[]) {
    this.byClass = new Map(types.map((type) => [type.of, type]));
  }

  typeOf(target: object): ApiType<object> {
    const type = this.byClass.get(target.constructor);
    if (!type) throw notModelled(target.constructor.name);
    return type;
  }

  isObject(value: unknown): value is object {
    return typeof value === 'object' && value !== null && this.byClass.has(value.constructor);
  }

  /** The member, refused when it is not modelled or this Excel's requirement set is too old for it. */
  member(type: ApiType<object>, name: string, requirements: Requirements): Member<object> {
    const member = type.members.get(name);
    if (!member) throw notModelled(`${type.name}.${name}`);
    if (!requirements.supports('ExcelApi', member.since)) {
      throw new ExcelFailure('ApiNotFound', `${type.name}.${name} is part of ExcelApi ${member.since}.`);
    }
    return member;
  }
}
