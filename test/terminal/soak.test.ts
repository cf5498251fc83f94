// A short soak of the built program; `npm run soak` runs ten thousand steps.

import {existsSync} from 'node:fs';
import {afterEach, describe, expect, it} from 'vitest';
import {closeAll} from './program.ts';
import {soak} from './soak.ts';

afterEach(closeAll);

describe.skipIf(!existsSync('/proc/self/statm'))('random keys, clicks and sizes', () => {
	it('leave the program alive, the screen whole and the memory as it was', async () => {
		const {memory} = await soak(7, 400);
		expect(memory[1] - memory[0]).toBeLessThan(60);
	}, 200_000);
});
