// How many colours the terminal has, and whether its background is light, as far as the environment tells. Pure.

import type {ColorLevel, ThemeName} from './theme.ts';

type Env = Readonly<Record<string, string | undefined>>;

function forcedLevel(value: string): ColorLevel {
	if (value === '0' || value === 'false') return 0;
	return value === '2' ? 2 : value === '3' ? 3 : 1;
}

/** How many colours the terminal says it has. NO_COLOR and FORCE_COLOR win, the latter over the former. */
export function colorLevel(env: Env): ColorLevel {
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return forcedLevel(env.FORCE_COLOR);
	if (env.NO_COLOR) return 0;
	const term = env.TERM ?? '';
	if (term === '' || term === 'dumb') return 0;
	if (/^(?:truecolor|24bit)$/.test(env.COLORTERM ?? '') || /(?:kitty|ghostty|direct)$/.test(term)) return 3;
	return /256/.test(term) ? 2 : 1;
}

/** The theme for a terminal that tells its background by COLORFGBG (`15;0`): light from 7 on, except 8. */
export function themeByBackground(env: Env): ThemeName {
	const last = (env.COLORFGBG ?? '').split(';').at(-1) ?? '';
	return last === '7' || /^(?:9|1[0-5])$/.test(last) ? 'light' : 'default';
}
