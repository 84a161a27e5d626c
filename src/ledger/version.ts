import { readFileSync } from "node:fs";

/** The package's version. package.json stands two folders up, from src/ as from dist/. */
export function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
