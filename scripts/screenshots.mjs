// Makes the pictures for README.md, docs/web.md and docs/for-*.md from the running reader, with a ledger of the examples:
//   node scripts/web.mjs && node scripts/screenshots.mjs
// Fields for a day come out German where Chromium has its languages: apt-get install chromium-l10n
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "..");
const main = join(root, "src", "interfaces", "cli", "main.ts");
const folder = mkdtempSync(join(tmpdir(), "laut-pictures-"));
const ledger = join(folder, "examples.laut");
const examples = ["story", "articles"].map((name) => join(root, "examples", `${name}.jsonl`));

spawnSync(process.execPath, [main, "add", "--ledger", ledger, "--from", "jsonl", ...examples], { stdio: "ignore" });
const server = spawn(process.execPath, [main, "serve", "--ledger", ledger, "--no-open", "--port", "0"]);
const url = await new Promise((done, fail) => {
  server.stdout.on("data", (data) => done(/http:\S+\d/u.exec(String(data))?.[0]));
  server.once("exit", () => fail(new Error("The server has ended. Is dist/web built?")));
});
const first = async (name, by = () => 0) => {
  const { items } = await (await fetch(`${url}/api/${name}`)).json();
  return items.toSorted((a, b) => by(b) - by(a))[0].id;
};

const { items: articles } = await (await fetch(`${url}/api/documents`)).json();
const agency = articles.findLast(({ publisher }) => publisher === "dpa");
const {
  copies: [copy],
} = await (await fetch(`${url}/api/documents/${agency.id}/related`)).json();

/** Picture, address, and the height that is shown, in CSS pixels. */
const VIEWS = [
  ["reader", "/examples/gipfel#s3", 760],
  ["story", `/stories/${await first("stories", ({ documents }) => documents)}`, 900],
  ["claim", `/claims/${await first("claims", ({ wordings }) => wordings)}`, 900],
  ["statements", "/statements?named=unnamed", 760],
  ["review", "/review", 620],
  ["claims", "/claims?sort=-contradictions", 700],
  ["source", `/sources/${await first("sources")}`, 700],
  ["compare", `/compare?a=${agency.id}&b=${copy.document.id}`, 640],
];
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--lang=de-DE"],
  // Fields for a day are written as the process is told, not as the page is; on Linux it asks the environment.
  env: { ...process.env, LANGUAGE: "de", LANG: "de_DE.UTF-8" },
});
try {
  for (const [name, path, height] of VIEWS) {
    const page = await browser.newPage({
      viewport: { width: 1200, height },
      locale: "de-DE",
      timezoneId: "Europe/Berlin",
      reducedMotion: "reduce",
    });
    await page.goto(url + path);
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => !document.querySelector("main .loading"));
    // What differs is marked when the program for it has come.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(root, "docs", "picture", `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
