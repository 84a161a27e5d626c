// Bundles src/ into lib/, which is what the package holds: few files load several times faster than five hundred. Each public
// entry has its types in lib/types, with those that they name. Packages come along, each in a file of its own, small and without
// source maps, with their licences in lib/LICENSES.txt; only what is compiled for a machine stays outside. Where no file has
// changed since the last bundle, it does nothing.
//   node scripts/bundle.mjs
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");
const out = join(root, "lib");
/** Where tsconfig.build.json puts declarations. */
const types = join(root, "dist");

/** By their names in lib/. */
const ENTRIES = {
  index: "index.ts",
  "reading-schema": "reading-schema.ts",
  "languages/index": "languages/index.ts",
  "ledger/index": "ledger/index.ts",
  "ledger/reader-thread": "ledger/reader-thread.ts",
  "interfaces/reading/reading-thread": "interfaces/reading/reading-thread.ts",
  // Loaded by its address when a text needs it.
  "interfaces/cli/view/wide-cells": "interfaces/cli/view/wide-cells.ts",
  main: "interfaces/cli/main.ts",
};
const PUBLIC = ["index", "reading-schema", "languages/index", "ledger/index"];

/** Compiled (SQLite), or asked for by packages that do without it. */
const OUTSIDE = /^(?:node:|better-sqlite3$|pg-native$|canvas$)/u;
const PACKAGE = /[\\/]node_modules[\\/](?<name>(?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*[\\/]node_modules[\\/])/u;
const packageOf = (id) => PACKAGE.exec(id)?.groups.name.replaceAll("\\", "/") ?? null;

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

/** By module: what it imports, without what it imports later. */
const imports = new Map();
const knowImports = {
  name: "know-imports",
  buildEnd() {
    for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
  },
};

/** The modules of ours that are needed wherever this one is. */
function closureOf(entry) {
  const seen = new Set();
  const open = [join(src, entry)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id) || !id.startsWith(src)) continue;
    seen.add(id);
    open.push(...(imports.get(id) ?? []));
  }
  return seen;
}

/** Files of modules that are loaded together, in this order: each may import those before it alone. */
const OWN = ["shared", "core", "command", "read"];
let closures = null;

/**
 * Where a module goes that the library, the command or reading needs: few files start sooner than many. What the library shares with the
 * command has a file of its own, as a browser loads it too, and nothing of Node.
 */
function fileOf(id) {
  closures ??= ["index.ts", "interfaces/cli/process.ts", "interfaces/cli/read/command.ts"].map(closureOf);
  const [inLibrary, inCommand, inReading] = closures.map((closure) => closure.has(id));
  if (inLibrary) return inCommand ? "shared" : "core";
  return inCommand ? "command" : inReading ? "read" : null;
}

/** Source maps lead to names and lines; the sources themselves are not in the package. */
const mapsWithoutSources = {
  name: "maps-without-sources",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (!file.fileName.endsWith(".map")) continue;
      const { sourcesContent: _sources, ...map } = JSON.parse(file.source);
      file.source = JSON.stringify(map);
    }
  },
};

/** Packages are nothing that we would look into. */
const smallPackages = {
  name: "small-packages",
  async renderChunk(code, chunk) {
    if (!chunk.fileName.startsWith("packages/")) return null;
    const { minify } = await import("rolldown/utils");
    const { code: small } = await minify(chunk.fileName, code, { module: true, compress: false, mangle: true });
    return { code: small, map: null };
  },
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (!name.startsWith("packages/")) continue;
      if (name.endsWith(".map")) delete bundle[name];
      else file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*$/u, "");
    }
  },
};

/**
 * The parser of arguments is in the way of every command. Node looks up every name of a module of its own that is imported, which takes
 * milliseconds for these; so what is used of them is looked up when it is called.
 */
const lightCommander = {
  name: "light-commander",
  transform(code, id) {
    if (packageOf(id) !== "commander") return null;
    const light = code
      .replace(/^import process from 'node:process';$/mu, "")
      .replace(
        /^import childProcess from 'node:child_process';$/mu,
        `const childProcess = ${later("node:child_process", "spawn")};`,
      )
      .replace(
        /^import \{ stripVTControlCharacters \} from 'node:util';$/mu,
        `const { stripVTControlCharacters } = ${later("node:util", "stripVTControlCharacters")};`,
      );
    return { code: light, map: null };
  },
};

const later = (module, name) => `{ ${name}: (...all) => process.getBuiltinModule("${module}").${name}(...all) }`;

/** Of a package's messages English alone is used; the others weigh more than some of our models. */
const onlyEnglish = {
  name: "only-english",
  load: (id) =>
    /\/zod\/v4\/locales\/(?!en\.js$|index\.js$)[^/]+\.js$/u.test(id)
      ? "export default () => ({ localeError: () => undefined });"
      : null,
};

