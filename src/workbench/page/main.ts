import type { GridView } from "../book/univer/grid-view";
import type { FunctionMetadata } from "../protocol/function-metadata";
import { makeCellMenu } from "./cell-menu";
import { element } from "./element";
import type { FocusLeavesTo } from "../protocol/xdm-host";
import { addGridKeys, addRegionKeys, goToRegion, type Region } from "./keyboard";
import { type AddInManifest, type CommandButton, readManifest } from "./manifest";
import { workbookOfOpener } from "./new-workbooks";
import { offerWorkbooks, workbookOfAddress, type WorkbookFile } from "./open-workbook";
import { nameGridControls } from "./name-grid-controls";
import type { PageDoor } from "./page-door";
import { drawRibbon } from "./ribbon";
import { askToLoseChanges, download, offerSaving } from "./save-workbook";
import { readShortcuts, shortcutKeys } from "./shortcuts";
import { clearProblem, say, sayProblem, sentenceOf } from "./status";
import { makeTaskPane, type PaneFrame } from "./task-pane";
import { type AddInFiles, type Present, Workbench } from "./workbench";
import "./page.css";

declare global {
  interface Window {
    workbench?: PageDoor;
  }
}

let workbench: Workbench | undefined;
let paneWasOpened = false;
let pressByLabel: PageDoor["press"] = () => Promise.reject(new Error("The ribbon is not drawn yet."));
const made = make();
const ready = made.then(openFirst);
offerWorkbooks((file) => void made.then((page) => openByHand(page, file)).catch(tell));
offerSaving(() => void made.then(saveByHand).catch(tell));
// Who drives the page by script finds the sentence in `ready`; everyone else reads it on the page.
ready.catch(tell);

window.workbench = {
  ready,
  open: async (name, bytes) => (await made).openFile({ name, bytes }),
  save: async () => base64((await (await made).save()).bytes),
  settled: async () => (await made).settled(),
  values: () => opened().values(),
  type: (sheet, address, text) => opened().type(sheet, address, text),
  press: (label) => pressByLabel(label),
  selection: () => opened().selection(),
  failOn: (fault) => opened().addIn?.failOn(fault),
  get timings() {
    return workbench?.timings ?? { openMs: 0 };
  },
};

function opened(): Workbench {
  if (!workbench) throw new Error("No workbook is open.");
  return workbench;
}

async function openFirst(page: Workbench): Promise<void> {
  const file = workbookOfOpener() ?? (await workbookOfAddress());
  await (file ? page.openFile(file) : page.openBlank());
}

async function openByHand(page: Workbench, file: WorkbookFile): Promise<void> {
  await page.openFile(file, async () => page.isSaved || askToLoseChanges(page.name));
}

async function saveByHand(page: Workbench): Promise<void> {
  say(`Saving ${page.name}…`);
  const file = await page.save();
  download(file);
  page.noteSaved();
  clearProblem();
  say(`${file.name} is saved among your downloads.`);
}

async function make(): Promise<Workbench> {
  say("Starting…");
  const files = await addInFiles();
  const pane = makeTaskPane((visibility) => {
    if (visibility === "shown") workbench?.addIn?.paneShown();
    else workbench?.addIn?.paneHidden();
  });
  const press = (command: CommandButton): void => void run(command, pane).catch(tell);
  const turn = addRegionKeys(() => regions(pane));
  const shortcut = shortcutKeys(
    files.shortcuts,
    (functionName) => void workbench?.addIn?.runCommand(functionName, functionName).catch(tell),
  );
  document.addEventListener("keydown", shortcut, { capture: true });
  const opened = ({ book, addIn: { frame } }: Present): void => {
    addToGridMenu(book.view, files.manifest, press);
    // The frame is on this page's own server, so its F6 can be heard; its own keys stay its own.
    frame.addEventListener("load", () => {
      frame.contentWindow?.addEventListener("keydown", turn);
      frame.contentWindow?.addEventListener("keydown", shortcut, { capture: true });
    });
    openPaneOnce(files.manifest, press);
  };
  const focusLeaves = (to: FocusLeavesTo): void => {
    if (to === "cells") workbench?.book?.view.focus();
    else goToRegion(regions(pane), to === "next" ? 1 : -1);
  };
  workbench = new Workbench(files, pane, opened, focusLeaves);
  element("skip-to-pane").addEventListener("click", (event) => {
    event.preventDefault();
    pane.show();
    workbench?.addIn?.focus();
  });
  drawRibbon(element("ribbon"), files.manifest.groups, press);
  pressByLabel = (label) => {
    const command = files.manifest.groups.flatMap(({ buttons }) => buttons).find((button) => button.label === label);
    return command ? run(command, pane) : Promise.reject(new Error(`The ribbon has no button ${label}.`));
  };
  addGridKeys(() => workbench?.book);
  nameGridControls(element("grid"));
  element("grid").addEventListener("grid-refused", (event) => sayProblem(String((event as CustomEvent).detail)));
  offerCellMenu(files.manifest, press);
  return workbench;
}

