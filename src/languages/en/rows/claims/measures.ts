/** What numbers are numbers of, without being a thing of its own. */
export const measures: ReadonlySet<string> = new Set(
  (
    "percent percentage point dollar cent euro pound million billion trillion hundred thousand dozen " +
    "mile kilometer kilometre meter metre foot inch yard acre hectare ton tonne pound ounce kilogram kilo gram gallon liter litre degree o'clock"
  ).split(" "),
);
