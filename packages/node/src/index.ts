/** What a server needs of Node, in the order of its start. */
export { readConfigFile } from "./config-file.js";
export { readSettings, type Settings } from "./settings.js";
export { openDatabase, readDatabase, type OpenOptions } from "./database/database.js";
export { migrateDatabase } from "./database/migrate.js";
export { distributeDatabase } from "./database/distribute.js";
export { isPostgres } from "./database/postgres-url.js";
export { backupDatabase, restoreDatabase, type BackupFile } from "./database/backup.js";
export { databaseProblem } from "./database/database-problem.js";
export { nodePasswords, type PasswordCost } from "./passwords.js";
export type { Argon2Cost } from "./argon2.js";
export type { ScryptCost } from "./scrypt.js";
export { clientAddress, type ProxyTrust } from "./client-address.js";
export { createMetrics, withMetrics, type Metrics } from "./metrics.js";
export { accessLog } from "./access-log.js";
export { faultLog } from "./fault-log.js";
export { serve, stopOnSignal, type Address, type FetchHandler, type Served, type ServeOptions } from "./serve.js";
export { openIdProvider, type OpenIdOptions, type OpenIdSettings } from "./open-id.js";
export { ownSecretKeys } from "./secret-keys.js";
