// Command lines of the programs the app hands over to: an editor at a line, a browser. Pure.

import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

export interface CommandLine {
	readonly command: string;
	readonly args: readonly string[];
}

/** How an editor is told a line; `+N FILE` is understood by most. */
function lineArguments(program: string, file: string, line: number): readonly string[] {
	if (/^(?:code|codium|cursor|windsurf)/.test(program)) return ['--wait', '--goto', `${file}:${line}`];
	if (/^(?:subl|zed|hx|helix)$/.test(program)) return [`${file}:${line}`];
	if (/^(?:notepad|open|gedit-wait)/.test(program)) return [file];
	return [`+${line}`, file];
}

/** `$VISUAL`, else `$EDITOR`, else `vi`. The variable may hold arguments; it is split at blanks, no shell reads it. */
export function editorCommand(env: Env, file: string, line: number): CommandLine {
	const [command = 'vi', ...args] = (env.VISUAL || env.EDITOR || 'vi').trim().split(/\s+/);
	return {command, args: [...args, ...lineArguments(path.basename(command), file, line)]};
}

/** The platform's opener of addresses; null for an address that is not of the web. */
export function browserCommand(env: Env, platform: string, url: string): CommandLine | null {
	if (!/^https?:\/\//i.test(url)) return null;
	const own = (env.BROWSER ?? '').split(':')[0]?.trim() ?? '';
	if (own !== '') return {command: own.split(/\s+/)[0] as string, args: [...own.split(/\s+/).slice(1), url]};
	if (platform === 'darwin') return {command: 'open', args: [url]};
	return platform === 'win32' ? {command: 'explorer.exe', args: [url]} : {command: 'xdg-open', args: [url]};
}
