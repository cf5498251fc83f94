// What a user can set for the app, and what the app remembers between runs. Each value is checked by itself: one that is
// wrong is left at its default and told, the others hold.

export const themeChoices = ['auto', 'default', 'light', 'colorblind', 'red-up', 'mono'] as const;
export const densityChoices = ['normal', 'compact'] as const;
export const dateChoices = ['short', 'iso', 'relative'] as const;
export const upChoices = ['green', 'red'] as const;
export const switchChoices = ['on', 'off'] as const;

export interface AppSettings {
	/** `auto`: by the background the terminal tells. */
	readonly theme: (typeof themeChoices)[number];
	/** The colour of rising prices. */
	readonly up: (typeof upChoices)[number];
	readonly density: (typeof densityChoices)[number];
	/** How dates that stand by themselves are written. */
	readonly dates: (typeof dateChoices)[number];
	readonly mouse: (typeof switchChoices)[number];
	/** Folders that are read when no path is named. */
	readonly library: readonly string[];
	/** Action -> keys, in place of those of the table. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
}

export const defaultSettings: AppSettings = {
	theme: 'auto',
	up: 'green',
	density: 'normal',
	dates: 'short',
	mouse: 'on',
	library: [],
	keys: {},
};

type Choosable = 'theme' | 'up' | 'density' | 'dates' | 'mouse';

export interface SettingRow {
	readonly name: Choosable;
	readonly choices: readonly string[];
	readonly help: string;
}

/** The settings with a few choices, in the order of the settings screen. */
export const settingTable: readonly SettingRow[] = [
	{name: 'theme', choices: themeChoices, help: 'colours; auto follows the background of the terminal'},
	{name: 'up', choices: upChoices, help: 'the colour of rising prices'},
	{name: 'density', choices: densityChoices, help: 'compact leaves out blank lines'},
	{name: 'dates', choices: dateChoices, help: '17 Dec, 2025-12-17, or days before the as-of date'},
	{name: 'mouse', choices: switchChoices, help: 'click, wheel and drag; off leaves the mouse to the terminal'},
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): readonly string[] | null =>
	typeof value === 'string'
		? [value]
		: Array.isArray(value) && value.every(one => typeof one === 'string')
			? value
			: null;

const fault = (name: string, value: unknown, expected: string): string =>
	`invalid value ${JSON.stringify(value)} for the setting "${name}"; expected ${expected}`;

function checkLibrary(value: unknown, faults: string[]): readonly string[] {
	const folders = value === undefined ? [] : strings(value);
	if (folders === null) faults.push(fault('library', value, 'a folder or a list of folders'));
	return folders ?? [];
}

function checkKeys(value: unknown, faults: string[]): AppSettings['keys'] {
	if (value === undefined) return {};
	if (!isRecord(value)) {
		faults.push(fault('keys', value, 'an object such as {"zoom": "Z"}'));
		return {};
	}
	const pairs = Object.entries(value).map(([action, keys]) => [action, strings(keys)] as const);
	for (const [action, keys] of pairs)
		if (keys === null) faults.push(fault(`keys.${action}`, value[action], 'a key or a list of keys'));
	return Object.fromEntries(pairs.filter((pair): pair is readonly [string, readonly string[]] => pair[1] !== null));
}

/** Settings from what a file holds, and a sentence for each value that could not be used. */
export function checkSettings(all: Readonly<Record<string, unknown>>): {
	readonly settings: AppSettings;
	readonly faults: readonly string[];
} {
	const faults: string[] = [];
	const chosen = Object.fromEntries(
		settingTable.map(({name, choices}) => {
			const value = all[name];
			if (value === undefined || choices.includes(value as string)) return [name, value ?? defaultSettings[name]];
			faults.push(fault(name, value, `one of ${choices.join(', ')}`));
			return [name, defaultSettings[name]];
		}),
	) as Pick<AppSettings, Choosable>;
	const settings = {...chosen, library: checkLibrary(all.library, faults), keys: checkKeys(all.keys, faults)};
	return {settings, faults};
}

/** The choice after this one; around at the end. */
export function nextChoice(row: SettingRow, value: string, by = 1): string {
	const at = row.choices.indexOf(value) + by;
	return row.choices[(at + row.choices.length) % row.choices.length] as string;
}
