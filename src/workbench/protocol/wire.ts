/**
 * What Microsoft's client library (`@microsoft/office-js` 1.1.110, build 16.0.15407) says to Excel and expects back.
 * Nothing of this is documented by Microsoft; each fact was read from the library's readable build,
 * `excel-web-16.00.debug.js`.
 */

/** Numbers by which the client names the calls of its older interface, next to the batches of the rich API. */
export const DISPATCH = {
  /** `Office.context.document.settings.refreshAsync`. */
  loadSettings: 75,
  /** `Office.context.document.settings.saveAsync`. */
  saveSettings: 76,
  /** One batch: everything that `context.sync()` sends. */
  executeBatch: 93,
  /** `event.completed()` of a ribbon command. */
  commandCompleted: 94,
} as const;

/** How the client says where an object comes from. */
export const OBJECT_PATH = {
  /** The workbook, or the container of the custom functions' own context. */
  root: 1,
  /** A service made by its type name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  newService: 2,
  method: 3,
  property: 4,
  /** `getItem` of a collection. */
  indexer: 5,
  /** An object that the client asked to be kept, by the id it was given. */
  reference: 6,
  /** An object that turned out not to exist. */
  nothing: 7,
} as const;

/** What an action of a batch asks for. */
export const ACTION = {
  /** Make the object; answers its id, or `null` when there is no such object (`isNullObject`). */
  instantiate: 1,
  /** `load`. */
  query: 2,
  method: 3,
  setProperty: 4,
  /** Does nothing; the client waits for its turn (registering event handlers). */
  trace: 5,
  /** `load` for `toJSON` and `retrieve`. */
  queryAsJson: 7,
  /** Several properties at once. */
  update: 9,
} as const;

/** Categories of the messages that Excel sends of its own accord. */
export const MESSAGE_CATEGORY = {
  customFunction: 1,
  event: 65_536,
} as const;

/** Types of custom function messages. */
export const CUSTOM_FUNCTION_MESSAGE = { invoke: 1000, cancel: 1001 } as const;

/** Flags of one request, added together. */
export const REQUEST_FLAG = {
  /** `Excel.run({ delayForCellEdit: true }, …)`; the client sends it where the requirement set DelayForCellEdit is supported. */
  delayForCellEdit: 64,
} as const;

/** Flags of one invocation of a custom function, added together. */
export const INVOCATION_FLAG = {
  /** Error objects among the arguments become `CustomFunctions.Error` (`allowErrorForDataTypeAny`). */
  allowErrors: 4,
} as const;

/** Codes of a custom function's failed result. */
export const RESULT_ERROR_CODE = {
  notAvailable: 1,
  divisionByZero: 5,
  invalidNumber: 6,
  invalidValue: 7,
  nullReference: 8,
  /** Not declared, or (10) declared and not associated with code. */
  unknownFunction: 9,
  unassociatedFunction: 10,
} as const;

/**
 * Answer to `_GetEnabledFeatures`: results of custom functions are collected every 200 ms in place of every 500 ms.
 * The client asks only where the requirement set CustomFunctions 1.9 is supported.
 */
export const FASTER_FUNCTION_RESULTS = 2;

/** Events, by the numbers that the client registers for. */
export const EVENT_TYPE = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFiltered: 17,
  worksheetFormatChanged: 18,
  rowsSorted: 19,
  columnsSorted: 20,
  rowsHiddenChanged: 22,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  /** The task pane is shown or hidden (`Office.addin.onVisibilityModeChanged`). */
  visibilityChanged: 65_539,
} as const;

/** Target of the events that a collection of worksheets registers for. */
export const WHOLE_WORKBOOK = "Workbook";

/** Flags in the frame's name: 1 for a shared runtime and 2 for custom functions, without which those never start. */
export const HOST_FLAGS = 1 | 2;

/**
 * What the workbench says it supports. The client on npm knows ExcelApi up to 1.15 whatever it is told, so no more is
 * claimed. CustomFunctions is the client's own name for what manifests call CustomFunctionsRuntime; from 1.7 results
 * come as arrays, from 1.8 unknown functions have a code of their own, from 1.9 the client asks for enabled features.
 */
export const REQUIREMENT_SETS = {
  ExcelApi: 1.15,
  SharedRuntime: 1.1,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  RibbonApi: 1.1,
  AddinCommands: 1.1,
  Settings: 1.1,
  DocumentEvents: 1.1,
  /** The client's own: it asks before it lets an add-in wait for the end of a cell's editing. */
  DelayForCellEdit: 1.1,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Where an argument is an object: its path, at the same place as the argument. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What to load: names as the add-in typed them, with `/` between an object and its member, `*` for all scalars. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values`. */
  readonly Location: string;
  /** Which action failed; the client turns it into the add-in's own statement. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Answers one batch; never rejects. */
export type ExecuteBatch = (batch: Batch) => Promise<BatchAnswer>;

/** A message that Excel sends of its own accord. */
export interface HostMessage {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: unknown;
}

/** One message between the add-in's frame and Excel on the web, sent as JSON text with `postMessage`. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

export const XDM_MESSAGE = { request: 0, response: 1 } as const;
export const XDM_ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const XDM_RESPONSE = { toCall: 0, event: 1 } as const;

/** Names of the channel's own calls and events. */
export const XDM_NAME = {
  getAppContext: "ContextActivationManager_getAppContextAsync",
  executeMethod: "executeMethod",
  batchMessage: "richApiMessage",
  commandInvoked: "appCommandInvoked",
  selectionChanged: "documentSelectionChanged",
  notifyHost: "ContextActivationManager_notifyHost",
  notifyAddIn: "Office_notifyAgave",
} as const;

/** The host speaks to the add-in about focus in a conversation of its own, which the client opens under this name. */
export const NOTIFICATION_CONVERSATION = "_ntf";

/** How focus goes in and out of the frame: the client keeps Tab, Esc, F2 and Ctrl+F6 for itself, and tells. */
export const FOCUS = {
  tabIn: 11,
  ctrlF6Exit: 5,
  ctrlF6ExitBackwards: 6,
  tabExit: 13,
  tabExitBackwards: 14,
  escapeExit: 15,
  f2Exit: 16,
  nothingToFocus: 17,
  nothingToFocusBackwards: 18,
} as const;
