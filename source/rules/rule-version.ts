// The version printed beside every level: it changes when any rule file changes, and only then.

/** FNV-1a, 32 bit, over UTF-16 units: small, stable, good enough to tell two texts apart. */
export function fingerprint(texts: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const text of texts) {
		for (let index = 0; index < text.length; index++) {
			hash ^= text.charCodeAt(index);
			hash = Math.imul(hash, 0x01000193);
		}
		hash = Math.imul(hash ^ 0x1f, 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}

const sorted = (texts: Readonly<Record<string, string>>): readonly string[] =>
	Object.entries(texts)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flat();

/** `1.3fa2c1d0`, and `1.3fa2c1d0+user.77aa01bc` with files of the user's own laid over. */
export function ruleVersion(packaged: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>): string {
	const base = `1.${fingerprint(sorted(packaged))}`;
	return Object.keys(own).length === 0 ? base : `${base}+user.${fingerprint(sorted(own))}`;
}
