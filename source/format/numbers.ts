// Numbers as words: rounded once, half away from zero, with a true minus sign (U+2212; layout folds it for ASCII).

export const minus = '−';
/** What stands where a number is not known. Never 0. */
export const unknown = '–';

/** `value` at `digits` decimals, ties away from zero, judged on the shortest decimal form (1.005 → 1.01). Never -0. */
export function roundHalfAway(value: number, digits: number): number {
	const shifted = shift(Math.abs(value), digits);
	const rounded = shift(Math.round(Number(shifted.toPrecision(15))), -digits);
	return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Moves the decimal point in the decimal form, where multiplying would add binary noise. */
function shift(value: number, places: number): number {
	const [mantissa = '0', exponent = '0'] = String(value).split('e');
	return Number(`${mantissa}e${Number(exponent) + places}`);
}

function grouped(digits: string): string {
	// From 1e21 on numbers come in exponent form: there is nothing to group.
	if (digits.includes('e')) return digits;
	const [whole = '', fraction] = digits.split('.');
	const head = whole.length % 3;
	const groups = [...(head > 0 ? [whole.slice(0, head)] : []), ...(whole.slice(head).match(/\d{3}/g) ?? [])].join(',');
	return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** `−1,234.50`: fixed decimals, grouped by thousands; a dash for what is not a number. */
export function fixed(value: number | null, digits: number): string {
	if (value === null || !Number.isFinite(value)) return unknown;
	const rounded = roundHalfAway(value, digits);
	const text = grouped(Math.abs(rounded).toFixed(digits));
	return rounded < 0 ? `${minus}${text}` : text;
}

/** As `fixed`, but what is above zero never reads as zero: `<0.1`. */
export const aboveZero = (value: number, digits: number): string =>
	value > 0 && Number(value.toFixed(digits)) === 0 ? `<${fixed(10 ** -digits, digits)}` : fixed(value, digits);

/** As `fixed`, with a plus before what is above zero after rounding. */
export function signed(value: number | null, digits: number): string {
	const text = fixed(value, digits);
	return value !== null && roundHalfAway(value, digits) > 0 ? `+${text}` : text;
}

/** `−18.0%` of a value in percent. */
export const percent = (value: number | null, digits = 1): string =>
	value === null || !Number.isFinite(value) ? unknown : `${fixed(value, digits)}%`;

/** `+3.2%`, `−18.0%`, `0.0%`: for changes. */
export const change = (value: number | null, digits = 1): string =>
	value === null || !Number.isFinite(value) ? unknown : `${signed(value, digits)}%`;

/** A correlation, two digits: `0.58`, `−0.12`. */
export const correlation = (value: number | null): string => fixed(value, 2);

/** A tone score, two digits, signed: `+0.44`. */
export const toneScore = (value: number | null): string => signed(value, 2);

/** Decimals that keep `figures` significant digits of a value. */
function decimalsFor(value: number, figures: number): number {
	if (value === 0) return 0;
	return Math.max(0, Math.min(12, figures - 1 - Math.floor(Math.log10(Math.abs(value)))));
}

/** A price by its magnitude: from 1,000 on without decimals, under 1 four significant digits, else two decimals. */
export function price(value: number | null): string {
	if (value === null || !Number.isFinite(value)) return unknown;
	const cents = Math.abs(roundHalfAway(value, 2));
	if (cents >= 1000) return fixed(value, 0);
	return cents < 1 ? fixed(value, decimalsFor(value, 4)) : fixed(value, 2);
}

/** A price where figures are checked against it: as `price`, but two decimals from 1 on. */
export function checkPrice(value: number | null): string {
	return value !== null && Math.abs(value) >= 1 ? fixed(value, 2) : price(value);
}

const scales: readonly (readonly [number, string])[] = [
	[1e12, 'tn'],
	[1e9, 'bn'],
	[1e6, 'm'],
];
const currencySigns: Readonly<Record<string, string>> = {USD: '$', EUR: '€', GBP: '£', JPY: '¥'};

/** At most three significant digits, without trailing zeros: `9.7`, `38`, `717`. */
function short(value: number): string {
	const digits = Math.max(0, Math.min(2, decimalsFor(value, 3)));
	const text = roundHalfAway(value, digits).toFixed(digits);
	return digits === 0 ? text : text.replace(/\.?0+$/, '');
}

/** `9.7bn`, `4.7m`, `2tn`; under a million grouped digits, decimals only where there are any. */
export function amount(value: number | null): string {
	if (value === null || !Number.isFinite(value)) return unknown;
	const size = Math.abs(value);
	const sign = value < 0 ? minus : '';
	for (const [index, [scale, name]] of scales.entries()) {
		const rounded = Number(short(size / scale));
		if (rounded < 1) continue;
		const above = scales[index - 1];
		return rounded >= 1000 && above ? `${sign}1${above[1]}` : `${sign}${grouped(short(size / scale))}${name}`;
	}
	return sign + fixed(size, Number.isInteger(size) ? 0 : 2);
}

/** Money in a currency, `$9.7bn`; a code without a sign of its own stands before: `CHF 4.7m`. Never more than three figures. */
export function money(value: number | null, currency: string | null = 'USD'): string {
	const text = amount(value);
	if (text === unknown || currency === null) return text;
	const sign = currencySigns[currency] ?? `${currency} `;
	return text.startsWith(minus) ? `${minus}${sign}${text.slice(1)}` : `${sign}${text}`;
}

/** A value in a unit as the briefing names units: `percent`, `USD`, `pp`, `correlation`, or any word put behind it. */
export function quantity(value: number | null, unit: string): string {
	if (value === null || !Number.isFinite(value)) return unknown;
	switch (unit) {
		case 'percent':
		case '%':
			return percent(value, Math.abs(value) < 0.1 && value !== 0 ? 2 : 1);
		case '% a year':
			return `${percent(value, 0)} a year`;
		case 'pp':
		case 'percentage points':
			return `${fixed(value, 1)} pp`;
		case 'USD':
			return money(value);
		case 'correlation':
		case 'ratio':
		case 'z':
			return fixed(value, 2);
		case 'count':
		case 'sentences':
			return fixed(value, 0);
		case 'none':
		case '':
			return plain(value);
		case 'x':
		case 'times':
			return `${fixed(value, 1)}x`;
		default:
			return `${plain(value)} ${unit}`;
	}
}

/** Whole numbers without decimals, others with two. */
const plain = (value: number): string => fixed(value, Number.isInteger(value) ? 0 : 2);
