// The painted app: what Ink makes of the rows, and that keys reach the session.

import {render} from 'ink-testing-library';
import {describe, expect, it} from 'vitest';
import {App} from '../../source/tui/app.tsx';
import {paintedSession} from '../../source/tui/painted.ts';
import {painterOf} from '../../source/tui/theme.ts';
import {recordedSession, textOf} from './scenes.ts';

const turn = (ms = 0): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

const plain = (frame: string | undefined): string =>
	(frame ?? '')
		.replace(/\u001B\[[\d;]*m/g, '')
		.split('\n')
		.map(row => row.trimEnd())
		.join('\n');

function app() {
	const recorded = recordedSession({columns: 100, rows: 30});
	const painted = paintedSession(recorded.session, () => ({painter: painterOf('default', 3), links: false}));
	const ink = render(<App session={recorded.session} painted={painted} />);
	return {...recorded, ink};
}

describe('the painted app', () => {
	it('shows exactly the rows of the session', () => {
		const {session, ink} = app();
		expect(plain(ink.lastFrame())).toBe(textOf(session));
		ink.unmount();
	});

	it('hands keys to the session and paints what becomes of them', async () => {
		const {session, ink} = app();
		await turn();
		ink.stdin.write('\u001B[B');
		await turn(5);
		ink.stdin.write('\r');
		await turn(5);
		expect(session.state().stack.at(-1)?.target).toEqual({kind: 'article', id: 'a2'});
		expect(plain(ink.lastFrame())).toBe(textOf(session));
		ink.stdin.write('\u001B');
		await turn(60);
		expect(session.state().stack).toEqual([]);
		ink.unmount();
	});

	it('takes letters typed in one piece one by one', async () => {
		const {session, ink} = app();
		await turn();
		ink.stdin.write('jjj');
		await turn(5);
		expect(session.state().panes.headlines.cursor.item).toBe(3);
		ink.unmount();
	});

	it('pastes into a query', async () => {
		const {session, ink} = app();
		await turn();
		ink.stdin.write('/');
		await turn(5);
		ink.stdin.write('\u001B[200~headlines 7\u001B[201~');
		await turn(5);
		expect(session.state().panes.headlines.query).toBe('headlines 7');
		ink.unmount();
	});
});
