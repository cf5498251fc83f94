import {describe, expect, it} from 'vitest';
import {colorLevel, themeByBackground} from '../../source/tui/color-level.ts';
import {paintLine, paintScreen} from '../../source/tui/paint.ts';
import {painterOf} from '../../source/tui/theme.ts';

describe('colours of the terminal', () => {
	it.each([
		[{TERM: 'xterm-256color', COLORTERM: 'truecolor'}, 3],
		[{TERM: 'xterm-kitty'}, 3],
		[{TERM: 'tmux-256color'}, 2],
		[{TERM: 'linux'}, 1],
		[{TERM: 'dumb'}, 0],
		[{}, 0],
		[{TERM: 'xterm-256color', NO_COLOR: '1'}, 0],
		[{TERM: 'xterm-256color', NO_COLOR: ''}, 2],
		[{TERM: 'xterm-256color', NO_COLOR: '1', FORCE_COLOR: '3'}, 3],
		[{TERM: 'xterm-256color', FORCE_COLOR: '0'}, 0],
	] as const)('are told by %j: level %i', (env, level) => {
		expect(colorLevel(env)).toBe(level);
	});

	it('follow a light background where the terminal tells it', () => {
		expect(themeByBackground({COLORFGBG: '0;15'})).toBe('light');
		expect(themeByBackground({COLORFGBG: '15;0'})).toBe('default');
		expect(themeByBackground({})).toBe('default');
	});
});

describe('themes', () => {
	it('show rising and falling in different colours, swapped where red is up', () => {
		const usual = painterOf('default', 3);
		const swapped = painterOf('red-up', 3);
		expect(usual({tone: 'up'})).not.toBe(usual({tone: 'down'}));
		expect(swapped({tone: 'up'})).toBe(usual({tone: 'down'}));
		expect(swapped({tone: 'positive'})).toBe(usual({tone: 'positive'}));
		expect(painterOf('light', 3, true)({tone: 'up'})).toBe(painterOf('light', 3)({tone: 'down'}));
	});

	it('come down to 256 and to 16 colours', () => {
		expect(painterOf('default', 2)({tone: 'up'})).toMatch(/^38;5;\d+$/);
		expect(painterOf('default', 1)({tone: 'up'})).toBe('36');
	});

	it('use no colour at all without colours, and still show what is chosen', () => {
		const bare = painterOf('default', 0);
		expect(bare({tone: 'up'})).toBe('');
		expect(bare({tone: 'up', selected: true})).toContain('7');
		expect(painterOf('mono', 3)({tone: 'plain', selected: true})).toBe('7');
	});
});

describe('painting', () => {
	const brush = {painter: painterOf('default', 1), links: false};

	it('writes one sequence for neighbours that look alike and ends plain', () => {
		expect(paintLine([{text: 'a', tone: 'up'}, {text: ' '}, {text: 'b', tone: 'up'}], brush)).toBe(
			'\u001B[0;36ma b\u001B[0m',
		);
		expect(paintLine([{text: 'a'}, {text: 'b'}], brush)).toBe('ab');
	});

	it('keeps blanks of a chosen line in its background', () => {
		expect(
			paintLine(
				[
					{text: 'a', tone: 'up'},
					{text: ' ', selected: true},
				],
				brush,
			),
		).toBe('\u001B[0;36ma\u001B[0;7m \u001B[0m');
	});

	it('leads links to their addresses only where the terminal follows them', () => {
		const line = [{text: 'see '}, {text: 'the filing', href: 'https://example.org/a b'}, {text: '.'}];
		expect(paintLine(line, brush)).toBe('see the filing.');
		expect(paintLine(line, {...brush, links: true})).toBe(
			'see \u001B]8;;https://example.org/a%20b\u001B\\the filing\u001B]8;;\u001B\\.',
		);
	});

	it('makes no link of an address that is none of the web', () => {
		const link = (href: string): string => paintLine([{text: 'x', href}], {...brush, links: true});
		expect(link('javascript:alert(1)')).toBe('x');
		expect(link('file:///etc/passwd')).toBe('x');
		expect(link('not an address')).toBe('x');
		expect(link('https://example.org/\u001B[2J')).not.toContain('\u001B[2J');
	});

	it('puts each row in its place', () => {
		expect(paintScreen([[{text: 'a'}], [{text: 'b'}]], brush)).toBe('\u001B[1;1Ha\u001B[2;1Hb');
	});
});
