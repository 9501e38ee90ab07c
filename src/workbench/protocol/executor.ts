import type { HostObject } from "./host-object";
import { Arguments, isHostObject } from "./host-object";
import { asRichApiError, invalidArgument, notImplemented, RichApiError } from "./rich-api-error";
import type { Action, ActionResult, ArgumentInfo, Batch, BatchAnswer, BatchError, ObjectPath, QueryInfo } from "./wire";
import { ACTION, OBJECT_PATH } from "./wire";

export interface ExecutorOptions {
  readonly workbook: HostObject;
  /** Objects that the client makes by a type name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: ReadonlyMap<string, HostObject>;
  /** Resolves when formulas have been calculated, but for custom functions; awaited before values are read. */
  readonly calculated: () => Promise<void>;
  /** Called at the end of each batch, failed ones included. */
  readonly onBatchEnd: () => void;
}

/** Carries out batches of the rich API on a tree of objects, one batch after the other. */
export class Executor {
  readonly #options: ExecutorOptions;
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new WeakMap<HostObject, string>();
  #referenceCount = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ExecutorOptions) {
    this.#options = options;
  }

  /** Never rejects: what fails is the answer's `Error`, and actions after it are not carried out. */
  readonly execute = (batch: Batch): Promise<BatchAnswer> => {
    const answer = this.#last.then(() => this.#run(batch));
    this.#last = answer;
    return answer;
  };

  #keep(object: HostObject): string {
    const known = this.#referenceIds.get(object);
    if (known !== undefined) {
      return known;
    }
    const id = `reference-${++this.#referenceCount}`;
    this.#referenceIds.set(object, id);
    this.#references.set(id, object);
    return id;
  }

  #forget(referenceId: string): void {
    const object = this.#references.get(referenceId);
    this.#references.delete(referenceId);
    if (object) {
      this.#referenceIds.delete(object);
    }
  }

  async #run(batch: Batch): Promise<BatchAnswer> {
    const paths = new PathResolver(batch.ObjectPaths, this.#options, this.#references);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    try {
      for (const action of batch.Actions) {
        if (action.ActionType === ACTION.trace) {
          traces.push(action.Id);
        }
        results.push({ ActionId: action.Id, Value: (await this.#carryOut(action, paths)) ?? null });
      }
      return { Results: results, TraceIds: traces };
    } catch (problem) {
      const location = locationOf(batch.Actions[results.length], paths);
      return { Results: results, TraceIds: traces, Error: batchError(problem, results.length, location) };
    } finally {
      this.#options.onBatchEnd();
    }
  }

  async #carryOut(action: Action, paths: PathResolver): Promise<unknown> {
    if (action.ActionType === ACTION.trace) {
      return null;
    }
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.#ids(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        if (readsValues(action.QueryInfo)) {
          await this.#options.calculated();
        }
        return object && this.#query(object, action.QueryInfo ?? {});
      case ACTION.method:
        return object && this.#call(object, action, paths);
      case ACTION.setProperty:
        writeTo(object, action.Name, paths.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        Object.entries(action.ObjectState ?? {}).forEach(([name, value]) => writeTo(object, name, value));
        return null;
      default:
        throw new RichApiError(
          "NotImplemented",
          `Actions of type ${action.ActionType} are not implemented in the workbench.`,
        );
    }
  }

  async #call(object: HostObject, action: Action, paths: PathResolver): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.#keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.#forget(String(paths.args(action.ArgumentInfo)[0]));
      return null;
    }
    const answer: unknown = await paths.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(answer) ? this.#ids(answer) : answer;
  }

  /** By these the client finds the object again in a later batch. */
  #ids(object: HostObject): Record<string, string> {
    const referenceId = this.#referenceIds.get(object);
    const { identity } = object;
    return {
      ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
      ...(identity ? { [identity.member]: identity.value } : {}),
    };
  }

  #query(object: HostObject, info: QueryInfo): Record<string, unknown> {
    const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])];
    if (!object.items) {
      return this.#load(object, wanted);
    }
    const skip = info.Skip ?? 0;
    const items = object.items().slice(skip, info.Top ? skip + info.Top : undefined);
    const ofCollection = wanted.filter((path) => object.scalarNames().some((name) => sameName(name, path)));
    const ofItems = wanted.filter((path) => !ofCollection.includes(path));
    if (ofCollection.length && !ofItems.length) {
      return this.#load(object, ofCollection);
    }
    return {
      ...(ofCollection.length ? this.#load(object, ofCollection) : this.#ids(object)),
      _Items: items.map((item) => this.#query(item, { Select: ofItems })),
    };
  }

  #load(object: HostObject, wanted: readonly string[]): Record<string, unknown> {
    const loaded: Record<string, unknown> = this.#ids(object);
    const deeper = new Map<string, string[]>();
    const names = wanted.length ? wanted : ["*"];
    for (const path of names) {
      const [head = "", ...rest] = path.split(/[/.]/);
      if (head === "*") {
        object.scalarNames().forEach((name) => (loaded[name] ??= object.read(name)));
        continue;
      }
      const member = object.resolve(head);
      if (member.kind === "scalar") {
        loaded[member.name] ??= object.read(member.name);
      } else if (member.kind === "object") {
        deeper.set(member.name, [...(deeper.get(member.name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
      } else {
        throw invalidArgument();
      }
    }
    for (const [name, paths] of deeper) {
      const child = object.object(name);
      loaded[name] = child && this.#query(child, { Select: paths });
    }
    return loaded;
  }
}

/** Objects of one batch, each made once, when an action first needs it. */
class PathResolver {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #options: ExecutorOptions;
  readonly #references: ReadonlyMap<string, HostObject>;
  readonly #made = new Map<number, HostObject | null>();

  constructor(
    paths: Readonly<Record<string, ObjectPath>>,
    options: ExecutorOptions,
    references: ReadonlyMap<string, HostObject>,
  ) {
    this.#paths = paths;
    this.#options = options;
    this.#references = references;
  }

  object(id: number): HostObject | null {
    const known = this.#made.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.#paths[id];
    if (!path) {
      throw new RichApiError("InvalidObjectPath", `The batch names object ${id} without saying what it is.`);
    }
    const made = this.#make(path);
    this.#made.set(id, made);
    return made;
  }

  /** `undefined` where it was not made, because it failed. */
  made(id: number): HostObject | null | undefined {
    return this.#made.get(id);
  }

  path(id: number): ObjectPath | undefined {
    return this.#paths[id];
  }

  call(object: HostObject, method: string, info: ArgumentInfo | undefined): unknown {
    const member = object.resolve(method);
    if (member.kind !== "method") {
      throw invalidArgument();
    }
    return object.call(member.name, new Arguments(this.args(info)));
  }

  /** Arguments that are objects travel as the numbers of their paths, at the same place, also inside arrays. */
  args(info: ArgumentInfo | undefined): unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #withObjects(values: readonly unknown[], pathIds: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds[index];
      if (Array.isArray(pathId) && Array.isArray(value)) {
        return this.#withObjects(value, pathId);
      }
      return typeof pathId === "number" && pathId !== 0 ? this.object(pathId) : this.#withMembers(value);
    });
  }

  /** Among options, an object travels as `{ _ObjectPathId: 7 }`. */
  #withMembers(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return value;
    }
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.object(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#withMembers(member)]));
  }

  #make(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.root:
        return this.#options.workbook;
      case OBJECT_PATH.newService:
        return this.#options.services.get(path.Name) ?? failWith(notImplemented(path.Name));
      case OBJECT_PATH.reference:
        return (
          this.#references.get(path.Name) ??
          failWith(new RichApiError("InvalidReference", "The object reference is not valid for the current operation."))
        );
      case OBJECT_PATH.nothing:
        return null;
      default:
        return this.#makeFromParent(path);
    }
  }

  #makeFromParent(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) {
      return null;
    }
    switch (path.ObjectPathType) {
      case OBJECT_PATH.method: {
        const made = this.call(parent, path.Name, path.ArgumentInfo);
        return made === null || isHostObject(made) ? made : failWith(invalidArgument());
      }
      case OBJECT_PATH.property: {
        const member = parent.resolve(path.Name);
        return member.kind === "object" ? parent.object(member.name) : failWith(invalidArgument());
      }
      case OBJECT_PATH.indexer:
        return parent.item(this.args(path.ArgumentInfo)[0]);
      default:
        throw new RichApiError(
          "NotImplemented",
          `Object paths of type ${path.ObjectPathType} are not implemented in the workbench.`,
        );
    }
  }
}

