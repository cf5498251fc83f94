// Stories of keys: what a person types, and where that leads.

import {describe, expect, it} from 'vitest';
import type {Briefing} from '../../source/model/briefing.ts';
import type {Session} from '../../source/tui/session.ts';
import {article, emptyBriefing} from '../briefings/pieces.ts';
import {recordedSession, textOf} from './scenes.ts';

const type = (session: Session, keys: string): void => {
	for (const key of keys.split(' ')) session.press(key);
};

const briefing: Briefing = {
	...emptyBriefing,
	articles: [
		article('a1', 1, {
			title: 'Pumps run dry',
			publisher: 'Dry Times',
			file: 'texts/pumps.md',
			url: 'https://dry.example/pumps',
			publishedAt: '2025-03-04',
		}),
		article('a2', 2, {title: 'Dams fill up', file: 'texts/dams.md'}),
	],
};

describe('walking the dashboard', () => {
	it('goes through the four panes with Tab and back with Shift-Tab', () => {
		const {session} = recordedSession();
		const seen = ['tab', 'tab', 'tab', 'tab', 'shift-tab'].map(key => {
			session.press(key);
			return session.state().focus;
		});
		expect(seen).toEqual(['sentiment', 'watch-list', 'charts', 'headlines', 'charts']);
	});

	it('goes to a pane by its number, also to one that is not on the dashboard', () => {
		const {session} = recordedSession();
		session.press('5');
		expect(session.state().focus).toBe('claims');
		expect(textOf(session)).toContain('claims 30');
		session.press('esc');
		expect(session.state().focus).toBe('headlines');
	});

	it('goes to the pane beside with h and l, and stays at the edge', () => {
		const {session} = recordedSession();
		type(session, 'l l');
		expect(session.state().focus).toBe('sentiment');
		session.press('h');
		expect(session.state().focus).toBe('headlines');
	});

	it('goes through all panes where one is shown at a time', () => {
		const {session} = recordedSession({columns: 80, rows: 24});
		type(session, 'right right right right');
		expect(session.state().focus).toBe('claims');
		type(session, 'left left left left left');
		expect(session.state().focus).toBe('conflicts');
	});

	it('keeps a cursor for each pane', () => {
		const {session} = recordedSession();
		type(session, 'j j tab j tab shift-tab shift-tab');
		expect(session.state().panes.headlines.cursor.item).toBe(2);
		expect(session.state().panes.sentiment.cursor.item).toBe(1);
	});

	it('zooms a pane over the whole screen, goes round in the zoom, and comes back', () => {
		const {session} = recordedSession();
		session.press('z');
		expect(textOf(session)).not.toContain('sentiment 1');
		session.press('tab');
		expect(textOf(session)).toContain('sentiment 30');
		session.press('q');
		expect(session.state().zoomed).toBe(false);
	});

	it('swaps a pane with the next and moves the borders within bounds', () => {
		const {session} = recordedSession();
		session.press('x');
		expect(session.state().order.slice(0, 2)).toEqual(['sentiment', 'headlines']);
		expect(session.state().focus).toBe('headlines');
		type(session, '> > > > > > > > > > > >');
		expect(session.state().split.across).toBe(75);
		type(session, '- - - - - - - - -');
		expect(session.state().split.down).toBe(25);
	});

	it('quits with q from the dashboard only, with Ctrl-C from anywhere', () => {
		const {session, asked} = recordedSession();
		type(session, 'enter q');
		expect(asked).toEqual([]);
		session.press('q');
		expect(asked).toEqual(['quit']);
		type(session, 'enter ? ctrl-c');
		expect(asked).toEqual(['quit', 'quit']);
	});
});

