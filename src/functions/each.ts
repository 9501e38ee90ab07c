import { BLANK, notValid, type Outcome, type Problem } from "../domain/answer";
import { inPlace, ONE_CELL, type Given, type PassedError, type Reader, type Reading } from "./arguments";

/** What stands in one place of the answer. */
export type CellOutcome<V> = Outcome<V> | PassedError;

/** The answers for every cell of what was given, in its shape; or one problem with all of it. */
export type Answers<V> = readonly (readonly CellOutcome<V>[])[] | Problem;

/** One argument that may be one cell or a range, and how its cells are read. */
export interface Each<V> {
  readonly given: Given;
  readonly reader: Reader<V>;
}

type Readers = Readonly<Record<string, Each<unknown>>>;

type Values<A extends Readers> = { readonly [K in keyof A]: A[K] extends Each<infer V> ? V : never };

/**
 * Answers cell by cell: one cell repeats, ranges match in shape, and the answer has that shape. A blank in an argument
 * that is needed answers blank; a cell that cannot be read has its own problem in its own place.
 */
export function each<A extends Readers, V>(args: A, answerOne: (values: Values<A>) => Outcome<V>): Answers<V> {
  const cells = namedCells(args);
  const shape = commonShape(cells.map(({ given }) => given));
  if ("is" in shape) return shape;
  // The readers of `args` make these values, name by name, which the type of a record being filled cannot say.
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) =>
      answerAt(cells, row, column, (values) => answerOne(values as Values<A>)),
    ),
  );
}

/** Answers once, from single cells, where the answer is a table of its own. */
export function once<A extends Readers, V>(args: A, answerOne: (values: Values<A>) => Outcome<V>): CellOutcome<V> {
  const cells = namedCells(args);
  const range = cells.find(({ isOne }) => !isOne);
  if (range !== undefined) return notValid(`${range.given.name}: ${ONE_CELL}`);
  return answerAt(cells, 0, 0, (values) => answerOne(values as Values<A>));
}

function namedCells(args: Readers): readonly NamedCells[] {
  return Object.entries(args).map(([name, { given, reader }]) => {
    const isOne = isOneCell(shapeOf(given));
    // One cell that stands beside a column of thousands is read once.
    const only = isOne ? reader(given.rows[0]?.[0] ?? null) : null;
    return { name, given, isOne, read: (row, column) => only ?? reader(given.rows[row]?.[column] ?? null) };
  });
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function shapeOf({ rows }: Given): Shape {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function isOneCell({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

function commonShape(all: readonly Given[]): Shape | Problem {
  const first = all.find((argument) => !isOneCell(shapeOf(argument)));
  if (first === undefined) return { rows: 1, columns: 1 };
  const shape = shapeOf(first);
  for (const other of all) {
    const { rows, columns } = shapeOf(other);
    if (isOneCell({ rows, columns }) || (rows === shape.rows && columns === shape.columns)) continue;
    return notValid(
      `${other.name} is ${inCells({ rows, columns })} and ${first.name} is ${inCells(shape)}; give ranges of the same size, or one cell.`,
    );
  }
  return shape;
}

/** `3 rows by 1 column`. */
function inCells({ rows, columns }: Shape): string {
  return `${rows} ${rows === 1 ? "row" : "rows"} by ${columns} ${columns === 1 ? "column" : "columns"}`;
}

interface NamedCells {
  readonly name: string;
  readonly given: Given;
  readonly isOne: boolean;
  readonly read: (row: number, column: number) => Reading<unknown>;
}

function answerAt<V>(
  args: readonly NamedCells[],
  row: number,
  column: number,
  answerOne: (values: Readonly<Record<string, unknown>>) => Outcome<V>,
): CellOutcome<V> {
  const values: Record<string, unknown> = {};
  let refused: Problem | PassedError | null = null;
  for (const cell of args) {
    const read = cell.read(row, column);
    if (read.is === "blank") return BLANK;
    if (read.is === "value") values[cell.name] = read.value;
    else refused ??= { ...read, says: inPlace(cell.given, row, column, read.says) };
  }
  return refused ?? named(answerOne(values));
}

/** Problems of the domain name the argument at fault apart from the sentence. */
export function named<V>(outcome: Outcome<V>): Outcome<V> {
  if (outcome.is !== "problem" || outcome.argument === undefined) return outcome;
  return { is: "problem", why: outcome.why, says: `${outcome.argument}: ${outcome.says}` };
}

/** Names the argument that a problem of the domain is about, where the domain does not. */
export function about<V>(argument: string, outcome: Outcome<V>): Outcome<V> {
  return outcome.is === "problem" ? { argument, ...outcome } : outcome;
}
