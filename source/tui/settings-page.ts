// The settings screen: rows of choices, the folders of the library, a row to add one. Pure.

import type {Line} from '../model/block.ts';
import {type AppSettings, type SettingRow, settingTable} from '../settings/settings.ts';

/** What an item of the screen is. */
export type SettingItem =
	| {readonly kind: 'choice'; readonly row: SettingRow}
	| {readonly kind: 'folder'; readonly folder: string}
	| {readonly kind: 'add'};

/** The items in their order; `Line.item` counts them. */
export function settingItems({library}: Pick<AppSettings, 'library'>): readonly SettingItem[] {
	return [
		...settingTable.map((row): SettingItem => ({kind: 'choice', row})),
		...library.map((folder): SettingItem => ({kind: 'folder', folder})),
		{kind: 'add'},
	];
}

const indent = 10;
const under = ' '.repeat(indent);

function choiceLines(row: SettingRow, settings: AppSettings, item: number): readonly Line[] {
	const choices = row.choices.map(choice =>
		choice === settings[row.name]
			? {text: `[${choice}]`, tone: 'strong' as const}
			: {text: ` ${choice} `, tone: 'muted' as const},
	);
	return [
		{item, spans: [{text: row.name.padEnd(indent), tone: 'accent'}, ...choices]},
		{item, spans: [{text: under + row.help, tone: 'muted'}]},
	];
}

/** The first of the library's lines carries its name. */
function libraryLine(item: number, text: string, first: boolean, muted: boolean): Line {
	const head = first ? {text: 'library'.padEnd(indent), tone: 'accent' as const} : {text: under};
	return {item, spans: [head, muted ? {text, tone: 'muted'} : {text}]};
}

/** The lines of the screen; `settingsFile` is where they are kept, null for nowhere. */
export function settingLines(settings: AppSettings, settingsFile: string | null): readonly Line[] {
	const from = settingTable.length;
	const lines = settingItems(settings).flatMap((one, item): readonly Line[] => {
		if (one.kind === 'choice') return choiceLines(one.row, settings, item);
		return one.kind === 'folder'
			? [libraryLine(item, one.folder, item === from, false)]
			: [libraryLine(item, 'add a folder …', item === from, true)];
	});
	const about = 'read when no path is named; d takes one out, its files stay';
	return [
		...lines,
		{item: null, spans: [{text: under + about, tone: 'muted'}]},
		...(settingsFile === null
			? []
			: [{item: null, spans: [{text: `kept in ${settingsFile}`, tone: 'muted' as const}]}]),
	];
}
