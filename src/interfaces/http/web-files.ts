import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";

/** The built reader: dist/web, from src/interfaces/http as from dist/interfaces/http. */
const FOLDER = fileURLToPath(new URL("../../../dist/web/", import.meta.url));

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".woff2": "font/woff2",
  }),
);
/** Names with a hash never change what they name. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** Serves the web reader: its files, and its page for every address that is no file (the reader finds its way by it). */
export function webRoutes(app: Hono): void {
  app.get("/*", (context, next) => {
    const { path } = context.req;
    if (path.startsWith("/api/")) return next();
    // An id may hold a full stop: what is no file is a page of the reader.
    const file = [path.slice(1), "index.html"].find((name) => isName(name) && existsSync(join(FOLDER, name)));
    if (file === undefined || (file === "index.html" && path.startsWith("/assets/"))) return next();
    return context.body(new Uint8Array(readFileSync(join(FOLDER, file))), 200, {
      "content-type": TYPES.get(extname(file)) ?? "application/octet-stream",
      "cache-control": file.startsWith("assets/") ? FOR_EVER : "no-cache",
    });
  });
}

/** A file's name inside the folder: no way up, nothing hidden. */
const isName = (name: string): boolean => /^(?:[\w-]+\/)*[\w-]+\.\w+$/u.test(name);
