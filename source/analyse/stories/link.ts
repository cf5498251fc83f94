// Two articles found to be alike, and why.

import type {Story} from '../../model/story.ts';

export interface Link {
	/** Positions of the articles. */
	readonly a: number;
	readonly b: number;
	readonly sameness: 'duplicate' | 'near-copy' | 'same-story';
	readonly confidence: Story['confidence'];
	readonly reason: string;
}
