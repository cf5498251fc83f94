// The background colour of the terminal, asked with OSC 11 (xterm control sequences). The screen never waits for the
// answer: it is painted anew when one comes, and a terminal that does not know the question stays silent. Pure.

export type Background = 'dark' | 'light';

export const backgroundQuery = '\u001B]11;?\u0007';

/** `rgb:ffff/ffff/dddd` with one to four digits a colour, or with an alpha; ended by BEL or ST. */
const answer =
	/\u001B\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\/[\da-f]{1,4})?(?:\u0007|\u001B\\)/gi;
const beginning = /\u001B\]11;[a-z\d:/]{0,32}\u001B?$/i;

const share = (digits: string): number => Number.parseInt(digits, 16) / (16 ** digits.length - 1);

/** Light from half the luma of ITU-R BT.709 on. */
const toneOf = (red: string, green: string, blue: string): Background =>
	0.2126 * share(red) + 0.7152 * share(green) + 0.0722 * share(blue) > 0.5 ? 'light' : 'dark';

/** Takes answers out of what was read. `rest` is the beginning of one whose end has not come yet. */
export function takeBackground(read: string): {
	readonly background: Background | null;
	readonly text: string;
	readonly rest: string;
} {
	const last = [...read.matchAll(answer)].at(-1);
	const [, red = '', green = '', blue = ''] = last ?? [];
	const keys = read.replace(answer, '');
	const rest = beginning.exec(keys)?.[0] ?? '';
	const text = rest === '' ? keys : keys.slice(0, -rest.length);
	return {background: last ? toneOf(red, green, blue) : null, text, rest};
}
