// How the app looks on this terminal, from the options, the settings and the environment. Pure.

import type {DrawStyle} from '../draw/style.ts';
import {type AppSettings, checkSettings} from '../settings/settings.ts';
import type {AppOptions} from './app-input.ts';
import type {Background} from './background.ts';
import {colorLevel, themeByBackground} from './color-level.ts';
import {followsLinks} from './hyperlinks.ts';
import type {Brush} from './paint.ts';
import {type Painter, painterOf} from './theme.ts';

/** The glyphs the terminal has: the Linux console knows no braille and few blocks. */
export function drawStyleOf({ascii, env}: Pick<AppOptions, 'ascii' | 'env'>): DrawStyle {
	const utf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || 'UTF-8');
	return {ascii: ascii || !utf8, unicode: env.TERM === 'linux' ? 'console' : 'full'};
}

/** True when the background decides on the theme and only the terminal can tell it. */
export function asksBackground({theme, env}: AppOptions, settings: AppSettings): boolean {
	const auto = (theme ?? settings.theme) === 'auto';
	return auto && !env.COLORFGBG && env.TERM !== 'linux' && colorLevel(env) > 0;
}

/** A way to paint that is made anew only when what it follows has changed: a painter remembers every look it worked out. */
export function keptBrush(options: AppOptions): (settings: AppSettings, told: Background | null) => Brush {
	let kept: {readonly settings: AppSettings; readonly told: Background | null; readonly brush: Brush} | null = null;
	return (settings, told) => {
		if (kept?.settings !== settings || kept.told !== told)
			kept = {settings, told, brush: brushFor(options, settings, told)};
		return kept.brush;
	};
}

/** How rows are painted: with the painter of the moment, and with links where the terminal follows them. */
export const brushFor = (options: AppOptions, settings: AppSettings, told: Background | null = null): Brush => ({
	painter: painterFor(options, settings, told),
	links: followsLinks(options.env),
});

/** The painter for a theme: the command line wins over the settings; `auto` goes by the background, told or in the environment. */
export function painterFor(options: AppOptions, settings: AppSettings, told: Background | null = null): Painter {
	const asked = options.theme ?? settings.theme;
	return painterOf(
		asked === 'auto'
			? told === null
				? themeByBackground(options.env)
				: told === 'light'
					? 'light'
					: 'default'
			: asked,
		colorLevel(options.env),
		settings.up === 'red',
	);
}

export const settingsOf = (options: AppOptions): AppSettings => checkSettings(options.settings).settings;
