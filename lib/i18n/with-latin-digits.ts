/**
 * The tag to hand to `Intl` for a language (BCP 47). Numbers are written with Latin digits in every language, Arabic
 * too: so does the site, whose figures stand beside ours; codes and sizes are quoted as they are; and browsers do not
 * agree which digits plain `ar` means.
 *
 * @example withLatinDigits('ar') // 'ar-u-nu-latn'
 */
export const withLatinDigits = (language: string): string => `${language}-u-nu-latn`
