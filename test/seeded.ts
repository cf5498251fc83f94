// Random inputs of the property tests come from one seed, so that a run repeats. `npm run fuzz` takes another, and more of them.

import fc from 'fast-check';

const seed = Number(process.env.FUZZ_SEED ?? 20251217);

/** How many times as many inputs as usual. */
export const times = Number(process.env.FUZZ_TIMES ?? 1);

fc.configureGlobal({seed, numRuns: 100 * times});

/** Settings of a property that wants another number of inputs than a hundred. */
export const inputs = (usual: number): {readonly numRuns: number} => ({numRuns: usual * times});
