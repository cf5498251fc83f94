import {describe, expect, it} from 'vitest';
import {findRelations} from '../../../source/analyse/tone/find-relations.ts';
import {findTarget} from '../../../source/analyse/tone/find-target.ts';
import {statementsOn} from '../../../source/analyse/tone/relation-statements.ts';
import {tokenizeTone} from '../../../source/analyse/tone/tone-tokens.ts';
import {parseToneRelations} from '../../../source/rules/tone-relations.ts';

const relations = parseToneRelations(
	[
		'trounce\tsubject+ object-\tverb',
		'scold\tsubject0 object-\tverb',
		'swap\tobject- for+\tverb',
		'favour\tsubject0 object+ over-\tverb',
		'stake\tnone0',
		'claim\tagainst-',
	].join('\n'),
	'r.tsv',
).rules;

/** The signs said of `target`. */
function signs(text: string, target: string): readonly number[] {
	const tokens = tokenizeTone(text);
	const [span] = findTarget(text, tokens, target);
	return span ? statementsOn(tokens, [], findRelations(tokens, relations), span).map(({sign}) => sign) : [];
}

describe('what a term that takes a side says of an entity', () => {
	it.each([
		['who does it', 'Orbix trounces Vanta', 'Orbix', [1]],
		['whom it is done to', 'Orbix trounces Vanta', 'Vanta', [-1]],
		['whom it is done to, in a passive', 'Vanta was trounced by Orbix', 'Vanta', [-1]],
		['who does it, in a passive', 'Vanta was trounced by Orbix', 'Orbix', [1]],
		['a participle that nothing follows', 'Vanta scolded', 'Vanta', [-1]],
		['behind a preposition of its own', 'Funds swap Orbix for Vanta', 'Vanta', [1]],
		['before that preposition', 'Funds swap Orbix for Vanta', 'Orbix', [-1]],
		['parts of the entity', 'Orbix trounces shares of Vanta', 'Vanta', [-1]],
		['a list', 'Funds swap Orbix, Tellur', 'Tellur', [-1]],
		['behind a noun', 'Claim against Vanta', 'Vanta', [-1]],
		['one that only acts', 'Orbix scolds Vanta', 'Orbix', [0]],
	])('%s: "%s" [%s]', (_, text, target, expected) => {
		expect(signs(text, target)).toEqual(expected);
	});

	it.each([
		['the owner of an estimate', 'Orbix trounces Vanta estimates', 'Vanta'],
		['another sentence', 'Orbix trounces all. Vanta rests', 'Vanta'],
		['a preposition the term does not know', 'Orbix trounces all near Vanta', 'Vanta'],
		['too far away', 'Funds swap one two three four five six seven eight nine ten Vanta', 'Vanta'],
		['a term that only acts on nothing', 'Orbix scolds', 'Orbix'],
	])('nothing of %s: "%s" [%s]', (_, text, target) => {
		expect(signs(text, target)).toEqual([]);
	});
});
