// The long soak of the app: node scripts/run-soak.ts [STEPS] [SEED], after npm run build. Ends with 1 and the screen where it broke.

import {closeAll} from '../test/terminal/program.ts';
import {soak} from '../test/terminal/soak.ts';

const [steps = 10_000, seed = 1] = process.argv.slice(2).map(Number);
try {
	const {restarts, memory} = await soak(seed, steps);
	const [early, late] = memory.map(value => value.toFixed(0));
	console.log(
		`${steps} keys, clicks and sizes from seed ${seed}: whole; left and started again ${restarts} times; ${early} MB after a fifth, ${late} MB at the end`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
} finally {
	closeAll();
}
