// Links a terminal can follow (OSC 8): which terminals do, and the sequences around a linked text. Pure.

import {colorLevel} from './color-level.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Programs that name themselves in TERM_PROGRAM and follow links. */
const programs: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio']);

/** Terminals known by their TERM. */
const terms = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm|rio|st-256color)(?:-|$)/;

/** VTE, which many terminals of Linux desktops are made of, follows links from 0.50 on and shows them as text before. */
const vteWithLinks = 5000;

/**
 * True when the terminal follows links. NO_HYPERLINK refuses them, FORCE_HYPERLINK asks for them (0 refuses, too); a
 * terminal that is not known to follow them is sent none.
 */
export function followsLinks(env: Env): boolean {
	if (env.NO_HYPERLINK) return false;
	if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0';
	const term = env.TERM ?? '';
	if (term === '' || term === 'dumb' || term === 'linux' || colorLevel(env) === 0) return false;
	return (
		programs.has(env.TERM_PROGRAM ?? '') ||
		terms.test(term) ||
		Number(env.VTE_VERSION ?? 0) >= vteWithLinks ||
		Boolean(env.KITTY_WINDOW_ID || env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM)
	);
}

export const linkEnd = '\u001B]8;;\u001B\\';

/** What begins a link; empty for an address that is none of the web. The address is written as ASCII, without controls. */
export function linkTo(address: string): string {
	const url = URL.parse(address);
	return url && /^https?:$/.test(url.protocol) ? `\u001B]8;;${url.href}\u001B\\` : '';
}
