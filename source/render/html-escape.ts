// Keeps foreign text from being read as HTML.

import {visible} from './markdown-escape.ts';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** For text and for attribute values in double quotes. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, sign => entities[sign] as string);
