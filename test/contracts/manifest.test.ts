// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { namedCommands } from "../../src/commands/named-commands";

/** Microsoft's validator is a web service; these are its rules that our manifest meets, checked without it. */
const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
const HOST = "https://localhost:3443";

function all(name: string): Element[] {
  return [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function one(name: string): Element {
  const [found, ...more] = all(name);
  if (found === undefined || more.length > 0) throw new Error(`manifest.xml should hold one ${name}`);
  return found;
}

function kindOf(element: Element): string | null {
  return element.getAttribute("xsi:type");
}

function valueOf(element: Element | undefined): string {
  return element?.getAttribute("DefaultValue") ?? "";
}

const resources = new Map(
  ["Image", "Url", "String"]
    .flatMap(all)
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [element.getAttribute("id") ?? "", element]),
);

function resource(element: Element): string {
  return valueOf(resources.get(element.getAttribute("resid") ?? ""));
}

describe("manifest.xml", () => {
  test("is well-formed XML for an add-in that may read and write the workbook", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
    expect(kindOf(manifest.documentElement)).toBe("TaskPaneApp");
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
    expect(valueOf(one("DisplayName"))).toBe("Ready Reckoner for children's services inspections");
    expect(one("Id").textContent).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test("asks for no more of Excel than Excel 2021 has", () => {
    const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]);
  });

  test("every resid is defined once and every resource is used", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
    const defined = ["Image", "Url", "String"].flatMap(all).filter((element) => element.hasAttribute("id"));
    expect(defined).toHaveLength(resources.size);
    for (const id of resources.keys()) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  test("every address is on the add-in's own host, by https", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
      .map(valueOf)
      .filter((value) => /^\w+:/.test(value));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${HOST}/`))).toEqual([]);
    expect(all("SupportUrl")).toHaveLength(1);
  });

  test("functions, commands and pane live in one page with a long life", () => {
    const runtime = one("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    expect(resource(runtime)).toBe(`${HOST}/taskpane.html`);
    const pages = [one("FunctionFile"), ...manifest.querySelectorAll("Page > SourceLocation, Action > SourceLocation")];
    expect(pages).toHaveLength(3);
    expect(new Set(pages.map((page) => page.getAttribute("resid")))).toEqual(new Set([runtime.getAttribute("resid")]));
    expect(valueOf(manifest.querySelector("DefaultSettings > SourceLocation") ?? undefined)).toBe(
      `${HOST}/taskpane.html`,
    );
    expect(all("TaskpaneId")).toEqual([]);
  });

  test("the functions' namespace is READY", () => {
    expect(resource(one("Namespace"))).toBe("READY");
  });

  test.each([
    [
      "OfficeApp",
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
    ],
    ["VersionOverrides", "Description Requirements Hosts Resources"],
    ["VersionOverrides Host", "Runtimes AllFormFactors DesktopFormFactor"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint ExtensionPoint"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["AllFormFactors ExtensionPoint", "Script Page Metadata Namespace"],
    ["Group", "Label Icon Control Control Control Control Control Control Control Control Control Control"],
    ["Control", "Label Supertip Icon Action Items"],
    ["Item", "Label Supertip Icon Action"],
    ["Supertip", "Title Description"],
    ["Action", "SourceLocation Title FunctionName"],
    ["Resources", "Images Urls ShortStrings LongStrings"],
  ])("the parts of %s stand in the order that Office demands", (selector, order) => {
    const elements = [...manifest.querySelectorAll(selector)];
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const places = [...element.children].map(({ localName }) => localName);
      let from = 0;
      for (const place of places) {
        const index = order.split(" ").indexOf(place, from);
        expect(index, `${place} in ${selector}`).toBeGreaterThanOrEqual(0);
        from = index + 1;
      }
    }
  });

  test("words fit where Office shows them", () => {
    const labels = [...manifest.querySelectorAll("Label, Supertip > Title, Action > Title")];
    for (const label of labels) expect(resource(label).length, resource(label)).toBeLessThanOrEqual(32);
    for (const text of manifest.querySelectorAll("ShortStrings > String")) {
      expect(valueOf(text).length, valueOf(text)).toBeLessThanOrEqual(125);
    }
    for (const text of manifest.querySelectorAll("LongStrings > String, OfficeApp > Description")) {
      expect(valueOf(text).length, valueOf(text)).toBeLessThanOrEqual(250);
    }
    expect(valueOf(one("DisplayName")).length).toBeLessThanOrEqual(125);
  });

  test("every button has a name of its own and does something that the add-in knows", () => {
    const ids = [...manifest.querySelectorAll("Group, Control, Item")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = all("FunctionName").map((name) => name.textContent);
    expect([...new Set(named)].sort()).toEqual(Object.keys(namedCommands).sort());
  });

  test("the ribbon has its ten buttons and the cell menu its two", () => {
    const labels = (selector: string): string[] => [...manifest.querySelectorAll(selector)].map(resource);
    expect(labels("Group > Control > Label")).toEqual([
      "Open the pane",
      "Check this workbook",
      "Next finding",
      "Previous finding",
      "Mark findings",
      "Lift marks",
      "Make a findings sheet",
      "Explain this cell",
      "Formulas",
      "Wake our formulas",
    ]);
    expect(labels("OfficeMenu[id=ContextMenuCell] Item > Label")).toEqual(["Explain this cell", "Check this workbook"]);
  });

  test("each key does what a button of the ribbon does, and says so by the same name", () => {
    const address = one("ExtendedOverrides").getAttribute("Url") ?? "";
    expect(address).toBe(`${HOST}/assets/shortcuts.json`);
    const { actions, shortcuts } = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as {
      readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
      readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
    };
    const labels = new Map(
      [...manifest.querySelectorAll("Group > Control")].map((control) => [
        control.querySelector("FunctionName")?.textContent,
        resource(control.querySelector("Label") ?? control),
      ]),
    );
    expect(actions.map(({ id }) => id)).toEqual(["nextFinding", "previousFinding"]);
    for (const { id, type, name } of actions) expect([type, name]).toEqual(["ExecuteFunction", labels.get(id)]);
    expect(shortcuts.map(({ action, key }) => [action, key.default])).toEqual([
      ["nextFinding", "Ctrl+Alt+N"],
      ["previousFinding", "Ctrl+Alt+P"],
    ]);
  });

  test("every icon is there in its size", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(["16", "32", "64", "80"]);
      for (const image of icon.children) expect(pixelsOf(resource(image))).toBe(Number(image.getAttribute("size")));
    }
    expect(pixelsOf(valueOf(one("IconUrl")))).toBe(32);
    expect(pixelsOf(valueOf(one("HighResolutionIconUrl")))).toBe(64);
  });

  test("every drawing was made into pictures of all sizes", () => {
    for (const drawing of readdirSync("assets").filter((name) => name.endsWith(".svg"))) {
      for (const size of [16, 32, 64, 80]) {
        expect(existsSync(`assets/${drawing.replace(".svg", `-${size}.png`)}`), `${drawing} ${size}`).toBe(true);
      }
    }
  });
});

/** The width of a square PNG of ours, from its own header. */
function pixelsOf(address: string): number {
  const png = readFileSync(address.replace(`${HOST}/`, ""));
  expect(png.subarray(1, 4).toString("latin1"), address).toBe("PNG");
  expect(png.readUInt32BE(20), address).toBe(png.readUInt32BE(16));
  return png.readUInt32BE(16);
}
