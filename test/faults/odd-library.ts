// A library of a few hundred files that hold together in awkward ways: versions, copies and translations on both sides of the
// days asked for, notes about the folder, sidecars, months for dates, names nobody would type. Seeded by its loop, no clock.

import {mkdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const day = (index: number): string => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);

interface Front {
	readonly title: string;
	readonly date?: string;
	readonly more?: readonly string[];
}

/** A Markdown article with front matter. */
export function article({title, date, more = []}: Front, body: string): string {
	const head = [`title: "${title}"`, ...(date === undefined ? [] : [`publishedAt: ${date}`]), ...more];
	return `---\n${head.join('\n')}\n---\n${body}\n`;
}

const towns = ['Aberdeen', 'Bilbao', 'Cork', 'Dresden', 'Esbjerg', 'Faro', 'Gdansk'];

function plainArticle(index: number): string {
	const town = towns[index % towns.length] as string;
	const body = `The port of ${town} said cargo rose ${index % 17}.${index % 10}% over the past ${2 + (index % 40)} days.

Analysts warned that debt of $${1 + (index % 30)} billion could weigh on lenders in ${town}. Oracle paid Microsoft $${index} million for capacity.`;
	return article(
		{
			title: `${town} cargo note ${index}`,
			date: day(index % 300),
			more: ['source:', '  name: Harbour Wire', '  key: harbour-wire'],
		},
		body,
	);
}

const harbour = ['source:', '  name: Harbour Wire', '  key: harbour-wire'];
const quay =
	'The quay wall at Faro moved 3% over the past 12 days, engineers said. Oracle paid Amazon $12 million for sensors.';

/** Articles that are one with others: old and new, near and far. */
const relatives: Readonly<Record<string, string>> = {
	'a/old-version.md': article({title: 'Quay moves', date: '2025-02-01', more: ["externalId: 'q1'", ...harbour]}, quay),
	'z/new-version.md': article(
		{title: 'Quay moves on', date: '2025-10-20', more: ["externalId: 'q1'", ...harbour]},
		`${quay} A second wall followed.`,
	),
	'b/copy-old.md': article(
		{title: 'Copy', date: '2025-01-03'},
		'A copied text about tolls. Tolls rose 4% over 9 days.',
	),
	'y/copy-undated.md': article({title: 'Copy'}, 'A copied text about tolls. Tolls rose 4% over 9 days.'),
	'c/undated.md': article({title: 'Late copy'}, 'Dredging cost Intel $8 million, and shares fell 6% within 5 days.'),
	'x/dated.md': article(
		{title: 'Late copy', date: '2025-10-25'},
		'Dredging cost Intel $8 million, and shares fell 6% within 5 days.',
	),
	'd/page-old.md': article(
		{title: 'Crane falls', date: '2025-03-01', more: ['url: https://harbour.example/2025/crane-falls.html']},
		'A crane fell.',
	),
	'w/page-new.md': article(
		{
			title: 'Crane falls',
			date: '2025-10-21',
			more: ['url: https://harbour.example/2025/crane-falls.html?utm_source=x'],
		},
		'A crane fell. Nobody was hurt, and the port lost $2 million.',
	),
	'e/english.md': article(
		{title: 'Locks close', date: '2025-10-22', more: ['lang: en', 'url: https://harbour.example/en/locks.html']},
		'The locks close for two weeks, and Oracle lost $5 million.',
	),
	'v/german.md': article(
		{title: 'Schleusen zu', date: '2025-04-22', more: ['lang: de', 'url: https://harbour.example/de/locks.html']},
		'Die Schleusen bleiben zwei Wochen lang geschlossen, sagt der Hafen.',
	),
	'f/month.md': article({title: 'A month only', date: '2025-10'}, 'Pilots struck in Cork. Fees rose 2%.'),
	'g/later.md': article({title: 'Much later', date: '2025-12-30'}, 'A ship arrived early. Fees fell 2% in 3 days.'),
	'README.md': '# About this folder\n\nNotes are saved by hand.\n',
	'SOURCES.md': '# Sources\n\nHarbour Wire and others.\n',
	'h/line\nbreak.md': article({title: 'Odd name', date: '2025-10-23'}, 'A name with a line break. Fees rose 1%.'),
	'h/line?break.md': article({title: 'Odd twin', date: '2025-10-23'}, 'A name with a question mark. Fees rose 3%.'),
	'h/\u{1F6A2}.md': article({title: 'Ship', date: '2025-10-23'}, 'A name above the basic plane. Fees rose 5%.'),
	'h/\uFF21.md': article({title: 'Wide', date: '2025-10-23'}, 'A name of wide letters. Fees rose 7%.'),
	'p/empty.md': '',
	'p/broken.json': '{"title": ',
	'p/gauge.csv': 'Date,Close\n2025-10-01,10\n2025-10-02,11\n2025-10-03,12\n',
	'p/gauge.meta.json': '{"symbol": "GAUGE", "name": "Port gauge", "currency": "EUR"}',
	'p/lone.meta.json': '{"symbol": "LONE"}',
	'p/BTC.csv': `Date,Close\n${Array.from({length: 200}, (_, index) => `${day(90 + index)},${100 + ((index * 7) % 13)}`).join('\n')}\n`,
};

/** Writes the library below a folder: `count` plain articles and the odd ones. */
export function writeOddLibrary(folder: string, count: number): void {
	const plain = Object.fromEntries(
		Array.from({length: count}, (_, index) => [`m/${String(index).padStart(4, '0')}.md`, plainArticle(index)]),
	);
	for (const [name, text] of Object.entries({...plain, ...relatives})) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), {recursive: true});
		writeFileSync(file, text);
		utimesSync(file, 1_700_000_000, 1_700_000_000);
	}
}
