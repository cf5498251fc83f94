// Web addresses that lead to the same page.

const tracking =
	/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|referrer|source|guccounter|guce_\w+|ncid|sr_share|taid|__twitter_impression|smid|partner|amp)$/i;

/** One spelling of an address: no scheme, `www.`, fragment, tracking parameters or final slash. */
export function sameAddress(url: string): string {
	const [whole = ''] = url.split('#');
	const [path = '', query = ''] = whole.split('?');
	const plain = path
		.replace(/^https?:\/\//i, '')
		.replace(/^(?:www|m|amp)\./i, '')
		.replace(/\/(?:amp\/?|index\.html?)$/i, '')
		.replace(/\/+$/, '');
	const slash = plain.indexOf('/');
	const host = slash < 0 ? plain.toLowerCase() : plain.slice(0, slash).toLowerCase() + plain.slice(slash);
	const kept = query
		.split('&')
		.filter(part => part !== '' && !tracking.test(part.split('=')[0] ?? ''))
		.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	return kept.length === 0 ? host : `${host}?${kept.join('&')}`;
}

/** False for the front page of a site, which many items may give as their link. */
export const leadsToPage = (url: string): boolean => /[/?]/.test(sameAddress(url));
