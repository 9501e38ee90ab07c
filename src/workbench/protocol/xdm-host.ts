import type { AnswerRequest } from "./host-gate";
import type { HostMessage, XdmMessage } from "./wire";
import {
  DISPATCH,
  FOCUS,
  HOST_FLAGS,
  NOTIFICATION_CONVERSATION,
  REQUIREMENT_SETS,
  XDM_ACTION,
  XDM_MESSAGE,
  XDM_NAME,
  XDM_RESPONSE,
} from "./wire";

/** Error code of the older interface: "this operation is not supported". */
const OPERATION_NOT_SUPPORTED = 5000;

/** Fixed ids are enough: one add-in, one document, one page. */
const APP_ID = "workbench-add-in";
const NO_SESSION = "00000000-0000-0000-0000-000000000000";

export interface XdmHostOptions {
  /** The add-in's page. Must be https and on the workbench's own host name, or the client refuses to speak. */
  readonly url: string;
  readonly answer: AnswerRequest;
  /** Settings kept in the workbook; those of the client's older interface are the same ones, as JSON text. */
  readonly settings: Map<string, unknown>;
  readonly workbookName: string;
  /** Called with each call of the older interface that the workbench does not answer. */
  readonly onUnsupportedCall?: (dispatchId: number) => void;
  /** The keyboard leaves the add-in: Tab past its last element, Shift+Tab before its first, or Esc and F2 to the cells. */
  readonly onFocusLeaves?: (to: FocusLeavesTo) => void;
}

export type FocusLeavesTo = "next" | "previous" | "cells";

const LEAVES: ReadonlyMap<number, FocusLeavesTo> = new Map([
  [FOCUS.tabExit, "next"],
  [FOCUS.ctrlF6Exit, "next"],
  [FOCUS.nothingToFocus, "next"],
  [FOCUS.tabExitBackwards, "previous"],
  [FOCUS.ctrlF6ExitBackwards, "previous"],
  [FOCUS.nothingToFocusBackwards, "previous"],
  [FOCUS.escapeExit, "cells"],
  [FOCUS.f2Exit, "cells"],
]);

interface PendingCommand {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Excel's end of the channel between Excel on the web and an add-in in a frame: JSON text over `postMessage`.
 * The frame's name tells the client which host it is in, so the name is set before the frame loads.
 */
export class XdmHost {
  readonly frame: HTMLIFrameElement;
  readonly #options: XdmHostOptions;
  readonly #addInOrigin: string;
  readonly #conversation = `conversation-${crypto.randomUUID()}`;
  readonly #registrations = new Map<string, XdmMessage>();
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #commands = new Map<string, PendingCommand>();
  readonly #receive = (event: MessageEvent): void => this.#onMessage(event);
  /** Settings that the client's older interface knows of. */
  #toldSettings: ReadonlySet<string> = new Set();
  #closed = false;
  #commandCount = 0;

  /** Puts the add-in's frame into `place` and starts loading it. */
  constructor(place: HTMLElement, options: XdmHostOptions) {
    this.#options = options;
    this.#addInOrigin = new URL(options.url, location.href).origin;
    window.addEventListener("message", this.#receive);
    this.frame = document.createElement("iframe");
    this.frame.title = "Task pane";
    this.frame.name = this.#frameName();
    this.frame.src = options.url;
    place.append(this.frame);
  }

  /** Events and custom function calls. Dropped while nobody in the add-in listens, as Excel does. */
  send(messages: readonly HostMessage[]): void {
    const entries = messages.map(({ category, type, targetId, message }, index) => [
      category,
      type,
      targetId,
      JSON.stringify(message),
      index,
    ]);
    this.#raise(XDM_NAME.batchMessage, { ArrayData: entries });
  }

  /** For `context.workbook.onSelectionChanged`, which uses the older interface. */
  sendSelectionChanged(): void {
    this.#raise(XDM_NAME.selectionChanged, {});
  }

  /**
   * Runs a function that the add-in associated with a ribbon button or menu item.
   * Resolves at its `event.completed()`; rejects when no such function is associated or the add-in is closed.
   */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    await this.#registered(XDM_NAME.commandInvoked);
    const id = `command-${++this.#commandCount}`;
    return new Promise((resolve, reject) => {
      this.#commands.set(id, { resolve, reject });
      const event = { source: { id: controlId } };
      this.#raise(XDM_NAME.commandInvoked, { 0: id, 1: functionName, 2: JSON.stringify(event) });
    });
  }

  /** Moves the keyboard to the add-in's first element, as Excel does when its pane is reached. */
  focus(): void {
    this.frame.focus();
    const request = {
      _messageType: XDM_MESSAGE.request,
      _actionName: XDM_NAME.notifyAddIn,
      _conversationId: this.#conversation + NOTIFICATION_CONVERSATION,
      _correlationId: 0,
      _origin: location.origin,
      _data: [FOCUS.tabIn],
      _actionType: XDM_ACTION.invoke,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(request), this.#addInOrigin);
  }

  close(): void {
    this.#closed = true;
    window.removeEventListener("message", this.#receive);
    this.frame.remove();
    for (const { reject } of this.#commands.values()) {
      reject(new Error("The add-in was closed before its command was finished."));
    }
    this.#commands.clear();
  }

  #frameName(): string {
    return JSON.stringify({
      baseFrameName: this.#conversation,
      hostInfo: `Excel|Web|16.00|en-GB|${NO_SESSION}||disableLogging|${HOST_FLAGS}`,
      xdmInfo: [this.#conversation, APP_ID, location.origin].join("|"),
      serializerVersion: "1",
    });
  }

  #onMessage(event: MessageEvent): void {
    if (this.#closed || event.source !== this.frame.contentWindow || event.origin !== this.#addInOrigin) {
      return;
    }
    const message = readMessage(event.data);
    if (message?._messageType === XDM_MESSAGE.request) {
      void this.#answer(message);
    }
  }

  async #answer(request: XdmMessage): Promise<void> {
    switch (request._actionType) {
      case XDM_ACTION.registerEvent:
        this.#registrations.set(request._actionName, request);
        this.#reply(request, { Error: 0 });
        this.#waiting.get(request._actionName)?.forEach((go) => go());
        this.#waiting.delete(request._actionName);
        return;
      case XDM_ACTION.unregisterEvent:
        this.#registrations.delete(request._actionName);
        this.#reply(request, { Error: 0 });
        return;
      default:
        this.#reply(request, await this.#call(request));
    }
  }

