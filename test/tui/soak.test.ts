// Ten thousand random keys, clicks and sizes: whatever is done, the screen stays whole.

import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../source/draw/width.ts';
import {tooSmall} from '../../source/tui/grid.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {activeLayer} from '../../source/tui/state.ts';
import {recordedSession} from './scenes.ts';

/** Numbers from 0 to 1 that repeat (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const names = [...keyTable.flatMap(row => row.keys), 'a', 'é', '漢', '7', '1', '0'];

describe('a soak of random keys, clicks and sizes', () => {
	it.each([11, 12, 13, 14])('keeps every row at its width and the cursor in sight (seed %i)', seed => {
		const random = seeded(seed);
		const {session} = recordedSession({columns: 120, rows: 40});
		for (let n = 0; n < 2500; n++) {
			const dice = random();
			if (dice < 0.03) session.resize({columns: 1 + Math.floor(random() * 260), rows: 1 + Math.floor(random() * 80)});
			else if (dice < 0.1) {
				const {columns, rows} = session.state().size;
				const kind = (['press', 'drag', 'release', 'wheel'] as const)[Math.floor(random() * 4)] ?? 'press';
				session.point({
					kind,
					x: Math.floor(random() * columns),
					y: Math.floor(random() * rows),
					wheel: kind === 'wheel' ? (random() < 0.5 ? -1 : 1) : 0,
				});
			} else session.press(names[Math.floor(random() * names.length)] ?? 'j');
			const {size} = session.state();
			const lines = session.screen();
			expect(lines).toHaveLength(size.rows);
			if (tooSmall(size)) continue;
			for (const line of lines) expect(line.reduce((sum, span) => sum + cellWidth(span.text), 0)).toBe(size.columns);
			const {cursor} = activeLayer(session.state());
			expect(cursor.top).toBeGreaterThanOrEqual(0);
			const reading = session.state().stack.at(-1)?.target.kind === 'article' && session.state().overlay === null;
			if (cursor.item > 0 && !reading) expect(lines.some(line => line.some(span => span.text === '▶'))).toBe(true);
		}
	});
});
