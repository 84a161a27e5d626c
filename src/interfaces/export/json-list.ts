import type { Reading } from "../../index.ts";
import type { Chunks, Readings } from "./format.ts";

/** A JSON document around a list that streams: `open`, the objects of every reading with commas between them, a line each, `close`. */
export async function* list(
  open: string,
  readings: Readings,
  objectsOf: (reading: Reading) => Iterable<object>,
  close: string,
): Chunks {
  yield open;
  let comma = "";
  for await (const reading of readings) {
    let chunk = "";
    for (const object of objectsOf(reading)) {
      chunk += `${comma}\n${JSON.stringify(object)}`;
      comma = ",";
    }
    if (chunk) yield chunk;
  }
  yield `\n${close}`;
}
