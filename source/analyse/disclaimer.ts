// What stands under every briefing.

export const disclaimer =
	'Not investment advice. Counts and levels are rule output over the texts and files read; statements are the sources’ own. Times UTC.';
