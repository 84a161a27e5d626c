import { Worker } from "node:worker_threads";
import type { Answer } from "./reading-thread.ts";
import type { Ask } from "./work.ts";

/** More is asked than the threads can do; later is better. */
export class Busy extends Error {
  override readonly name = "Busy";
}

interface Job {
  readonly ask: Ask;
  /** Bytes or characters of what is to be read. */
  readonly size: number;
  readonly signal: AbortSignal | null;
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface PoolLimits {
  readonly threads: number;
  /** Jobs that wait at most, and what they hold together, in characters. */
  readonly waiting: number;
  readonly held: number;
  /** A thread that has read more than this is ended, and its memory goes back to the system. Characters. */
  readonly large: number;
  /** Milliseconds after which a thread without work is ended. */
  readonly idle: number;
  /** Megabytes that reading may take in one thread. */
  readonly memory: number;
}

/** The thread's file has this file's ending: .ts from the sources, .js when built. */
const THREAD = new URL(import.meta.url.replace(/thread-pool\.(ts|js)(?:\?.*)?$/u, "reading-thread.$1"));

/** Does what is asked in threads, the first asked first. A signal takes a job back: a thread that is at it is ended. */
export class ThreadPool {
  readonly #limits: PoolLimits;
  readonly #waiting: Job[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #idle = new Map<Worker, NodeJS.Timeout>();

  constructor(limits: PoolLimits) {
    this.#limits = limits;
  }

  /** Rejects with `Busy` where too much waits already, and with the signal's reason where it is taken back. */
  run(ask: Ask, size: number, signal: AbortSignal | null): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const held = this.#waiting.reduce((sum, job) => sum + job.size, size);
      if (signal?.aborted) return reject(signal.reason);
      if (this.#waiting.length >= this.#limits.waiting || (held > this.#limits.held && held > size))
        return reject(new Busy("Too many texts are being read now. Send this one again in a while."));
      const job: Job = { ask, size, signal, resolve, reject };
      signal?.addEventListener("abort", () => this.#takeBack(job), { once: true });
      this.#waiting.push(job);
      this.#handOut();
    });
  }

  /** Threads that live, working or not. */
  get size(): number {
    return this.#busy.size + this.#idle.size;
  }

  async close(): Promise<void> {
    for (const timer of this.#idle.values()) clearTimeout(timer);
    const workers = [...this.#busy.keys(), ...this.#idle.keys()];
    this.#busy.clear();
    this.#idle.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#freeThread();
      if (!worker) return;
      const job = this.#waiting.shift()!;
      this.#busy.set(worker, job);
      worker.ref();
      worker.postMessage(job.ask);
    }
  }

  #freeThread(): Worker | null {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      return worker;
    }
    return this.size < this.#limits.threads ? this.#start() : null;
  }

  #start(): Worker {
    const worker = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory } });
    worker.on("message", (answer: Answer) => {
      const job = this.#busy.get(worker);
      if (!job) return;
      this.#busy.delete(worker);
      if ("made" in answer) job.resolve(answer.made);
      else job.reject(answer.failed.callers ? new RangeError(answer.failed.message) : new Error(answer.failed.message));
      if (job.size > this.#limits.large) void worker.terminate();
      else this.#rest(worker);
      // Starting a thread takes a while: this answer goes first, and what others have asked meanwhile.
      setImmediate(() => this.#handOut());
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const job = this.#busy.get(worker);
      this.#forget(worker);
      const full = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      job?.reject(full ? new RangeError("Reading this takes more memory than there is. Send it in parts.") : error);
      this.#handOut();
    });
    return worker;
  }

  /** An idle thread keeps no program alive, and ends after a while. */
  #rest(worker: Worker): void {
    worker.unref();
    const end = () => {
      this.#forget(worker);
      void worker.terminate();
    };
    this.#idle.set(worker, setTimeout(end, this.#limits.idle).unref());
  }

  #forget(worker: Worker): void {
    this.#busy.delete(worker);
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
  }

  #takeBack(job: Job): void {
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    for (const [worker, other] of this.#busy) {
      if (other !== job) continue;
      this.#forget(worker);
      void worker.terminate();
    }
    job.reject(job.signal?.reason);
    this.#handOut();
  }
}
