// Tones become colours here and nowhere else. A theme is a table; a terminal with fewer colours gets the nearest it has.

import type {ToneName} from '../model/block.ts';

/** How many colours: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all of them. */
export type ColorLevel = 0 | 1 | 2 | 3;

export type ThemeName = 'default' | 'light' | 'colorblind' | 'red-up' | 'mono';

interface Style {
	/** `#rrggbb` where there are enough colours. */
	readonly hex?: string;
	/** SGR foreground of the sixteen: 30-37, 90-97. */
	readonly basic?: number;
	readonly bold?: true;
	readonly dim?: true;
	readonly underline?: true;
}

/** What the frame adds to the tones of the content. */
export type FrameTone = 'border' | 'focus' | 'bar' | 'key';

type Table = Readonly<Record<ToneName | FrameTone, Style>>;

interface Theme {
	readonly table: Table;
	/** Background of the selected item. */
	readonly selected: {readonly hex: string; readonly indexed: number};
	/** Background of what was searched for. */
	readonly found: {readonly hex: string; readonly indexed: number};
}

// Bluish green and vermilion: two hues that differ in lightness for most kinds of colour blindness too.
const good: Style = {hex: '#45c49c', basic: 36};
const bad: Style = {hex: '#f0805a', basic: 91};

const dark: Table = {
	plain: {},
	strong: {bold: true},
	muted: {hex: '#8b929c', basic: 90},
	accent: {hex: '#7ab8ff', basic: 94},
	heading: {bold: true},
	positive: good,
	negative: bad,
	up: good,
	down: bad,
	calm: {hex: '#8fa8a0', basic: 37},
	watch: {hex: '#e3c567', basic: 93},
	elevated: {hex: '#f29e4c', basic: 33, bold: true},
	severe: {hex: '#ff6b6b', basic: 91, bold: true},
	insufficient: {hex: '#8b929c', basic: 90},
	supported: good,
	contradicted: bad,
	unsure: {hex: '#e3c567', basic: 93},
	link: {hex: '#7ab8ff', basic: 94, underline: true},
	mark: {hex: '#e3c567', basic: 93},
	'line-1': {hex: '#7ab8ff', basic: 94},
	'line-2': {hex: '#e3c567', basic: 93},
	'line-3': {hex: '#c79bf2', basic: 95},
	'line-4': {hex: '#4fd0d8', basic: 96},
	'line-5': {hex: '#f29ac0', basic: 35},
	'line-6': {hex: '#d8dee6', basic: 97},
	border: {hex: '#565d68', basic: 90},
	focus: {hex: '#7ab8ff', basic: 94},
	bar: {hex: '#a8afb9', basic: 37},
	key: {hex: '#7ab8ff', basic: 94},
};

const light: Table = {
	...dark,
	muted: {hex: '#666c75', basic: 90},
	accent: {hex: '#0b5cad', basic: 34},
	positive: {hex: '#00755a', basic: 36},
	negative: {hex: '#b8400f', basic: 31},
	up: {hex: '#00755a', basic: 36},
	down: {hex: '#b8400f', basic: 31},
	calm: {hex: '#4f6b62', basic: 90},
	watch: {hex: '#7a5c00', basic: 33},
	elevated: {hex: '#a34b00', basic: 31, bold: true},
	severe: {hex: '#b3001b', basic: 31, bold: true},
	insufficient: {hex: '#666c75', basic: 90},
	supported: {hex: '#00755a', basic: 36},
	contradicted: {hex: '#b8400f', basic: 31},
	unsure: {hex: '#7a5c00', basic: 33},
	link: {hex: '#0b5cad', basic: 34, underline: true},
	mark: {hex: '#7a5c00', basic: 33},
	'line-1': {hex: '#0b5cad', basic: 34},
	'line-2': {hex: '#8a6200', basic: 33},
	'line-3': {hex: '#7a3ea8', basic: 35},
	'line-4': {hex: '#00727a', basic: 36},
	'line-5': {hex: '#ad2c68', basic: 95},
	'line-6': {hex: '#2b3038', basic: 30},
	border: {hex: '#a4a9b0', basic: 37},
	focus: {hex: '#0b5cad', basic: 34},
	bar: {hex: '#4b5058', basic: 90},
	key: {hex: '#0b5cad', basic: 34},
};

