// `brief config [get|set|unset|path|edit]`: looks at and changes the settings.

import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Io} from '../io.ts';
import {writeReasonOf} from '../load/file-error.ts';
import {type Folders, foldersOf} from '../load/folders.ts';
import {readSettings, settingsFile} from '../load/read-settings.ts';
import {suggestion} from '../nearest.ts';
import {UsageError} from '../options.ts';
import {type AppSettings, checkSettings, defaultSettings} from '../settings/settings.ts';
import {storeIn} from '../settings/store.ts';
import {exitCodes, type Run} from './command.ts';

const verbs = ['get', 'set', 'unset', 'path', 'edit'] as const;
const names = Object.keys(defaultSettings) as readonly (keyof AppSettings)[];

function nameOf(word: string | undefined): keyof AppSettings {
	if (word === undefined) throw new UsageError(`name a setting: ${names.join(', ')}`);
	if ((names as readonly string[]).includes(word)) return word as keyof AppSettings;
	throw new UsageError(`unknown setting "${word}"${suggestion(word, names) || `; known are ${names.join(', ')}`}`);
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Settings in force, with the faults of the file told; state the app keeps in the same file is not a setting. */
async function get(words: readonly string[], all: Readonly<Record<string, unknown>>, io: Io): Promise<number> {
	const {settings, faults} = checkSettings(all);
	for (const fault of faults) io.say(`brief: ${fault}; the default is used\n`);
	const asked = words.length > 0 ? words.map(nameOf) : names;
	const lines = asked.map(name =>
		words.length === 1 ? `${shown(settings[name])}\n` : `${name} ${shown(settings[name])}\n`,
	);
	await io.out(lines.join(''));
	return exitCodes.ok;
}

/** The value a setting takes from words of the command line; paths become absolute, as the settings outlive the folder. */
function settingValue(name: keyof AppSettings, words: readonly string[], io: Io): unknown {
	if (words.length === 0) throw new UsageError(`brief config set ${name} needs a value; unset ${name} takes it out`);
	if (name === 'library') return words.map(word => path.resolve(io.cwd, word));
	if (name !== 'keys') return words.join(' ');
	try {
		return JSON.parse(words.join(' '));
	} catch {
		throw new UsageError(`invalid value "${words.join(' ')}" for keys; expected JSON such as '{"zoom": "Z"}'`);
	}
}

async function write(folders: Folders, values: Readonly<Record<string, unknown>>, io: Io): Promise<number> {
	try {
		await storeIn(folders.config).write(values);
		return exitCodes.ok;
	} catch (error) {
		io.say(
			`brief: the settings could not be written to "${settingsFile(folders) ?? ''}": ${writeReasonOf(error, settingsFile(folders) ?? '')}\n`,
		);
		return exitCodes.failed;
	}
}

async function set(words: readonly string[], folders: Folders, io: Io): Promise<number> {
	const name = nameOf(words[0]);
	const value = settingValue(name, words.slice(1), io);
	const {faults} = checkSettings({[name]: value});
	if (faults.length > 0) throw new UsageError(faults.join('; '));
	if (name === 'library')
		for (const folder of value as readonly string[])
			if (!existsSync(folder)) io.say(`brief: "${folder}" is not there yet\n`);
	return write(folders, {[name]: value}, io);
}

/** Runs the editor on the settings file and waits for it. */
async function edit(file: string | null, io: Io): Promise<number> {
	if (file === null) throw new UsageError('no settings folder is known: set BRIEF_CONFIG_DIR, or HOME');
	mkdirSync(path.dirname(file), {recursive: true});
	if (!existsSync(file)) writeFileSync(file, '{}\n');
	const editor = io.env.VISUAL ?? io.env.EDITOR ?? 'vi';
	const code = await new Promise<number | null>(resolve => {
		// Through a shell, as EDITOR may hold options; the file name goes in as an argument, never as text of the command.
		const child = spawn('sh', ['-c', `${editor} "$1"`, 'sh', file], {stdio: 'inherit'});
		child.on('error', () => resolve(null));
		child.on('close', resolve);
	});
	if (code !== 0) io.say(`brief: the editor "${editor}" ended with ${code ?? 'an error'}\n`);
	return code === 0 ? exitCodes.ok : exitCodes.failed;
}

export const run: Run = async (options, io) => {
	const folders = foldersOf(io.env, process.platform);
	const [verb = 'get', ...words] = options.words;
	const known = verbs.find(name => name === verb);
	switch (known) {
		case 'get': {
			const {all, problems} = readSettings(folders, {});
			for (const problem of problems) io.say(`brief: ${problem.message}\n`);
			return get(words, all, io);
		}
		case 'set':
			return set(words, folders, io);
		case 'unset':
			return write(
				folders,
				Object.fromEntries(
					words.length > 0 ? words.map(word => [nameOf(word), undefined]) : [[nameOf(undefined), undefined]],
				),
				io,
			);
		case 'path':
			await io.out(`${settingsFile(folders) ?? ''}\n`);
			return exitCodes.ok;
		case 'edit':
			return edit(settingsFile(folders), io);
		case undefined:
			throw new UsageError(
				`unknown word "${verb}" behind config${suggestion(verb, verbs) || `; expected one of ${verbs.join(', ')}`}`,
			);
	}
};