/** Excel calculates as soon as something is written; a grid does so some turns later. */
function readsValues({ Select: select = [] }: QueryInfo = {}): boolean {
  return !select.length || select.some((name) => /(^|[/.])(\*|values?|text|valueTypes)$/i.test(name));
}

function writeTo(object: HostObject | null, typed: string, value: unknown): void {
  const member = object?.resolve(typed);
  if (member?.kind !== "scalar") {
    throw invalidArgument();
  }
  object?.write(member.name, value);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `Range.values`, `WorksheetCollection.getItem`: which member the failed action used. */
function locationOf(action: Action | undefined, paths: PathResolver): string {
  if (!action) {
    return "";
  }
  const object = paths.made(action.ObjectPathId);
  if (object) {
    const name = action.ActionType === ACTION.query ? "load" : action.Name;
    return `${object.typeName}.${lowerFirst(name)}`;
  }
  const path = paths.path(action.ObjectPathId);
  const parent = path?.ParentObjectPathId === undefined ? undefined : paths.made(path.ParentObjectPathId);
  const member = path?.ObjectPathType === OBJECT_PATH.indexer ? "getItem" : lowerFirst(path?.Name ?? "");
  return parent ? `${parent.typeName}.${member}` : "";
}

function batchError(problem: unknown, actionIndex: number, location: string): BatchError {
  const refusal = asRichApiError(problem);
  if (!refusal) {
    // A bug of the workbench: told to whoever looks at the console, and to the add-in as Excel tells its own bugs.
    // eslint-disable-next-line no-console -- the only place where its stack can be seen
    console.error(problem);
  }
  const { code, message } = refusal ?? new RichApiError("GeneralException", `The workbench failed: ${String(problem)}`);
  return {
    Code: code,
    Message: message,
    Location: refusal?.location ?? location,
    ActionIndex: actionIndex,
    HttpStatusCode: code === "ItemNotFound" || code === "ApiNotFound" ? 404 : 400,
  };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function failWith(problem: Error): never {
  throw problem;
}