  async #call({ _actionName, _data }: XdmMessage): Promise<unknown> {
    if (_actionName === XDM_NAME.getAppContext) {
      return this.#appContext();
    }
    if (_actionName === XDM_NAME.notifyHost) {
      const to = LEAVES.get((_data as readonly [string, number])[1]);
      if (to) this.#options.onFocusLeaves?.(to);
      return null;
    }
    return _actionName === XDM_NAME.executeMethod ? this.#execute(_data as ExecuteMethodData) : null;
  }

  async #execute(data: ExecuteMethodData): Promise<unknown> {
    const dispatchId = data.DdaMethod.DispatchId;
    switch (dispatchId) {
      case DISPATCH.executeBatch: {
        const { 4: text = "{}", 6: flags = 0 } = data.ArrayData ?? [];
        const answer = await this.#options.answer({ text: String(text), flags: Number(flags) });
        return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], [answer]] };
      }
      case DISPATCH.commandCompleted:
        this.#finishCommand(data);
        return { Version: 1, Error: 0 };
      case DISPATCH.loadSettings:
        return { Version: 1, Error: 0, Properties: { Settings: this.#tellSettings(asObject) } };
      case DISPATCH.saveSettings:
        saveSettings(this.#options.settings, this.#toldSettings, data.DdaSettingsMethod?.Properties ?? []);
        this.#toldSettings = new Set(this.#options.settings.keys());
        return { Version: 1, Error: 0 };
      default:
        this.#options.onUnsupportedCall?.(dispatchId);
        return { Version: 1, Error: OPERATION_NOT_SUPPORTED };
    }
  }

  #tellSettings(shape: (name: string, value: string) => unknown): unknown[] {
    this.#toldSettings = new Set(this.#options.settings.keys());
    return [...this.#options.settings].map(([name, value]) => shape(name, JSON.stringify(value)));
  }

  #finishCommand(data: ExecuteMethodData): void {
    const command = this.#commands.get(String(data[0]));
    this.#commands.delete(String(data[0]));
    if (data[1] === 0) {
      command?.resolve();
    } else {
      command?.reject(new Error(`The add-in has not associated a function with this command (code ${data[1]}).`));
    }
  }

  #registered(eventName: string): Promise<void> {
    if (this.#registrations.has(eventName)) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#waiting.set(eventName, [...(this.#waiting.get(eventName) ?? []), resolve]);
    });
  }

  #raise(eventName: string, data: unknown): void {
    const registration = this.#registrations.get(eventName);
    if (registration) {
      this.#post(registration, XDM_RESPONSE.event, data);
    }
  }

  #reply(request: XdmMessage, data: unknown): void {
    this.#post(request, XDM_RESPONSE.toCall, data);
  }

  #post(about: XdmMessage, responseType: number, data: unknown): void {
    if (this.#closed) {
      return;
    }
    const message = {
      _messageType: XDM_MESSAGE.response,
      _actionName: about._actionName,
      _conversationId: about._conversationId,
      _correlationId: about._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.#addInOrigin);
  }

  /** Members and their order are the client's own (`OSF.OfficeAppContext`). */
  #appContext(): unknown {
    return {
      _id: APP_ID,
      _appName: 16,
      _appVersion: 16.01,
      _appUILocale: "en-GB",
      _dataLocale: "en-GB",
      _docUrl: `${location.origin}/${encodeURIComponent(this.#options.workbookName)}`,
      _clientMode: 1,
      _settings: this.#tellSettings(asPair),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.#conversation,
      _appInstanceId: APP_ID,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
      _hostCustomMessage: null,
      _hostFullVersion: "16.0.0.0",
      _clientWindowHeight: this.frame.clientHeight,
      _clientWindowWidth: this.frame.clientWidth,
      _addinName: "Add-in",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }
}

interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: custom data, method, path, headers, body as JSON text, permission, flags, … */
  readonly ArrayData?: readonly (string | number)[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** Of a finished command: its id and status. */
  readonly 0?: string;
  readonly 1?: number;
}

function readMessage(data: unknown): XdmMessage | undefined {
  if (typeof data !== "string") {
    return undefined;
  }
  try {
    return JSON.parse(data) as XdmMessage;
  } catch {
    // Other scripts may post what they like to this window.
    return undefined;
  }
}

const asPair = (name: string, value: string): unknown => [name, value];
const asObject = (name: string, value: string): unknown => ({ Name: name, Value: value });

/** Deletes what the client was told of and no longer has; settings added since through the newer interface stay. */
function saveSettings(
  settings: Map<string, unknown>,
  told: ReadonlySet<string>,
  saved: readonly (readonly [string, string])[],
): void {
  told.forEach((name) => settings.delete(name));
  for (const [name, value] of saved) {
    settings.set(name, JSON.parse(value));
  }
}
