// Random inputs of the property tests come from one seed, so that a run repeats. `FUZZ_SEED=1 npm test` takes another.

import fc from 'fast-check';

fc.configureGlobal({seed: Number(process.env.FUZZ_SEED ?? 20251217)});
