// What an amount is an amount of: the noun phrase behind it ("3,000 visitors") or before it ("a shortfall of $3 million").

const stops = new Set(
	'of in on at to for from by with and or but as than over under into onto about after before since until while when where which who whom whose that this these those the a an its their his her our your it they he she we you is are was were be been being has have had do does did will would can could may might must shall should not no nor if so up down higher lower more less per via through during within between among against across amid both each every all some any because despite although though whereas unless said says say expect expects expected think thinks believe believes see sees view views viewing call want wants own owns hold holds each apiece according including excluding compared versus vs alone monday tuesday wednesday thursday friday saturday sunday last next past coming earlier later ago today yesterday tomorrow now currently yet also just only even still'.split(
		' ',
	),
);
const word = /[\p{L}\p{M}\d&/'.-]+/uy;
// Verbs between an owner and a figure: "reported quarterly revenue of".
const verbs =
	/^(?:reported|posted|generated|booked|recorded|valued|worth|priced|plans?|planned|targets?|spent|spends|paid|pays|owes|earned|forecast|raised|secured|announced|disclosed|expects|sees|saw|had|made|climbed|rose|fell|dropped|grew|jumped|slipped|increased|decreased|stood|stands|sits|sat|trades|traded|trading|closed|closes|closing|ended|ends|ending|finished|finishes|finishing|settled|settles|opened|opens|costs?|fetch(?:es|ed)?|hovers?|hovered|changed|quoted|touched|points|percent|lost|loses|gained|gains|starts?|started|starting|begins?|began|beginning)$/;
const maximum = 6;

function trimmed(words: readonly string[]): string | null {
	const text = words
		.join(' ')
		.replace(/^-\S+ /, '')
		.replace(/[.'-]+$/, '')
		.replace(/'s$/, '');
	return text === '' ? null : text;
}

/** Up to six words from `at` on, until a preposition, a verb form of to be, or punctuation. `source` is folded. */
function phraseFrom(source: string, at: number): string | null {
	const words: string[] = [];
	let from = at;
	while (words.length < maximum) {
		while (source[from] === ' ' || (words.length === 0 && source[from] === '-')) from++;
		word.lastIndex = from;
		const found = word.exec(source)?.[0];
		if (found === undefined || stops.has(found.toLowerCase())) break;
		if (words.length > 1 && /(?:ed|ing)$/.test(found)) break;
		// "valuation-a figure": a hyphen that stands for a dash ends the phrase.
		const dashed = found.match(/^(.{3,})-(?:a|an|the|and|but|where|which|who|enabled|creates|raises)$/)?.[1];
		if (dashed) {
			words.push(dashed);
			break;
		}
		if (words.length > 0 && /^\p{Ll}{4,}ly\.?$/u.test(found)) break;
		words.push(found);
		from += found.length;
		if (/[.]$/.test(found) || /[,;:)!?]/.test(source[from] ?? '')) break;
	}
	return trimmed(words);
}

/** "$3 million in annual revenue", "717 million of monthly calls", "$9 billion cloud deal". */
function behind(source: string, end: number): string | null {
	const direct = phraseFrom(source, end);
	if (direct !== null) return direct;
	const linked = source.slice(end).match(/^ (?:in|of|worth of) (?:\[\.\.\.\] )?(?:the |its |their |a |an )?/);
	if (
		!linked ||
		/^ in (?:\d|the (?:past|last|first|second|third|fourth)|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(
			source.slice(end),
		)
	)
		return null;
	return phraseFrom(source, end + linked[0].length);
}

/** "a yearly turnover of $4 billion", "its shops ($2 million)", "sales reached $3 million". */
function before(source: string, start: number): string | null {
	const left = source.slice(Math.max(0, start - 80), start);
	const match = left.match(
		/([\p{L}\p{M}&/'-]+(?: [\p{L}\p{M}&/'-]+){0,5})(?: of(?: up to)?(?: about)?| \(| at| to| worth| reached| hit| was| is| were| stood at| totalled| totaled) ?$/u,
	);
	if (!match) return null;
	const words = (match[1] as string).split(' ');
	const kept: string[] = [];
	for (const text of words.toReversed()) {
		if (stops.has(text.toLowerCase()) || verbs.test(text.toLowerCase()) || kept.length >= 4) break;
		kept.unshift(text);
	}
	return trimmed(kept);
}

/** The noun phrase an amount at `start..end` measures, or null. `from` is where its comparator begins. */
export function itemOf(source: string, from: number, end: number): string | null {
	return behind(source, end) ?? before(source, from);
}
