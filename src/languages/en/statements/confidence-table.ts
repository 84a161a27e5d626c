// Shares of right statements by rule, counted on the training part of PolNeAR (Newell et al. 2018; counts only): three
// quarters of the words of the content, and half of those of who speaks. An attitude counts as wrong where the corpus has none.
export const confidenceTable: Readonly<Record<string, number>> = {
  "en/according-to": 0.61,
  "en/clause": 0.61,
  "en/clause-before": 0.39,
  "en/colon": 0.56,
  "en/frame": 0.9,
  "en/frame-part": 0.63,
  "en/infinitive": 0.46,
  "en/noun": 0.28,
  "en/object": 0.39,
  "en/preposition": 0.32,
  "en/quotation": 0.26,
  "en/raising": 0.71,
  "en/rest": 0.27,
  "en/signature": 0.8,
  "en/tail": 0.28,
  "en/taken-as": 0.4,
  "en/turn": 0.67,
};
