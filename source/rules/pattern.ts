// Compiles the regular expressions of rule files.

/**
 * A pattern of a rule file. Unicode mode only where the pattern names character properties: compiling those without
 * case costs milliseconds each, which a short run would feel. Throws on what is no regular expression.
 */
export function compilePattern(pattern: string, ignoreCase: boolean): RegExp {
	return new RegExp(pattern, `${ignoreCase ? 'i' : ''}${/\\[pPu]\{/.test(pattern) ? 'u' : ''}`);
}
