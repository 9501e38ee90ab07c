/**
 * A test build stands beside the released add-in in the same Excel: two copies with the same identity or the same
 * function names collide, and formulas fail in both.
 */
const IDENTITY = "f32e07a7-c13f-48e4-a6ad-4108b283d496";
const TEST_IDENTITY = "58f531ee-30ee-459a-bee3-46aa6646720d";

/**
 * @param {string} manifest
 * @returns {string}
 */
export function asTestBuild(manifest) {
  return [
    [`<Id>${IDENTITY}</Id>`, `<Id>${TEST_IDENTITY}</Id>`],
    [`id="Functions.Namespace" DefaultValue="READY"`, `id="Functions.Namespace" DefaultValue="READYTEST"`],
    [`services inspections"/>`, `services inspections (test)"/>`],
    [`id="Group.Label" DefaultValue="Ready Reckoner"`, `id="Group.Label" DefaultValue="Ready Reckoner (test)"`],
  ].reduce((text, [released, test]) => {
    if (text.split(released).length !== 2) throw new Error(`manifest.xml should hold ${released} once`);
    return text.replace(released, test);
  }, manifest);
}
