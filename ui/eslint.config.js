import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

// A letter in markup is a sentence that never reached the catalogues; signs and figures are not.
const LETTER = "/[A-Za-z\\u00C0-\\u024F]/";
const SAID = "/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|hint)$/";
const literalText = [
  {
    selector: `:not(SvelteStyleElement) > SvelteText[value=${LETTER}]`,
    message: 'Texts come from the message catalogues: t("…").',
  },
  {
    selector: `SvelteAttribute[key.name=${SAID}] > SvelteLiteral[value=${LETTER}]`,
    message: 'Texts come from the message catalogues: t("…").',
  },
];

// The content policy drops style attributes; style: directives go through the object model and are let through.
const inlineStyle = {
  selector: "SvelteAttribute[key.name='style']",
  message: "Use a class or a style: directive.",
};

const tauri = { regex: "^@tauri-apps/", message: "Only backend/ talks to Tauri." };

/** What files of one folder may not import: what lies above it, and Tauri. */
function layer(folder, above, barred = [tauri]) {
  const patterns = [...barred, { regex: `(^|/)(${above.join("|")})/`, message: `${folder}/ lies below.` }];
  return {
    files: [`src/${folder}/**`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

export default ts.config(
  { ignores: ["dist", "node_modules", "src/generated"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
      "no-console": "error",
    },
  },
  {
    files: ["src/**"],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: [".svelte"] } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      "svelte/no-at-html-tags": "error",
      // Maps that nobody draws need not be reactive; those that are drawn are replaced as a whole.
      "svelte/prefer-svelte-reactivity": "off",
      "svelte/button-has-type": "error",
      "svelte/no-target-blank": "error",
      "svelte/require-each-key": "error",
      "no-restricted-syntax": ["error", ...literalText, inlineStyle],
    },
  },
  {
    files: ["src/**/*.ts", "src/*.ts"],
    ignores: ["src/backend/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [tauri] }] },
  },
  layer("backend", ["data", "text", "actions", "parts", "features", "views"], []),
  layer("data", ["actions", "parts", "features", "views"]),
  layer("text", ["data", "actions", "parts", "features", "views"]),
  layer("actions", ["parts", "features", "views"]),
  layer("parts", ["actions", "data", "backend", "features", "views", "generated"]),
  layer("features", ["views"]),
  { files: ["*.config.{ts,js}"], languageOptions: { globals: { ...globals.node } } },
);
