// The commands, in the order of the help. Parsing, help, completions, the man page and the tests of the documents read this table.

import type {Command} from './command.ts';

export const commands: readonly Command[] = [
	{
		name: 'brief',
		words: '[PATH…]',
		summary: 'the briefing: the app on a terminal, text in a pipe',
		options: 'briefing',
		examples: [
			['brief ~/articles ~/prices', 'open the app on two folders'],
			['brief ~/articles | less', 'the summary as text'],
			['brief --format json ~/articles | jq .risks', 'the whole briefing as data'],
			['brief --as-of 2025-12-02 ~/articles', 'what could be known that day'],
			['curl -s https://example.org/feed.xml | brief -', 'a feed from a pipe'],
		],
	},
	{
		name: 'explain',
		words: 'ITEM [PATH…]',
		summary: 'every input, rule, number and sentence behind one item: a risk, claim, deal, story or symbol',
		options: ['format', 'as-of', 'since', 'width', 'ascii', 'color', 'no-archive', 'no-pager'],
		examples: [
			['brief explain R3 ~/library', 'why the third risk stands where it stands'],
			['brief explain BTC ~/library', 'everything known about one instrument'],
			['brief explain --format json R3 ~/library', 'the same as data'],
		],
	},
	{
		name: 'search',
		words: 'QUERY [PATH…]',
		summary: 'full-text search: words, "phrases", prefix*, title: source: symbol: risk: tone: before: after:',
		options: ['limit', 'format', 'no-archive'],
		examples: [
			[`brief search '"data center" after:2025-11' ~/articles`, 'a phrase since November'],
			['brief search symbol:IREN tone:negative', 'what speaks badly of one company'],
		],
	},
	{
		name: 'tone',
		words: '[FILE…|-]',
		summary: 'sentiment of texts, one per line or JSON lines',
		options: ['plain'],
		examples: [
			[
				'echo "Profit rose, but costs rose faster" | brief tone --plain',
				'one text, with the words that made its score',
			],
			['brief tone headlines.jsonl', 'one JSON line out per line in'],
		],
	},
	{
		name: 'check',
		words: '[EXPR…] [PATH…]',
		summary: 'claims against prices, or alarm expressions; the exit code is the answer',
		options: ['format', 'as-of', 'since', 'symbol', 'no-archive'],
		examples: [
			["brief check 'drawdown(BTC) > 15%' ~/library && echo alarm", 'an alarm for cron'],
			["brief check 'corr(BTC,QQQ,30) > 0.8 or level(R3) >= elevated'", 'two conditions'],
			['brief check ~/library', 'do the claims hold?'],
		],
	},
	{
		name: 'diff',
		words: 'FROM TO [PATH…]',
		summary: 'what changed between two as-of dates, or two saved JSON briefings',
		options: ['format', 'width', 'ascii', 'symbol', 'since', 'no-archive'],
		examples: [
			['brief diff 2025-12-01 2025-12-17 ~/library', 'two days of one library'],
			['brief diff monday.json tuesday.json', 'two saved briefings'],
		],
	},
	{
		name: 'verify',
		words: 'FILE.md [PATH…]',
		summary: 're-checks every figure and quote of a saved markdown briefing against the library',
		options: ['as-of', 'since', 'symbol', 'section', 'no-archive'],
		examples: [['brief verify monday.md ~/library', 'has anybody changed a digit?']],
	},
	{
		name: 'import',
		words: 'PATH…',
		summary: 'copy articles, prices and filings into the library folder',
		options: [],
		examples: [['brief import ~/Downloads/*.csv', 'price files into the library']],
	},
	{
		name: 'config',
		words: '[get|set|unset|path|edit] [KEY] [VALUE]',
		summary: 'look at and change the settings',
		options: [],
		examples: [
			['brief config set library ~/articles ~/prices', 'read these folders from now on'],
			['brief config get theme', 'one setting'],
		],
	},
	{
		name: 'doctor',
		words: '[PATH…]',
		summary: 'where everything is, what was read, what was not and why, terminal abilities',
		options: ['no-archive'],
		examples: [['brief doctor ~/library', 'why is that file not in my briefing?']],
	},
	{
		name: 'completions',
		words: 'bash|zsh|fish',
		summary: 'the completion script of a shell',
		options: [],
		examples: [['source <(brief completions bash)', 'completions in this shell']],
	},
];

/** Names a user can type; `brief` itself is what runs without one. */
export const commandNames: readonly string[] = commands.map(command => command.name).filter(name => name !== 'brief');
