/** Organisation numbers as they are shown. Only a form of writing: whether a number holds is the program's to say. */

/** `123456785` as `123 456 785`, on one line; anything else as it is. */
export const grouped = (orgnr: string): string => orgnr.replace(/^(\d{3})(\d{3})(\d{3})$/, "$1\u00a0$2\u00a0$3");
