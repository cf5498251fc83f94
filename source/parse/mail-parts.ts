// The text parts of a message and where they stand in the file. Decoding proper is postal-mime's; this keeps the places.

/** A leaf of a message whose words can be shown. */
export interface TextPart {
	readonly isHtml: boolean;
	/** Charset as stated, in lower case; `utf-8` where none is. */
	readonly charset: string;
	readonly encoding: 'quoted-printable' | 'base64' | 'plain';
	/** It repeats what a richer part beside it says. */
	readonly isAlternative: boolean;
	/** Offsets of its body in the file. */
	readonly start: number;
	readonly end: number;
}

const deepest = 20;
const mostParts = 500;

interface Headers {
	readonly type: string;
	readonly boundary: string | null;
	readonly charset: string;
	readonly encoding: TextPart['encoding'];
	readonly isAttached: boolean;
	readonly bodyStart: number;
}

const longestHeaders = 200_000;

function headersOf(text: string, start: number, end: number): Headers {
	const region = text.slice(start, Math.min(end, start + longestHeaders));
	const blank = /^\r?\n/.test(region) ? {index: 0, 0: ''} : region.match(/\r?\n(?=\r?\n)/);
	const length = blank ? (blank.index ?? 0) + blank[0].length : region.length;
	const header = region.slice(0, length).replace(/\r?\n[ \t]+/g, ' ');
	const field = (name: string): string => header.match(new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im'))?.[1] ?? '';
	const stated = field('content-type');
	const transfer = field('content-transfer-encoding').trim().toLowerCase();
	const separator = region.slice(length).match(/^\r?\n/)?.[0].length ?? 0;
	return {
		type: stated.split(';')[0]?.trim().toLowerCase() ?? '',
		boundary:
			stated
				.match(/\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i)
				?.slice(1)
				.find(Boolean) ?? null,
		charset: stated.match(/\bcharset\s*=\s*"?([\w.:-]{2,40})/i)?.[1]?.toLowerCase() ?? 'utf-8',
		encoding: transfer === 'quoted-printable' || transfer === 'base64' ? transfer : 'plain',
		isAttached: /^attachment\b/i.test(field('content-disposition')),
		bodyStart: start + length + separator,
	};
}

/** Where each part between boundary lines begins and ends. */
function between(text: string, start: number, end: number, boundary: string): readonly (readonly [number, number])[] {
	const region = text.slice(start, end);
	const mark = `--${boundary}`;
	const found: [number, number][] = [];
	let open = -1;
	for (
		let at = region.indexOf(mark);
		at >= 0 && found.length < mostParts;
		at = region.indexOf(mark, at + mark.length)
	) {
		if (at > 0 && region[at - 1] !== '\n') continue;
		if (open >= 0) found.push([start + open, start + at]);
		const lineEnd = region.indexOf('\n', at);
		open = region.startsWith('--', at + mark.length) || lineEnd < 0 ? -1 : lineEnd + 1;
	}
	if (open >= 0) found.push([start + open, end]);
	return found;
}

/** Of parts that say the same, the last with HTML counts, else the last of all. */
function withAlternatives(choices: readonly (readonly TextPart[])[]): readonly TextPart[] {
	const rich = choices.findLastIndex(parts => parts.some(part => part.isHtml));
	const chosen = rich < 0 ? choices.findLastIndex(parts => parts.length > 0) : rich;
	return choices.flatMap((parts, index) =>
		index === chosen ? parts : parts.map(part => ({...part, isAlternative: true})),
	);
}

/** All text parts below the entity at `start..end`, in their order. */
export function textParts(text: string, start: number, end: number, depth = 0): readonly TextPart[] {
	if (depth > deepest) return [];
	const {type, boundary, charset, encoding, isAttached, bodyStart} = headersOf(text, start, end);
	if (type.startsWith('multipart/') && boundary !== null) {
		const choices = between(text, bodyStart, end, boundary).map(([from, to]) => textParts(text, from, to, depth + 1));
		return type === 'multipart/alternative' ? withAlternatives(choices) : choices.flat();
	}
	if (type === 'message/rfc822') return textParts(text, bodyStart, end, depth + 1);
	if (isAttached || (type !== '' && !type.startsWith('text/'))) return [];
	return [{isHtml: type === 'text/html', isAlternative: false, charset, encoding, start: bodyStart, end}];
}
