/** What the add-in keeps in the workbook, by name. The names stand in files, and are never changed. */
export type SettingName = "marks" | "findingsSheet" | "headings" | "frozen";

const PREFIX = "ReadyReckoner.";

/** What was kept, or `undefined`; whoever reads it looks whether it still has the form that they know. One round trip. */
export async function readSetting(context: Excel.RequestContext, name: SettingName): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + name);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (setting.value as unknown);
}

/** Kept with the next round trip. */
export function keepSetting(context: Excel.RequestContext, name: SettingName, value: object): void {
  context.workbook.settings.add(PREFIX + name, value);
}

export async function forgetSetting(context: Excel.RequestContext, name: SettingName): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + name);
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}
