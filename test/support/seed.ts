import fc from "fast-check";

// Random on a developer's machine, where a new counterexample is welcome; the same cases each time where a change is judged.
if (process.env.CI) fc.configureGlobal({ seed: 1 });
