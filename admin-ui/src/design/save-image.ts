import { drawingOf } from './drawing';

/** Lets the browser save a file made here. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A chart as a drawing that stands alone. */
export const svgFile = (chart: HTMLElement): Blob => fileOf(drawingOf(chart));

/** A chart as a picture on white, at twice its size on the screen. */
export async function pngFile(chart: HTMLElement): Promise<Blob> {
  const drawing = drawingOf(chart);
  const url = URL.createObjectURL(fileOf(drawing));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * Number(drawing.getAttribute('width'));
    canvas.height = 2 * Number(drawing.getAttribute('height'));
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('this browser draws no pictures');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

const fileOf = (drawing: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' });
