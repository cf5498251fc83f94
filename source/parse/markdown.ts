import type {Parse} from './format.ts';
import {parseText} from './text.ts';
export const parseMarkdown: Parse = parseText;
