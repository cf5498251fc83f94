import {describe, expect, it} from 'vitest';
import {paintedSession} from '../../source/tui/painted.ts';
import {painterOf} from '../../source/tui/theme.ts';
import {recordedSession} from './scenes.ts';

const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

describe('the painted session', () => {
	it('is painted once for all keys of a turn', async () => {
		const {session} = recordedSession({columns: 100, rows: 30});
		const painted = paintedSession(session, () => ({painter: painterOf('default', 3), links: false}));
		const before = painted.screen();
		let told = 0;
		painted.subscribe(() => told++);
		for (let n = 0; n < 200; n++) session.press('down');
		expect(painted.screen()).toBe(before);
		await turn();
		expect(told).toBe(1);
		expect(painted.screen().text).toContain('headlines 30');
	});

	it('stays the same object while nothing changes', () => {
		const {session} = recordedSession({columns: 100, rows: 30});
		const painted = paintedSession(session, () => ({painter: painterOf('default', 3), links: false}));
		expect(painted.screen()).toBe(painted.screen());
	});

	it('tells nobody who has stopped listening', async () => {
		const {session} = recordedSession({columns: 100, rows: 30});
		const painted = paintedSession(session, () => ({painter: painterOf('default', 3), links: false}));
		let told = 0;
		painted.subscribe(() => told++)();
		session.press('down');
		await turn();
		expect(told).toBe(0);
	});
});
