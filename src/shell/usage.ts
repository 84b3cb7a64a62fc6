/** The command was called in a way that cannot work; it exits with 2. */
export class UsageError extends Error {}
