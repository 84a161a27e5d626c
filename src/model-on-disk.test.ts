import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { modelOnDisk } from "./model-on-disk.ts";

test("the bytes of a model, plain or as the package has it; what is not there is told", () => {
  const folder = mkdtempSync(join(tmpdir(), "laut-model-"));
  try {
    const address = (name: string) => pathToFileURL(join(folder, name));
    writeFileSync(join(folder, "plain.bin"), "laut");
    writeFileSync(join(folder, "packed.bin.zst"), zstdCompressSync("laut"));
    for (const name of ["plain.bin", "packed.bin"])
      expect(Buffer.from(modelOnDisk(address(name))).toString()).toBe("laut");
    expect(() => modelOnDisk(address("none.bin"))).toThrow("ENOENT");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
