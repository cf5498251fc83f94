// Tests read their own terminal size and colours from the environment; both are fixed here so that frames repeat.

import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		setupFiles: ['test/seeded.ts'],
		include: ['test/**/*.test.{ts,tsx}'],
		env: {COLUMNS: '100', LINES: '30', TZ: 'UTC'},
		testTimeout: 120_000,
		// Some keys and clicks are told apart by time; on a busy machine a test may be late once.
		retry: 2,
		maxWorkers: 2,
	},
});
