/** Our functions, in released and in test builds, as they are typed and as a file stores them. */
const OURS = /(?<![\w.])(?:READY(?:TEST)?\.|_xldudf_READY(?:TEST)?_)\w+(?=\()/i;

/** Text in quotes is no call: a note that says how to type =READY.GRADE(4) is left alone. */
const IN_QUOTES = /"(?:[^"]|"")*"/g;

export function hasCallOfOurs(formula: string): boolean {
  return OURS.test(formula.replace(IN_QUOTES, '""'));
}

const STORED = /_xldudf_(READY(?:TEST)?)_(?=\w+\()/gi;

export function hasStoredName(formula: string): boolean {
  return hasCallOfOurs(formula) && formula.replace(IN_QUOTES, '""').search(STORED) !== -1;
}

/** As someone would type it: `READY.GRADE(` for `_xldudf_READY_GRADE(`. */
export function asTyped(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(STORED, (_, namespace: string) => `${namespace.toUpperCase()}.`),
  );
}
