// Colours of text output, for a terminal or a pager: the sixteen everybody has, by tone.

import type {Span, ToneName} from '../model/block.ts';

const codes: Readonly<Partial<Record<ToneName, string>>> = {
	strong: '1',
	heading: '1',
	muted: '2',
	accent: '36',
	positive: '32',
	negative: '31',
	up: '32',
	down: '31',
	watch: '33',
	elevated: '1;33',
	severe: '1;31',
	supported: '32',
	contradicted: '1;31',
	unsure: '33',
	link: '36',
	mark: '7',
	'line-1': '36',
	'line-2': '33',
	'line-3': '35',
	'line-4': '34',
	'line-6': '1',
};

/** The span between its colour and a reset; as it is where its tone has none. */
export function paintAnsi({text, tone}: Span): string {
	const code = tone === undefined ? undefined : codes[tone];
	return code === undefined || text.trim() === '' ? text : `\u001B[${code}m${text}\u001B[0m`;
}
