import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "./module.mjs";

const { matrixOf, pathOf } = await loadModule("qr/matrix.ts");

test("a code is square, with four light modules around it", () => {
  const matrix = matrixOf("http://meeting.test/join#K7WM4RX2");
  assert.ok(matrix.every((row) => row.length === matrix.length));
  assert.equal((matrix.length - 8 - 17) % 4, 0);
  const edge = [...matrix.slice(0, 4), ...matrix.slice(-4)].flat();
  const sides = matrix.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]);
  assert.ok([...edge, ...sides].every((dark) => !dark));
});

test("the three corners are where a reader looks for them", () => {
  const matrix = matrixOf("http://meeting.test/join#K7WM4RX2");
  const last = matrix.length - 5;
  for (const [row, column] of [[4, 4], [4, last], [last, 4]]) {
    assert.equal(matrix[row][column], true);
  }
  assert.equal(matrix[last][last - 1] && matrix[last - 1][last] && matrix[last][last], false);
});

test("the path draws each dark module once", () => {
  assert.equal(pathOf([[true, true, false, true], [false, false, false, false]]), "M0 0h2v1h-2zM3 0h1v1h-1z");
});
