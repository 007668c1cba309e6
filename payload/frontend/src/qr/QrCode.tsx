import { useMemo } from "react";
import { matrixOf, pathOf } from "./matrix";

/** A QR code, dark on light in both colour schemes: not every reader takes an inverted one. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const matrix = useMemo(() => matrixOf(text), [text]);
  const path = useMemo(() => pathOf(matrix), [matrix]);
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${matrix.length} ${matrix.length}`}>
      <rect className="qr-light" width="100%" height="100%" />
      <path className="qr-dark" d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
