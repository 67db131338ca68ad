import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { guidePlugin } from "./src/screens/guide/markdown.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [react(), guidePlugin()],
  resolve: { alias: { "@texts": path("../core/texts"), "@scheme": path("../core/scheme") } },
  server: { fs: { allow: [path(".."),] }, port: 5173, strictPort: true },
  build: {
    target: ["es2022", "safari15"],
    // The page's policy allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { environment: "node", include: ["src/**/*.test.{ts,tsx}"] },
});