describe('opening', () => {
	it('opens what is chosen, deeper and deeper, and comes back step by step to where it was', () => {
		const {session} = recordedSession();
		type(session, 'j j enter');
		expect(textOf(session)).toContain('article a3');
		type(session, 'n enter');
		expect(textOf(session)).toContain('claim c1');
		type(session, 'esc');
		expect(textOf(session)).toContain('article a3');
		type(session, 'backspace');
		expect(session.state().stack).toEqual([]);
		expect(session.state().panes.headlines.cursor.item).toBe(2);
	});

	it('scrolls a text by lines and pages, and jumps to its marks', () => {
		const {session} = recordedSession();
		type(session, 'enter j j');
		expect(session.state().stack.at(-1)?.cursor.top).toBe(2);
		session.press('space');
		// 61 lines in a window of 36: the last top is 25.
		expect(session.state().stack.at(-1)?.cursor.top).toBe(25);
		expect(textOf(session)).toContain('a marked place');
		session.press('b');
		expect(session.state().stack.at(-1)?.cursor.top).toBe(0);
	});

	it('counts motions with digits inside of what was opened', () => {
		const {session} = recordedSession();
		type(session, 'enter 1 2 j');
		expect(session.state().stack.at(-1)?.cursor.top).toBe(12);
		expect(session.state().count).toBe('');
		type(session, '5 G');
		expect(session.state().stack.at(-1)?.cursor.top).toBe(4);
	});

	it('marks an opened article as read', () => {
		const {session} = recordedSession();
		session.press('enter');
		expect(session.state().marks.read).toEqual(['a1']);
	});
});

describe('finding', () => {
	it('filters a list while the words are typed; Escape clears the filter and stays on what was found', () => {
		const {session} = recordedSession();
		type(session, '/ 2 7');
		expect(textOf(session)).toContain('headlines 27');
		expect(textOf(session)).not.toContain('headlines 26');
		session.press('enter');
		expect(session.state().typing).toBe(false);
		session.press('esc');
		expect(textOf(session)).toContain('headlines 26');
		expect(textOf(session)).toMatch(/▶ headlines 27/);
	});

	it('takes letters that are keys elsewhere as letters', () => {
		const {session, asked} = recordedSession();
		type(session, '/ q z');
		expect(session.state().panes.headlines.query).toBe('qz');
		expect(asked).toEqual([]);
	});

	it('opens what the filter found', () => {
		const {session} = recordedSession();
		type(session, '/ 2 7 enter enter');
		expect(session.state().stack.at(-1)?.target).toEqual({kind: 'article', id: 'a27'});
	});

	it('finds inside a text and goes to the hit with n', () => {
		const {session} = recordedSession();
		type(session, 'enter / 4 7 enter n');
		expect(textOf(session)).toContain('line 47 of the text');
	});

	it('goes from hit to hit and back', () => {
		const {session} = recordedSession();
		type(session, 'enter / t e x t enter n n N');
		expect(session.state().stack.at(-1)?.cursor.item).toBe(1);
	});

	it('edits the query and leaves it when it is empty', () => {
		const {session} = recordedSession();
		type(session, '/ a b backspace backspace backspace');
		expect(session.state().typing).toBe(false);
		type(session, '/ a b ctrl-u');
		expect(session.state().panes.headlines.query).toBe('');
		expect(session.state().typing).toBe(true);
	});

	it('takes a pasted text into a query and nowhere else', () => {
		const {session, asked} = recordedSession();
		session.paste('qqq');
		expect(asked).toEqual([]);
		session.press('/');
		session.paste('two\nlines');
		expect(session.state().panes.headlines.query).toBe('two lines');
	});
});

describe('the palette', () => {
	it('goes to a pane by a mnemonic', () => {
		const {session} = recordedSession();
		type(session, ': T O N E enter');
		expect(session.state().focus).toBe('sentiment');
		expect(session.state().overlay).toBeNull();
	});

	it('opens an article by letters of its title', () => {
		const {session} = recordedSession(undefined, {}, briefing);
		type(session, ': d a m s space f enter');
		expect(session.state().stack.at(-1)?.target).toEqual({kind: 'article', id: 'a2'});
	});

	it('goes to the item of a number', () => {
		const {session} = recordedSession();
		type(session, ': 1 7 enter');
		expect(session.state().panes.headlines.cursor.item).toBe(16);
	});

	it('closes with Escape, whatever was typed, and with backspace when nothing is', () => {
		const {session} = recordedSession();
		type(session, ': x y esc');
		expect(session.state().overlay).toBeNull();
		type(session, ': backspace');
		expect(session.state().overlay).toBeNull();
	});

	it('runs any action', () => {
		const {session, asked} = recordedSession();
		type(session, ': R E L O A D enter');
		expect(asked).toEqual(['reload']);
	});
});

