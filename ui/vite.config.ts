import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The window is WebKitGTK 2.50, WKWebView or WebView2: all take what Safari 18 takes.
const engine = "safari18";

export default defineConfig({
  plugins: [svelte()],
  // Without it the tests would get Svelte for servers, where effects never run.
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: engine,
    cssTarget: engine,
    // Fonts and images stay files of their own: the content policy takes fonts from 'self' only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: { include: ["src/**/*.test.ts"], css: true, environment: "./vitest.environment.ts" },
});
