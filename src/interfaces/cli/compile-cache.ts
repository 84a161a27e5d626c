import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Lets V8 keep its compiled code in the user's own folder of caches; the usual place is one that everybody may write to.
 * Where it cannot be written nothing is kept. NODE_COMPILE_CACHE names another place, NODE_DISABLE_COMPILE_CACHE=1 none.
 * Our own folder stays under a bound, as every new version and every build leaves its code there.
 */
export function keepCompiled(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): void {
  const own = join(cacheFolder(env, platform), "laut");
  const { status } = module.enableCompileCache(env.NODE_COMPILE_CACHE ?? own);
  if (env.NODE_COMPILE_CACHE === undefined && status !== module.constants.compileCacheStatus.DISABLED) tidy(own);
}

/** Bytes that may lie there: all commands of one version are 4 MB. */
const MOST = 16e6;
/** What is left once there was more. */
const KEPT = 8e6;
/** Its time is that of the last look. */
const LOOKED = ".looked";

/**
 * Deletes what was not used for longest once more than `most` bytes lie in a folder of compiled code, until `kept` are left; it is
 * made again when needed. Looks only where something was written since the last look, which costs two questions otherwise.
 */
export function tidy(folder: string, most = MOST, kept = KEPT): void {
  try {
    // A folder for each version of Node.
    const places = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    const looked = statSync(join(folder, LOOKED), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (places.every(({ name }) => statSync(join(folder, name)).mtimeMs <= looked)) return;
    const files = places.flatMap(({ name }) => filesIn(join(folder, name)));
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes > most)
      for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
        if (bytes <= kept) break;
        rmSync(path, { force: true });
        bytes -= size;
      }
    writeFileSync(join(folder, LOOKED), "");
    utimesSync(join(folder, LOOKED), new Date(), new Date());
  } catch {
    // Not ours to write, or another process is at it: nothing depends on it.
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const { size, atimeMs, mtimeMs } = statSync(path);
    return { path, size, used: Math.max(atimeMs, mtimeMs) };
  });

/** As the systems have it: XDG Base Directory on Unix, Library/Caches on macOS, local application data on Windows. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  return env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