describe('help', () => {
	it('shows the keys that are valid under it, and is searched', () => {
		const {session} = recordedSession();
		session.press('?');
		expect(textOf(session)).toContain('next pane');
		type(session, '/ z o o m');
		expect(session.state().overlay?.query).toBe('zoom');
		expect(textOf(session)).not.toContain('next item');
		type(session, 'enter esc esc');
		expect(session.state().overlay).toBeNull();
	});

	it('stands while the terminal shrinks to nothing and grows again', () => {
		const {session} = recordedSession();
		session.press('?');
		session.resize({columns: 1, rows: 1});
		session.resize({columns: 120, rows: 40});
		expect(textOf(session)).toContain('next pane');
	});

	it('closes with the key that opened it', () => {
		const {session} = recordedSession();
		type(session, '? ?');
		expect(session.state().overlay).toBeNull();
	});

	it('does not offer pane keys inside of an article', () => {
		const {session} = recordedSession();
		type(session, 'enter ?');
		expect(textOf(session)).not.toContain('next pane');
	});
});

describe('charts', () => {
	it('changes kind and range from the dashboard', () => {
		const {session} = recordedSession();
		type(session, 'c ]');
		expect(session.state().chart).toMatchObject({kind: 'drawdown', days: 90});
		type(session, 'C [ [ [ [ [');
		expect(session.state().chart).toMatchObject({kind: 'rebased', days: 7});
	});
});

describe('marks', () => {
	it('stars the chosen article and undoes it', () => {
		const {session} = recordedSession();
		type(session, 'j s');
		expect(session.state().marks.starred).toEqual(['a2']);
		expect(textOf(session)).toMatch(/▶★headlines 2/);
		session.press('u');
		expect(session.state().marks.starred).toEqual([]);
		session.press('u');
		expect(session.state().notice).toBe('nothing to undo');
	});
});

describe('headlines', () => {
	it('are sorted by date and by tone, told in the title, from the first one on', () => {
		const {session} = recordedSession();
		type(session, 'j j O');
		expect(textOf(session)).toContain('30 · by date');
		expect(session.state().panes.headlines.cursor.item).toBe(0);
		session.press('O');
		expect(textOf(session)).toContain('30 · by tone');
		session.press('O');
		expect(textOf(session)).not.toContain(' · by ');
	});

	it('tell why they stand where they stand', () => {
		const {session} = recordedSession(undefined, {}, briefing);
		session.press('w');
		expect(textOf(session)).toContain('why here: rank 10.0 from relevance 80 · new 100% · age 3 d · source 0.3');
	});
});

describe('a text', () => {
	it('is shown as the file has it and cleaned again with the same key', () => {
		const {session} = recordedSession();
		type(session, 'enter r');
		expect(session.state().rawText).toBe(true);
		session.press('r');
		expect(session.state().rawText).toBe(false);
	});
});

describe('notes', () => {
	it('are written on the chosen article, marked beside it and shown in its text', () => {
		const {session, asked} = recordedSession();
		type(session, 'j a a s k space q 3 enter');
		expect(asked).toEqual([]);
		expect(session.state().marks.notes).toEqual({a2: 'ask q3'});
		session.press('enter');
		expect(textOf(session)).toContain('your note  ask q3');
	});

	it('show what is typed, and are left as they were with Escape', () => {
		const {session} = recordedSession();
		type(session, 'a o n e');
		expect(textOf(session)).toContain('note: one');
		type(session, 'esc');
		expect(session.state().marks.notes).toEqual({});
		expect(textOf(session)).not.toContain('note: one');
	});

	it('are edited, taken away by emptying them, and come back with undo', () => {
		const {session} = recordedSession();
		type(session, 'a o n e enter a backspace enter');
		expect(session.state().marks.notes).toEqual({a1: 'on'});
		type(session, 'a ctrl-u enter');
		expect(session.state().marks.notes).toEqual({});
		session.press('u');
		expect(session.state().marks.notes).toEqual({a1: 'on'});
	});

	it('take pasted text without its control characters', () => {
		const {session} = recordedSession();
		session.press('a');
		session.paste('two\nlines\u009B31m');
		session.press('enter');
		expect(session.state().marks.notes).toEqual({a1: 'two lines 31m'});
	});
});

