// What can happen to the state. Keys, mouse and palette all end in one of these.

import type {Target} from '../model/block.ts';
import type {ChartView} from '../sections/chart-view.ts';
import type {PaneName} from './pane.ts';
import type {Adding, Marks, Noting, OverlayKind, Size, Split} from './state.ts';

export type Action =
	| {readonly kind: 'resize'; readonly size: Size}
	| {readonly kind: 'move' | 'page' | 'half' | 'jump' | 'scroll'; readonly by: number}
	| {readonly kind: 'edge'; readonly to: 'top' | 'bottom'}
	| {readonly kind: 'pick'; readonly line: number}
	| {readonly kind: 'digit'; readonly digit: string}
	| {readonly kind: 'focus'; readonly pane: PaneName}
	| {readonly kind: 'cycle'; readonly by: 1 | -1}
	| {readonly kind: 'sideways'; readonly by: 1 | -1}
	| {readonly kind: 'zoom' | 'swap' | 'open' | 'back' | 'leave' | 'raw' | 'sort' | 'undo'}
	| {readonly kind: 'open-target'; readonly target: Target}
	| {readonly kind: 'split'; readonly split: Split}
	| {readonly kind: 'chart' | 'show-chart'; readonly chart: ChartView}
	| {readonly kind: 'overlay'; readonly overlay: OverlayKind}
	| {readonly kind: 'find' | 'accept'}
	| {readonly kind: 'query'; readonly text: string}
	| {readonly kind: 'mark'; readonly marks: Marks}
	| {readonly kind: 'adding'; readonly adding: Adding | null}
	| {readonly kind: 'noting'; readonly noting: Noting | null}
	| {readonly kind: 'notice'; readonly text: string | null};
