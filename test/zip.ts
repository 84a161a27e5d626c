import { crc32, deflateRawSync } from "node:zlib";

const uint = (value: number, bytes: 2 | 4 | 8): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A ZIP file of files by name, deflated where that is shorter; `wide` writes every size in 64 bits. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, wide = false): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const [method, data] = packed.length < plain.length ? [8, packed] : [0, plain];
    const size = (value: number) => (wide ? uint(0xffff_ffff, 4) : uint(value, 4));
    const extra = wide
      ? Buffer.concat([uint(1, 2), uint(24, 2), uint(plain.length, 8), uint(data.length, 8), uint(offset, 8)])
      : Buffer.alloc(0);
    const facts = Buffer.concat([
      uint(0, 2),
      uint(method, 2),
      uint(0, 4),
      uint(crc32(plain), 4),
      size(data.length),
      size(plain.length),
      uint(name.length, 2),
    ]);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), uint(45, 2), facts, uint(0, 2), Buffer.from(name)]);
    bodies.push(local, data);
    list.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02"),
        uint(45, 2),
        uint(45, 2),
        facts,
        uint(extra.length, 2),
        Buffer.alloc(10),
        size(offset),
        Buffer.from(name),
        extra,
      ]),
    );
    offset += local.length + data.length;
  }
  const length = list.reduce((sum, one) => sum + one.length, 0);
  const end64 = Buffer.concat([
    Buffer.from("PK\x06\x06"),
    uint(44, 8),
    Buffer.alloc(12),
    uint(list.length, 8),
    uint(list.length, 8),
    uint(length, 8),
    uint(offset, 8),
  ]);
  const locator = Buffer.concat([Buffer.from("PK\x06\x07"), uint(0, 4), uint(offset + length, 8), uint(1, 4)]);
  const end = Buffer.concat([
    Buffer.from("PK\x05\x06"),
    uint(0, 4),
    uint(list.length, 2),
    uint(list.length, 2),
    uint(wide ? 0xffff_ffff : length, 4),
    uint(wide ? 0xffff_ffff : offset, 4),
    uint(3, 2),
    Buffer.from("end"),
  ]);
  return Buffer.concat([...bodies, ...list, ...(wide ? [end64, locator] : []), end]);
}
