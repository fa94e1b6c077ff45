// The rooms of lib/. A folder that is not listed here is a mistake; a room that is listed may not be built yet.
/** Serve every domain and know none of them; only `worker` stands above them all. */
const BASE = ["platform", "auth", "transport", "audit", "jobs", "storage", "worker"];
/** Bottom to top: a domain may import the ones before it, never the ones after. */
const LADDER = [
  "text",
  "privacy",
  "members",
  "api-keys",
  "connect",
  "goals",
  "counters",
  "interactions",
  "feedback",
  "collection",
  "stats",
  "review",
  "redactions",
  "datasets",
  "imports",
  "erasure",
  "demonstration",
  "connectors",
  "cli",
];
/** Rooms above all domains: every file of theirs may touch I/O. */
const DOORS = ["cli", "worker"];
/** Fixed names in a domain. All but schema may touch I/O; a file of any other name is a function of its arguments. */
const ROLES = ["schema", "queries", "commands", "jobs"];

/** Commands that write in a transaction and leave the diary alone: `<room>/<function>` → why. */
const COMMANDS_WITHOUT_AUDIT = {
  "collection/logInteractions": "the stream of interactions is not audited row by row",
  "collection/recordFeedback": "the stream of feedback is not audited row by row",
  "review/finalizeMarks": "the clock carries out what the diary has as the reviewer's decision",
};
/** Commands that anyone's context may reach: `<room>/<function>` → what decides instead. */
const COMMANDS_WITHOUT_AUTHORIZE = {
  "collection/keepGivenValues": "part of its caller's command, which has authorised",
  "collection/keepMemories": "part of its caller's command, which has authorised",
  "collection/erasedAmong": "part of its caller's command, which has authorised",
  "collection/findNames": "part of its caller's command, which has authorised",
  "collection/memoriesOfInteractions": "part of its caller's command, which has authorised",
  "collection/memoriesOf": "part of its caller's command, which has authorised",
  "counters/writeTally": "part of its caller's command, which has authorised",
  "members/completeSetup": "the token of the set-up link is the permission",
  "members/joinAsMember": "the token of the invitation is the permission",
};
/** Queries that anyone's context may reach: `<room>/<function>` → what decides instead. */
const QUERIES_WITHOUT_AUTHORIZE = {
  "privacy/rulesNow": "every way in passes the rules, whoever comes",
  "members/findWayIn": "the token of the link is the permission",
  "members/isSetUp": "the way in depends on it before there is anybody",
};

module.exports = {
  BASE,
  LADDER,
  DOORS,
  ROLES,
  COMMANDS_WITHOUT_AUDIT,
  COMMANDS_WITHOUT_AUTHORIZE,
  QUERIES_WITHOUT_AUTHORIZE,
};
