// Words that multiply the number before them.

/** "drei Millionen". */
export const scales: ReadonlyMap<string, number> = new Map([
  ["Million", 1e6],
  ["Millionen", 1e6],
  ["Mio", 1e6],
  ["Mio.", 1e6],
  ["Milliarde", 1e9],
  ["Milliarden", 1e9],
  ["Mrd", 1e9],
  ["Mrd.", 1e9],
  ["Billion", 1e12],
  ["Billionen", 1e12],
]);