const folderOf = ({ input, index, groups }) => join(input.slice(0, index), "node_modules", groups.name);

/** The public entries load this first, whatever order the bundler has found. */
const needsNodeFirst = {
  name: "needs-node-first",
  generateBundle(_, bundle) {
    const first = Object.keys(bundle).find((name) => /needs-node-[^/]*\.js$/u.test(name));
    for (const file of ["index.js", "ledger/index.js"])
      bundle[file].code = `import "${"../".repeat(file.split("/").length - 1) || "./"}${first}";\n${bundle[file].code}`;
  },
};

/** What the bundler puts in for packages that `require` in Node; in a browser none of them does, and it must load there too. */
const runsInBrowsers = {
  name: "runs-in-browsers",
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle))
      if (/rolldown-runtime-[^/]*\.js$/u.test(name))
        file.code = file.code
          .replace(/^import \{ createRequire \} from "node:module";$/mu, "")
          .replace(
            /\bcreateRequire\(import\.meta\.url\)/u,
            'globalThis.process?.getBuiltinModule?.("node:module").createRequire(import.meta.url)',
          );
  },
};

/** The licence texts of the packages that came along. */
function writeLicences(ids) {
  const found = new Set(
    ids
      .map((id) => PACKAGE.exec(id))
      .filter(Boolean)
      .map(folderOf),
  );
  // What a package has inside itself already stands under its licence.
  const folders = [...found].filter((folder) => existsSync(join(folder, "package.json"))).sort();
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
    const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
    return [`${name} ${version} (${license})`, ...texts].join("\n\n");
  });
  writeFileSync(join(out, "LICENSES.txt"), `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
}

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

/**
 * Models that only some readings, or a ledger alone, need go into the package compressed; they are unpacked when they are first asked for.
 * Other German ones stay as they are: pages fetch them, and every reading opens them.
 */
function packModels() {
  const english = readdirSync(join(root, "models/en")).filter((name) => name.endsWith(".bin"));
  for (const file of ["de/terms.bin", ...english.map((name) => `en/${name}`)]) {
    const plain = join(root, "models", file);
    const packed = `${plain}.zst`;
    if (existsSync(packed) && statSync(packed).mtimeMs >= statSync(plain).mtimeMs) continue;
    const params = { [constants.ZSTD_c_compressionLevel]: HIGHEST };
    writeFileSync(packed, zstdCompressSync(readFileSync(plain), { params }));
  }
}

/** Of zstd; it takes seconds, and is unpacked as fast as any. */
const HIGHEST = 19;

/** A hash of everything that the bundle is made from. */
function sourceHash() {
  const hash = createHash("sha256");
  const add = (path) => hash.update(path.slice(root.length)).update(readFileSync(path));
  for (const file of readdirSync(src, { recursive: true, withFileTypes: true }))
    if (file.isFile() && /(?<!\.test)\.(?:ts|sql)$/u.test(file.name)) add(join(file.parentPath, file.name));
  add(join(root, "package-lock.json"));
  for (const file of ["bundle.mjs", "eager.mjs"]) add(join(import.meta.dirname, file));
  return hash.digest("hex");
}

const wanted = sourceHash();
const stamp = join(root, "dist", ".bundled");
if (!existsSync(join(out, "main.js")) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  rmSync(out, { recursive: true, force: true });
  const [{ build }, { eager }] = await Promise.all([import("rolldown"), import("./eager.mjs")]);
  const { output } = await build({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(src, file)])),
    platform: "node",
    external: OUTSIDE,
    plugins: [
      await eager(),
      knowImports,
      ownAddress,
      lightCommander,
      onlyEnglish,
      smallPackages,
      mapsWithoutSources,
      needsNodeFirst,
      runsInBrowsers,
    ],
    logLevel: "warn",
    output: {
      dir: out,
      format: "esm",
      sourcemap: true,
      // Names stay, for whoever reads a stack or a chunk; the source maps lead to the rest.
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      chunkFileNames: ({ name }) =>
        name.startsWith("package-") ? "packages/[name]-[hash].js" : "chunks/[name]-[hash].js",
      codeSplitting: {
        groups: [
          // A chunk of its own, or it would not come first.
          { name: "needs-node", test: /needs-node\.ts$/u, priority: 2 },

          ...OWN.map((name, at) => ({ name, test: (id) => fileOf(id) === name, priority: 1 + (OWN.length - at) / 10 })),
          { debugName: "packages", name: (id) => `package-${packageOf(id).replace(/\W+/gu, "-")}`, test: PACKAGE },
        ],
      },
    },
  });
  writeLicences(output.flatMap(({ moduleIds }) => moduleIds ?? []));
  cpSync(join(src, "ledger/migrations"), join(out, "ledger/migrations"), { recursive: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
packModels();
if (existsSync(join(types, "index.d.ts"))) copyTypes();
