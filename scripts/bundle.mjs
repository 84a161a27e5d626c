// Bundles src/ into lib/, which is what the package holds: few files load several times faster than five hundred. Each public
// entry has its types in lib/types, with those that they name. Packages stay outside. Where no file has changed since the last
// bundle, it does nothing.
//   node scripts/bundle.mjs
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");
const out = join(root, "lib");
/** Where tsconfig.build.json puts declarations. */
const types = join(root, "dist");

/** By their names in lib/. */
const ENTRIES = {
  index: "index.ts",
  "reading-schema": "reading-schema.ts",
  "ledger/index": "ledger/index.ts",
  "ledger/reader-thread": "ledger/reader-thread.ts",
  "interfaces/reading/reading-thread": "interfaces/reading/reading-thread.ts",
  main: "interfaces/cli/main.ts",
};
const PUBLIC = ["index", "reading-schema", "ledger/index"];

const HERE = "__LAUT_MODULE__";

/** A module looks for files from its place in src/, which a chunk does not have: each keeps the address it would have alone. */
const ownAddress = {
  name: "own-address",
  transform(code, id) {
    if (!id.startsWith(src) || !code.includes("import.meta.url")) return null;
    const path = relative(src, id).split(sep).join("/").replace(/\.ts$/u, ".js");
    return { code: code.replaceAll("import.meta.url", `${HERE}(${JSON.stringify(path)})`), map: null };
  },
  renderChunk(code, chunk) {
    if (!code.includes(HERE)) return null;
    const up = "../".repeat(chunk.fileName.split("/").length - 1) || "./";
    const address = (_, path) => `new URL("${up}${path}", import.meta.url).href`;
    return { code: code.replaceAll(new RegExp(`${HERE}\\("([^"]*)"\\)`, "gu"), address), map: null };
  },
};

/** Copies the declarations that the public entries reach. */
function copyTypes() {
  rmSync(join(out, "types"), { recursive: true, force: true });
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const target = join(out, "types", relative(types, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
    for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]*)"/gu))
      visit(join(dirname(file), name.replace(/\.[tj]s$/u, ".d.ts")));
  };
  for (const entry of PUBLIC) visit(join(types, `${entry}.d.ts`));
}

/** A hash of everything that the bundle is made from. */
function sourceHash() {
  const hash = createHash("sha256");
  const add = (path) => hash.update(path.slice(root.length)).update(readFileSync(path));
  for (const file of readdirSync(src, { recursive: true, withFileTypes: true }))
    if (file.isFile() && /(?<!\.test)\.(?:ts|sql)$/u.test(file.name)) add(join(file.parentPath, file.name));
  add(join(root, "package-lock.json"));
  add(import.meta.filename);
  return hash.digest("hex");
}

const wanted = sourceHash();
const stamp = join(root, "dist", ".bundled");
if (!existsSync(join(out, "main.js")) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  rmSync(out, { recursive: true, force: true });
  const { build } = await import("rolldown");
  await build({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(src, file)])),
    platform: "node",
    external: (id) => !/^[./]/u.test(id) && !/^[A-Za-z]:\\/u.test(id),
    plugins: [ownAddress],
    logLevel: "warn",
    output: {
      dir: out,
      format: "esm",
      sourcemap: true,
      chunkFileNames: "chunks/[name]-[hash].js",
    },
  });
  cpSync(join(src, "ledger/migrations"), join(out, "ledger/migrations"), { recursive: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
if (existsSync(join(types, "index.d.ts"))) copyTypes();
