/** The time, so that tests can give their own. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds, or when `signal` aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The longest time that a timer of Node takes. Milliseconds. */
const LONGEST = 2_147_483_647;

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    new Promise((done) => {
      if (signal?.aborted) return done();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        done();
      };
      const timer = setTimeout(end, Math.min(milliseconds, LONGEST));
      signal?.addEventListener("abort", end);
    }),
};
