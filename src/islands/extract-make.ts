export { drawExtract } from '../core/draw/extract.ts';
export { extractPage } from '../core/view/extract.ts';
export { loadExtract } from './extract-load.ts';
export { today } from './figure-export-text.ts';
