import { invalidArgument, notImplemented } from "./rich-api-error";

/**
 * Types of Excel objects are declared as tables of their members, named as Microsoft documents them in capitalised
 * form (`Values` for `values`), which is how they travel. `Self` is what one object of the type stands for: a sheet's
 * id, an area. What is in no table is not implemented, and answers so by name.
 */
export interface ObjectType<Self> {
  readonly name: string;
  /** Ids by which the client finds the object again: `Id`, or `_Id` where Excel keeps it to itself. */
  readonly identity?: { readonly member: "Id" | "_Id"; readonly of: (self: Self) => string };
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  /** Properties that are objects; `null` is an object that does not exist. */
  readonly objects?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly collection?: Collection<Self>;
}

export interface Scalar<Self> {
  readonly read: (self: Self) => unknown;
  readonly write?: (self: Self, value: unknown) => void;
  /** Left out when an add-in loads without naming members. */
  readonly onlyWhenNamed?: true;
}

/** Answers a value, an object, `null` for an object that does not exist, or nothing. */
export type Method<Self> = (self: Self, args: Arguments) => unknown;

export interface Collection<Self> {
  readonly items: (self: Self) => readonly HostObject[];
  /** `getItem`: throws ItemNotFound. */
  readonly item: (self: Self, key: unknown) => HostObject;
}

/** One Excel object, as the executor sees it. */
export interface HostObject {
  readonly typeName: string;
  readonly identity: { readonly member: string; readonly value: string } | undefined;
  /** The object's own name for a member, whatever case the add-in typed; throws ApiNotFound. */
  resolve(member: string): Member;
  /** Scalars that are loaded when no member is named. */
  scalarNames(): readonly string[];
  read(scalar: string): unknown;
  write(scalar: string, value: unknown): void;
  object(property: string): HostObject | null;
  call(method: string, args: Arguments): unknown;
  readonly items: (() => readonly HostObject[]) | undefined;
  item(key: unknown): HostObject;
  /** What the object stands for, if it is of this type. */
  as<Self>(type: ObjectType<Self>): Self | undefined;
}

export interface Member {
  readonly kind: "scalar" | "object" | "method";
  readonly name: string;
}

export function hostObject<Self>(type: ObjectType<Self>, self: Self): HostObject {
  const { name: typeName, scalars = {}, objects = {}, methods = {}, collection, identity } = type;
  const missing = (member: string): Error => notImplemented(`${typeName}.${lowerFirst(member)}`);
  return {
    typeName,
    get identity() {
      return identity && { member: identity.member, value: identity.of(self) };
    },
    resolve: (member) => membersOf(type).get(member.toLowerCase()) ?? fail(missing(member)),
    scalarNames: () => Object.keys(scalars).filter((name) => !scalars[name]?.onlyWhenNamed),
    read: (name) => (scalars[name] ?? fail(missing(name))).read(self),
    write: (name, value) => (scalars[name]?.write ?? fail(missing(name)))(self, value),
    object: (name) => (objects[name] ?? fail(missing(name)))(self),
    call: (name, args) => (methods[name] ?? fail(missing(name)))(self, args),
    items: collection && (() => collection.items(self)),
    item: (key) => (collection ?? fail(missing("getItem"))).item(self, key),
    // The types are compared by identity, so `self` is what the asked type says it is.
    as: <Asked>(asked: ObjectType<Asked>) =>
      (asked as unknown) === (type as unknown) ? (self as unknown as Asked) : undefined,
  };
}

const memberTables = new WeakMap<object, ReadonlyMap<string, Member>>();

function membersOf<Self>(type: ObjectType<Self>): ReadonlyMap<string, Member> {
  const known = memberTables.get(type);
  if (known) {
    return known;
  }
  const table = new Map<string, Member>();
  const add = (kind: Member["kind"], names: object = {}): void =>
    Object.keys(names).forEach((name) => table.set(name.toLowerCase(), { kind, name }));
  add("scalar", type.scalars);
  add("object", type.objects);
  add("method", type.methods);
  memberTables.set(type, table);
  return table;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function fail(problem: Error): never {
  throw problem;
}

/** The arguments of a method, read with their types; a wrong one is Excel's InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  any(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string" ? value : fail(invalidArgument());
  }

  whole(index: number): number {
    const value = this.values[index];
    return typeof value === "number" && Number.isInteger(value) ? value : fail(invalidArgument());
  }

  /** A file as base64 text, as `Excel.createWorkbook` takes it. */
  base64(index: number): Uint8Array {
    try {
      return Uint8Array.from(atob(this.text(index)), (sign) => sign.charCodeAt(0));
    } catch {
      throw invalidArgument();
    }
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** An object of this type, or `undefined` when the argument is something else. */
  object<Self>(index: number, type: ObjectType<Self>): Self | undefined {
    const value = this.values[index];
    return isHostObject(value) ? value.as(type) : undefined;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "resolve" in value;
}
