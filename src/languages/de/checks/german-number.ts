/** A number as German writes it: 6420.4 with no decimals is "6.420", 2.5 with one is "2,5". */
export function germanNumber(value: number, decimals = 0): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === "" ? "" : `,${fraction}`}`;
}
