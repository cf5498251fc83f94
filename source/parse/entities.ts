// Character references of HTML that stand in plain or marked-up text.

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	sbquo: '‚',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	copy: '©',
	reg: '®',
	trade: '™',
	euro: '€',
	pound: '£',
	yen: '¥',
	cent: '¢',
	sect: '§',
	para: '¶',
	middot: '·',
	bull: '•',
	times: '×',
	divide: '÷',
	plusmn: '±',
	deg: '°',
	micro: 'µ',
	frac12: '½',
	frac14: '¼',
	frac34: '¾',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	eacute: 'é',
	egrave: 'è',
	ecirc: 'ê',
	agrave: 'à',
	acirc: 'â',
	aacute: 'á',
	ccedil: 'ç',
	iacute: 'í',
	oacute: 'ó',
	ocirc: 'ô',
	uacute: 'ú',
	ntilde: 'ñ',
	Eacute: 'É',
	oslash: 'ø',
	aring: 'å',
	aelig: 'æ',
	iexcl: '¡',
	iquest: '¿',
	thinsp: ' ',
	ensp: ' ',
	emsp: ' ',
	shy: '',
	zwnj: '',
	zwj: '',
	lrm: '',
	rlm: '',
	minus: '−',
	le: '≤',
	ge: '≥',
	ne: '≠',
	rarr: '→',
	larr: '←',
	prime: '′',
	Prime: '″',
};

// References to 0x80-0x9F mean windows-1252, as browsers read them.
const legacy = new TextDecoder('windows-1252');

/** The character of one reference such as `&amp;`, `&#8217;` or `&#x2019;`; null when it is none. */
export function decodeEntity(reference: string): string | null {
	const body = reference.slice(1, -1);
	if (!body.startsWith('#')) return named[body] ?? null;
	const code =
		body[1] === 'x' || body[1] === 'X' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
	if (Number.isNaN(code) || code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
	if (code >= 0x80 && code <= 0x9f) return legacy.decode(Uint8Array.of(code));
	return String.fromCodePoint(code);
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g;

/** A text with its references decoded once. */
export function decodeEntities(text: string): string {
	return text.includes('&') ? text.replace(reference, found => decodeEntity(found) ?? found) : text;
}
