// The registry of input formats. To add one: a file in this folder, a line here. Earlier lines win ties.

import {detectEmail, detectFeed, detectHtml, detectJsonItems, detectMarkdown, detectText} from './detect-article.ts';
import {
	detectBalanceCsv,
	detectCompanyFacts,
	detectPriceCsv,
	detectPriceJson,
	detectSidecar,
	detectSnapshot,
} from './detect-prices.ts';
import type {Format} from './format.ts';

export const formats: readonly Format[] = [
	{name: 'sidecar', detect: detectSidecar, load: async () => (await import('./parse-sidecar.ts')).parseLoneSidecar},
	{
		name: 'price snapshot',
		detect: detectSnapshot,
		load: async () => (await import('./price-snapshot.ts')).parsePriceSnapshot,
	},
	{
		name: 'SEC companyfacts',
		detect: detectCompanyFacts,
		load: async () => (await import('./companyfacts.ts')).parseCompanyFacts,
	},
	{
		name: 'balance-sheet CSV',
		detect: detectBalanceCsv,
		load: async () => (await import('./balance-csv.ts')).parseBalanceCsv,
	},
	{name: 'price CSV', detect: detectPriceCsv, load: async () => (await import('./parse-prices.ts')).parsePriceCsv},
	{name: 'price JSON', detect: detectPriceJson, load: async () => (await import('./parse-prices.ts')).parsePriceJson},
	{name: 'feed (RSS, Atom)', detect: detectFeed, load: async () => (await import('./feed.ts')).parseFeed},
	{name: 'HTML page', detect: detectHtml, load: async () => (await import('./html.ts')).parseHtml},
	{name: 'e-mail', detect: detectEmail, load: async () => (await import('./email.ts')).parseEmail},
	{name: 'JSON items', detect: detectJsonItems, load: async () => (await import('./json-items.ts')).parseJsonItems},
	{name: 'markdown', detect: detectMarkdown, load: async () => (await import('./markdown.ts')).parseMarkdown},
	{name: 'plain text', detect: detectText, load: async () => (await import('./text.ts')).parseText},
];