const directions = (up: Style, down: Style): Partial<Table> => ({
	positive: up,
	up,
	supported: up,
	negative: down,
	down,
	contradicted: down,
});

/** Only weight, no hue: every meaning is already in words and signs. */
const plainTable: Table = {
	...(Object.fromEntries(Object.keys(dark).map(tone => [tone, {}])) as Record<keyof Table, Style>),
	strong: {bold: true},
	heading: {bold: true},
	muted: {dim: true},
	elevated: {bold: true},
	severe: {bold: true},
	link: {underline: true},
	mark: {bold: true},
	focus: {bold: true},
	border: {dim: true},
	key: {bold: true},
};

const onDark = {selected: {hex: '#2b3d57', indexed: 237}, found: {hex: '#5c4b12', indexed: 58}};
const onLight = {selected: {hex: '#cfe2f7', indexed: 153}, found: {hex: '#f5e3a1', indexed: 229}};

const themes: Readonly<Record<ThemeName, Theme>> = {
	default: {table: dark, ...onDark},
	light: {table: light, ...onLight},
	colorblind: {
		table: {
			...dark,
			...directions({hex: '#6cb4ee', basic: 94}, {hex: '#e69f00', basic: 33}),
			severe: {hex: '#f5d04c', basic: 93, bold: true},
			elevated: {hex: '#e69f00', basic: 33, bold: true},
			watch: {hex: '#d6c9a0', basic: 37},
		},
		...onDark,
	},
	'red-up': {
		table: {...dark, ...directions(bad, good), positive: good, negative: bad, supported: good, contradicted: bad},
		...onDark,
	},
	mono: {table: plainTable, ...onDark},
};

/** SGR parameters of a colour at a level; a dim grey and the hues fall on the 6×6×6 cube and the grey ramp of 256 colours. */
function indexed(hex: string): number {
	const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
	if (Math.max(r, g, b) - Math.min(r, g, b) < 12) return 232 + Math.min(23, Math.max(0, Math.round((r - 8) / 10)));
	const step = (value: number): number =>
		value < 48 ? 0 : value < 115 ? 1 : Math.min(5, Math.round((value - 55) / 40));
	return 16 + 36 * step(r) + 6 * step(g) + step(b);
}

const channels = (hex: string): string => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(';');

function foreground(style: Style, level: ColorLevel): string[] {
	if (level === 3 && style.hex) return [`38;2;${channels(style.hex)}`];
	if (level === 2 && style.hex) return [`38;5;${indexed(style.hex)}`];
	return level === 1 && style.basic ? [String(style.basic)] : [];
}

function background(color: {readonly hex: string; readonly indexed: number}, level: ColorLevel): string[] {
	if (level === 3) return [`48;2;${channels(color.hex)}`];
	return level === 2 ? [`48;5;${color.indexed}`] : ['7'];
}

export interface Look {
	readonly tone: ToneName | FrameTone;
	readonly selected?: boolean;
	readonly found?: boolean;
}

/** SGR parameters of a look, joined by `;`; empty for nothing at all. */
export type Painter = (look: Look) => string;

/** Chooses the SGR parameters for a theme and a number of colours. Each look is worked out once. */
export function painterOf(name: ThemeName, level: ColorLevel, redUp = false): Painter {
	const base = level === 0 ? themes.mono : themes[name];
	const theme =
		redUp && name !== 'red-up' ? {...base, table: {...base.table, up: base.table.down, down: base.table.up}} : base;
	const known = new Map<string, string>();
	return ({tone, selected = false, found = false}) => {
		const key = `${tone}${selected ? '+' : '-'}${found ? '+' : '-'}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const style = theme.table[tone];
		const shade = found ? theme.found : theme.selected;
		const reversed = (selected || found) && (level < 2 || name === 'mono');
		const parts = [
			...(style.bold || (selected && level === 0) ? ['1'] : []),
			...(style.dim && !selected ? ['2'] : []),
			...(style.underline ? ['4'] : []),
			...(reversed ? ['7'] : selected || found ? background(shade, level) : []),
			...(reversed ? [] : foreground(style, level)),
		];
		known.set(key, parts.join(';'));
		return parts.join(';');
	};
}
