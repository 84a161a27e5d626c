/** The cells of any text: string-width has the tables of Unicode (East Asian Width, emoji), which take long to load. */
export { default as wideCells } from "string-width";
