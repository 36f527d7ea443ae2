/** One random seed a run, printed, so that `FC_SEED=<seed> npm run laws` tries the same cases again. */
export default function seed(): void {
  process.env.FC_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  console.log(`random cases from FC_SEED=${process.env.FC_SEED}`);
}
