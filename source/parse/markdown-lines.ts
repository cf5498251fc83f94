// What a line of markdown can begin, as patterns for one line.

export const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
export const closingMarks = /[ \t]+#+[ \t]*$/;
export const fencePattern = /^ {0,12}(`{3,}|~{3,})([^`]*)$/;
export const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const setext = /^ {0,3}(=+|-+)[ \t]*$/;
export const item = /^([ \t]{0,24})(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/;
export const quotePrefix = /^ {0,3}(?:>[ \t]?)+/;
export const reference =
	/^ {0,3}\[([^\]^][^\]]{0,299})\]:[ \t]*<?([^\s<>]{1,2000})>?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
export const footnote = /^ {0,3}\[\^[^\]]{1,100}\]:[ \t]*/;
export const delimiterRow = /^[ \t]*\|?[ \t]*:?-{1,100}:?[ \t]*(?:\|[ \t]*:?-{1,100}:?[ \t]*){0,100}\|?[ \t]*$/;
export const templateLine =
	/^\s*(?:\{%.*%\}|\{\{[<%].*[%>]\}\}|:::.*|\{:.*\}|import\s[^'"]{1,300}\sfrom\s["'][^"']{1,300}["'];?)\s*$/;
export const commentOnly = /^\s*<!--.*-->\s*$/;
export const silentOpen = /^\s*<(script|style|svg|iframe|noscript|template)\b/i;
export const indented = /^(?: {4}|\t)/;
/** A property of an outline's item, `id:: 65a0`. */
export const property = /^\s{0,40}[a-z][\w-]{0,30}::(?:\s|$)/;
/** What stands between the mark of a quote and its words: a heading's or list's mark, the kind of a callout. */
export const quoteLead = /^[ \t]*(?:(?:#{1,6}|[-*+]|\d{1,3}[.)])[ \t]+|\[![\w-]{2,20}\][+-]?[ \t]*)/;
