// How the app looks on this terminal, from the options, the settings and the environment. Pure.

import type {DrawStyle} from '../draw/style.ts';
import {type AppSettings, checkSettings} from '../settings/settings.ts';
import type {AppOptions} from './app-input.ts';
import {colorLevel, themeByBackground} from './color-level.ts';
import {type Painter, painterOf} from './theme.ts';

/** The glyphs the terminal has: the Linux console knows no braille and few blocks. */
export function drawStyleOf({ascii, env}: Pick<AppOptions, 'ascii' | 'env'>): DrawStyle {
	const utf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || 'UTF-8');
	return {ascii: ascii || !utf8, unicode: env.TERM === 'linux' ? 'console' : 'full'};
}

/** The painter for a theme: the command line wins over the settings, `auto` asks the terminal's background. */
export function painterFor(options: AppOptions, settings: AppSettings): Painter {
	const asked = options.theme ?? settings.theme;
	return painterOf(
		asked === 'auto' ? themeByBackground(options.env) : asked,
		colorLevel(options.env),
		settings.up === 'red',
	);
}

export const settingsOf = (options: AppOptions): AppSettings => checkSettings(options.settings).settings;
