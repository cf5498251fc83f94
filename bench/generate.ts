// Writes the articles and price files of the bench: plausible, seeded, of about the size real ones have (2.3 KB an article).

import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type Random, seededRandom} from './seeded-random.ts';

const companies = [
	'Amazon',
	'Microsoft',
	'NVIDIA',
	'IREN (IREN)',
	'TeraWulf (WULF)',
	'Core Scientific',
	'CleanSpark',
	'Oracle',
	'CoreWeave',
	'OpenAI',
	'Google',
	'Meta',
	'Hut 8',
	'Bitfarms',
	'AMD',
	'Riot Platforms',
] as const;
const subjects = [
	'Bitcoin',
	'Ether',
	'the Nasdaq 100',
	'the S&P 500',
	'Solana',
	'shares of the company',
	'the stock',
] as const;
const verbs = ['rose', 'fell', 'gained', 'lost', 'climbed', 'slipped', 'jumped', 'tumbled'] as const;
const topics = [
	'data centers',
	'AI compute',
	'power contracts',
	'convertible notes',
	'GPU supply',
	'hash rate',
	'cloud revenue',
	'grid connections',
	'capital expenditure',
	'regulation of large loads',
] as const;
const places = ['Texas', 'Ohio', 'Norway', 'Quebec', 'Georgia', 'Paraguay', 'Virginia'] as const;
const feelings = [
	'strong demand',
	'weak demand',
	'rising costs',
	'record revenue',
	'a surprise loss',
	'delays',
	'fresh orders',
	'a lawsuit',
	'an upgrade',
	'heavy borrowing',
] as const;

const money = (random: Random): string =>
	`$${random.between(1, 40)}.${random.between(0, 9)} ${random.pick(['million', 'billion'])}`;

function sentence(random: Random): string {
	const [a, b, topic] = [random.pick(companies), random.pick(companies), random.pick(topics)];
	return random.pick([
		() => `${a} reported ${random.pick(feelings)} for ${topic} in ${random.pick(places)} during the quarter.`,
		() =>
			`${random.pick(subjects)} ${random.pick(verbs)} ${random.between(1, 20)}.${random.between(0, 9)}% over the past ${random.between(2, 60)} days.`,
		() => `${a} signed a ${money(random)} contract with ${b} for ${topic}.`,
		() => `Analysts said ${a} could face ${random.pick(feelings)} if ${topic} slow further next year.`,
		() => `The company plans to spend ${money(random)} on ${topic}, according to people familiar with the matter.`,
		() =>
			`Investors weighed ${random.pick(feelings)} against ${random.pick(feelings)} as trading in ${random.pick(places)} began.`,
		() =>
			`Regulators in ${random.pick(places)} proposed rules for ${topic} that would take effect in ${random.between(2026, 2029)}.`,
	])();
}

const dayOf = (start: string, offset: number): string =>
	new Date(Date.parse(`${start}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);

/** One markdown article with YAML front matter; `index` decides its date within a year. */
export function generatedArticle(index: number, total: number, random: Random): string {
	const day = dayOf('2025-01-01', Math.floor((index * 365) / total));
	const paragraphs = Array.from({length: 5}, () => Array.from({length: 5}, () => sentence(random)).join(' '));
	const title = `${random.pick(companies)} and ${random.pick(topics)}: ${random.pick(feelings)} in ${random.pick(places)}, part ${index}`;
	const head = [
		'---',
		`title: "${title}"`,
		`publishedAt: '${day}T${String(random.between(0, 23)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:00.000Z'`,
		'lang: en',
		`externalId: '${index}'`,
		'source:',
		'  name: Bench Wire',
		'  key: bench-wire',
		'tags:',
		'  - MARKET',
		'---',
	];
	return `${head.join('\n')}\n${paragraphs.join('\n\n')}\n`;
}

/** Writes `count` articles below `folder`, 1,000 to a folder. */
export function writeArticles(folder: string, count: number): void {
	const random = seededRandom(20251217);
	for (let index = 0; index < count; index++) {
		const below = path.join(folder, String(Math.floor(index / 1000)).padStart(4, '0'));
		if (index % 1000 === 0) mkdirSync(below, {recursive: true});
		writeFileSync(path.join(below, `${String(index).padStart(6, '0')}.md`), generatedArticle(index, count, random));
	}
}

/** Bars of a quarter of an hour, which the reader folds into days: a million of them reach from 1997 to 2025. */
export function writeBars(file: string, count: number): void {
	const random = seededRandom(7);
	const start = Date.UTC(1997, 5, 1) / 1000;
	const rows = ['time,open,high,low,close,volume'];
	let price = 100;
	for (let index = 0; index < count; index++) {
		const next = Math.max(1, price * (1 + (random.next() - 0.5) / 100));
		rows.push(
			`${start + index * 900},${price.toFixed(2)},${(Math.max(price, next) * 1.001).toFixed(2)},${(Math.min(price, next) * 0.999).toFixed(2)},${next.toFixed(2)},${random.between(1, 9999)}`,
		);
		price = next;
	}
	writeFileSync(file, `${rows.join('\n')}\n`);
}

/** The same articles as one RSS feed, for peers that read feeds. */
export function writeFeed(file: string, count: number): void {
	const random = seededRandom(20251217);
	const items = Array.from({length: count}, (_, index) => {
		const [, head = '', body = ''] = generatedArticle(index, count, random).split(/^---\n/m);
		const title = head.match(/title: "(.*)"/)?.[1] ?? '';
		const date = new Date(head.match(/publishedAt: '(.*)'/)?.[1] ?? 0).toUTCString();
		const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		return `<item><title>${xml(title)}</title><guid>${index}</guid><pubDate>${date}</pubDate><description>${xml(body)}</description></item>`;
	});
	writeFileSync(
		file,
		`<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Bench Wire</title><link>http://localhost/</link><description>bench</description>\n${items.join('\n')}\n</channel></rss>\n`,
	);
}
