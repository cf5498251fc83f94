// The colours of whole screens, as a terminal emulator shows them: which cells look alike, and how they look in each theme.

import {describe, expect, it} from 'vitest';
import {defaultSettings} from '../../source/settings/settings.ts';
import type {AppOptions} from '../../source/tui/app-input.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {paintScreen} from '../../source/tui/paint.ts';
import {openingState} from '../../source/tui/remembered.ts';
import {sceneOf} from '../../source/tui/scene.ts';
import {screenLines} from '../../source/tui/screen.ts';
import {type ColorLevel, painterOf, type ThemeName} from '../../source/tui/theme.ts';
import {twoStories} from '../briefings/two-stories.ts';
import {type Cell, cellsAfter} from '../terminal/emulator.ts';

const themes: readonly ThemeName[] = ['default', 'light', 'colorblind', 'red-up', 'mono'];

const options: AppOptions = {
	theme: null,
	ascii: false,
	linear: false,
	env: {TERM: 'xterm-256color', LANG: 'C.UTF-8'},
	settings: {},
	configFolder: null,
};

const scene = sceneOf({
	briefing: twoStories,
	options,
	settings: defaultSettings,
	rows: keyTable,
	seen: new Set(['harbour']),
	settingsFile: null,
}).with({read: [], starred: ['harbour'], notes: {}});

type Cells = readonly (readonly Cell[])[];

function shown(columns: number, rows: number, theme: ThemeName, level: ColorLevel): Promise<Cells> {
	const lines = screenLines(openingState({columns, rows}, {}), scene);
	return cellsAfter(paintScreen(lines, {painter: painterOf(theme, level), links: false}), columns, rows);
}

/** `#45c49c on #2b3d57 bold`; `plain` for a cell without any look. */
function lookOf({color, background, bold, dim, underline, inverse}: Cell): string {
	const parts = [
		...(color === 'default' ? [] : [color]),
		...(background === 'default' ? [] : [`on ${background}`]),
		...Object.entries({bold, dim, underline, inverse}).flatMap(([name, on]) => (on ? [name] : [])),
	];
	return parts.length === 0 ? 'plain' : parts.join(' ');
}

const letters = '.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every cell as the letter of its look, then each letter with its look in every theme. Blanks without a background are blank. */
function picture(byTheme: readonly Cells[]): string {
	const known = new Map<string, string>();
	const [first = []] = byTheme;
	const rows = first.map((cells, y) =>
		cells
			.map((cell, x) => {
				const looks = byTheme.map(screen => lookOf(screen[y]?.[x] as Cell));
				if (cell.text === ' ' && looks.every(look => !/on|inverse|underline/.test(look))) return ' ';
				const key = looks.join(' | ');
				if (!known.has(key)) known.set(key, letters[known.size] ?? '?');
				return known.get(key);
			})
			.join('')
			.trimEnd(),
	);
	const legend = Array.from(known, ([key, letter]) => `${letter}  ${key}`);
	return `${rows.join('\n')}\n\n   ${themes.join(' | ')}\n${legend.join('\n')}\n`;
}

describe('the colours of the screen', () => {
	it.each([
		[40, 10],
		[80, 24],
		[140, 45],
		[220, 60],
	])('are these in every theme at %i×%i', async (columns, rows) => {
		const byTheme = await Promise.all(themes.map(theme => shown(columns, rows, theme, 3)));
		await expect(picture(byTheme)).toMatchFileSnapshot(`golden/colors-${columns}x${rows}.txt`);
	});

	it.each(['default', 'light', 'colorblind', 'red-up'] as const)(
		'differ for the lines of a chart in the theme %s',
		theme => {
			const painter = painterOf(theme, 3);
			const looks = ([1, 2, 3, 4, 5, 6] as const).map(at => painter({tone: `line-${at}`}));
			expect(new Set(looks).size).toBe(6);
		},
	);

	it('are none without colours, and what is chosen is still told by its look', async () => {
		const cells = (await shown(80, 24, 'default', 0)).flat();
		expect(cells.filter(({color, background}) => color !== 'default' || background !== 'default')).toEqual([]);
		expect(cells.some(({inverse}) => inverse)).toBe(true);
	});

	it.each([1, 2] as const)('are of the palette where there are no more (level %i)', async level => {
		const cells = (await shown(80, 24, 'default', level)).flat();
		const used = new Set(
			cells.flatMap(({color, background}) => [color, background]).filter(color => color !== 'default'),
		);
		expect(used.size).toBeGreaterThan(2);
		for (const color of used) expect(Number(color)).toBeLessThan(level === 1 ? 16 : 256);
	});
});
