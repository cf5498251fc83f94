// The light document parser that comes with Readability has no types of its own.

declare module '@mozilla/readability/JSDOMParser.js' {
	export default class JSDOMParser {
		error: (message: string) => void;
		parse(html: string, url?: string): {readonly firstChild: unknown};
	}
}
