import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian's. */
export const CHROMIUM = "/usr/bin/chromium";
/** No sandbox, for containers; nothing in the background. */
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Installing takes longer than this only where no mirror answers. */
const INSTALL_LIMIT_MS = 240_000;

/** Whether there is a browser; where the tests run as root on Debian, it is installed. */
export function browserIsThere(): boolean {
  if (existsSync(CHROMIUM)) return true;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) install();
  if (existsSync(CHROMIUM)) return true;
  console.warn(
    `Tests of the web reader are skipped: there is no browser at ${CHROMIUM}. Install it: apt-get install chromium`,
  );
  return false;
}

function install(): void {
  const options = { stdio: "ignore", timeout: INSTALL_LIMIT_MS } as const;
  try {
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  } catch {
    // Said below: without a browser there is one line that says so.
  }
}
