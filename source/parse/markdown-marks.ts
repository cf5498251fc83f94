// The marks inside markdown text, as sticky patterns of bounded length: nothing looks further than a few thousand characters.

export const destination =
	/\(\s*(?:<([^<>\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3}))(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^)]{0,500}\)))?\s*\)/y;
export const label = /\[([^[\]]{0,300})\]/y;
export const autolink = /<((?:https?|mailto|ftp):[^\s<>]{1,2000})>/y;
export const tag = /<\/?([a-z][a-z0-9-]{0,30})(?:\s[^<>]{0,2000})?\/?>|<!--[\s\S]{0,5000}?-->|<![A-Z][^>]{0,500}>/iy;
export const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
export const bareUrl = /https?:\/\/[^\s<>"')\]]{2,2000}/y;
export const template = /\{\{[\s\S]{0,500}?\}\}|\{%[\s\S]{0,500}?%\}/y;
export const wikiLink = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/y;
export const attributes = /\{[:#.][^{}\n]{0,200}\}/y;

/** Labels of references are compared without case and spacing. */
export const referenceKey = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A sticky pattern at one place of a text. */
export function at<T extends RegExp>(pattern: T, text: string, index: number): RegExpExecArray | null {
	pattern.lastIndex = index;
	return pattern.exec(text);
}

export const isWord = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);
export const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
