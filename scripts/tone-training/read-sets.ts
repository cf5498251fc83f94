// Reads the labelled sets the sentiment model may learn from (their README says which and under what licence).

import {readFileSync} from 'node:fs';
import path from 'node:path';

export interface LabelledText {
	readonly source: string;
	readonly id: string;
	readonly text: string;
	readonly label: -1 | 0 | 1;
	readonly target: string | null;
	/** The set knows no neutral: such rows teach direction only. */
	readonly binary: boolean;
}

const folder = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'sentiment-train');

function readSet(source: string, file: string): readonly LabelledText[] {
	return readFileSync(path.join(folder, file), 'utf8')
		.split('\n')
		.filter(line => line !== '')
		.map(line => {
			const row = JSON.parse(line) as {id: string; text: string; label: -1 | 0 | 1; target?: string; binary?: boolean};
			return {
				source,
				id: row.id,
				text: row.text,
				label: row.label,
				target: row.target ?? null,
				binary: row.binary ?? false,
			};
		});
}

/** Texts with one label each. */
export function readTextSets(): readonly LabelledText[] {
	return [
		...readSet('sentfin', 'sentfin_doc_train.jsonl'),
		...readSet('twitter', 'twitter_fin_train.jsonl'),
		...readSet('surge-stock', 'surge_stock.jsonl'),
		...readSet('surge-crypto', 'surge_crypto.jsonl'),
	].map(row => ({...row, target: null}));
}

/** Texts labelled towards one entity named in them. */
export function readTargetSets(): readonly LabelledText[] {
	return [...readSet('sentfin', 'sentfin_entity_train.jsonl'), ...readSet('surge-stock', 'surge_stock.jsonl')];
}
