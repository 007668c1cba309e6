import qrcode from "qrcode-generator";

/** The dark modules of a QR code (ISO/IEC 18004) for `text`, as rows, with the quiet zone of four that it asks for. */
export function matrixOf(text: string): boolean[][] {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const size = code.getModuleCount();
  return indices(size + 2 * quiet).map((row) =>
    indices(size + 2 * quiet).map((column) => isDark(row - quiet, column - quiet)),
  );

  function isDark(row: number, column: number): boolean {
    const isInside = row >= 0 && column >= 0 && row < size && column < size;
    return isInside && code.isDark(row, column);
  }
}

/** An SVG path that fills the dark modules, each one unit wide; neighbours in a row are drawn as one. */
export function pathOf(matrix: readonly (readonly boolean[])[]): string {
  return matrix.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join("");
}

function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found[found.length - 1];
    if (dark && last !== undefined && last[0] + last[1] === x) {
      last[1] += 1;
    } else if (dark) {
      found.push([x, 1]);
    }
  });
  return found;
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

const quiet = 4;
