const MILLISECONDS_BETWEEN = 100;

/** Lets the first call through, then at most ten a second: drawing progress more often would slow what is under way. */
export function tenTimesASecond<Step>(tell: (step: Step) => void): (step: Step) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (step) => {
    const now = performance.now();
    if (now - last < MILLISECONDS_BETWEEN) return;
    last = now;
    tell(step);
  };
}
