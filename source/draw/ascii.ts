// Folds text to what a limited terminal font can show: printable ASCII, or the glyphs of a Linux console.

import type {DrawStyle} from './style.ts';

const typographic: Readonly<Record<string, string>> = {
	'−': '-',
	'–': '-',
	'—': '--',
	'‐': '-',
	'‑': '-',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'‹': "'",
	'›': '>',
	'…': '...',
	'•': '*',
	'·': '.',
	'×': 'x',
	'÷': '/',
	'±': '+/-',
	'≥': '>=',
	'≤': '<=',
	'≠': '!=',
	'≈': '~',
	'→': '->',
	'←': '<-',
	'↔': '<->',
	'↑': '^',
	'↓': 'v',
	'▲': '^',
	'▼': 'v',
	'✓': '+',
	'✗': 'x',
	'●': '*',
	'○': 'o',
	'★': '*',
	'▶': '>',
	ρ: 'r',
	σ: 's',
	'∅': '0',
	'€': 'EUR ',
	'£': 'GBP ',
	'¥': 'JPY ',
	'°': ' deg',
	'©': '(c)',
	'®': '(R)',
	'§': 'S. ',
	'¶': 'P. ',
	'⁄': '/',
	ß: 'ss',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	Ł: 'L',
	ı: 'i',
};

// Eight heights and eight widths of block, each to one ASCII character of about the same ink.
const blocks: Readonly<Record<string, string>> = {
	'▁': '_',
	'▂': '.',
	'▃': ':',
	'▄': '-',
	'▅': '=',
	'▆': '+',
	'▇': '*',
	'█': '#',
	'▀': '"',
	'▉': '#',
	'▊': '#',
	'▋': '#',
	'▌': '=',
	'▍': '=',
	'▎': '-',
	'▏': '-',
	'▐': '=',
	'░': ':',
	'▒': '%',
	'▓': '#',
};

const drawing = /[\u2500-\u257F]/;
const foldDrawing = (character: string): string =>
	'─━╌╍┄┅┈┉═╴╶'.includes(character) ? '-' : '│┃╎╏┆┇┊┋║'.includes(character) ? '|' : '+';

const unprintable = /[^\u0020-\u007E\n]/;

function foldCharacter(character: string): string {
	const known = typographic[character] ?? blocks[character];
	if (known !== undefined) return known;
	if (!unprintable.test(character)) return character;
	if (drawing.test(character)) return foldDrawing(character);
	const plain = character.normalize('NFKD').replace(/\p{M}/gu, '');
	if (plain === '') return '';
	if (plain === character) return '?';
	return Array.from(plain, part => typographic[part] ?? (unprintable.test(part) ? '?' : part)).join('');
}

/** Printable ASCII and line ends only. Letters lose their accents; what has no Latin form becomes `?`. */
export function foldToAscii(text: string): string {
	return unprintable.test(text) ? Array.from(text.normalize('NFC'), foldCharacter).join('') : text;
}

const beyondConsole = /[▁▂▃▅▆▇▏▎▍▋▊▉╭╮╰╯╌╎┆┊✓✗●○★▶⠀-⣿]/g;
const consoleForms: Readonly<Record<string, string>> = {
	'╭': '┌',
	'╮': '┐',
	'╰': '└',
	'╯': '┘',
	'╌': '─',
	'╎': '│',
	'┆': '│',
	'┊': '│',
	'▉': '█',
	'▊': '█',
	'▋': '▌',
	'▍': '▌',
};

/** One glyph for one glyph, so that widths stay. */
function foldToConsole(text: string): string {
	return text.replace(beyondConsole, found => consoleForms[found] ?? blocks[found] ?? typographic[found] ?? '.');
}

/** How text is folded under a style; the same text twice gives the same again. */
export function foldFor(style: DrawStyle): (text: string) => string {
	if (style.ascii) return foldToAscii;
	return style.unicode === 'console' ? foldToConsole : text => text;
}

/** The mark of a cut under a style. */
export const ellipsisOf = (style: DrawStyle): string => (style.ascii ? '...' : '…');
