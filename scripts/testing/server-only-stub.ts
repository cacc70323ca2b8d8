// Vitest reads this in place of `server-only`, which throws outside a server bundle.
export {};
