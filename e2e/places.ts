import path from "node:path";

/** From the root of the project; emptied at every start of the end-to-end server. */
export const E2E_DATA_DIR = ".winnow/e2e";
/** The session of the first admin, made by the set-up's own test. Beside the data folder, which is Winnow's. */
export const ADMIN_STATE = path.resolve(".winnow/e2e-admin.json");

export const ADMIN = { email: "admin@example.org", password: "a long enough password" };
