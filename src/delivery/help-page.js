/** A page without script: what the manifest's support link and the functions' help links open in a browser. */

/**
 * @param {{ functions: readonly { id: string, name: string, description?: string, parameters?: readonly { name: string, description?: string, optional?: boolean }[] }[] }} metadata functions.json
 * @param {string} namespace
 * @returns {string} HTML
 */
export function helpPage(metadata, namespace) {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>Ready Reckoner: help</title>
<link rel="icon" href="assets/icon-32.png">
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
dt { font-weight: 600; }
code { font-family: Consolas, monospace; overflow-wrap: anywhere; }
section:target { outline: 3px solid; outline-offset: .5rem; }
</style>
</head>
<body>
<h1>Ready Reckoner for children's services inspections</h1>
<p>An Excel add-in for English councils. It has run in the workbench of its project only so far, not yet in Excel itself.</p>
<h2>When something is wrong</h2>
<dl>
<dt>Cells show #NAME?</dt>
<dd>Choose Home, Add-ins, Ready Reckoner, so that Excel loads it; then choose Wake our formulas on the Home tab. On a protected sheet, take the protection off first. Before you send a workbook to people without the add-in, choose Freeze for sending in the pane, under Formulas.</dd>
<dt>A formula shows #VALUE!</dt>
<dd>What it was given is no date, grade or kind that it knows. Select the cell and choose Explain this cell: it says which.</dd>
<dt>A formula shows #N/A</dt>
<dd>Something that decides the answer is missing or not known. Explain this cell says what.</dd>
<dt>A date shows as a number such as 42025</dt>
<dd>Excel counts days. Format the cell as a date.</dd>
<dt>The check finds no lists</dt>
<dd>It looks for the headings of Annex A in the first 20 rows of each sheet. Put each list's headings in one row.</dd>
</dl>
<p>Anything else: ask whoever installed the add-in for you.</p>
<h2>Privacy</h2>
<p>The add-in sends nothing, keeps nothing outside the workbook and changes nothing unless you ask.</p>
<h2>Functions</h2>
${metadata.functions.map((described) => functionSection(described, namespace)).join("\n")}
</body>
</html>
`;
}

function functionSection({ id, name, description = "", parameters = [] }, namespace) {
  const call = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
  return `<section id="${asText(id)}">
<h3><code>${asText(`=${namespace}.${name}(${call})`)}</code></h3>
<p>${asText(description)}</p>
<dl>
${parameters.map((parameter) => `<dt>${asText(parameter.name)}</dt><dd>${asText(parameter.description ?? "")}</dd>`).join("\n")}
</dl>
</section>`;
}

/** @param {string} text */
function asText(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}
