// Tells text that names or defines a thing to watch from text that reports something.

import type {BodyBlockKind} from '../model/article.ts';
import {fold} from './fold.ts';

const label = /^(?:\d{1,2}[.)]\s*|[-*•]\s*)?((?:[\p{L}\d&/'-]+\s+){1,7}[\p{L}\d&/'-]+):\s+(.*)$/su;
const instruction =
	/^(?:watch|observe|monitor|scrutini[sz]e|track|look|keep|check|consider|follow|assess|examine|review|see|note|whether|how|ask|study|compare|changes?\s+in|signs?\s+of|the\s+(?:risk|chance|possibility|question))\b/i;
const glossary = /\b(?:refers to|is defined as|is the term for|stands for|means that the)\b/i;

function mostlyCapitalised(words: readonly string[]): boolean {
	const long = words.filter(word => word.length > 3);
	return long.length > 0 && long.filter(word => /^\p{Lu}/u.test(word)).length >= long.length / 2;
}

/**
 * A labelled list item that says what to look at ("Grid Capacity Outlook: Watch whether …"), or a glossary entry.
 * Such text is never evidence of what it describes. A label followed by news ("Bitcoin: down 5%") is news.
 */
export function isDefinition(text: string, block: BodyBlockKind): boolean {
	if (block === 'heading' || block === 'code') return false;
	const folded = fold(text);
	if (glossary.test(folded) && folded.length < 400) return true;
	const parts = folded.match(label);
	if (!parts) return false;
	const words = (parts[1] as string).split(/\s+/);
	return words.length >= 2 && mostlyCapitalised(words) && instruction.test(parts[2] as string);
}
