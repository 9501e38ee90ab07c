import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const office = officeAddins.configs.recommended.find((part) => part.plugins)?.plugins["office-addins"];

/** What would let data out of the workbook, or text become markup. */
const WAYS_OUT = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
];

export default tseslint.config(
  { ignores: ["dist*/", "node_modules/", ".workbench/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "no-eval": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    files: ["src/{domain,functions,excel,actions,commands,taskpane}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", ...WAYS_OUT],
      "no-restricted-properties": [
        "error",
        { object: "navigator", property: "sendBeacon", message: "Nothing leaves the workbook." },
        ...WAYS_OUT.map((property) => ({ object: "window", property, message: "Nothing leaves the workbook." })),
        ...WAYS_OUT.map((property) => ({ object: "globalThis", property, message: "Nothing leaves the workbook." })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
          message: "Text is text.",
        },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text is text." },
      ],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    ignores: ["src/domain/calendar/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...WAYS_OUT,
        { name: "Date", message: "A date is a day: use domain/calendar." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": office },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/functions/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  { files: ["src/taskpane/**/*.tsx"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    // Commands for a terminal, and settings that their tools read as a default export.
    files: [
      "src/workbench/{start,headless,build,server}*.{ts,mjs}",
      "src/workbench/*.mjs",
      "src/delivery/**",
      "src/terminal/**",
      "test/*.{ts,mjs}",
      "test/{bench,workbooks}/**",
    ],
    rules: { "no-console": "off" },
  },
  {
    files: ["*.config.{js,ts}", "test/vitest.config.ts"],
    rules: { "no-restricted-exports": "off" },
  },
);
