/** Where the links of the guide lead within the window. */

/** Other files that the guide links to, and the screens that say the same. */
export const ELSEWHERE: Readonly<Record<string, string>> = { "bundle.md": "/hjelp/kontroll" };

/** The address of a link as it stands in the file: `#section` or one of the other files. */
export const addressOf = (link: string): string => ELSEWHERE[link] ?? `/hjelp/veiledning/${link.slice(1)}`;
