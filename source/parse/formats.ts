// The registry of input formats. To add one: a file in this folder, a line here. Earlier lines win ties.

import {detectMarkdown, detectText} from './detect-article.ts';
import type {Format} from './format.ts';

export const formats: readonly Format[] = [
	{name: 'markdown', detect: detectMarkdown, load: async () => (await import('./markdown.ts')).parseMarkdown},
	{name: 'plain text', detect: detectText, load: async () => (await import('./text.ts')).parseText},
];
