/** What the build makes of the guide: see `markdown.ts`. */
declare module "*/brukerveiledning.md" {
  const guide: import("./markdown").Guide;
  export default guide;
  /** The address of each picture, by its name in the file. */
  export const pictures: Readonly<Record<string, string>>;
}
