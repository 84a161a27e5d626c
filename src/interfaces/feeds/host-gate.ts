import { Refusal } from "../fetch/refusal.ts";
import type { Clock } from "./clock.ts";

export interface HostGate {
  /** Resolves when it is this caller's turn at a host. Rejects with a `Refusal` where the host wants to be left alone for long. */
  turn(host: string, delay: number | null): Promise<void>;
  /** The host has asked not to be asked before `time`. */
  leaveAlone(host: string, time: number): void;
}

/** A longer `Crawl-delay` is not meant for a reader of a few pages. Milliseconds. */
const LONGEST_DELAY = 60_000;
/** Whoever must wait longer comes back later instead. Milliseconds. */
const LONGEST_WAIT = 120_000;

/** One request at a time to each host, `pause` milliseconds apart, or more where its robots.txt says so. */
export function hostGate(clock: Clock, pause: number): HostGate {
  const free = new Map<string, number>();
  return {
    async turn(host, delay) {
      const now = clock.now();
      const mine = Math.max(now, free.get(host) ?? 0);
      if (mine - now > LONGEST_WAIT)
        throw new Refusal(`${host} is not to be asked before ${new Date(mine).toISOString()}.`, "turn");
      free.set(host, mine + Math.max(pause, Math.min(delay ?? 0, LONGEST_DELAY)));
      if (mine > now) await clock.sleep(mine - now);
    },
    leaveAlone(host, time) {
      free.set(host, Math.max(time, free.get(host) ?? 0));
    },
  };
}

/** A day: who asks for more has made a mistake. Milliseconds. */
const LONGEST_RETRY = 24 * 3_600_000;

/** `Retry-After` (RFC 9110, 10.2.3) as a time; null where it is missing or neither seconds nor a date. */
export function retryTime(header: string | null, now: number): number | null {
  if (!header) return null;
  const time = /^\d{1,9}$/u.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(time) ? null : Math.min(Math.max(time, now), now + LONGEST_RETRY);
}
