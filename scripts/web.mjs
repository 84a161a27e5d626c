// Builds the web reader (src/interfaces/web) into dist/web: one page, hashed files, nothing inline, so that a strict
// Content-Security-Policy holds. Where no file has changed since the last build, it does nothing.
//   node scripts/web.mjs
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const web = join(root, "src", "interfaces", "web");
const out = join(root, "dist", "web");
const stamp = join(root, "dist", ".web-built");

/** A hash of everything the page is made from: its own files, the labels and rules it shares, the packages, this program. */
function sourceHash() {
  const hash = createHash("sha256");
  const add = (path) => hash.update(path.slice(root.length)).update(readFileSync(path));
  for (const folder of [web, join(web, "..", "labels"), join(root, "src", "languages", "de", "rows", "rules")])
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile() && !/\.(?:test\.ts|md)$/u.test(file.name)) add(join(file.parentPath, file.name));
  add(join(root, "package-lock.json"));
  add(import.meta.filename);
  return hash.digest("hex");
}

const wanted = sourceHash();
if (!(existsSync(stamp) && existsSync(join(out, "index.html")) && readFileSync(stamp, "utf8") === wanted)) {
  rmSync(stamp, { force: true });
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: web,
    base: "/",
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // Reached only when someone opens a map; the script of every other view stays far smaller.
      chunkSizeWarningLimit: 1000,
      // The reader takes types and one or two helpers from the package; modules it does not use do nothing when loaded.
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => id.includes("/interfaces/web/") || id.includes("/node_modules/") },
      },
    },
  });
  writeFileSync(stamp, wanted);
}
