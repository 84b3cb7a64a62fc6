import { exportSvg } from './figure-export-svg.ts';
import type { ExportFigure } from './figure-export.ts';

/** The picture in dots, `width` of them in a row. Needs `img-src blob:` in the page's policy. */
export async function exportPng(figure: ExportFigure, width = 1600): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([exportSvg(figure)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser makes no picture of this size.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