describe('other programs', () => {
	it('copies the chosen words with their source', () => {
		const {session, asked} = recordedSession(undefined, {}, briefing);
		session.press('y');
		expect(asked).toEqual(['copy headlines 1\n— Pumps run dry, Dry Times, 2025-03-04, texts/pumps.md:1']);
	});

	it('opens the file in the editor and the link in the browser', () => {
		const {session, asked} = recordedSession(undefined, {}, briefing);
		type(session, 'e o');
		expect(asked).toEqual(['edit texts/pumps.md:1', 'browse https://dry.example/pumps']);
	});

	it('says so where nothing belongs to what is chosen', () => {
		const {session, asked} = recordedSession();
		session.press('o');
		expect(session.state().notice).toBe('no link belongs to what is chosen');
		expect(asked).toEqual([]);
	});
});

describe('three columns', () => {
	it('have the border behind the focused pane moved by key', () => {
		const {session} = recordedSession({columns: 210, rows: 62});
		session.press('>');
		expect(session.state().split).toMatchObject({across: 55, acrossRest: 50});
		type(session, 'l > > +');
		expect(session.state().split).toMatchObject({across: 55, acrossRest: 60, down: 55, downRest: 50});
	});
});

describe('settings', () => {
	it('changes the chosen setting to the next choice and back', () => {
		const {session, asked} = recordedSession();
		type(session, 'S enter j left');
		expect(asked).toEqual(['set theme default', 'set up red']);
	});

	it('adds a folder that is typed, completed and checked', () => {
		const {session, asked} = recordedSession();
		type(session, 'S G enter t e x t s');
		expect(textOf(session)).toContain('folder: texts');
		session.press('tab');
		expect(session.state().adding?.text).toBe('texts-completed/');
		session.press('enter');
		expect(textOf(session)).toContain('there is no folder texts-completed/');
		type(session, 'ctrl-u / d enter');
		expect(session.state().adding).toBeNull();
		expect(asked).toEqual(['add texts-completed/', 'add /d']);
	});

	it('leaves the library as it was on Escape, and takes no letter of a path for a key', () => {
		const {session, asked} = recordedSession();
		type(session, 'S G enter q d esc');
		expect(session.state().adding).toBeNull();
		expect(session.state().overlay?.kind).toBe('settings');
		expect(asked).toEqual([]);
	});

	it('takes no folder out where none is chosen', () => {
		const {session, asked} = recordedSession();
		type(session, 'S d');
		expect(session.state().notice).toBe('no folder of the library is chosen');
		expect(asked).toEqual([]);
	});
});

describe('the place', () => {
	it('is kept when the terminal changes its size', () => {
		const {session} = recordedSession();
		type(session, 'j j j j enter j j j');
		session.resize({columns: 60, rows: 20});
		session.resize({columns: 120, rows: 40});
		expect(session.state().stack.at(-1)?.cursor.top).toBe(3);
		session.press('esc');
		expect(session.state().panes.headlines.cursor.item).toBe(4);
	});

	it('keeps the cursor on its item in a smaller window', () => {
		const {session} = recordedSession({columns: 80, rows: 40});
		type(session, 'G');
		session.resize({columns: 80, rows: 14});
		expect(textOf(session)).toMatch(/▶ headlines 30/);
	});
});

describe('a notice', () => {
	it('stands until the next key', () => {
		const {session} = recordedSession();
		session.say('read again');
		expect(textOf(session)).toContain('read again');
		session.press('j');
		expect(textOf(session)).not.toContain('read again');
	});
});
