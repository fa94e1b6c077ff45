import { builtinRules } from "eslint/use-at-your-own-risk";
import { defineConfig } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const TYPED = ["**/*.{ts,tsx}"];
const PLAIN = ["**/*.{js,mjs,cjs}"];
const TESTS = ["**/*.{test,spec}.{ts,tsx}", "tests/**/*.ts", "e2e/**/*.ts", "bench/**/*.ts"];
const BROWSER = [
  ...["window", "document", "navigator", "location", "localStorage", "sessionStorage"],
  ...["HTMLElement", "CSSStyleSheet", "customElements", "MutationObserver", "EventSource"],
];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, "readonly"]));
/** Everything that the Node of this process offers. */
const node = readonly(Object.getOwnPropertyNames(globalThis));

/** ESLint's own recommended rules; the package that lists them is not installed. */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, rule]) => rule.meta.docs?.recommended).map(([name]) => [name, "error"]),
);

const FORBIDDEN = {
  serverAction: {
    selector: "Literal[value='use server']",
    message: "There are no server actions: write a route, and reach it with call(…).",
  },
  rawHtml: {
    selector: ":matches(JSXIdentifier[name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'])",
    message: "Texts of visitors are shown as text, never as HTML.",
  },
  rawSql: {
    selector:
      ":matches(MemberExpression, Property) > :matches(Identifier[name=/^\\$(query|execute)RawUnsafe$/], Literal[value=/^\\$(query|execute)RawUnsafe$/])",
    message: "Raw SQL made of strings has one home: lib/platform/sql.ts.",
  },
  rawFragment: {
    selector: "MemberExpression[object.name='Prisma'][property.name='raw']",
    message: "Raw SQL made of strings has one home: lib/platform/sql.ts.",
  },
};
const { serverAction, rawHtml, rawSql, rawFragment } = FORBIDDEN;
const forbid = (...entries) => ({ "no-restricted-syntax": ["error", ...entries] });
const functionLines = (max) => ({
  "max-lines-per-function": ["error", { max, skipBlankLines: true, skipComments: true }],
});
const typed = { projectService: true, tsconfigRootDir: import.meta.dirname };

export default defineConfig(
  {
    ignores: [
      "node_modules/",
      ".next/",
      ".winnow/",
      "data/",
      "prisma/generated/",
      "next-env.d.ts",
      "test-results/",
      "playwright-report/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: typed },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Places in texts are counted in code points here, which is what spreading a string gives.
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      ...forbid(serverAction, rawHtml, rawSql, rawFragment),
    },
  },
  {
    files: ["{app,components,lib,prisma}/**/*.{ts,tsx}", "instrumentation.ts"],
    ignores: TESTS,
    rules: {
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-params": ["error", 3],
      "max-nested-callbacks": ["error", 3],
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        { paths: ["process", "node:process"].map((name) => ({ name, message: "Read lib/platform/env." })) },
      ],
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Read lib/platform/env." }],
      ...functionLines(60),
    },
  },
  { files: ["{app,components}/**/*.tsx"], ignores: TESTS, rules: functionLines(120) },
  {
    files: ["{app,components}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  { files: ["lib/platform/env.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["lib/platform/sql.ts"], rules: forbid(serverAction, rawHtml) },
  {
    files: TESTS,
    rules: {
      // What a server answers is any until a test says what it expects of it.
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/restrict-plus-operands": ["error", { allowAny: true }],
      "@typescript-eslint/unbound-method": "off",
      ...forbid(serverAction, rawHtml),
    },
  },
  {
    files: PLAIN,
    languageOptions: { globals: node },
    rules: recommended,
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: readonly(["require", "module", "__dirname"]) },
  },
  { files: ["public/**/*.js"], languageOptions: { sourceType: "script", globals: readonly(BROWSER) } },
  {
    files: ["lib/**/*.mjs"],
    rules: {
      "no-console": "error",
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Read lib/platform/env." }],
    },
  },
);
