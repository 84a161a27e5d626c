// What a reading calls is compiled at once, not when it is first called: V8 keeps only what was compiled when a file was loaded for the
// next start (`cli/compile-cache.ts`). It compiles a function at once that stands in brackets.
import { readdirSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { RolldownMagicString } from "rolldown";
import { parseAst } from "rolldown/parseAst";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");

/** By file: where the functions stand that `laut read` calls for the examples. None where the models are not there yet. */
async function calledFunctions() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const { run } = await import(pathToFileURL(join(src, "interfaces/cli/run.ts")).href);
  const output = { isTerminal: false, columns: null, write: async () => undefined };
  const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".txt"));
  const io = { stdin: { isTerminal: true }, stdout: output, stderr: output, env: {} };
  await run(["read", ...examples.map((name) => join(root, "examples", name))], io);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  const own = result.filter(({ url }) => url.startsWith(pathToFileURL(src).href));
  return new Map(
    own.map(({ url, functions }) => [fileURLToPath(url), new Set(functions.filter(isCalled).map(placeOf))]),
  );
}

const isCalled = ({ ranges: [whole] }) => whole.count > 0;
const placeOf = ({ ranges: [whole] }) => `${whole.startOffset} ${whole.endOffset}`;

/** Puts such functions into brackets; declarations become variables at the beginning of their module, where they can be called as before. */
function bracketed(code, called) {
  const edited = new RolldownMagicString(code);
  const isCalled = ({ start, end }) => called.has(`${start} ${end}`);
  const { body } = parseAst(code, { lang: "ts" });
  for (const [node, parent] of nodesIn(body, null))
    if (isExpression(node, parent) && isCalled(node)) edited.appendRight(node.start, "(").appendLeft(node.end, ")");
  for (const statement of body) {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "FunctionDeclaration" || !isCalled(declared)) continue;
    edited.appendRight(declared.start, `var ${declared.id.name} = (`).appendLeft(declared.end, ");\n");
    edited.move(statement.start, statement.end, 0);
  }
  return edited.hasChanged() ? { code: edited.toString(), map: `${edited.generateMap({ hires: true })}` } : null;
}

/** All nodes of a tree, each with its parent. */
function* nodesIn(value, parent) {
  if (value === null || typeof value !== "object") return;
  const isNode = typeof value.type === "string";
  if (isNode) yield [value, parent];
  for (const one of Object.values(value)) yield* nodesIn(one, isNode ? value : parent);
}

/** Not a method, which cannot stand in brackets. */
const isExpression = ({ type }, parent) =>
  type === "ArrowFunctionExpression" ||
  (type === "FunctionExpression" &&
    parent?.type !== "MethodDefinition" &&
    !(parent?.type === "Property" && (parent.method || parent.kind !== "init")));

/** The plugin for a bundler. */
export async function eager() {
  const called = await calledFunctions();
  return {
    name: "eager",
    transform: (code, id) => (called.has(id) ? bracketed(code, called.get(id)) : null),
  };
}
