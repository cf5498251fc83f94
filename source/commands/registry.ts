// The commands, in the order of the help. Each is loaded when it is asked for.

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
		load: async () => (await import('./brief.ts')).run,
	},
];

/** Names a user can type; `brief` itself is what runs without one. */
export const commandNames: readonly string[] = commands.map(command => command.name).filter(name => name !== 'brief');
