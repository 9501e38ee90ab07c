/** What Excel reads of an add-in's manifest.xml to show it; addresses are paths on the server that serves the page. */
export interface AddInManifest {
  /** By which a workbook knows whose settings it carries. */
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly groups: readonly RibbonGroup[];
  readonly cellMenu: readonly MenuEntry[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly CommandButton[];
}

export interface CommandButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: { readonly small: string; readonly large: string };
  readonly action: CommandAction;
}

export type CommandAction =
  | { readonly kind: "show task pane"; readonly title: string }
  | { readonly kind: "run function"; readonly functionName: string };

/** A menu in the cell's menu shows its label above its buttons; a button by itself has none. */
export interface MenuEntry {
  readonly heading: string | null;
  readonly buttons: readonly CommandButton[];
}

/** Reads an add-in only manifest with one shared page. Throws one sentence naming what is missing. */
export function readManifest(xml: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error("manifest.xml is not well-formed XML.");
  const overrides = descendants(document, "VersionOverrides")[0];
  if (!overrides) throw new Error("manifest.xml has no VersionOverrides.");
  return new ManifestReader(overrides).read({
    id: textOf(document, "Id"),
    version: textOf(document, "Version"),
    name: textOf(document, "DisplayName"),
  });
}

class ManifestReader {
  private readonly resources: ReadonlyMap<string, string>;

  constructor(private readonly overrides: Element) {
    const named = ["Image", "Url", "String"].flatMap((name) => descendants(overrides, name));
    this.resources = new Map(
      named
        .filter((element) => element.hasAttribute("id"))
        .map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
    );
  }

  read(identity: Pick<AddInManifest, "id" | "version" | "name">): AddInManifest {
    const functions = this.extensionPoint("CustomFunctions");
    return {
      ...identity,
      paneUrl: this.url(first(this.overrides, "Runtime")),
      functionsUrl: this.url(first(first(functions, "Metadata"), "SourceLocation")),
      namespace: this.resource(first(functions, "Namespace")),
      groups: descendants(this.extensionPoint("PrimaryCommandSurface"), "Group").map((group) => this.group(group)),
      cellMenu: this.cellMenu(),
    };
  }

  private group(group: Element): RibbonGroup {
    return {
      id: group.getAttribute("id") ?? "",
      label: this.resource(child(group, "Label")),
      buttons: children(group, "Control").map((control) => this.button(control)),
    };
  }

  private cellMenu(): MenuEntry[] {
    const menu = descendants(this.overrides, "OfficeMenu").find(
      (element) => element.getAttribute("id") === "ContextMenuCell",
    );
    if (!menu) return [];
    return children(menu, "Control").map((control) => {
      const items = descendants(control, "Item");
      return items.length > 0
        ? { heading: this.resource(child(control, "Label")), buttons: items.map((item) => this.button(item)) }
        : { heading: null, buttons: [this.button(control)] };
    });
  }

  private button(control: Element): CommandButton {
    const icons = descendants(child(control, "Icon"), "Image");
    const icon = (size: number): string => {
      const image = icons.find((each) => each.getAttribute("size") === String(size)) ?? icons[0];
      return image ? this.url(image) : "";
    };
    return {
      id: control.getAttribute("id") ?? "",
      label: this.resource(child(control, "Label")),
      tip: this.resource(first(child(control, "Supertip"), "Description")),
      icons: { small: icon(16), large: icon(32) },
      action: this.action(child(control, "Action")),
    };
  }

  private action(action: Element): CommandAction {
    const type = typeOf(action);
    if (type === "ShowTaskpane") {
      const title = children(action, "Title")[0];
      return { kind: "show task pane", title: title ? this.resource(title) : "" };
    }
    if (type === "ExecuteFunction") return { kind: "run function", functionName: textOf(action, "FunctionName") };
    throw new Error(`manifest.xml: the workbench does not know the action ${type}.`);
  }

  private extensionPoint(type: string): Element {
    const found = descendants(this.overrides, "ExtensionPoint").find((point) => typeOf(point) === type);
    if (!found) throw new Error(`manifest.xml has no ExtensionPoint ${type}.`);
    return found;
  }

  private resource(element: Element): string {
    const id = element.getAttribute("resid") ?? "";
    const value = this.resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml has no resource ${id}.`);
    return value;
  }

  /** The manifest may name the address of a council's server; here the same files come from this one. */
  private url(element: Element): string {
    const { pathname, search } = new URL(this.resource(element), location.origin);
    return pathname + search;
  }
}

function descendants(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

function first(parent: Element, name: string): Element {
  const found = descendants(parent, name)[0];
  if (!found) throw new Error(`manifest.xml: ${parent.localName} has no ${name}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`manifest.xml: ${parent.localName} has no ${name}.`);
  return found;
}

function textOf(parent: Element | Document, name: string): string {
  const element = descendants(parent, name)[0];
  return (element?.getAttribute("DefaultValue") ?? element?.textContent ?? "").trim();
}

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}
