/** Bytes of a model file on disk, which the package may hold compressed. Throws where neither is there. */
export function modelOnDisk(address: URL): Uint8Array {
  // A page loads this file, too, and never comes here.
  const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
  if (existsSync(address)) return readFileSync(address);
  return process.getBuiltinModule("node:zlib").zstdDecompressSync(readFileSync(new URL(`${address.href}.zst`)));
}
