import type { ICustomFunctionsMetadata, IEnum, IFunction, IFunctionParameter } from "custom-functions-metadata";
import { describedFunctions, EMPTY_CELL, functionExamples, type FunctionExample } from "../../src/functions/examples";

type Described = (typeof describedFunctions)[number];

const INTRODUCTION = `# Functions

Type \`=READY.\` in a cell and Excel offers them. This page is made from the functions themselves and from their examples,
which are also their tests. In the examples \`${EMPTY_CELL}\` is an empty cell, and \`{…}\` stands for a range.

- **One cell or a range.** One cell repeats, ranges match in shape, and the answer spills in that shape. A cell that cannot
  be read has its own error in its own place. Tables take single cells.
- **Blank in, blank out.** An empty date, grade, kind or framework answers an empty text. An empty number counts as 0. In
  the judgement functions an empty judgement means *not known yet*.
- **Dates** are Excel's dates, or text as \`31/12/2014\`, \`31/12/14\`, \`2014-12-31\` or \`31 Dec 2014\`; day before month.
  Dates are answered as numbers: format the cell as a date.
- **Working days** are not a Saturday, a Sunday or a bank holiday in England and Wales. They are known for 2012 to 2030.
- **Errors.** \`#VALUE!\`: what was given is not a date, a grade, a framework, a shape that fits. \`#N/A\`: something needed to
  decide is missing or not known. The sentence stands at the warning sign beside the cell.
- **Precedents.** What no published inspection departs from is a precedent, not a rule:
  [all of them, and how far to trust them](precedents.md).
`;

/** The whole of docs/functions.md. Throws where a function has no examples, or examples no function. */
export function functionsPage({ functions, enums }: ICustomFunctionsMetadata): string {
  const strangers = describedFunctions.filter(({ function: name }) => !functions.some(({ id }) => id === name));
  if (strangers.length > 0) throw new Error(`No function is called ${strangers.map((one) => one.function).join(", ")}`);
  for (const { id } of functions) describedBy(id);
  const families = [...new Set(describedFunctions.map(({ family }) => family))];
  const sections = families.map((family) => {
    const own = describedFunctions.filter((described) => described.family === family);
    return [`## ${family}`, ...own.map((described) => section(described, functions, enums))].join("\n\n");
  });
  return [INTRODUCTION, ...sections].join("\n\n");
}

/** The table between the markers of the README. */
export function functionsTable({ functions }: ICustomFunctionsMetadata): string {
  const rows = describedFunctions.map(({ function: name, title }) => {
    const link = `[\`${callOf(functionNamed(functions, name))}\`](docs/functions.md#${name.toLowerCase()})`;
    return `| ${title} | ${link} |`;
  });
  return ["| to know | type |", "| --- | --- |", ...rows].join("\n");
}

function describedBy(name: string): Described {
  const found = describedFunctions.find((described) => described.function === name);
  if (found === undefined) throw new Error(`${name} has no examples in src/functions/examples`);
  return found;
}

function functionNamed(functions: readonly IFunction[], name: string): IFunction {
  const found = functions.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`No function is called ${name}`);
  return found;
}

function section(
  { function: name, title, sources }: Described,
  functions: readonly IFunction[],
  enums: readonly IEnum[],
) {
  const declared = functionNamed(functions, name);
  const examples = functionExamples.filter((example) => example.function === name);
  return [
    `### ${name}`,
    `**${title}** ${declared.description ?? ""}`,
    ["```", `=READY.${callOf(declared)}`, "```"].join("\n"),
    ["| argument | what to give |", "| --- | --- |", ...declared.parameters.map((one) => argument(one, enums))].join(
      "\n",
    ),
    ["| example | answer | |", "| --- | --- | --- |", ...examples.map(exampleRow)].join("\n"),
    `Sources: ${sources.map(({ shown, address }) => (address === undefined ? shown : `[${shown}](${address})`)).join("; ")}.`,
  ].join("\n\n");
}

function callOf({ name, parameters }: IFunction): string {
  return `${name}(${parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)).join(", ")})`;
}

function argument({ name, description, optional, customEnumId }: IFunctionParameter, enums: readonly IEnum[]): string {
  const offered = enums.find(({ id }) => id === customEnumId)?.values.map(({ stringValue }) => stringValue);
  const choices = offered === undefined ? "" : `. Excel offers: ${offered.join(", ")}`;
  return `| ${name}${optional === true ? " (may be left out)" : ""} | ${inCell(`${description ?? ""}${choices}`)} |`;
}

function exampleRow({ formula, shown, expected, note }: FunctionExample): string {
  const says = sentencesIn(expected);
  return `| \`${formula}\` | ${inCell(shown === "" ? "(blank)" : shown)} | ${inCell([...(note === null ? [] : [note]), ...says].join("\n"))} |`;
}

function sentencesIn(expected: FunctionExample["expected"]): string[] {
  if (Array.isArray(expected))
    return (expected as readonly (readonly FunctionExample["expected"][])[]).flat().flatMap(sentencesIn);
  return expected !== null && typeof expected === "object" && "says" in expected ? [expected.says] : [];
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}
