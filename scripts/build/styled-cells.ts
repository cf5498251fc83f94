// A painted row taken apart into cells: one character each, with the sequence that colours it and the link it belongs to.

/** How a cell looks; empty strings for a cell without colours or link. */
export interface CellLook {
	/** A whole SGR sequence that begins with a reset, so that it does not depend on what was written before. */
	readonly colors: string;
	/** A whole OSC 8 sequence that begins the link. */
	readonly link: string;
}

export interface StyledCells {
	/** One code unit a cell. */
	readonly text: string;
	readonly looks: readonly CellLook[];
}

const plainLook: CellLook = {colors: '', link: ''};

/** Colours, and the beginning or end of a link. */
const sequence = /\u001B\[([\d;]*)m|\u001B\]8;[^;\u0007\u001B]*;([^\u0007\u001B]*)(?:\u0007|\u001B\\)/g;

/** What ends any link. */
const linkEnd = '\u001B]8;;\u001B\\';

const isReset = (parameters: string): boolean => parameters === '' || parameters === '0';

/** The look after a sequence; null for colours that are laid over those before. */
function nextLook(look: CellLook, [whole, parameters, url]: RegExpExecArray): CellLook | null {
	if (parameters === undefined) return {...look, link: url === '' ? '' : whole};
	if (isReset(parameters)) return {...look, colors: ''};
	return parameters.startsWith('0;') ? {...look, colors: whole} : null;
}

/** The cells of a row whose characters are all one cell wide; null for a row with other characters or sequences. */
export function styledCells(row: string, isNarrow: (text: string) => boolean): StyledCells | null {
	let text = '';
	let from = 0;
	let look = plainLook;
	const looks: CellLook[] = [];
	const take = (part: string): void => {
		text += part;
		for (let cell = 0; cell < part.length; cell++) looks.push(look);
	};
	sequence.lastIndex = 0;
	for (let found = sequence.exec(row); found; found = sequence.exec(row)) {
		take(row.slice(from, found.index));
		from = found.index + found[0].length;
		const next = nextLook(look, found);
		if (next === null) return null;
		look = next;
	}
	take(row.slice(from));
	return isNarrow(text) ? {text, looks} : null;
}

/** The character and look of a cell; behind the end there are blanks. */
const characterAt = ({text}: StyledCells, at: number): string => (at < text.length ? (text[at] as string) : ' ');
const lookAt = ({looks}: StyledCells, at: number): CellLook => looks[at] ?? plainLook;

/** True when a cell looks the same in both rows. */
export function sameCell(a: StyledCells, b: StyledCells, at: number): boolean {
	if (characterAt(a, at) !== characterAt(b, at)) return false;
	const [one, other] = [lookAt(a, at), lookAt(b, at)];
	return one === other || (one.colors === other.colors && one.link === other.link);
}

const change = (from: CellLook, to: CellLook): string =>
	(from.colors === to.colors ? '' : to.colors || '\u001B[0m') + (from.link === to.link ? '' : to.link || linkEnd);

/** The cells from `from` up to `to` as text with its sequences; colours and links are ended behind it. */
export function paintedCells(cells: StyledCells, from: number, to: number): string {
	let painted = '';
	let look = plainLook;
	for (let at = from; at < to; at++) {
		const next = lookAt(cells, at);
		if (next !== look) painted += change(look, next);
		look = next;
		painted += characterAt(cells, at);
	}
	return painted + change(look, plainLook);
}
