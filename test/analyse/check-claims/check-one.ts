// Checks the first price claim of a small text, for tests.

import {checkClaims} from '../../../source/analyse/check-claims/check-claims.ts';
import type {Claim} from '../../../source/model/claim.ts';
import type {Series} from '../../../source/model/prices.ts';
import {readSmall, rules} from '../claims/small-article.ts';

export function checkAll(
	text: string,
	series: readonly Series[],
	publishedAt: string | null = '2025-06-30T21:00:00Z',
	asOf: string | null = null,
): readonly Claim[] {
	return checkClaims([readSmall(text, publishedAt)], series, asOf, rules);
}

export function checkOne(
	text: string,
	series: readonly Series[],
	publishedAt?: string | null,
	asOf?: string | null,
): Claim['check'] {
	const [claim] = checkAll(text, series, publishedAt, asOf);
	if (!claim) throw new Error(`no claim in: ${text}`);
	return claim.check;
}
