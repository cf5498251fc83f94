// What the columns of a price table hold, told by their headers in any order, case and language.

export type ColumnRole =
	| 'date'
	| 'time'
	| 'hour'
	| 'open-time'
	| 'unix'
	| 'timestamp'
	| 'close-time'
	| 'symbol'
	| 'name'
	| 'currency'
	| 'open'
	| 'high'
	| 'low'
	| 'close'
	| 'adjusted'
	| 'price'
	| 'volume'
	| 'change'
	| 'other';

// Words as written by the services, accents and punctuation taken off. Sources: their export files (docs/formats-prices.md).
const words: Readonly<Record<Exclude<ColumnRole, 'other'>, string>> = {
	date: 'date|dates|time period|day|trading day|trade date|quote date|observation date|snapped at|datum|data|fecha|tarih|дата|日期|日付|日付け|날짜|dato|paivamaara|datetime|date time|price date|effective date|business date|dt|date str|local time|gmt time|tradedate|begins at|tanggal|ngay|วันเดือนปี|ημερομηνια|तिथि|तारीख|التاريخ|תאריך',
	time: 'time|zeit|czas|uhrzeit|hora|heure|час|время',
	hour: 'hour|hour str',
	'open-time':
		'open time|window start|timeopen|time open|opentime|time period start|start|start time|period start|time start',
	unix: 'unix|unix timestamp|time unix|unix time|epoch|unixtime|timestamp unix|unix timestamp seconds|epoch time',
	timestamp: 'timestamp|ts|ticks|t|x|time stamp|last updated',
	'close-time': 'close time|timeclose|time close|closetime|time period end|end|end time|period end|time end',
	symbol:
		'symbol|symbols|ticker|tickers|series key|key|instrument|act symbol|sym|code|stock|pair|market|asset|coin|product id|ric|security|wkn|isin|crypto|location|country|area|geo|ref area|reference area|currency pair|stock symbol|ticker symbol|s',
	name: 'name|company|company name|security name|instrument name|asset name|coin name|nazwa|bezeichnung',
	currency: 'currency|ccy|quote currency|wahrung|waluta|devise|moneda',
	open: 'open|o|opening|open price|price open|opening price|otwarcie|eroffnung|eroffn|eroffnungskurs|erster|apertura|ouverture|ouv|abertura|откр|открытие|开盘|開盤|始値|시가|acilis|first|first price|openprice|start price|pembukaan|mo|เปิด|ανοιγμα|ओपन|افتتاح|פתיחה|oppen|avaus|abning|apning|開市',
	high: 'high|h|max|highest|high price|price high|najwyzszy|hoch|tageshoch|maximo|max price|plus haut|haut|maxima|massimo|макс|максимум|高|最高|高値|고가|yuksek|hoogste|highprice|hoogst|hochst|day high|tertinggi|cao|สูง|υψηλο|उच्च|الأعلى|גבוה|ylin|korkein|høj|høy',
	low: 'low|l|min|lowest|low price|price low|najnizszy|tief|tagestief|minimo|min price|plus bas|bas|minima|мин|минимум|低|最低|安値|저가|dusuk|laagste|lowprice|laagst|tiefst|day low|terendah|thap|ต่ำ|χαμηλο|निम्न|الأدنى|נמוך|alin|lav',
	close:
		'close|c|last|close last|closing|close price|price close|closing price|last price|lastprice|zamkniecie|schluss|schlusskurs|zuletzt|letzter|cierre|ultimo|cloture|dernier|fechamento|закрытие|цена закрытия|收盘|收盤|終値|종가|simdi|kapanis|chiusura|laatste|slot|settle|settlement|settlement price|closeprice|latest|last close|end price|kurs|schlussstand|clot|terakhir|lan cuoi|ล่าสุด|τελευταια|सबसे नया|الأخير|נוכחי|senaste|seneste|siste|viimeisin|ostatnio|收市|最新|slutkurs|sluttkurs|stangning|paatos|lukukurs',
	adjusted:
		'adj close|adjclose|adjusted close|adjusted closing price|adj closing price|close adj|adj price|adjusted price|close adjusted|adjustedclose|adj close price|total return close|bereinigter schlusskurs',
	price:
		'price|value|mid|obs value|y|rate|цена|prix|preis|precio|prezzo|index|level|nav|index value|price usd|market price|vwap price|close value|wert|kurswert',
	volume:
		'volume|v|vol|volumen|wolumen|объем|volumes|total volume|totalvolume|base volume|base asset volume|trade volume|交易量|成交量|出来高|거래량|hac|hacim|stuecke|stucke|volume from|umsatz|obroty|share volume|volym|kl|wol|ปริมาณ|ογκος|आयतन|الحجم|נפח|total traded quantity|volume base',
	change:
		'change|change percent|percent change|chg|zmiana|var|variation|veranderung|изм|涨跌幅|変化率|변동|fark|pct change|pct chg|change pct|return|returns|market cap|marketcap|dividends|stock splits|split factor|splits|dividend amount|capital gains|perubahan|thay đoi|เปลี่ยน|μετ|बदलें|نسبة التغير|שינוי|verschil|更改|forandring',
};

