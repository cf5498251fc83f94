// The briefing as one HTML file for colleagues without a terminal.
import type {Briefing} from '../model/briefing.ts';
import {renderMarkdown} from './markdown.ts';
import type {RenderOptions} from './render-options.ts';
export const renderHtml = (briefing: Briefing, options: RenderOptions): string => renderMarkdown(briefing, options);
