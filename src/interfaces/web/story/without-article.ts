/** Behind "der" and "das" an adjective is not as it would be alone ("der Leitende Arzt"): there the article stays. */
const ARTICLE = /^(?:(?:der|das)(?!\s+\S+e\s)|die|des|dem|den|ein|eine|einer|eines|einem|einen|the|an?)\s+/iu;

/** "Schreiben" for "einem Schreiben": two of the same name are one, whatever their articles. */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, "");
