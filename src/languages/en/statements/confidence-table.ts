// Shares of right statements by rule, counted on the training part of PolNeAR (Newell et al. 2018; counts only): three
// quarters of the words of the content, and half of those of who speaks. An attitude counts as wrong where the corpus has none.
export const confidenceTable: Readonly<Record<string, number>> = {
  "en/according-to": 0.73,
  "en/clause": 0.64,
  "en/clause-before": 0.79,
  "en/colon": 0.69,
  "en/continued": 0.2,
  "en/infinitive": 0.49,
  "en/object": 0.37,
  "en/preposition": 0.36,
  "en/quotation": 0.5,
  "en/raising": 0.63,
  "en/rest": 0.41,
  "en/tail": 0.56,
  "en/taken-as": 0.55,
};
