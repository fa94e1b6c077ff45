// The house rules for imports. Each rule is one sentence; `npm run check` enforces it and
// `scripts/import-rules.test.mjs` proves that it catches what it says.
const { BASE: base, LADDER, DOORS: doors, ROLES } = require("./scripts/house.cjs");

const BASE = `(${base.join("|")})`;
const DOORS = `(${doors.join("|")})`;
/** The rooms that are domains: not the base, not a door. */
const DOMAIN = `(?!${BASE}/)(?!${DOORS}/)[^/]+`;
const IO_ROLES = ROLES.filter((role) => role !== "schema").join("|");
/** Role files of any room; `commands.ts` may have become a folder `commands/` of verbs. */
const IO_ROLE_FILES = `^lib/(?!${DOORS}/)[^/]+/((${IO_ROLES})\\.ts$|commands/)`;
const domainFile = (name) => `^lib/${DOMAIN}/${name}\\.ts$`;

const TESTS = "\\.test\\.(tsx?|mjs)$";
const UI_KIT = "^components/(ui|charts|data-table|hooks)/";
const SERVER_MODULES =
  "^(node:)?(fs|net|tls|dns|dgram|http|https|http2|child_process|cluster|worker_threads|os|process|readline|repl)(/|$)";

const ladderRules = LADDER.slice(0, -1).map((domain, rung) => ({
  name: `ladder-${domain}`,
  severity: "error",
  comment: `${domain} may not look up the ladder`,
  from: { path: `^lib/${domain}/` },
  to: { path: `^lib/(${LADDER.slice(rung + 1).join("|")}|worker)/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "a cycle is one file pretending to be two",
      from: {},
      to: { circular: true },
    },
    {
      name: "lib-knows-no-ui",
      severity: "error",
      comment: "lib must be callable from a job, a test, a script",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "lib-stands-alone",
      severity: "error",
      comment: "what is outside lib calls it; only a test reaches out",
      from: { path: "^(lib|app|components|prisma)/", pathNot: TESTS },
      to: { path: "^(server|bin|scripts|bench|tests|e2e)/" },
    },
    {
      name: "components-know-no-routes",
      severity: "error",
      comment: "routes are leaves",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "ui-kit-is-product-free",
      severity: "error",
      comment: "components/{ui,charts,data-table,hooks} could ship in another product",
      from: { path: UI_KIT },
      to: { path: ["^lib/(?!platform/(cn|format)\\.ts$)", "^components/(?!(ui|charts|data-table|hooks)/)"] },
    },
    {
      name: "domain-ui-keeps-to-itself",
      severity: "error",
      comment: "two domains meet on a page, not inside a component",
      from: { path: "^components/([^/]+)/", pathNot: "^components/(ui|charts|data-table|hooks|shell)/" },
      to: { path: "^components/", pathNot: ["^components/$1/", UI_KIT] },
    },
    {
      name: "components-use-schemas",
      severity: "error",
      comment: "components never read or write data themselves: schemas, pure files and `call` are all they need",
      from: { path: "^components/", pathNot: TESTS },
      to: {
        path: [
          IO_ROLE_FILES,
          `^lib/${DOORS}/`,
          "^lib/(audit|jobs|storage)/(?!schema\\.ts$)",
          "^lib/auth/(?!permissions\\.ts$)",
          "^lib/transport/(?!call\\.ts$)",
          "^lib/platform/(?!(cn|format|errors|ids)\\.ts$)",
          "^prisma/",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "database-has-one-door",
      severity: "error",
      comment: "everyone else receives it in Context; auth and jobs run before a Context exists",
      from: {
        path: "^(lib|app|components|server|scripts|bin)/",
        pathNot: [
          "^lib/(platform|auth|jobs|worker)/",
          // These ask about the connection itself: whether it answers, and to close it.
          "^lib/transport/health\\.ts$",
          "^lib/cli/run\\.ts$",
          TESTS,
        ],
      },
      to: { path: "^lib/platform/db\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "generated-clients-have-one-door",
      severity: "error",
      comment: "lib/platform decides which database it is; tests may look behind it",
      from: { pathNot: ["^lib/platform/", "^prisma/generated/", "^(tests|e2e)/", TESTS] },
      to: { path: "^prisma/generated/" },
    },
    {
      name: "base-knows-no-domain",
      severity: "error",
      comment: "infrastructure must survive any feature's deletion",
      from: { path: `^lib/${BASE}/`, pathNot: "^lib/worker/" },
      to: { path: [`^lib/(?!${BASE}/)[^/]+/`, "^lib/worker/"] },
    },
    {
      name: "platform-is-the-floor",
      severity: "error",
      comment: "it would exist unchanged in a bakery's website",
      from: { path: "^lib/platform/" },
      to: { path: "^lib/(?!platform/)" },
    },
    {
      name: "pure-files-stay-pure",
      severity: "error",
      comment: "in a domain, only role files may touch I/O; every other file is a function of its arguments",
      from: {
        path: domainFile(".+"),
        pathNot: [domainFile(`(${ROLES.join("|")})`), `^lib/${DOMAIN}/commands/`, TESTS],
      },
      to: {
        path: [
          "^lib/platform/(?!(errors|ids|format)\\.ts$)",
          "^lib/(auth|transport|audit|jobs|storage)/",
          IO_ROLE_FILES,
          "^node_modules/(next|next-auth|react|react-dom|server-only|pg|prisma|@prisma|@photostructure)/",
          "^prisma/generated/",
          SERVER_MODULES,
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "schemas-are-isomorphic",
      severity: "error",
      comment: "a schema may be used in the browser, with what its own room decides without touching anything",
      from: { path: "^lib/([^/]+)/schema\\.ts$" },
      to: {
        path: ".+",
        pathNot: [
          "^node_modules/zod/",
          "^lib/[^/]+/schema\\.ts$",
          "^lib/platform/ids\\.ts$",
          "^lib/$1/(?!(?:queries|commands|jobs)\\.ts$)[^/]+\\.ts$",
        ],
      },
    },
    {
      name: "only-the-worker-collects-jobs",
      severity: "error",
      comment: "the worker is started by instrumentation.ts and by nobody else",
      from: { pathNot: ["^instrumentation\\.ts$", "^scripts/", "^lib/worker/", "^(tests|e2e|bench)/", TESTS] },
      to: { path: "^lib/worker/" },
    },
    {
      name: "chart-js-has-one-door",
      severity: "error",
      comment: "charts are prepared by pure functions and drawn in one place",
      from: { pathNot: "^components/charts/chart\\.tsx$" },
      to: { path: "^node_modules/(chart\\.js|react-chartjs-2)/" },
    },
    {
      name: "next-auth-has-one-door",
      severity: "error",
      comment: "who is asking is lib/auth's to know; components only sign in and out",
      from: { pathNot: ["^lib/auth/", "^app/api/auth/", "^(tests|e2e)/", "^components/", TESTS] },
      to: { path: "^node_modules/next-auth/" },
    },
    {
      name: "components-only-sign-in-and-out",
      severity: "error",
      comment: "of next-auth, a component may have next-auth/react",
      from: { path: "^components/" },
      to: { path: "^node_modules/next-auth/", pathNot: "^node_modules/next-auth/react(/|\\.|$)" },
    },
    ...ladderRules,
    {
      name: "no-unresolved",
      severity: "error",
      comment: "what cannot be resolved cannot be checked",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "dead files",
      from: { orphan: true, path: "^(lib|components)/", pathNot: TESTS },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^prisma/generated/"] },
    exclude: { path: "^(\\.next|\\.winnow|data)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
