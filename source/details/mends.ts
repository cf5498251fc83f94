// What a user can do about each kind of problem.

import type {Problem, Severity} from '../model/problem.ts';

const byCode: Readonly<Record<string, string>> = {
	archive: 'Nothing is lost: the archive is a cache. Delete its file and it is made anew.',
	'bad-rule':
		'Edit the rules file at that line; the packaged rule is used until then. docs/method.md lists what may stand there.',
	'bad-settings': 'Run brief config edit, or delete the file to begin with the defaults.',
	'bad-sidecar': 'Mend the .meta.json beside the prices; docs/formats.md lists its keys.',
	'duplicate-days': 'Leave one line a day. The last one of each day was used.',
	'files-disagree': 'Decide which file is right and move the other one out of the library.',
	'folded-from-intraday': 'Nothing to do. A file with daily closes would leave no doubt about the day’s end.',
	'inconsistent-bars': 'Correct the line: the low must not lie above the open, close or high.',
	'invalid-date': 'Write dates as 2026-12-31.',
	'lone-sidecar': 'Put the prices beside it, under the same name with .csv, or delete it.',
	'no-bars': 'Put at least one line with a date and a close into the file.',
	'not-a-price-table': 'Give the file a header with date and close.',
	'not-daily': 'Use a file with one line a day.',
	'partial-last-day': 'Load the file again after the close of that day.',
	'possible-split': 'Use adjusted closes, or say in the .meta.json whether they are adjusted.',
	'same-values': 'Check the file: the prices do not move.',
	'scale-jump': 'Check the unit at that line: the price jumps by a power of ten.',
	'symbol-not-told': 'Name the file after its symbol, such as BTC.csv, or put a .meta.json beside it.',
	unreadable: 'Check that the file exists and that you may read it.',
	'unsafe-characters': 'Nothing to do: characters a terminal could take for orders were left out.',
	'weekday-only': 'Nothing to do. A file with all seven days would give weekends their own returns.',
	'no-date': 'Add a line publishedAt: 2026-12-31 to the header of the text.',
};

const bySeverity: Readonly<Record<Severity, string>> = {
	error: 'Mend the file as the message says and run brief again.',
	warning: 'Mend the place the message names and run brief again.',
	note: 'Nothing has to be done.',
};

export const mendOf = ({code, severity}: Problem): string => byCode[code] ?? bySeverity[severity];
