// The words of a text that carry its subject: lower case, without the small words every English text has.

import {fold} from '../../language/fold.ts';

const small = new Set(
	'a an the and or but if of in on at to for from by with as is are was were be been being it its this that these those he she they we you i his her their our your my me him them us not no nor so than then there here which who whom whose what when where while how why will would can could may might must shall should do does did done has have had having about into over under after before between among against through during without within out up down off more most less least very also just only even still yet such some any all both each every other another one two three new said says say according per via amid because since until though although however meanwhile s t re ve ll d m'.split(
		' ',
	),
);
const word = /[\p{L}\p{M}\d]+(?:[.,]\d+)*/gu;

/** All words in order, lower case, small words too: what shingles are made of. */
export function plainWords(text: string): readonly string[] {
	return fold(text).toLowerCase().match(word) ?? [];
}

/** The plural of a word counts as the word. */
const singular = (text: string): string =>
	text.length > 3 && text.endsWith('s') && !text.endsWith('ss') && !text.endsWith('us') ? text.slice(0, -1) : text;

export function contentWords(text: string): readonly string[] {
	return plainWords(text)
		.filter(one => one.length > 1 && !small.has(one))
		.map(singular);
}
