import { FUniver } from "@univerjs/core/facade";
import { type ILanguagePack, type Injector, LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import hyperLinkWords from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortWords from "@univerjs/preset-sheets-sort/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { inBritishEnglish } from "./british-words";
import { outsideRefusal } from "./follow-links";

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Univer's parts that the book speaks to. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts Univer, without a workbook yet, inside `container`: formula bar, cells and sheet tabs, no toolbar of its own. */
export function startGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words() },
    logLevel: LogLevel.WARN,
  });
  for (const preset of presets(container)) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], { ...plugin[1], ...pluginSettings(plugin[0]) });
      else univer.registerPlugin(plugin, pluginSettings(plugin));
    }
  }
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

function presets(container: HTMLElement): readonly Preset[] {
  return [
    // 0 calculates every formula when a workbook opens: values in a file may be older than the add-in's functions.
    UniverSheetsCorePreset({ container, header: true, toolbar: false, formula: { initialFormulaComputing: 0 } }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    // Links of formulas with HYPERLINK(), which the grid follows itself.
    UniverSheetsHyperLinkPreset({
      urlHandler: { navigateToOtherWebsite: (url) => tellRefusal(container, outsideRefusal(url)) },
    }),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
  ];
}

/** The event that tells whoever shows the grid, in one sentence, what it did not do. */
export const REFUSED = "grid-refused";

export function tellRefusal(container: HTMLElement, sentence: string): void {
  container.dispatchEvent(new CustomEvent(REFUSED, { detail: sentence }));
}

function pluginSettings({ pluginName }: { readonly pluginName: string }): object {
  return PLUGIN_SETTINGS[pluginName] ?? {};
}

const HIDDEN = { hidden: true };

const PLUGIN_SETTINGS: Readonly<Record<string, object>> = {
  // With its name tag drawn above a table, Univer opens the other sheets scrolled past their first row.
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
  // Comments are kept as they are in the file, so there is no menu to write them.
  // Its own links would be parts of a cell's text, of which Excel knows nothing.
  SHEET_HYPER_LINK_UI_PLUGIN: {
    menu: { "sheet.operation.insert-hyper-link": HIDDEN, "sheet.operation.insert-hyper-link-toolbar": HIDDEN },
  },
  SHEET_NOTE_UI_PLUGIN: {
    menu: {
      "sheet.operation.add-note-popup": HIDDEN,
      "sheet.command.delete-note": HIDDEN,
      "sheet.command.toggle-note-popup": HIDDEN,
    },
  },
};

function words(): ILanguagePack {
  return inBritishEnglish(
    mergeLocales(
      coreWords,
      conditionalFormattingWords,
      dataValidationWords,
      drawingWords,
      filterWords,
      hyperLinkWords,
      noteWords,
      sortWords,
      tableWords,
    ),
  );
}
