import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Lets V8 keep its compiled code in the user's own folder of caches; the usual place is one that everybody may write to.
 * Where it cannot be written nothing is kept. NODE_COMPILE_CACHE names another place, NODE_DISABLE_COMPILE_CACHE=1 none.
 */
export function keepCompiled(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): void {
  module.enableCompileCache(env.NODE_COMPILE_CACHE ?? join(cacheFolder(env, platform), "laut"));
}

/** As the systems have it: XDG Base Directory on Unix, Library/Caches on macOS, local application data on Windows. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  return env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
