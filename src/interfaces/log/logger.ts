// Structured logs: a line of JSON an event, as log collectors read them.
import pino from "pino";

export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** `write` takes whole lines. Level and time as words: "warn", "2026-11-23T08:30:00.000Z". */
export function logger(write: (line: string) => void): Logger {
  return pino(
    {
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
}
