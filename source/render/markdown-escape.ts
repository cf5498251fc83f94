// Keeps foreign text from being read as Markdown or HTML.

const orders = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** What no reader may get is shown as `�`; line ends too, so that nothing begins a line of its own. */
export const visible = (text: string): string => text.replace(/[\t\n]/g, ' ').replace(orders, '�');

/** Backslashes before what means something in CommonMark or GFM, wherever it stands; `&` of entities as an entity. */
export function escapeMarkdown(text: string): string {
	return visible(text)
		.replace(/[\\`*<>[\]|~]/g, '\\$&')
		.replace(/(^|[^\p{L}\p{N}])_|_(?=[^\p{L}\p{N}]|$)/gu, found => found.replace('_', '\\_'))
		.replace(/&(?=#?\w{1,32};)/g, '&amp;')
		.replace(
			/^(\s*)([#+=-]|\d{1,9}[.)])(?=\s|$|[#=-])/,
			(_, blanks: string, sign: string) => `${blanks}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
		);
}
