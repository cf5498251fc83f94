// Stands in for Intl.Segmenter in the bundle. Making the first one loads the tables of the language, which costs as much as
// React; Ink and its packages make four when they are loaded, and text of plain characters needs none.

/** By another way than its name, which the build leads here. */
const {Segmenter: RealSegmenter} = globalThis.Intl;

export class LazySegmenter {
	readonly #locales: ConstructorParameters<typeof Intl.Segmenter>[0];
	readonly #options: Intl.SegmenterOptions | undefined;
	#made: Intl.Segmenter | null = null;

	constructor(locales?: ConstructorParameters<typeof Intl.Segmenter>[0], options?: Intl.SegmenterOptions) {
		this.#locales = locales;
		this.#options = options;
	}

	segment(text: string): Intl.Segments {
		this.#made ??= new RealSegmenter(this.#locales, this.#options);
		return this.#made.segment(text);
	}
}