async function run({ action, id }: CommandButton, pane: PaneFrame): Promise<void> {
  if (action.kind === "show task pane") {
    pane.setTitle(action.title);
    pane.show();
    return;
  }
  await workbench?.addIn?.runCommand(action.functionName, id);
}

/** The button that opens the pane is pressed for whoever opens the page: it is what they came to see. */
function openPaneOnce({ groups }: AddInManifest, press: (command: CommandButton) => void): void {
  const button = groups.flatMap(({ buttons }) => buttons).find(({ action }) => action.kind === "show task pane");
  if (button && document.body.classList.contains("pane-closed") && !paneWasOpened) press(button);
  paneWasOpened = true;
}

/** A right click opens the grid's menu, which holds the add-in's entries; the keyboard opens a menu of these alone. */
function offerCellMenu(manifest: AddInManifest, press: (command: CommandButton) => void): void {
  const menu = makeCellMenu(manifest.cellMenu, press, () => workbench?.book?.view.focus());
  document.addEventListener("keydown", (event) => {
    const asked = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    if (!asked || !workbench?.book?.view.hasFocus) return;
    event.preventDefault();
    const { left, top } = element("grid").getBoundingClientRect();
    menu.open({ x: left + 80, y: top + 80 });
  });
}

function addToGridMenu(view: GridView, manifest: AddInManifest, press: (command: CommandButton) => void): void {
  for (const { heading, buttons } of manifest.cellMenu) {
    view.addToCellMenu(
      heading,
      buttons.map((command) => ({ ...command, run: () => press(command) })),
    );
  }
}

function regions(pane: PaneFrame): readonly Region[] {
  const holds = (part: HTMLElement) => (): boolean => part.contains(document.activeElement);
  const ribbon = element("ribbon");
  const tab = document.querySelector<HTMLElement>("#grid [role=tab][aria-selected=true]");
  const paneElement = element("pane");
  return [
    { contains: holds(ribbon), focus: () => ribbon.querySelector<HTMLElement>("button[tabindex='0']")?.focus() },
    {
      contains: () => (workbench?.book?.view.hasFocus ?? false) && document.activeElement !== tab,
      focus: () => workbench?.book?.view.focus(),
    },
    ...(pane.isVisible() ? [{ contains: holds(paneElement), focus: () => workbench?.addIn?.focus() }] : []),
    ...(tab ? [{ contains: () => document.activeElement === tab, focus: () => tab.focus() }] : []),
  ];
}

async function addInFiles(): Promise<AddInFiles> {
  const manifest = readManifest(await (await fetchFile("/manifest.xml")).text());
  const metadata = (await (await fetchFile(manifest.functionsUrl)).json()) as FunctionMetadata;
  const { shortcutsUrl } = manifest;
  const shortcuts = shortcutsUrl === null ? [] : readShortcuts(await (await fetchFile(shortcutsUrl)).text());
  return { manifest, metadata, shortcuts };
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok)
    throw new Error(`The add-in's ${path.slice(1)} is not on this server: build the add-in and reload.`);
  return response;
}

function tell(problem: unknown): void {
  sayProblem(sentenceOf(problem));
  say("");
}

/** Bytes as scripts that drive the page can be handed them; in pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(letters);
}
