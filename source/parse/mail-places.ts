// Decodes a text part of a message once more, and remembers where in the file each stretch of its words stands.

import type {TextPart} from './mail-parts.ts';
import {createMapBuilder, type MapBuilder, type OffsetMap} from './offset-map.ts';

export interface PlacedText {
	readonly text: string;
	/** From the text to the file. */
	readonly map: OffsetMap;
}

interface Sink {
	readonly map: MapBuilder;
	readonly words: string[];
	readonly decoder: InstanceType<typeof TextDecoder>;
}

function give({map, words}: Sink, text: string, raw: number, end: number): void {
	map.add(text.length, raw, end);
	words.push(text);
}

function bytesOf(binary: string): Uint8Array {
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

// Escaped bytes that follow each other make characters together, also across a soft line break.
const escapes = /(?:=[\dA-Fa-f]{2}|=[ \t]{0,20}\r?\n)+/g;

function quotedPrintable(text: string, {start, end}: TextPart, sink: Sink): void {
	let at = start;
	for (const match of text.slice(start, end).matchAll(escapes)) {
		const found = start + match.index;
		give(sink, text.slice(at, found), at, found);
		at = found + match[0].length;
		const codes = match[0].match(/=[\dA-Fa-f]{2}/g) ?? [];
		const bytes = Uint8Array.from(codes, code => Number.parseInt(code.slice(1), 16));
		if (bytes.length > 0) give(sink, sink.decoder.decode(bytes), found, at);
	}
	give(sink, text.slice(at, end), at, end);
}

/** Characters of base64 that are decoded together: a usual line of it. */
const chunk = 76;

function base64(text: string, {start, end}: TextPart, sink: Sink): void {
	let held = '';
	let from = -1;
	const flush = (upTo: number, last: boolean): void => {
		const whole = last ? held : held.slice(0, held.length - (held.length % 4));
		if (whole === '') return;
		const bytes = bytesOf(atob(whole.slice(0, whole.length - (whole.length % 4 === 1 ? 1 : 0))));
		give(sink, sink.decoder.decode(bytes, {stream: !last}), from, upTo);
		held = held.slice(whole.length);
		from = upTo - held.length;
	};
	for (const {0: run, index} of text.slice(start, end).matchAll(/[A-Za-z\d+/]{1,76}/g)) {
		if (from < 0 || held === '') from = start + index;
		held += run;
		if (held.length >= chunk) flush(start + index + run.length, false);
	}
	flush(end, true);
}

/** In mailboxes a line that begins with `From ` was quoted with a `>`. */
function plain(text: string, {start, end}: TextPart, quoted: boolean, sink: Sink): void {
	let at = start;
	for (const match of quoted ? text.slice(start, end).matchAll(/^>(?=>*From )/gm) : []) {
		const found = start + match.index;
		give(sink, text.slice(at, found), at, found);
		at = found + 1;
	}
	give(sink, text.slice(at, end), at, end);
}

/** The words of a part with their places; null where its charset is not known. `inMailbox`: `>From ` lines are unquoted. */
export function placedText(text: string, part: TextPart, inMailbox: boolean): PlacedText | null {
	try {
		const sink: Sink = {map: createMapBuilder(), words: [], decoder: new TextDecoder(part.charset)};
		if (part.encoding === 'base64') base64(text, part, sink);
		else if (part.encoding === 'quoted-printable') quotedPrintable(text, part, sink);
		else plain(text, part, inMailbox, sink);
		return {text: sink.words.join(''), map: sink.map.map()};
	} catch {
		// An unknown charset, or base64 that is none: the places are then looked up by the words.
		return null;
	}
}
