import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, notImplemented } from "../protocol/rich-api-error";
import { FASTER_FUNCTION_RESULTS } from "../protocol/wire";
import type { CustomFunctionResults, Excel } from "./excel";

type WireResults = Parameters<CustomFunctionResults["acceptResults"]>[0];

/** Where the custom functions' runtime says that it is ready, and hands in results. */
const customFunctionsType: ObjectType<Excel> = {
  name: "CustomFunctions",
  methods: {
    _GetEnabledFeatures: () => [FASTER_FUNCTION_RESULTS],
    _SetOsfControlContainerReadyForCustomFunctions: ({ services }) => services.customFunctions?.start(),
    SetInvocationArrayResults: ({ services }, args) =>
      services.customFunctions?.acceptResults(args.any(0) as WireResults),
  },
};

export function customFunctions(excel: Excel): HostObject {
  return hostObject(customFunctionsType, excel);
}

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntimeType: ObjectType<Excel> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: ({ services }) => (services.taskPane?.isVisible() ? "Visible" : "Background"),
    SetAppRuntimeState: ({ services }, args) => {
      switch (args.text(0)) {
        case "Visible":
          return services.taskPane?.show();
        case "Background":
          return services.taskPane?.hide();
        default:
          throw invalidArgument();
      }
    },
  },
};

/** Behind `Office.addin.setStartupBehavior()`; forgotten when the page is closed. */
const appRuntimePersistenceType: ObjectType<Excel> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: ({ startState }) => startState,
    SetAppRuntimeStartState: (excel, args) => {
      excel.startState = args.text(0);
    },
  },
};

/** A tab or a control of the ribbon, by its id in the manifest. */
interface RibbonPart {
  readonly excel: Excel;
  readonly id: string;
}

/** Behind `Office.ribbon.requestUpdate()`. */
const dynamicRibbonType: ObjectType<Excel> = {
  name: "DynamicRibbon",
  methods: {
    GetButton: (excel, args) => hostObject(ribbonButtonType, { excel, id: args.text(0) }),
    GetTab: (excel, args) => hostObject(ribbonTabType, { excel, id: args.text(0) }),
  },
};

const ribbonButtonType: ObjectType<RibbonPart> = {
  name: "RibbonButton",
  scalars: {
    Id: { read: ({ id }) => id },
    Enabled: {
      read: () => {
        throw notImplemented("RibbonButton.enabled for reading");
      },
      write: ({ excel, id }, value) => excel.services.onRibbonChange?.({ control: id, enabled: value === true }),
      onlyWhenNamed: true,
    },
  },
};

const ribbonTabType: ObjectType<RibbonPart> = {
  name: "RibbonTab",
  scalars: { Id: { read: ({ id }) => id } },
  methods: {
    SetVisibility: ({ excel, id }, args) => excel.services.onRibbonChange?.({ tab: id, visible: args.flag(0) }),
  },
};

/** The client says that functions of commands can be called; commands wait for their own event instead. */
const addInInternalType: ObjectType<Excel> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

/** Objects that the client makes by their type's name. */
export function servicesOf(excel: Excel): ReadonlyMap<string, HostObject> {
  return new Map([
    ["Microsoft.ExcelServices.CustomFunctions", customFunctions(excel)],
    ["Microsoft.AppRuntime.AppRuntimeService", hostObject(appRuntimeType, excel)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", hostObject(appRuntimePersistenceType, excel)],
    ["Microsoft.DynamicRibbon.DynamicRibbon", hostObject(dynamicRibbonType, excel)],
    ["Microsoft.InternalService.AddinInternalService", hostObject(addInInternalType, excel)],
  ]);
}
