// The last words of names by which their kind is told.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** "Hale Trust" is a body. */
export const organisationTails = words(
  `Inc Inc. Corp Corp. Corporation Co Co. Company Companies LLC L.L.C. Ltd Ltd. LLP LP PLC plc AG GmbH SA N.V. Group Holdings Partners
  Associates Industries Enterprises Systems Technologies Solutions Airlines Airways Motors Bank Bancorp Insurance Securities University
  College Institute School Academy Hospital Clinic Church Department Ministry Agency Bureau Office Commission Committee Council Board
  Authority Administration Association Society Federation Union League Foundation Trust Fund Party Congress Senate Parliament Assembly
  Court Army Navy Force Forces Guard Corps Police Times Post Journal News Tribune Herald Gazette Press Magazine Network Alliance Front
  Movement Brigade Brigades Jihad Organization Organisation Club FC United Center Centre`,
);

/** "Hale River" is a place. */
export const placeTails = words(
  `River Lake Sea Ocean Bay Gulf Island Islands Peninsula Mountain Mountains Mount Hills Valley Desert Beach Coast County Province
  District Street Road Avenue Boulevard Square Bridge Park Airport Strip Heights Falls Springs City Strait Canal`,
);

/** "Lake Hale" is one, too. */
export const placeHeads = words("Lake Mount Mt. Cape Fort Ft. Port Gulf Bay Strait North South East West");

/** "Mr. Hale". */
export const personHeads = words(
  "Mr. Mr Mrs. Mrs Ms. Ms Dr. Dr Sir Lord Lady President Senator Sen. Rep. Gov. Governor Congressman Congresswoman Judge Justice Professor Prof. Captain Capt. General Gen. Colonel Col. Sergeant Sgt. Lieutenant Lt. Minister Chancellor King Queen Prince Princess Pope Bishop Cardinal Rabbi Imam Sheikh Shaikh Ayatollah Secretary Ambassador Mayor Sheriff Detective Officer",
);
