import {describe, expect, it} from 'vitest';
import {binaryKind, decode} from '../../source/parse/decode.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from([...text], character => character.charCodeAt(0));
const wide = (text: string, big = false): Uint8Array =>
	Uint8Array.from(
		[...text].flatMap(character => {
			const code = character.charCodeAt(0);
			return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
		}),
	);

describe('decode', () => {
	it('takes a byte-order mark off and believes it', () => {
		expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({text: 'A', encoding: 'utf-8', replaced: 0});
		expect(decode(bytes(0xff, 0xfe, 0x41, 0x00)).text).toBe('A');
		expect(decode(bytes(0xfe, 0xff, 0x00, 0x41)).text).toBe('A');
	});

	it('tells UTF-16 without a mark by its zero bytes', () => {
		expect(decode(wide('Miners sold bitcoin'))).toMatchObject({text: 'Miners sold bitcoin', encoding: 'utf-16le'});
		expect(decode(wide('Miners sold bitcoin', true))).toMatchObject({
			text: 'Miners sold bitcoin',
			encoding: 'utf-16be',
		});
	});

	it('reads latin letters of undeclared files as windows-1252', () => {
		expect(decode(latin('Z\u00FCrich f\u00E4llt'))).toMatchObject({text: 'Zürich fällt', encoding: 'windows-1252'});
		expect(decode(bytes(0x93, 0x41, 0x94)).text).toBe('“A”');
	});

	it('believes the encoding an XML file declares', () => {
		const head = latin('<?xml version="1.0" encoding="windows-1251"?><a>');
		expect(decode(Uint8Array.from([...head, 0xc4, 0xe0]))).toMatchObject({encoding: 'windows-1251', replaced: 0});
		expect(decode(Uint8Array.from([...head, 0xc4, 0xe0])).text.endsWith('Да')).toBe(true);
	});

	it('prefers valid UTF-8 to a declaration that says otherwise', () => {
		const text = '<?xml version="1.0" encoding="iso-8859-1"?><a>Zürich</a>';
		expect(decode(new TextEncoder().encode(text))).toMatchObject({text, encoding: 'utf-8'});
	});

	it('reads Cyrillic bytes nobody declared', () => {
		const line = 'Курс биткоина упал на пять процентов';
		const cyrillic = Uint8Array.from([...line], letter => {
			const code = letter.charCodeAt(0);
			return code < 128 ? code : code - 0x410 + 0xc0;
		});
		expect(decode(cyrillic)).toMatchObject({text: line, encoding: 'windows-1251'});
	});

	it('keeps a long UTF-8 text with one broken byte and counts it', () => {
		const good = new TextEncoder().encode('Größe, Höhe, Übermaß, Öl, Äther, Füße und Straße; '.repeat(4));
		const decoded = decode(Uint8Array.from([...good, 0xff]));
		expect(decoded.encoding).toBe('utf-8');
		expect(decoded.replaced).toBe(1);
	});

	it('decodes any bytes without throwing', () => {
		for (let first = 0; first < 256; first++)
			for (const second of [0, 0x41, 0x80, 0xc3, 0xff]) expect(typeof decode(bytes(first, second)).text).toBe('string');
	});
});

describe('binaryKind', () => {
	it('names well-known binary files', () => {
		expect(binaryKind(latin('%PDF-1.7 '))).toBe('a PDF document');
		expect(binaryKind(latin('PK\u0003\u0004'))).toBe('a ZIP archive or office document');
	});

	it('tells text with a stray control character from binary data', () => {
		expect(binaryKind(latin(`${'Profit rose again. '.repeat(20)}\u0000`))).toBeNull();
		expect(binaryKind(Uint8Array.from({length: 2000}, (_, index) => index % 32))).toBe('binary data');
	});
});
