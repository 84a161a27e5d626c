import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";

/** Where an export goes. A file gets its name only when it is whole. */
export interface Destination {
  write(chunk: string | Uint8Array): Promise<void>;
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** A file, or standard output for null. Throws a `Mistake` where the file cannot be made. */
export async function outputTo(name: string | null, io: Io): Promise<Destination> {
  if (name === null) return { write: (chunk) => io.stdout.write(chunk), keep: async () => {}, drop: async () => {} };
  const part = `${name}.part`;
  const file = await open(part, "w").catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(`${name} cannot be written (${error.code}). Name a file in a folder that is there and yours.`);
  });
  return {
    write: async (chunk) => void (await file.writeFile(chunk)),
    keep: async () => {
      await file.close();
      await rename(part, name);
    },
    drop: async () => {
      await file.close();
      await rm(part, { force: true });
    },
  };
}

/** For a folder, the file that an article of a given name goes to, each another; null where `out` is no folder. */
export async function namesIn(out: string | null, extension: string): Promise<((name: string) => string) | null> {
  if (out === null || !(/[/\\]$/u.test(out) || (await isFolder(out)))) return null;
  await mkdir(out, { recursive: true });
  const used = new Map<string, number>();
  return (name) => {
    const stem = stemOf(name);
    const times = (used.get(stem) ?? 0) + 1;
    used.set(stem, times);
    return join(out, `${stem}${times > 1 ? `~${times}` : ""}${extension}`);
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Longest stem: with number and extension it stays under the 255 bytes of most file systems, at four bytes a character. */
const LONGEST_STEM = 50;

/** "texts/a b.txt" -> "a-b": letters, digits and some marks that every file system takes. */
function stemOf(name: string): string {
  const bare = basename(name.replaceAll("\\", "/")).replace(/\.\p{L}{1,5}$/u, "");
  const safe = bare.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/u, "");
  return safe.slice(0, LONGEST_STEM).toWellFormed() || "article";
}
