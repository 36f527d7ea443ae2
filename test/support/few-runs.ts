import fc from "fast-check";

// Beside examples a property is a smoke test of a quarter of a second; `npm run laws` tries it in earnest.
fc.configureGlobal({ seed: Number(process.env.FC_SEED), numRuns: 20, interruptAfterTimeLimit: 250 });
