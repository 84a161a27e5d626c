/**
 * A feature's slot among `slots`: the high bits of its hash say where to look first, the low 16 what must stand there.
 * A feature that was never learned meets another's weights once in some ten thousand times.
 */
export const slotOf = (hash: number, slots: number): number => Math.floor(((hash >>> 0) / 4294967296) * slots);
/** Never 0, which marks an empty slot. */
export const tagOf = (hash: number): number => hash & 0xffff || 1;
