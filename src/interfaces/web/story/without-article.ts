const ARTICLE = /^(?:der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen)\s+/iu;

/** "Schreiben" for "einem Schreiben": two of the same name are one, whatever their articles. */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, "");
