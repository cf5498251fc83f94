// The ways in for price files: a table or a JSON document becomes series.

import {buildSeries} from './build-series.ts';
import type {Parse} from './format.ts';
import {readPriceCsv} from './price-csv.ts';
import {readPriceJson} from './price-json.ts';

export const parsePriceCsv: Parse = (file, context) => buildSeries(readPriceCsv(file), file, context);

export const parsePriceJson: Parse = (file, context) => buildSeries(readPriceJson(file), file, context);
