// States and provinces behind a town, by the short forms of The Associated Press Stylebook and of the post. "The fair in Paris, Tex., drew crowds."
const unitedStates = `Alabama Ala. AL|Alaska AK|Arizona Ariz. AZ|Arkansas Ark. AR|California Calif. CA|Colorado Colo. CO|Connecticut Conn. CT|
Delaware Del. DE|Florida Fla. FL|Georgia Ga. GA|Hawaii HI|Idaho ID|Illinois Ill. IL|Indiana Ind. IN|Iowa IA|Kansas Kan. KS|Kentucky Ky. KY|
Louisiana La. LA|Maine ME|Maryland Md. MD|Massachusetts Mass. MA|Michigan Mich. MI|Minnesota Minn. MN|Mississippi Miss. MS|Missouri Mo. MO|
Montana Mont. MT|Nebraska Neb. NE|Nevada Nev. NV|New_Hampshire N.H. NH|New_Jersey N.J. NJ|New_Mexico N.M. NM|New_York N.Y. NY|
North_Carolina N.C. NC|North_Dakota N.D. ND|Ohio OH|Oklahoma Okla. OK|Oregon Ore. OR|Pennsylvania Pa. PA|Rhode_Island R.I. RI|
South_Carolina S.C. SC|South_Dakota S.D. SD|Tennessee Tenn. TN|Texas Tex. TX|Utah UT|Vermont Vt. VT|Virginia Va. VA|
Washington Wash. WA|West_Virginia W.Va. WV|Wisconsin Wis. WI|Wyoming Wyo. WY`;
const canada = `Ontario Ont. ON|Quebec Que. QC|British_Columbia B.C. BC|Alberta Alta. AB|Manitoba Man. MB|Saskatchewan Sask. SK|Nova_Scotia N.S. NS|
New_Brunswick N.B. NB|Newfoundland_and_Labrador N.L. NL|Prince_Edward_Island P.E.I. PE`;

/** A state or province as the gazetteer calls it, with its country. */
export interface State {
  readonly name: string;
  readonly country: string;
}

const rowsOf = (rows: string, country: string): readonly (readonly [string, State])[] =>
  rows.split("|").flatMap((row) => {
    const [name = "", ...short] = row
      .trim()
      .replaceAll("_", " ")
      .split(/ (?=\S*$)| (?=\S+\. [A-Z]{2}$)/u);
    return short.map((form) => [form, { name, country }] as const);
  });

/** By its short form. "D.C." is the capital, which is its own district. */
export const states: ReadonlyMap<string, State> = new Map([...rowsOf(unitedStates, "US"), ...rowsOf(canada, "CA")]);

/** "Washington, D.C.", "Washington, DC". */
export const district = /^(?:D\.C\.|DC)$/u;
