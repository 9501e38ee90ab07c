/** Short enough that typing, scrolling and custom functions, which share the thread, do not feel it. */
const SLICE_MILLISECONDS = 12;

export interface SliceOptions<Step> {
  readonly signal: AbortSignal;
  /** Called between slices with the last step. */
  readonly progress: (step: Step) => void;
}

export type Sliced<Result> = { readonly result: Result; readonly milliseconds: number } | { readonly cancelled: true };

/** Runs a generator to its end in slices, leaving the thread to others between them. `milliseconds` counts the slices alone. */
export async function runInSlices<Step, Result>(
  work: Generator<Step, Result>,
  options: SliceOptions<Step>,
): Promise<Sliced<Result>> {
  let milliseconds = 0;
  for (;;) {
    const start = performance.now();
    let next = work.next();
    while (next.done !== true && performance.now() - start < SLICE_MILLISECONDS) next = work.next();
    milliseconds += performance.now() - start;
    if (next.done === true) return { result: next.value, milliseconds };
    options.progress(next.value);
    await othersHadTheirTurn();
    if (options.signal.aborted) return { cancelled: true };
  }
}

/** A message to ourselves waits its turn behind clicks and drawing, and unlike a timer is not held back to 4 ms. */
function othersHadTheirTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
