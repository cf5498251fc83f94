// What each exit code says: for the manual page and the page of options.

export const exitLines: readonly (readonly [code: string, meaning: string])[] = [
	['0', 'a briefing was made, or the command did what it was asked (check: it holds)'],
	[
		'1',
		'nothing could be read, or --strict and there are problems (check: it does not hold; search, explain: nothing found)',
	],
	['2', 'wrong usage'],
	['3', 'it cannot be told (check); nothing in the file can be checked (verify)'],
];
