import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { largeStory } from "../large-story.ts";
import { browserIsThere, CHROMIUM, FLAGS } from "./browser.ts";
import { type Running, serve } from "./server.ts";

const ARTICLES = 500;
/** Milliseconds to a page that answers: one second on a quiet machine; one that runs all tests at once takes longer. */
const PATIENCE = 4_000;
/** Screens that a page may be tall before something is opened. */
const MOST_SCREENS = 12;

describe.skipIf(!browserIsThere())("a story of five hundred articles", () => {
  let running: Running;
  let browser: Browser;
  beforeAll(async () => {
    running = await serve({}, largeStory(ARTICLES));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });

  test("answers at once, is short, and draws only what is in sight", async () => {
    const [story] = await running.list("stories");
    expect(story!.documents).toBe(ARTICLES);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "de-DE" });
    // Measured by the page: the server works in the process of this test, and keeps that from listening.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("#documents button")) return;
        observer.disconnect();
        requestAnimationFrame(() => performance.mark("answers"));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${running.url}/stories/${story!.id}`);
    await page.getByRole("button", { name: `Alle ${ARTICLES} zeigen` }).click();
    const answers = await page.evaluate(() => performance.getEntriesByName("answers")[0]!.startTime);
    expect(answers).toBeLessThan(PATIENCE);
    const list = page.locator("#documents li[data-id]");
    expect(await list.count()).toBeLessThan(80);
    await page.locator("#documents .boxed").evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.locator(`#documents li[aria-posinset="${ARTICLES}"]`).waitFor();
    await page.locator("#claims li").first().waitFor();
    await page.locator(".lanes .dot").first().waitFor();
    await page.locator(".map .land").waitFor({ state: "attached" });
    const { height, nodes } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      nodes: document.querySelectorAll("*").length,
    }));
    expect(height).toBeLessThan(MOST_SCREENS * 800);
    expect(nodes).toBeLessThan(3_000);
    await page.close();
  }, 120_000);
});
