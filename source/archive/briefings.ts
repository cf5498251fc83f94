// The last briefing of a library, kept so that the next start can show it at once and, when no file changed, need not make it again.

import type {Briefing} from '../model/briefing.ts';
import type {Archive} from './open.ts';
import {pack, unpack} from './pack.ts';
import type {Stamp} from './store.ts';

export interface KeptBriefing {
	readonly briefing: Briefing;
	/** Fingerprint of the files it was made from. */
	readonly stamps: string;
}

/** Changes when any file was added, removed or changed: 53 bits over names, sizes and times (cyrb53). */
export function stampsFingerprint(stamps: readonly Stamp[]): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (const stamp of stamps) {
		const text = `${stamp.full}|${stamp.size}|${stamp.modified}`;
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			high = Math.imul(high ^ code, 2654435761);
			low = Math.imul(low ^ code, 1597334677);
		}
	}
	return `${stamps.length}.${(high >>> 0).toString(16)}${(low >>> 0).toString(16)}`;
}

/** `key` names the question: paths, dates, symbols, rule version. */
export function keepBriefing(archive: Archive, key: string, stamps: string, briefing: Briefing): void {
	archive.db
		.prepare('INSERT OR REPLACE INTO briefings (key, stamps, briefing) VALUES (?, ?, ?)')
		.run(key, stamps, pack(briefing));
	// A few questions are asked again and again; the rest would only take room.
	archive.db.exec('DELETE FROM briefings WHERE key NOT IN (SELECT key FROM briefings ORDER BY row DESC LIMIT 16)');
}

export function keptBriefing(archive: Archive, key: string): KeptBriefing | null {
	const row = archive.db.prepare('SELECT stamps, briefing FROM briefings WHERE key = ?').get(key) as
		| {stamps: string; briefing: Uint8Array}
		| undefined;
	return row ? {stamps: row.stamps, briefing: unpack<Briefing>(row.briefing)} : null;
}
