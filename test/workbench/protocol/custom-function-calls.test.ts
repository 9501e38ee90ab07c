import { expect, test, vi } from "vitest";
import { CellError } from "../../../src/workbench/book/cell-value";
import type { FunctionArgument, FunctionCall } from "../../../src/workbench/book/function-calls";
import {
  CustomFunctionCalls,
  type CustomFunctionCallsOptions,
} from "../../../src/workbench/protocol/custom-function-calls";
import type { FunctionMetadataParameter } from "../../../src/workbench/protocol/function-metadata";
import type { HostMessage } from "../../../src/workbench/protocol/wire";

const caller = { sheetId: "sheet", row: 0, column: 0 };

/** One function `READY.F` with these parameters, and what was sent to the add-in. */
function setUp(parameters: readonly FunctionMetadataParameter[], options: Partial<CustomFunctionCallsOptions> = {}) {
  const sent: HostMessage[][] = [];
  const calls = new CustomFunctionCalls({
    metadata: { functions: [{ id: "F", name: "F", parameters }] },
    namespace: "READY",
    send: (messages) => void sent.push([...messages]),
    sheetName: () => "List 8",
    ...options,
  });
  return { calls, sent };
}

function callOf(name: string, ...args: readonly FunctionArgument[]): FunctionCall {
  return { name, args, caller };
}

test("a batch of calls travels in one message, after the add-in says that it is ready", async () => {
  const { calls, sent } = setUp([{ name: "value", type: "number" }]);
  const answers = calls.call([callOf("READY.F", 1), callOf("ready.f", 2)]);
  await Promise.resolve();
  expect(sent).toEqual([]);
  calls.start();
  await vi.waitUntil(() => sent.length);
  expect(sent[0]?.map(({ message }) => message)).toEqual([
    [1, "F", [1], null, 4],
    [2, "F", [2], null, 4],
  ]);
  calls.acceptResults([
    [2, true, "second"],
    [1, true, "first"],
  ]);
  expect(await answers).toEqual(["first", "second"]);
});

test("a function that the add-in does not declare is #NAME?", async () => {
  const { calls } = setUp([]);
  expect(await calls.call([callOf("READY.OTHER")])).toEqual([new CellError("#NAME?")]);
  expect(calls.messageFor(caller)).toBe("The add-in has no function READY.OTHER.");
});

test("without allowErrorForDataTypeAny an error ends the call", async () => {
  const { calls, sent } = setUp([{ name: "value", type: "any" }]);
  calls.start();
  expect(await calls.call([callOf("READY.F", new CellError("#REF!"))])).toEqual([new CellError("#REF!")]);
  expect(sent).toEqual([]);
});

test("on the desktop empty cells are 0, an empty text or false, and omitted arguments null", async () => {
  const { calls, sent } = setUp(
    [
      { name: "any", type: "any" },
      { name: "text", type: "string" },
      { name: "flag", type: "boolean" },
      { name: "block", type: "number", dimensionality: "matrix" },
      { name: "omitted", type: "number", optional: true },
    ],
    { emptyCells: "zero" },
  );
  calls.start();
  const answer = calls.call([callOf("READY.F", null, null, null, [[null, 2]])]);
  await vi.waitUntil(() => sent.length);
  expect(sent[0]?.[0]?.message).toEqual([1, "F", [0, "", false, [[0, 2]], null], null, 4]);
  calls.acceptResults([[1, true, 1]]);
  await answer;
});

test("the sentence of an error is kept for its cell until the cell answers without one", async () => {
  const { calls } = setUp([]);
  calls.start();
  const first = calls.call([callOf("READY.F")]);
  calls.acceptResults([[1, false, "Give a date.", 7]]);
  expect(await first).toEqual([new CellError("#VALUE!")]);
  expect(calls.messageFor(caller)).toBe("Give a date.");
  const second = calls.call([callOf("READY.F")]);
  calls.acceptResults([[2, true, 1]]);
  expect(await second).toEqual([1]);
  expect(calls.messageFor(caller)).toBeUndefined();
});

test("an add-in that does not answer in time, or is closed, leaves its cells #BUSY!", async () => {
  vi.useFakeTimers();
  const { calls, sent } = setUp([], { timeoutMs: 1000 });
  const late = calls.call([callOf("READY.F")]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await late).toEqual([new CellError("#BUSY!")]);
  calls.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([]);
  const closed = calls.call([callOf("READY.F")]);
  calls.close();
  expect(await closed).toEqual([new CellError("#BUSY!")]);
  expect(calls.messageFor(caller)).toBe("The add-in was closed before it answered.");
  vi.useRealTimers();
});

test("functions that the workbench cannot call are refused by name", () => {
  const metadata = { functions: [{ id: "TICK", name: "TICK", parameters: [], options: { stream: true } }] };
  expect(() => setUp([], { metadata })).toThrow("TICK: streaming functions");
});
