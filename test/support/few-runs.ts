import fc from "fast-check";

// Beside examples a property is a smoke test; `npm run laws` tries it in earnest.
fc.configureGlobal({ seed: Number(process.env.FC_SEED), numRuns: 8 });
process.env.TRIED = "few";
