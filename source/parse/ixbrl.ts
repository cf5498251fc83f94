// Inline-XBRL filings are read as text; the document facts say who filed what and when.

import {htmlWords} from './html-words.ts';
import {cleanField} from './sanitise.ts';

export interface XbrlFacts {
	readonly registrant: string | null;
	readonly form: string | null;
	/** Date of report or end of the period, as written. */
	readonly reported: string | null;
}

/** A page whose root declares the inline-XBRL namespace. */
export const isInlineXbrl = (text: string): boolean => /xmlns:ix\s*=/i.test(text.slice(0, 20_000));

const fact = /<ix:non(?:Numeric|Fraction)\b([^>]{0,2000})>([\s\S]{0,2000}?)<\/ix:non(?:Numeric|Fraction)>/gi;

/** Facts of the document-and-entity taxonomy; each the first of its name. */
export function xbrlFacts(text: string): XbrlFacts {
	const facts = new Map<string, string>();
	for (const [, attributes, content] of text.slice(0, 2_000_000).matchAll(fact)) {
		const name = attributes?.match(/\bname\s*=\s*["']dei:(\w{1,60})["']/i)?.[1];
		if (name !== undefined && !facts.has(name)) facts.set(name, cleanField(htmlWords(content ?? '')));
	}
	const stated = (name: string): string | null => facts.get(name) || null;
	return {
		registrant: stated('EntityRegistrantName'),
		form: stated('DocumentType'),
		reported: stated('DocumentPeriodEndDate'),
	};
}
