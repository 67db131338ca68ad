import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import react from "@vitejs/plugin-react";
import { parse } from "smol-toml";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { guidePlugin } from "./src/screens/guide/markdown.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The scheme's file as what it says, so that the backend in memory need not read it at each start. */
const toml: Plugin = {
  name: "toml",
  transform: (source, id) =>
    id.endsWith(".toml") ? { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(source)))})`, map: null } : null,
};

/** The texts as what they say, so that no start reads Fluent. */
const fluent: Plugin = {
  name: "fluent",
  transform: (source, id) =>
    id.endsWith(".ftl")
      ? { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(new FluentResource(source)))})`, map: null }
      : null,
};

export default defineConfig({
  base: "./",
  plugins: [react(), guidePlugin(), toml, fluent],
  resolve: {
    alias: [
      { find: "@texts", replacement: path("../core/texts") },
      { find: "@scheme", replacement: path("../core/scheme") },
      { find: /^@digdir\/designsystemet-web$/, replacement: path("src/designsystemet-web.ts") },
    ],
  },
  server: { fs: { allow: [path(".."),] }, port: 5173, strictPort: true },
  build: {
    target: ["es2022", "safari15"],
    // The page's policy allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Designsystemet says of none of its parts that it may be left out where it is not used.
      treeshake: { moduleSideEffects: [{ test: /@digdir\/designsystemet-(react|web\/dist\/esm\/pagination)/, sideEffects: false }] },
      // What every start needs is one file: each costs a question to the program.
      output: {
        codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] },
        // Words have a name that `early.js` knows.
        chunkFileNames: ({ name }) => (name.startsWith("words-") ? "assets/[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
  test: { environment: "node", include: ["src/**/*.test.{ts,tsx}"] },
});
