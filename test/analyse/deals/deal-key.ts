// Sentences with their deals written by hand, read with the packaged rules: what of the key is found, and what is found beyond it.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {mergeDeals} from '../../../source/analyse/deals/merge-deals.ts';
import {readArticle} from '../../../source/analyse/findings.ts';
import {withEntities} from '../../../source/language/discover-entities.ts';
import {readRuleTexts} from '../../../source/load/read-rules.ts';
import type {Deal} from '../../../source/model/deal.ts';
import {parseRules} from '../../../source/rules/parse-rules.ts';
import {smallArticle} from './small-deals.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const {rules} = parseRules(readRuleTexts(path.join(root, 'data')));

/** "A > B kind|other 5000000000 up_to announced": kinds and statuses may have alternatives; `?` is unknown. */
export interface KeyDeal {
	readonly line: string;
	readonly ends: readonly [string, string];
	readonly directed: boolean;
	readonly kinds: readonly string[];
	readonly amounts: readonly string[];
	readonly comparator: string;
	readonly statuses: readonly string[];
}

export interface KeyText {
	readonly text: string;
	readonly deals: readonly KeyDeal[];
}

const keyLine = /^> (.+?) ([>-]) (.+?) ([a-z_|]+) ([\d|?]+)(?: (up_to|approx|gte|lte|gt|lt|between))? ([a-z|]+)$/;

function keyDeal(line: string): KeyDeal {
	const match = line.match(keyLine);
	if (!match) throw new Error(`not a line of the key: ${line}`);
	const [, from = '', arrow, to = '', kinds = '', amounts = '', comparator = 'eq', statuses = ''] = match;
	return {
		line,
		ends: [from, to],
		directed: arrow === '>',
		kinds: kinds.split('|'),
		amounts: amounts.split('|'),
		comparator,
		statuses: statuses.split('|'),
	};
}

/** Texts of a key file; those behind `=== none` tell no deal. */
export function readKey(file: string): readonly KeyText[] {
	const texts: {text: string; deals: KeyDeal[]}[] = [];
	for (const line of readFileSync(path.join(root, 'test', 'fixtures', 'deals', file), 'utf8').split('\n')) {
		if (line.startsWith('> ')) texts.at(-1)?.deals.push(keyDeal(line));
		else if (line !== '' && !/^(?:===|#)/.test(line)) texts.push({text: line, deals: []});
	}
	return texts;
}

export function dealsIn(text: string): readonly Deal[] {
	const read = readArticle(smallArticle(text, {title: '', titleDerived: true}), rules);
	return mergeDeals([read], withEntities(rules, read.findings.discovered ?? []));
}

export const lineOfDeal = (deal: Deal): string =>
	[
		deal.from ?? '?',
		deal.directed ? '>' : '-',
		deal.to ?? '?',
		deal.kind,
		deal.amountUSD ?? '?',
		...(deal.comparator === 'eq' ? [] : [deal.comparator]),
		deal.status,
	].join(' ');

/** Which of payer, payee, kind, amount and status agree. */
export function agreement(key: KeyDeal, deal: Deal): Readonly<Record<string, boolean>> {
	const amount = `${deal.amountUSD ?? '?'}`;
	return {
		from: key.directed === deal.directed && key.ends[0] === (deal.from ?? '?'),
		to: key.directed === deal.directed && key.ends[1] === (deal.to ?? '?'),
		kind: key.kinds.includes(deal.kind),
		amount: key.amounts.includes(amount) && (key.comparator === deal.comparator || key.amounts.includes('?')),
		status: key.statuses.includes(deal.status),
	};
}

const score = (key: KeyDeal, deal: Deal): number => Object.values(agreement(key, deal)).filter(Boolean).length;

export interface Marked {
	readonly text: string;
	readonly pairs: readonly {readonly key: KeyDeal; readonly deal: Deal | null}[];
	readonly beyond: readonly Deal[];
}

/** Each deal of the key with the found deal most like it (at least one end alike); the rest is beyond the key. */
export function mark({text, deals}: KeyText): Marked {
	const left = [...dealsIn(text)];
	const pairs = deals.map(key => {
		const best = left.toSorted((a, b) => score(key, b) - score(key, a))[0];
		const {from, to} = best ? agreement(key, best) : {from: false, to: false};
		if (!best || !(from || to)) return {key, deal: null};
		left.splice(left.indexOf(best), 1);
		return {key, deal: best};
	});
	return {text, pairs, beyond: left};
}

export interface Marks {
	readonly expected: number;
	readonly found: number;
	readonly right: number;
	readonly fields: Readonly<Record<string, number>>;
	readonly faults: readonly string[];
}

/** Deals right in everything, deals found, and each field right, over a key file. */
export function marksOf(file: string): Marks {
	const marked = readKey(file).map(mark);
	const pairs = marked.flatMap(({pairs}) => pairs);
	const rows = pairs.map(({key, deal}) => (deal ? agreement(key, deal) : {}));
	const names = ['from', 'to', 'kind', 'amount', 'status'];
	const isRight = (row: Readonly<Record<string, boolean>>): boolean => names.every(name => row[name] === true);
	return {
		expected: pairs.length,
		found: pairs.filter(pair => pair.deal !== null).length + marked.flatMap(({beyond}) => beyond).length,
		right: rows.filter(isRight).length,
		fields: Object.fromEntries(names.map(name => [name, rows.filter(row => row[name] === true).length])),
		faults: marked.flatMap(({text, pairs, beyond}) => {
			const wrong = pairs.filter(({key, deal}) => !deal || !isRight(agreement(key, deal)));
			if (wrong.length + beyond.length === 0) return [];
			return [
				text,
				...wrong.map(({key, deal}) => `  ${key.line.slice(2)}   got ${deal ? lineOfDeal(deal) : 'nothing'}`),
				...beyond.map(deal => `  beyond ${lineOfDeal(deal)}`),
			];
		}),
	};
}
