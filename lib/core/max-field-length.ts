/** Longest text that any field of a reading may hold; longer page text is cut before it gets here. */
export const maxFieldLength = 500
