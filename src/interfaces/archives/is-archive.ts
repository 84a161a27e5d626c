import { stat } from "node:fs/promises";

// Apart from what reads archives: every file is asked, and few are one.

/** Names of archives; other files hold one document. */
const ARCHIVE = /\.(?:w?arc|wacz|zip|mbox|mbx|eml|gz)$/iu;

/** Whether a file's name says that it holds many documents, or a packed one. */
export const isArchiveName = (path: string): boolean => ARCHIVE.test(path);

/** Whether a path is to be read by `readArchive`: a folder, or a file of many documents or packed. */
export async function isArchive(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && (found.isDirectory() || isArchiveName(path));
}
