/** A Fluent file as what it says, read when the page is built. */
declare module "*.ftl" {
  const read: import("@fluent/bundle").FluentResource;
  export default read;
}