/** Roles that tell when a bar was, best first. */
export const momentRoles: readonly ColumnRole[] = ['open-time', 'unix', 'date', 'time', 'timestamp', 'close-time'];
export const isMomentRole = (role: ColumnRole): boolean => momentRoles.includes(role);

const roleOfWord: ReadonlyMap<string, ColumnRole> = new Map(
	Object.entries(words).flatMap(([role, list]) => list.split('|').map(word => [word, role as ColumnRole] as const)),
);

/** `"<CLOSE>"`, `Close/Last`, `4a. close (USD)`, `closePrice`, `Clôture` → lower-case words without accents. */
export function headerWords(header: string): string {
	return header
		.slice(0, 80)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036F]/g, '')
		.normalize('NFC')
		.replace(/ł/g, 'l')
		.replace(/ı/g, 'i')
		.replace(/ß/g, 'ss')
		.replace(/^\s*\d{1,2}[ab]?\.\s+/, '')
		.replace(/\([^)]{0,20}\)?/g, ' ')
		.replace(/[^\p{L}\p{M}\d]+/gu, ' ')
		.trim();
}

const priceWords: Readonly<Record<string, ColumnRole>> = {
	open: 'open',
	high: 'high',
	low: 'low',
	close: 'close',
	price: 'close',
	last: 'close',
	volume: 'volume',
};

/** The role of one column; `volume btc`, `btc close`, `price usd` by the word that says it. */
export function roleOf(header: string): ColumnRole {
	const text = headerWords(header);
	const whole = roleOfWord.get(text) ?? roleOfWord.get(text.replaceAll(' ', ''));
	if (whole !== undefined) return whole;
	const parts = text.split(' ');
	// Yahoo's page explains its columns: "Close Close price adjusted for splits.", "Adj Close Adjusted close price …".
	if (parts.length > 4 && /^(?:adj close adjusted|close close price)\b/.test(text))
		return text.startsWith('adj') ? 'adjusted' : 'close';
	if (parts.length < 2 || parts.length > 4) return 'other';
	if (parts[0] === 'volume') return 'volume';
	const unit = parts.at(-1) ?? '';
	return /^(?:usdt?|usdc|eur|gbp|jpy|btc|eth|price|points)$/.test(unit)
		? (roleOfWord.get(parts.slice(0, -1).join(' ')) ?? 'other')
		: 'other';
}

/** The word of a header that names open, high, low, close or volume beside a symbol: `AAPL Close`, `Close_BTC`, `('Close', 'QQQ')`. */
export function roleAndSymbol(header: string): {readonly role: ColumnRole; readonly symbol: string} | null {
	const bare = header.replace(/\((?:USD|EUR|GBP)\)|[()'"[\]]/g, ' ').trim();
	const match =
		/^(?:(adj(?:usted)?[ _.]?close|open|high|low|close|price|volume)[\s_.,:-]+(\S{1,15})|(\S{1,15}?)[\s_.,:-]+(adj(?:usted)?[ _.]?close|open|high|low|close|price|last|volume))$/i.exec(
			bare,
		);
	if (!match) return null;
	const word = (match[1] ?? match[4] ?? '').toLowerCase();
	const symbol = match[2] ?? match[3] ?? '';
	return {role: word.startsWith('adj') ? 'adjusted' : (priceWords[word] ?? 'other'), symbol};
}
