// Takes pictures of the reader to look at: node test/web/look.ts FOLDER [PATH …]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM, FLAGS } from "./browser.ts";
import { serve } from "./server.ts";

const [folder = "/tmp/look", ...paths] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { url, close } = await serve();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
for (const path of paths)
  for (const [width, height] of [
    [360, 780],
    [1440, 900],
  ] as const)
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme,
        locale: "de-DE",
        timezoneId: "Europe/Berlin",
      });
      page.on("console", (message) => console.log(path, message.text()));
      page.on("pageerror", (error) => console.log(path, error.message));
      await page.goto(url + path);
      await page.waitForTimeout(600);
      const name = `${path.replaceAll(/\W+/gu, "-")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: !path.includes("#") });
      await page.close();
    }
await browser.close();
await close();
