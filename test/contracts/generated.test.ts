import { expect, test } from "vitest";
import { differs, generatedFiles } from "../generated/generated-files";

test("what is made from the source is checked in as the source makes it (else: npm run generate)", async () => {
  const files = await generatedFiles();
  expect(files.map(({ path }) => path)).toContain("docs/functions.md");
  expect(files.filter(differs).map(({ path }) => path)).toEqual([]);
});
