// The library in a real browser: as files beside a page, and built into one with Vite.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smallModels } from "../src/index.ts";
import { root } from "./sources.ts";
import { browserIsThere, CHROMIUM, FLAGS } from "./web/browser.ts";

/** Milliseconds, on a machine that does much else. */
const PATIENCE = 120_000;
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

const there = browserIsThere();
const servers: Server[] = [];
let browser: Browser;
let built: string;

/** Hands out the files of a folder, and nothing else; gives the server's address. */
async function files(folder: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    const path = join(folder, normalize(new URL(url ?? "/", "http://localhost").pathname));
    try {
      const body = readFileSync(path);
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  if (!there) return;
  execFileSync(process.execPath, [join(root, "scripts/bundle.mjs")]);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  built = mkdtempSync(join(root, "node_modules", ".laut-browser-"));
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  if (built) rmSync(built, { recursive: true, force: true });
});

describe.runIf(there)("in a browser", () => {
  test("the page of examples/ reads without a server of ours, and sends the text nowhere", {
    timeout: PATIENCE,
  }, async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
    const address = await files(root);
    await page.goto(`${address}/examples/browser/index.html`);
    await page.click("button");
    await page.locator("#state", { hasText: "Aussagen" }).waitFor({ timeout: PATIENCE });
    expect(await page.locator("#statements li").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining("Der Hafen bleibe bis Freitag gesperrt")]),
    );
    await page.fill("#text", "The dam is safe, the spokesman said.");
    await page.click("button");
    await page.locator("#state", { hasText: "nur Deutsch" }).waitFor({ timeout: PATIENCE });
    expect(asked.filter((one) => !one.startsWith(`GET ${address}/`))).toEqual([]);
    await page.close();
  });

  test("Vite builds it without a plugin; the models come from the address that is given", {
    timeout: PATIENCE,
  }, async () => {
    mkdirSync(join(built, "public"));
    cpSync(join(root, "models/de"), join(built, "public/laut"), { recursive: true });
    mkdirSync(join(built, "public/small"));
    for (const [name, bytes] of smallModels()) writeFileSync(join(built, "public/small", name), bytes);
    writeFileSync(join(built, "index.html"), '<p id="out"></p><script type="module" src="/app.js"></script>');
    writeFileSync(
      join(built, "app.js"),
      `import { loadModels, readArticle } from "laut";
       const article = { text: "Der Deich hält, sagte Ute Moor." };
       const whole = readArticle(article, await loadModels("/laut"));
       const small = readArticle(article, await loadModels("/small", { parser: false }));
       document.getElementById("out").textContent = whole.statements.length + " and " + small.statements.length;`,
    );
    const { build } = await import("vite");
    const alias = { laut: join(root, "lib/index.js") };
    await build({ root: built, configFile: false, logLevel: "error", resolve: { alias }, build: { target: "es2022" } });
    const page = await browser.newPage();
    await page.goto(`${await files(join(built, "dist"))}/index.html`);
    await page.locator("#out", { hasText: "1 and 1" }).waitFor({ timeout: PATIENCE });
    await page.close();
  });
});
