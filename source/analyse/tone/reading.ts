// A text as the tone sees it: words, terms, statements. An article's sentences are scored for themselves and again towards
// each entity they name; they are read once.

import {rememberTexts} from '../../language/remember.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {findEvents, type ToneEvent} from './events.ts';
import {findHits, type Hit} from './hits.ts';
import {type ToneTokens, tokenizeTone} from './tone-tokens.ts';
import {vocabularyOf} from './vocabulary.ts';

export interface ToneReading {
	readonly tokens: ToneTokens;
	readonly hits: readonly Hit[];
	readonly events: readonly ToneEvent[];
}

function read(text: string, rules: Pick<ToneRules, 'lexicon'>): ToneReading {
	const tokens = tokenizeTone(text);
	const hits = findHits(tokens, vocabularyOf(rules));
	return {tokens, hits, events: findEvents(text, tokens, hits)};
}

const readers = new WeakMap<Pick<ToneRules, 'lexicon'>, (text: string) => ToneReading>();

/** The reading of a text; the latest ones are remembered. */
export function readTone(text: string, rules: Pick<ToneRules, 'lexicon'>): ToneReading {
	const known = readers.get(rules);
	if (known) return known(text);
	const made = rememberTexts((each: string) => read(each, rules));
	readers.set(rules, made);
	return made(text);
}
