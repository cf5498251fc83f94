// What the markup of a page states besides its text: language, titles, meta elements, times, JSON-LD.

export interface PageHead {
	readonly lang: string | null;
	/** `<title>` as written. */
	readonly title: string | null;
	/** Headings with words: one marked as the headline first, then `<h1>`, then lower ones; not all of a long page. */
	readonly headings: readonly string[];
	/** `name`, `property` or `itemprop` in lower case → content, the first one of each. */
	readonly meta: ReadonlyMap<string, string>;
	/** `<link>` elements. */
	readonly links: readonly Readonly<Record<string, string>>[];
	/** Values of `<time datetime>` or what stands inside `<time>`; those that say they date the text come first. */
	readonly times: readonly string[];
	/** Texts of `<script type="application/ld+json">`. */
	readonly data: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const longestData = 400_000;
const mostHeadings = 24;
const mostTimes = 200;

/** Elements of schema.org's microdata whose words are worth a meta element, and under which key. */
const spoken: Readonly<Record<string, string>> = {headline: 'headline', datePublished: 'datepublished'};

const datesText = ({itemprop, class: classes, pubdate}: Attributes): boolean =>
	itemprop?.includes('datePublished') === true ||
	pubdate !== undefined ||
	/(?:^|[\s_-])(?:published|entry-date|post-date|pub-?date|dateline)(?:[\s_-]|$)/i.test(classes ?? '');

interface Taken {
	readonly name: string;
	readonly depth: number;
	readonly keep: (text: string) => void;
	text: string;
}

/** Collects while the parser runs. */
export class HeadReader {
	private lang: string | null = null;
	private title: string | null = null;
	private readonly headings: {readonly level: number; readonly text: string}[] = [];
	private readonly meta = new Map<string, string>();
	private readonly links: Attributes[] = [];
	private readonly times: {readonly rank: number; readonly text: string}[] = [];
	private readonly data: string[] = [];
	private depth = 0;
	private pictures = 0;
	/** Depth of the element that names the publisher; 0 outside. */
	private publisher = 0;
	private taken: Taken | null = null;

	open(name: string, attributes: Attributes): void {
		this.depth++;
		if (name === 'svg') this.pictures++;
		if (name === 'html') this.lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
		else if (name === 'meta') this.metaOf(attributes);
		else if (name === 'link') {
			if (this.links.length < 500) this.links.push(attributes);
		} else if (name === 'time' && attributes.datetime) this.time(attributes.datetime, attributes);
		else this.take(name, attributes);
		if (attributes.itemprop !== undefined) this.property(attributes.itemprop, name, attributes);
	}

	text(data: string): void {
		if (this.taken && this.taken.text.length < longestData) this.taken.text += data;
	}

	close(name: string): void {
		if (name === 'svg') this.pictures--;
		if (this.depth === this.publisher) this.publisher = 0;
		const {taken} = this;
		if (taken?.name === name && taken.depth === this.depth) {
			this.taken = null;
			const text = taken.text.trim();
			if (text !== '' && text.length < longestData) taken.keep(text);
		}
		this.depth--;
	}

	finish(): PageHead {
		const {lang, title, meta, links, data} = this;
		const headings = this.headings.toSorted((a, b) => a.level - b.level).map(({text}) => text);
		const times = this.times.toSorted((a, b) => a.rank - b.rank).map(({text}) => text);
		return {lang, title, headings, meta, links, times, data};
	}

	private await(name: string, keep: (text: string) => void): void {
		this.taken ??= {name, depth: this.depth, keep, text: ''};
	}

	private take(name: string, attributes: Attributes): void {
		if (name === 'title' && this.title === null && this.pictures === 0)
			this.await(name, text => {
				this.title = text;
			});
		else if (/^h[1-3]$/.test(name)) {
			const level = attributes.itemprop === 'headline' ? 0 : Number(name[1]);
			if (this.headings.length < mostHeadings)
				this.await(name, text => this.headings.push({level, text: text.slice(0, 500)}));
		} else if (name === 'time') this.await(name, text => this.time(text.slice(0, 100), attributes));
		else if (name === 'script' && /ld\+json/i.test(attributes.type ?? ''))
			this.await(name, text => this.data.push(text));
	}

	/** Microdata: what an element says of the article, by its content or by its words. */
	private property(itemprop: string, name: string, {content}: Attributes): void {
		if (itemprop === 'publisher' && content === undefined) this.publisher = this.depth;
		const key = itemprop === 'name' && this.publisher > 0 ? 'publisher' : spoken[itemprop];
		if (key === undefined) return;
		if (content) this.addMeta(key, content);
		else if (name !== 'time') {
			const before = this.taken;
			this.await(name, text => this.addMeta(key, text));
			if (before) this.taken = {...before, keep: text => this.both(before, key, text)};
		}
	}

	/** A heading is waited for already; its words serve both. */
	private both({keep}: Taken, key: string, text: string): void {
		keep(text);
		this.addMeta(key, text);
	}

	private time(text: string, attributes: Attributes): void {
		const rank = datesText(attributes) ? 0 : this.headings.length > 0 ? 1 : 2;
		if (this.times.length < mostTimes) this.times.push({rank, text});
	}

	private metaOf(attributes: Attributes): void {
		const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
		if (key !== undefined && attributes.content) this.addMeta(key.toLowerCase(), attributes.content);
	}

	private addMeta(key: string, content: string): void {
		if (this.meta.size < 500 && !this.meta.has(key)) this.meta.set(key.slice(0, 100), content.slice(0, 4000));
	}
}
